// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/rankingsteps.h"

#include "core/model/staleness.h"

namespace wallchart {

namespace {

bool mayBeTalkedTo(const RankedLeader &row)
{
    return row.standing == Standing::Evidence && row.state != LeaderState::Disproved
           && row.state != LeaderState::Left;
}

/// Collects parts above 0 and the reasons for them.
class PriorityParts final {
public:
    PriorityParts(RankedLeader &row, const Weights &weights) : m_row(row), m_weights(weights)
    {
        m_row.priorityParts.clear();
        m_row.priorityReasons.clear();
    }

    void add(const char *key, double share, Reason reason = {})
    {
        const double most = m_weights.of(key);
        m_most += most;
        if (share <= 0 || most <= 0) return;
        m_row.priorityParts.push_back({key, most * std::min(share, 1.0), most});
        if (!reason.isEmpty()) m_row.priorityReasons.push_back(std::move(reason));
    }
    void finish()
    {
        double value = 0;
        for (const ScorePart &part : m_row.priorityParts) value += part.value;
        m_row.priority = m_most > 0 ? 100 * value / m_most : 0;
    }

private:
    RankedLeader &m_row;
    const Weights &m_weights;
    double m_most = 0;
};

}   // namespace

PriorityFacts::PriorityFacts(const Reading &reading, const GraphPeople &people,
                             const Weights &weights, const Progress &progress)
    : m_reading(reading), m_people(people), m_weights(weights),
      m_coverage(coverageOf(reading, progress)),
      m_goal(reading.campaign().hasSettings() ? reading.campaign().settings().coverageGoal : 0.8)
{
}

/// The day for which the oldest open next step was meant, if that is over; else null.
QDate PriorityFacts::overdueSince(WorkerId worker) const
{
    QDate since;
    for (const NextStep *step : m_reading.campaign().allWith<&NextStep::worker>(worker)) {
        const bool isLate = step->state == StepState::Open && step->due.isValid()
                            && step->due < m_reading.asOf();
        if (isLate && (!since.isValid() || step->due < since)) since = step->due;
    }
    return since;
}

void PriorityFacts::readPriority(RankedLeader &row, const InfluenceGraph &graph,
                                 std::uint32_t position) const
{
    const WorkerReading &worker = *m_people[position];
    row.state = worker.leaderState;
    row.priority = 0;
    PriorityParts parts(row, m_weights);
    if (!mayBeTalkedTo(row)) return;
    int notWithUs = 0;
    for (const std::uint32_t voice : graph.turnedToBy.neighbours(position))
        notWithUs += m_people[voice]->withUs() ? 0 : 1;
    const bool toWin = !worker.withUs();
    parts.add("priority-followers",
              toWin ? notWithUs / (notWithUs + m_weights.of("followers-half")) : 0,
              {QStringLiteral("followers-not-with-us"),
               {QString::number(notWithUs), QString::number(row.voices)}});
    parts.add("priority-influence", toWin ? row.influence / 100 : 0);
    const auto covered = m_coverage.find(worker.cell());
    const int base = covered == m_coverage.end() ? 0 : covered->second.base;
    const int needed = peopleNeeded(m_goal, base);
    const int open = base > 0 ? std::max(0, needed - covered->second.stated) : 0;
    parts.add("priority-cell", needed > 0 && toWin ? static_cast<double>(open) / needed : 0,
              {QStringLiteral("cell-to-cover"), {QString::number(open), QString::number(needed)}});
    const QDate crossed = toWin
                              ? crossedMiddleOn(m_reading.campaign(), row.worker, m_reading.asOf())
                              : QDate();
    parts.add("priority-turned", crossed.isValid() ? 1 : 0,
              {QStringLiteral("stance-turned"), {crossed.toString(Qt::ISODate)}});
    const QDate overdue = overdueSince(row.worker);
    parts.add("priority-overdue", overdue.isValid() ? 1 : 0,
              {QStringLiteral("next-step-late"), {overdue.toString(Qt::ISODate)}});
    parts.finish();
}

}   // namespace wallchart
