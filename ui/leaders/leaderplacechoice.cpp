// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaders/leaderplacechoice.h"

#include "core/model/cells.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace wallchart {

namespace {

constexpr int kLeastWidth = 66;   // where the window is small names are elided
constexpr int kMostWidth = 240;

QString scopeLabel(const Campaign &campaign, const OverviewScope &scope)
{
    if (scope.unit) return unitPath(campaign, *scope.unit);
    const Worksite *site = campaign.find(scope.worksite);
    return site ? site->name : QString();
}

}   // namespace

LeaderPlaceChoice::LeaderPlaceChoice(QWidget *parent)
    : QWidget(parent), m_unit(new QComboBox(this)), m_shift(new QComboBox(this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(8);
    for (QComboBox *each : {m_unit, m_shift}) {
        each->setMaximumWidth(kMostWidth);
        each->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        line->addWidget(each);
        connect(each, &QComboBox::activated, this, &LeaderPlaceChoice::choose);
    }
    // Shifts have short names: where there is little room, units give theirs.
    m_unit->setMinimumWidth(kLeastWidth);
    m_shift->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LeaderPlaceChoice::offer(const Campaign &campaign)
{
    std::vector<OverviewScope> scopes = leaderScopes(campaign);
    QStringList units;
    for (const OverviewScope &scope : scopes) units.append(scopeLabel(campaign, scope));
    QStringList shifts = shiftNames(campaign);
    if (scopes == m_scopes && units == m_units && shifts == m_shifts) return;
    m_scopes = std::move(scopes);
    m_units = std::move(units);
    m_shifts = std::move(shifts);
    if (std::find(m_scopes.begin(), m_scopes.end(), m_place.scope) == m_scopes.end())
        m_place.scope = {};
    if (m_place.shift && !m_shifts.contains(*m_place.shift)) m_place.shift.reset();
    fill();
}

void LeaderPlaceChoice::fill()
{
    m_unit->clear();
    m_unit->addItems(m_units);
    m_shift->clear();
    m_shift->addItem(QString());
    m_shift->addItems(m_shifts);
    const auto at = std::find(m_scopes.begin(), m_scopes.end(), m_place.scope) - m_scopes.begin();
    m_unit->setCurrentIndex(static_cast<int>(at));
    m_shift->setCurrentIndex(m_place.shift ? static_cast<int>(m_shifts.indexOf(*m_place.shift)) + 1
                                           : 0);
    m_unit->setVisible(m_scopes.size() > 2);
    m_shift->setVisible(m_shifts.size() > 1);
    setVisible(m_scopes.size() > 2 || m_shifts.size() > 1);
    retranslate();
}

void LeaderPlaceChoice::showEverything()
{
    m_place = {};
    m_unit->setCurrentIndex(0);
    m_shift->setCurrentIndex(0);
}

void LeaderPlaceChoice::retranslate()
{
    m_unit->setItemText(0, tr("All units"));
    m_shift->setItemText(0, tr("All shifts"));
    m_unit->setAccessibleName(tr("Leaders of which unit"));
    m_shift->setAccessibleName(tr("Leaders of which shift"));
}

void LeaderPlaceChoice::choose()
{
    m_place.scope = m_scopes[static_cast<std::size_t>(m_unit->currentIndex())];
    const int shift = m_shift->currentIndex();
    m_place.shift = shift > 0 ? std::optional(m_shifts[shift - 1]) : std::nullopt;
    Q_EMIT chosen();
}

}   // namespace wallchart
