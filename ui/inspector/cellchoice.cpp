// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/cellchoice.h"

#include <QComboBox>

namespace wallchart {

namespace {

/// Offers entries after "not known", by name; what is chosen stays when it is still there.
void offerEntries(QComboBox &box, std::vector<std::pair<QString, QString>> entries,
                  const QString &none)
{
    std::sort(entries.begin(), entries.end(), [](const auto &a, const auto &b) {
        return QString::localeAwareCompare(a.first, b.first) < 0;
    });
    const QVariant chosen = box.currentData();
    const QSignalBlocker quiet(&box);
    box.clear();
    box.addItem(none, QString());
    for (const auto &[name, id] : entries) box.addItem(name, id);
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

template <class AnyId>
void chooseEntry(QComboBox &box, const std::optional<AnyId> &id)
{
    box.setCurrentIndex(std::max(0, box.findData(id ? id->toString() : QString())));
}

}   // namespace

CellChoice::CellChoice(QWidget *parent)
    : QObject(parent), m_unit(new QComboBox(parent)), m_shift(new QComboBox(parent))
{
    for (QComboBox *box : {m_unit, m_shift}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
}

void CellChoice::offer(const Campaign &campaign)
{
    std::vector<std::pair<QString, QString>> units;
    for (const Unit &unit : campaign.all<Unit>())
        units.emplace_back(unitPath(campaign, unit.id), unit.id.toString());
    offerEntries(*m_unit, std::move(units), tr("not known", "unit"));
    const bool several = campaign.all<Worksite>().size() > 1;
    std::vector<std::pair<QString, QString>> shifts;
    for (const Shift &shift : campaign.all<Shift>()) {
        const Worksite *site = several ? campaign.find(shift.worksite) : nullptr;
        shifts.emplace_back(site ? shift.name + QStringLiteral(" · ") + site->name : shift.name,
                            shift.id.toString());
    }
    offerEntries(*m_shift, std::move(shifts), tr("not known", "shift"));
}

void CellChoice::choose(const Cell &cell)
{
    chooseEntry(*m_unit, cell.unit);
    chooseEntry(*m_shift, cell.shift);
}

Cell CellChoice::cell() const
{
    return {UnitId::fromString(m_unit->currentData().toString()),
            ShiftId::fromString(m_shift->currentData().toString())};
}

std::optional<WorksiteId> CellChoice::worksite(const Campaign &campaign,
                                               const std::optional<WorksiteId> &otherwise) const
{
    const Cell chosen = cell();
    if (const Unit *unit = campaign.find(chosen.unit)) return unit->worksite;
    if (const Shift *shift = campaign.find(chosen.shift)) return shift->worksite;
    return otherwise;
}

}   // namespace wallchart
