// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/intents/structureintents.h"
#include "core/training/excerpt.h"

#include <QJsonArray>

#include <algorithm>
#include <map>
#include <tuple>
#include <vector>

namespace wallchart {

namespace {

constexpr int kDaysOfWeek = 7;

/// The level of the shipped scale for a level of whatever scale the excerpt was made with.
std::optional<int> shippedLevel(const Scale &scale, int level, Side side)
{
    const ScaleLevel *known = scale.find(level);
    if (known && known->side == side) return level;
    for (const ScaleLevel &each : scale.levels) {
        if (each.side == side) return each.level;
    }
    return std::nullopt;
}

/// Makes rows of the parts of an excerpt. What is not as excerptOf() writes it is passed over.
class ExcerptReader final {
public:
    ExcerptReader(const QJsonObject &excerpt, QDate firstDay)
        : m_excerpt(excerpt), m_firstDay(firstDay),
          m_ids(IdSource::seeded(1, QDateTime(firstDay, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch())),
          m_campaign(newCampaign(QStringLiteral("W"), firstDay, m_ids)),
          m_site(m_ids.make<WorksiteId>())
    {
    }

    [[nodiscard]] Campaign made()
    {
        m_rows.add(Worksite{.id = m_site, .name = QStringLiteral("W")});
        for (const QJsonObject &cell : cellsInOrder()) addCell(cell);
        for (const QJsonValue each : part("assessments")) addAssessment(each.toObject());
        for (const QJsonValue each : part("leaders")) addLeader(each.toObject());
        for (const QJsonValue each : part("nominations")) addNomination(each.toObject());
        for (const QJsonValue each : part("ties")) addTie(each.toObject());
        return m_campaign.with(m_rows);
    }

private:
    [[nodiscard]] QJsonArray part(const char *name) const
    {
        return m_excerpt[QLatin1String(name)].toArray();
    }
    [[nodiscard]] QDate dayOf(const QJsonObject &row) const
    {
        return m_firstDay.addDays(kDaysOfWeek * (row[QLatin1String("week")].toInt(1) - 1));
    }
    [[nodiscard]] std::optional<WorkerId> workerOf(const QJsonObject &row, const char *name) const
    {
        const auto found = m_workers.find(row[QLatin1String(name)].toString());
        return found == m_workers.end() ? std::nullopt : std::optional(found->second);
    }
    /// A before B, S2 before S10: letters were drawn, so their order tells nothing.
    [[nodiscard]] std::vector<QJsonObject> cellsInOrder() const
    {
        std::vector<QJsonObject> cells;
        for (const QJsonValue cell : part("cells")) cells.push_back(cell.toObject());
        const auto place = [](const QJsonObject &cell) {
            const QString unit = joined(cell[QLatin1String("units")]);
            const QString shift = joined(cell[QLatin1String("shifts")]);
            return std::tuple(unit.size(), unit, shift.size(), shift);
        };
        std::stable_sort(
            cells.begin(), cells.end(),
            [&](const QJsonObject &a, const QJsonObject &b) { return place(a) < place(b); });
        return cells;
    }
    static QString joined(const QJsonValue &codes)
    {
        return codes.toVariant().toStringList().join(QLatin1Char('+'));
    }

    [[nodiscard]] std::optional<UnitId> unitCalled(const QString &name)
    {
        if (name.isEmpty()) return std::nullopt;
        const auto known = m_units.find(name);
        if (known != m_units.end()) return known->second;
        const auto id = m_ids.make<UnitId>();
        m_rows.add(Unit{id, m_site, std::nullopt, name, static_cast<int>(m_units.size())});
        return m_units.emplace(name, id).first->second;
    }
    [[nodiscard]] std::optional<ShiftId> shiftCalled(const QString &name)
    {
        if (name.isEmpty()) return std::nullopt;
        const auto known = m_shifts.find(name);
        if (known != m_shifts.end()) return known->second;
        const auto id = m_ids.make<ShiftId>();
        m_rows.add(
            Shift{.id = id, .worksite = m_site, .name = name, .order = int(m_shifts.size())});
        return m_shifts.emplace(name, id).first->second;
    }

    void addCell(const QJsonObject &cell)
    {
        const auto unit = unitCalled(joined(cell[QLatin1String("units")]));
        const auto shift = shiftCalled(joined(cell[QLatin1String("shifts")]));
        const QJsonValue people = cell[QLatin1String("people")];
        if (people.isDouble())
            m_rows.add(HeadCount{m_ids.make<HeadCountId>(), m_site, unit, shift, people.toInt(),
                                 m_firstDay});
        for (const QJsonValue code : cell[QLatin1String("workers")].toArray())
            addWorker(code.toString(), unit, shift);
    }

    void addWorker(const QString &code, std::optional<UnitId> unit, std::optional<ShiftId> shift)
    {
        if (code.isEmpty() || m_workers.contains(code)) return;
        const auto id = m_ids.make<WorkerId>();
        m_workers.emplace(code, id);
        m_rows.add(
            Worker{.id = id, .number = static_cast<int>(m_workers.size()), .fullName = code});
        m_rows.add(Post{m_ids.make<PostId>(), id, m_site, unit, shift});
    }

    void addAssessment(const QJsonObject &row)
    {
        const auto worker = workerOf(row, "worker");
        const auto side = fromKey<Side>(row[QLatin1String("side")].toString());
        const auto basis = fromKey<Basis>(row[QLatin1String("basis")].toString());
        if (!worker || !side || !basis) return;
        const Scale &scale = m_campaign.scale();
        m_rows.add(
            Assessment{.id = m_ids.make<AssessmentId>(),
                       .worker = *worker,
                       .scale = scale.id,
                       .level = shippedLevel(scale, row[QLatin1String("level")].toInt(), *side),
                       .on = dayOf(row),
                       .basis = *basis});
    }

    void addLeader(const QJsonObject &row)
    {
        const auto worker = workerOf(row, "worker");
        const auto state = fromKey<LeaderState>(row[QLatin1String("state")].toString());
        if (worker && state)
            m_rows.add(LeaderMark{.id = m_ids.make<LeaderMarkId>(),
                                  .worker = *worker,
                                  .state = *state,
                                  .on = m_firstDay});
    }

    void addNomination(const QJsonObject &row)
    {
        const auto by = workerOf(row, "by");
        const auto of = workerOf(row, "of");
        const bool nobody = row[QLatin1String("of")].toString() == QLatin1String("nobody");
        if (by && (of || nobody))
            m_rows.add(Nomination{.id = m_ids.make<NominationId>(),
                                  .by = *by,
                                  .of = of,
                                  .on = dayOf(row),
                                  .alone = row[QLatin1String("alone")].toBool()});
    }

    void addTie(const QJsonObject &row)
    {
        const auto from = workerOf(row, "from");
        const auto to = workerOf(row, "to");
        const QString key = row[QLatin1String("kind")].toString();
        for (const TieKind &kind : m_campaign.all<TieKind>()) {
            if (kind.key != key || !from || !to) continue;
            m_rows.add(Tie{.id = m_ids.make<TieId>(),
                           .from = *from,
                           .to = *to,
                           .kind = kind.id,
                           .directed = row[QLatin1String("directed")].toBool(),
                           .strength = row[QLatin1String("strength")].toInt(2),
                           .seenOn = m_firstDay});
        }
    }

    const QJsonObject &m_excerpt;
    QDate m_firstDay;
    IdSource m_ids;
    Campaign m_campaign;
    WorksiteId m_site;
    Edits m_rows;
    std::map<QString, UnitId> m_units;
    std::map<QString, ShiftId> m_shifts;
    std::map<QString, WorkerId> m_workers;
};

}   // namespace

Campaign campaignOfExcerpt(const QJsonObject &excerpt, QDate firstDay)
{
    // An edition without dates begins on any Monday.
    return ExcerptReader(excerpt, firstDay.isValid() ? firstDay : QDate(2001, 1, 1)).made();
}

}   // namespace wallchart
