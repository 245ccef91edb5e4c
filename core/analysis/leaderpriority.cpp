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

PriorityCase::PriorityCase(const WorkerReading &worker, const PriorityFacts &facts)
    : toWin(!worker.withUs()), overdue(facts.overdueSince(worker.worker->id))
{
    const auto covered = facts.coverage.find(worker.cell());
    if (covered != facts.coverage.end()) {
        needed = peopleNeeded(facts.goal, covered->second.base);
        open = covered->second.base > 0 ? std::max(0, needed - covered->second.stated) : 0;
    }
    if (toWin)
        crossed = crossedMiddleOn(facts.reading.campaign(), worker.worker->id,
                                  facts.reading.asOf());
}

PriorityFacts::PriorityFacts(const Reading &read, const std::map<Cell, CellCoverage> &cells)
    : reading(read), coverage(cells), weights(read.campaign()),
      goal(read.campaign().hasSettings() ? read.campaign().settings().coverageGoal : 0.8)
{
}

QDate PriorityFacts::overdueSince(WorkerId worker) const
{
    QDate since;
    for (const NextStep *step : reading.campaign().allWith<&NextStep::worker>(worker)) {
        const bool isLate = step->state == StepState::Open && step->due.isValid()
                            && step->due < reading.asOf();
        if (isLate && (!since.isValid() || step->due < since)) since = step->due;
    }
    return since;
}

void scorePriority(RankedLeader &row, const PriorityCase &found, const Weights &weights)
{
    row.priority = 0;
    PriorityParts parts(row, weights);
    if (!mayBeTalkedTo(row)) return;
    parts.add("priority-followers",
              found.toWin ? found.notWithUs / (found.notWithUs + weights.of("followers-half")) : 0,
              {QStringLiteral("followers-not-with-us"),
               {QString::number(found.notWithUs), QString::number(row.voices)}});
    parts.add("priority-influence", found.toWin ? row.influence / 100 : 0);
    parts.add("priority-cell",
              found.needed > 0 && found.toWin ? static_cast<double>(found.open) / found.needed : 0,
              {QStringLiteral("cell-to-cover"),
               {QString::number(found.open), QString::number(found.needed)}});
    parts.add("priority-turned", found.toWin && found.crossed.isValid() ? 1 : 0,
              {QStringLiteral("stance-turned"), {found.crossed.toString(Qt::ISODate)}});
    parts.add("priority-overdue", found.overdue.isValid() ? 1 : 0,
              {QStringLiteral("next-step-late"), {found.overdue.toString(Qt::ISODate)}});
    parts.finish();
}

void readPriority(RankedLeader &row, const InfluenceGraph &graph, std::uint32_t position,
                  const GraphPeople &people, const PriorityFacts &facts)
{
    row.state = people[position]->leaderState;
    if (!mayBeTalkedTo(row)) {
        scorePriority(row, {}, facts.weights);
        return;
    }
    PriorityCase found(*people[position], facts);
    for (const std::uint32_t voice : graph.turnedToBy.neighbours(position))
        found.notWithUs += people[voice]->withUs() ? 0 : 1;
    scorePriority(row, found, facts.weights);
}

}   // namespace wallchart
