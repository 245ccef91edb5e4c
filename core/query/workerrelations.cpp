// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/workerrelations.h"

#include <algorithm>

namespace wallchart {

namespace {

/// As nominationCountOf() counts: asked alone, not staff's own view, not oneself, not too long
/// ago, by somebody of the base.
bool countsAsNaming(const Nomination &nomination, const WorkerReading &by, QDate oldest)
{
    return nomination.alone && !nomination.staff && nomination.of != nomination.by
           && nomination.on >= oldest && by.inBase();
}

/// Also who may be heard: only people of the base.
bool touchesNamings(const Edits &edits)
{
    return !edits.of<Nomination>().empty() || !edits.of<Settings>().empty()
           || !edits.of<BaseMark>().empty() || !edits.of<Post>().empty();
}

std::uint32_t narrow(std::size_t position)
{
    return static_cast<std::uint32_t>(position);
}

bool onlyAdds(const std::vector<Edit<Tie>> &edits)
{
    return std::all_of(edits.begin(), edits.end(), [](const auto &edit) { return !edit.before; });
}

}   // namespace

WorkerRelations::WorkerRelations(const Reading &reading, const WorkerPositions &positions)
    : m_workers(reading.workers().size())
{
    readTies(reading, positions);
    readNominations(reading, positions);
    readOutcomes(reading, positions);
}

WorkerRelations WorkerRelations::after(const Reading &next, const WorkerPositions &positions,
                                       const Edits &edits) const
{
    WorkerRelations result = *this;
    const auto &ties = edits.of<Tie>();
    if (!edits.of<TieKind>().empty() || !onlyAdds(ties)) {
        result.readTies(next, positions);
    } else {
        for (const auto &edit : ties) result.addTie(next, positions, *edit.after);
    }
    if (touchesNamings(edits)) result.readNominations(next, positions);
    if (!edits.of<StructureTest>().empty()) {
        result.readOutcomes(next, positions);
    } else {
        for (const auto &edit : edits.of<Participation>())
            result.setOutcome(next, positions, edit.after ? *edit.after : *edit.before,
                              edit.after ? edit.after->outcome : Outcome::NotAsked);
    }
    return result;
}

void WorkerRelations::readTies(const Reading &reading, const WorkerPositions &positions)
{
    m_tied.assign(reading.campaign().all<TieKind>().size(), PositionSet(m_workers));
    m_follows.clear();
    for (const Tie &tie : reading.campaign().all<Tie>()) addTie(reading, positions, tie);
}

void WorkerRelations::addTie(const Reading &reading, const WorkerPositions &positions,
                             const Tie &tie)
{
    if (!holdsOn(reading.asOf(), tie.seenOn, tie.until)) return;
    std::size_t kind = 0;
    bool follows = false;
    for (const TieKind &each : reading.campaign().all<TieKind>()) {
        if (each.id == tie.kind) {
            follows = each.key == QLatin1String(kFollowsKey);
            break;
        }
        ++kind;
    }
    const auto from = positions.find(tie.from);
    const auto to = positions.find(tie.to);
    if (!from || !to || kind == m_tied.size()) return;
    m_tied[kind].insert(*from);
    m_tied[kind].insert(*to);
    if (follows) m_follows.emplace_back(narrow(*from), narrow(*to));
}

PositionSet WorkerRelations::followersOf(const PositionSet &leaders) const
{
    PositionSet followers(m_workers);
    for (const auto &[follower, leader] : m_follows) {
        if (leaders.contains(leader)) followers.insert(follower);
    }
    return followers;
}

void WorkerRelations::readNominations(const Reading &reading, const WorkerPositions &positions)
{
    const Campaign &campaign = reading.campaign();
    const int months = campaign.hasSettings() ? campaign.settings().askedWithinMonths : 12;
    const QDate oldest = reading.asOf().addMonths(-months);
    std::vector<Positions> named;   // whom, by whom
    m_named = PositionSet(m_workers);
    for (const Nomination &nomination : campaign.all<Nomination>()) {
        const auto of = nomination.of ? positions.find(*nomination.of) : std::nullopt;
        if (!of || nomination.on > reading.asOf()) continue;
        m_named.insert(*of);
        const auto by = positions.find(nomination.by);
        if (by && countsAsNaming(nomination, reading.workers()[*by], oldest))
            named.emplace_back(narrow(*of), narrow(*by));
    }
    std::sort(named.begin(), named.end());
    named.erase(std::unique(named.begin(), named.end()), named.end());
    m_namedBy.assign(m_workers, 0);
    for (const auto &[of, by] : named) ++m_namedBy[of];
}

void WorkerRelations::readOutcomes(const Reading &reading, const WorkerPositions &positions)
{
    m_outcomes.assign(reading.tests().size(), std::vector<Outcome>(m_workers, Outcome::NotAsked));
    for (const Participation &each : reading.campaign().all<Participation>())
        setOutcome(reading, positions, each, each.outcome);
}

void WorkerRelations::setOutcome(const Reading &reading, const WorkerPositions &positions,
                                 const Participation &participation, Outcome outcome)
{
    const auto &tests = reading.tests();
    const auto test = std::find_if(tests.begin(), tests.end(), [&](const StructureTest *each) {
        return each->id == participation.test;
    });
    const auto worker = positions.find(participation.worker);
    if (test == tests.end() || !worker || participation.on > reading.asOf()) return;
    m_outcomes[static_cast<std::size_t>(test - tests.begin())][*worker] = outcome;
}

}   // namespace wallchart
