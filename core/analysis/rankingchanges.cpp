// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/rankingchanges.h"

#include "core/analysis/rankingsteps.h"

#include <set>

namespace wallchart {

namespace {

using Position = std::uint32_t;

Reason changed(const char *code, QStringList args = {})
{
    return {QString::fromLatin1(code), std::move(args)};
}

/// Reads again the few rows that something else would change.
class RankingCase {
public:
    RankingCase(const LeaderRanking &ranking, const Reading &reading, const RankedLeader &row)
        : m_ranking(ranking), m_graph(ranking.graph()), m_reading(reading),
          m_facts(reading, ranking.coverage()), m_row(row), m_position(*m_graph.find(row.worker))
    {
    }

protected:
    [[nodiscard]] const WorkerReading &person(Position position) const
    {
        return *m_reading.find(m_graph.workers[position]);
    }
    [[nodiscard]] const RankedLeader &rowAt(Position position) const
    {
        return *m_ranking.find(m_graph.workers[position]);
    }
    /// Everybody in the cell of the one it is about, them too: one run of positions.
    [[nodiscard]] std::vector<Position> peopleOfCell() const
    {
        const auto [first, last] = std::equal_range(m_graph.cellOf.begin(), m_graph.cellOf.end(),
                                                    m_graph.cellOf[m_position]);
        std::vector<Position> people;
        for (auto each = first; each != last; ++each)
            people.push_back(static_cast<Position>(each - m_graph.cellOf.begin()));
        return people;
    }

    const LeaderRanking &m_ranking;
    const InfluenceGraph &m_graph;
    const Reading &m_reading;
    const PriorityFacts m_facts;
    const RankedLeader &m_row;
    const Position m_position;
};

/// The person is with us.
class WithUsCase final : private RankingCase {
public:
    using RankingCase::RankingCase;

    [[nodiscard]] std::vector<Reason> changes() const
    {
        const RankedLeader *today = first({});
        const std::map<WorkerId, double> priorities = changedPriorities();
        const RankedLeader *then = first(priorities);
        if (then == today) return {};
        if (!then) return {changed("with-us-nobody-left")};
        return {changed("with-us-another-first", {m_reading.find(then->worker)->worker->fullName})};
    }

private:
    /// Who is first by priority where some have another one; null = nobody is to be moved.
    [[nodiscard]] const RankedLeader *first(const std::map<WorkerId, double> &priorities) const
    {
        const RankedLeader *best = nullptr;
        double highest = 0;
        for (const RankedLeader &row : m_ranking.rows()) {
            if (row.standing != Standing::Evidence) break;
            const auto other = priorities.find(row.worker);
            const double priority = other == priorities.end() ? row.priority : other->second;
            if (priority <= highest || !isToMove(row, m_reading.campaign())) continue;
            best = &row;
            highest = priority;
        }
        return best;
    }

    [[nodiscard]] std::map<WorkerId, double> changedPriorities() const
    {
        std::set<Position> touched{m_position};
        for (const Position leader : m_graph.turnsTo.neighbours(m_position)) touched.insert(leader);
        const int covered = coveredThen();
        if (covered != coveredNow()) {
            for (const Position each : peopleOfCell()) touched.insert(each);
        }
        std::map<WorkerId, double> priorities;
        for (const Position each : touched)
            priorities.emplace(m_graph.workers[each], priorityOf(each, covered));
        return priorities;
    }

    [[nodiscard]] double priorityOf(Position position, int covered) const
    {
        RankedLeader row = rowAt(position);
        PriorityCase found(person(position), m_facts);
        if (position == m_position) {
            found.toWin = false;
        } else if (m_graph.cellOf[position] == m_graph.cellOf[m_position]) {
            // Whom one more covers in a cell is no longer to cover there.
            found.open = std::max(0, found.open - (covered - coveredNow()));
        }
        for (const Position voice : m_graph.turnedToBy.neighbours(position))
            found.notWithUs += voice == m_position || person(voice).withUs() ? 0 : 1;
        scorePriority(row, found, m_facts.weights);
        return row.priority;
    }

    [[nodiscard]] const CellCoverage *coverage() const
    {
        const auto found = m_facts.coverage.find(person(m_position).cell());
        return found == m_facts.coverage.end() ? nullptr : &found->second;
    }
    [[nodiscard]] int coveredNow() const { return coverage() ? coverage()->stated : 0; }
    [[nodiscard]] int coveredThen() const
    {
        if (!coverage() || !person(m_position).isLeader()) return coveredNow();
        std::vector<WorkerId> withUs = coverage()->leaders;
        std::erase_if(withUs, [&](WorkerId leader) {
            return leader != m_row.worker && !m_reading.find(leader)->withUs();
        });
        return coveredIn(m_reading, person(m_position).cell(), withUs);
    }
};

/// Evidence is there that is missing today.
class EvidenceCase final : private RankingCase {
public:
    using RankingCase::RankingCase;

    [[nodiscard]] std::vector<Reason> changes() const
    {
        const Reason asked = ifAskedAndNamed();
        const Reason tested = ifTestedAtBest();
        const auto rank = [](const Reason &reason) { return reason.args.at(1).toInt(); };
        if (asked.isEmpty() && tested.isEmpty()) return {};
        if (asked.isEmpty()) return {tested};
        return {tested.isEmpty() || rank(asked) <= rank(tested) ? asked : tested};
    }

private:
    /// Nobody of the cell was asked alone: some now are, and name this person.
    [[nodiscard]] Reason ifAskedAndNamed() const
    {
        if (m_row.named.asked > 0) return {};
        const std::vector<Position> askers = whomToAsk();
        if (askers.empty()) return {};
        std::map<Position, RankedLeader> then;
        then.emplace(m_position, named(askers));
        std::set<Position> others;
        for (const Position each : peopleOfCell()) others.insert(each);
        for (const Position each : m_graph.turnsTo.neighbours(m_position)) others.insert(each);
        others.erase(m_position);
        for (const Position each : others) {
            if (rowAt(each).standing == Standing::Evidence)
                then.emplace(each, beside(each, askers));
        }
        const QString asked = QString::number(askers.size());
        return m_row.standing == Standing::Evidence
                   ? raised("if-asked-and-named", asked, then)
                   : raised("if-asked-and-named-first", asked, then);
    }

    /// Followers of the cell, then others of it; as many as make a nomination.
    [[nodiscard]] std::vector<Position> whomToAsk() const
    {
        std::vector<Position> askers = peopleOfCell();
        std::erase(askers, m_position);
        std::stable_partition(askers.begin(), askers.end(),
                              [&](Position each) { return turnsTo(each, m_position); });
        const auto enough = static_cast<std::size_t>(m_facts.weights.of("nominated-from"));
        if (askers.size() > enough) askers.resize(enough);
        return askers;
    }

    [[nodiscard]] bool turnsTo(Position from, Position to) const
    {
        const auto leaders = m_graph.turnsTo.neighbours(from);
        return std::find(leaders.begin(), leaders.end(), to) != leaders.end();
    }

    [[nodiscard]] RankedLeader named(const std::vector<Position> &askers) const
    {
        RankedLeader row = m_row;
        row.standing = Standing::Evidence;
        row.named.asked = row.named.named = static_cast<int>(askers.size());
        SilentFollowers silent = silentFollowersOf(m_graph, m_position);
        for (const Position asker : askers) {
            if (turnsTo(asker, m_position)) --silent.here;
            else ++row.voices;
        }
        row.reach = reachOf(m_position, askers);
        scoreInfluence(row, silent, m_facts.weights);
        return row;
    }

    /// Somebody else, when those asked named this person.
    [[nodiscard]] RankedLeader beside(Position other, const std::vector<Position> &askers) const
    {
        RankedLeader row = rowAt(other);
        if (m_graph.cellOf[other] == m_graph.cellOf[m_position])
            row.named.asked = static_cast<int>(askers.size());
        row.reach = reachOf(other, askers);
        scoreInfluence(row, silentFollowersOf(m_graph, other), m_facts.weights);
        return row;
    }

    /// As RankedLeader::reach, where the askers, too, turn to this person.
    [[nodiscard]] int reachOf(Position position, const std::vector<Position> &askers) const
    {
        const auto voicesOf = [&](Position each) {
            const auto known = m_graph.turnedToBy.neighbours(each);
            std::vector<Position> voices(known.begin(), known.end());
            if (each == m_position) voices.insert(voices.end(), askers.begin(), askers.end());
            return voices;
        };
        std::set<Position> reached;
        for (const Position voice : voicesOf(position)) {
            reached.insert(voice);
            for (const Position further : voicesOf(voice)) reached.insert(further);
        }
        reached.erase(position);
        return static_cast<int>(reached.size());
    }

    /// A first test in which all who turn to them do as they do, and nobody else does.
    [[nodiscard]] Reason ifTestedAtBest() const
    {
        if (m_row.moved.heard > 0 || m_row.voices == 0) return {};
        RankedLeader row = m_row;
        row.moved.heard = row.moved.together = row.moved.quick = row.voices;
        row.moved.tests = 1;
        scoreInfluence(row, silentFollowersOf(m_graph, m_position), m_facts.weights);
        return raised("if-tested-at-best", QString::number(row.voices), {{m_position, row}});
    }

    /// Empty when the rank would not be a better one.
    [[nodiscard]] Reason raised(const char *code, const QString &number,
                                const std::map<Position, RankedLeader> &then) const
    {
        const int rank = rankThen(then);
        if (rank >= m_row.rank) return {};
        return changed(code, {number, QString::number(rank), QString::number(m_row.rank)});
    }

    /// The rank of the person when some rows, theirs too, read as in `then`.
    [[nodiscard]] int rankThen(const std::map<Position, RankedLeader> &then) const
    {
        const RankKey own = key(then.at(m_position));
        const auto &rows = m_ranking.rows();
        const auto after = std::partition_point(rows.begin(), rows.end(),
                                                [&](const auto &row) { return key(row) < own; });
        auto before = static_cast<int>(after - rows.begin());
        for (const auto &[position, row] : then) {
            before -= key(rowAt(position)) < own ? 1 : 0;
            before += key(row) < own ? 1 : 0;
        }
        return before + 1;
    }

    [[nodiscard]] RankKey key(const RankedLeader &row) const
    {
        return RankKey(row, *m_reading.find(row.worker)->worker);
    }
};

}   // namespace

std::vector<Reason> whatWouldChange(const LeaderRanking &ranking, const Reading &reading,
                                    WorkerId worker)
{
    const RankedLeader *row = ranking.find(worker);
    if (!row) return {};
    std::vector<Reason> changes;
    if (row->priority > 0 && !reading.find(worker)->withUs())
        changes = WithUsCase(ranking, reading, *row).changes();
    for (Reason &reason : EvidenceCase(ranking, reading, *row).changes())
        changes.push_back(std::move(reason));
    return changes;
}

}   // namespace wallchart
