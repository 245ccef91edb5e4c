// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/overview.h"

#include <set>

namespace wallchart {

namespace {

/// Before going public, before a strike, out on strike.
constexpr std::array kUsualGoals{0.65, 0.8, 0.9};

/// Makes the parts of an overview from what belongs to its scope.
class OverviewSums final {
public:
    OverviewSums(const OverviewFacts &facts, const OverviewScope &scope,
                 const LeaderRanking *ranking)
        : m_facts(facts), m_campaign(facts.reading.campaign()), m_scope(scope), m_ranking(ranking),
          m_lastClosed(stepOf(facts.reading.lastClosedTest()))
    {
    }

    [[nodiscard]] OverviewReading reading() const
    {
        OverviewReading all{.scope = m_scope, .asOf = m_facts.reading.asOf()};
        all.people = sum(m_facts.people);
        all.coverage = sum(m_facts.coverage);
        all.ladder = ladder();
        const LadderCells *open = openTest();
        if (open) all.openTest = open->test;
        if (m_lastClosed) {
            all.cells = cells();
            all.acted = acted(all.cells);
        }
        all.leaders = leaders();
        all.followUps = followUpsOf(m_facts.reading, m_scope);
        all.shifts = shifts(open);
        for (const StanceMove &move : m_facts.moved) {
            if (isInside(move.worker)) all.moved.push_back(move);
        }
        return all;
    }

private:
    [[nodiscard]] bool isInside(WorkerId id) const
    {
        const WorkerReading *worker = m_facts.reading.find(id);
        return worker && m_scope.holds(m_campaign, worker->cell());
    }

    template <class C>
    [[nodiscard]] C sum(const std::map<Cell, C> &cells) const
    {
        C total{};
        for (const auto &[cell, each] : cells) {
            if (m_scope.holds(m_campaign, cell)) total += each;
        }
        return total;
    }

    [[nodiscard]] const LadderCells *stepOf(const StructureTest *test) const
    {
        for (const LadderCells &step : m_facts.ladder) {
            if (test && step.test == test->id) return &step;
        }
        return nullptr;
    }

    [[nodiscard]] std::vector<LadderStep> ladder() const
    {
        std::vector<LadderStep> steps;
        for (const LadderCells &each : m_facts.ladder)
            steps.push_back(
                {each.test, each.closed, sum(each.cells), m_campaign.find(each.test)->goal()});
        return steps;
    }

    /// Of the open tests the one that closes first; one without an end comes last.
    [[nodiscard]] const LadderCells *openTest() const
    {
        const LadderCells *found = nullptr;
        QDate first;
        for (const LadderCells &each : m_facts.ladder) {
            const QDate closes = m_campaign.find(each.test)->closes;
            if (each.closed
                || (found && (!closes.isValid() || (first.isValid() && closes >= first))))
                continue;
            found = &each;
            first = closes;
        }
        return found;
    }

    /// What people of this campaign aim at, of all workers.
    [[nodiscard]] std::set<double> goals() const
    {
        std::set<double> all;
        for (const StructureTest &test : m_campaign.all<StructureTest>()) {
            for (const Threshold &threshold : test.thresholds) {
                if (!threshold.legal && threshold.base == ThresholdBase::AllWorkers)
                    all.insert(threshold.value);
            }
        }
        all.insert(m_campaign.find(m_lastClosed->test)->goal());
        // What is asked of people next, also where no test is planned for it yet.
        for (const double usual : kUsualGoals) {
            if (usual > *all.rbegin()) {
                all.insert(usual);
                break;
            }
        }
        return all;
    }

    [[nodiscard]] ActedReading acted(const std::vector<CellStanding> &standings) const
    {
        ActedReading acted{.test = m_lastClosed->test,
                           .counts = sum(m_lastClosed->cells),
                           .sayYesActed = sum(m_facts.sayYesActed)};
        for (const double goal : goals()) {
            const auto isBelow = [goal](const CellStanding &each) {
                return !meetsGoal(each.counts, goal);
            };
            acted.goals.push_back(
                {goal, peopleNeeded(goal, acted.counts.base), toGo(acted.counts, goal),
                 static_cast<int>(std::count_if(standings.begin(), standings.end(), isBelow))});
        }
        return acted;
    }

    [[nodiscard]] std::vector<CellStanding> cells() const
    {
        std::vector<CellStanding> standings;
        for (const auto &[cell, counts] : m_lastClosed->cells) {
            if (counts.base == 0 || !m_scope.holds(m_campaign, cell)) continue;
            CellStanding standing{.cell = cell, .counts = counts};
            readLeaders(standing);
            standings.push_back(std::move(standing));
        }
        // Of equally weak ones first where more people are missing.
        std::stable_sort(standings.begin(), standings.end(),
                         [](const CellStanding &a, const CellStanding &b) {
                             if (isWeaker(a.counts, b.counts)) return true;
                             return !isWeaker(b.counts, a.counts) && a.counts.base > b.counts.base;
                         });
        return standings;
    }

    void readLeaders(CellStanding &standing) const
    {
        const auto covered = m_facts.coverage.find(standing.cell);
        if (covered == m_facts.coverage.end()) return;
        std::vector<std::pair<double, WorkerId>> notYet;
        for (const WorkerId leader : covered->second.leaders) {
            const WorkerReading &worker = *m_facts.reading.find(leader);
            if (worker.withUs()) ++standing.leadersWithUs;
            else notYet.emplace_back(-urgency(worker), leader);
        }
        std::sort(notYet.begin(), notYet.end());
        for (const auto &[urgent, leader] : notYet) standing.leadersNotWithUs.push_back(leader);
    }

    [[nodiscard]] double urgency(const WorkerReading &leader) const
    {
        const RankedLeader *row = m_ranking ? m_ranking->find(leader.worker->id) : nullptr;
        return m_ranking ? (row ? row->priority : 0) : leader.followers;
    }

    [[nodiscard]] std::vector<const RankedLeader *> leaders() const
    {
        std::vector<const RankedLeader *> found;
        if (!m_ranking) return found;
        for (const RankedLeader *row : m_ranking->byPriority()) {
            if (isToMove(*row, m_campaign) && isInside(row->worker)) found.push_back(row);
        }
        return found;
    }

    /// Where a shift stands: by its place at its worksite, then by name; "unknown" is last.
    using ShiftKey = std::tuple<bool, int, QString>;

    [[nodiscard]] std::map<QString, int> placesOfNames() const
    {
        std::map<QString, int> places;
        for (const Shift &shift : m_campaign.all<Shift>()) {
            const auto [at, isNew] = places.try_emplace(shift.name, shift.order);
            if (!isNew) at->second = std::min(at->second, shift.order);
        }
        return places;
    }

    [[nodiscard]] std::vector<ShiftStanding> shifts(const LadderCells *open) const
    {
        const auto places = placesOfNames();
        std::map<ShiftKey, ShiftStanding> found;
        const auto at = [&](const Cell &cell) -> ShiftStanding & {
            const Shift *shift = m_campaign.find(cell.shift);
            const QString name = shift ? shift->name : QString();
            ShiftStanding &standing = found[{!shift, shift ? places.at(name) : 0, name}];
            standing.name = name;
            return standing;
        };
        const auto addTest = [&](const LadderCells *test, auto member) {
            if (!test) return;
            for (const auto &[cell, counts] : test->cells) {
                if (!m_scope.holds(m_campaign, cell)) continue;
                auto &sums = at(cell).*member;
                if (!sums) sums.emplace();
                *sums += counts;
            }
        };
        for (const auto &[cell, counts] : m_facts.people) {
            if (m_scope.holds(m_campaign, cell)) at(cell).people += counts;
        }
        addTest(m_lastClosed, &ShiftStanding::lastClosed);
        addTest(open, &ShiftStanding::open);
        std::vector<ShiftStanding> standings;
        for (const auto &[key, standing] : found) {
            if (standing.people.base > 0) standings.push_back(standing);
        }
        return standings;
    }

    const OverviewFacts &m_facts;
    const Campaign &m_campaign;
    OverviewScope m_scope;
    const LeaderRanking *m_ranking;
    const LadderCells *m_lastClosed;
};

}   // namespace

OverviewReading overviewOf(const OverviewFacts &facts, const OverviewScope &scope,
                           const LeaderRanking *ranking)
{
    return OverviewSums(facts, scope, ranking).reading();
}

}   // namespace wallchart
