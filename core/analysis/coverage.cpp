// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coverage.h"

#include "core/analysis/delivery.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/push_relabel_max_flow.hpp>

namespace wallchart {

namespace {

using Leaders = std::vector<const WorkerReading *>;

using FlowTraits = boost::adjacency_list_traits<boost::vecS, boost::vecS, boost::directedS>;
using FlowEdge = boost::property<
    boost::edge_capacity_t, int,
    boost::property<boost::edge_residual_capacity_t, int,
                    boost::property<boost::edge_reverse_t, FlowTraits::edge_descriptor>>>;
using FlowGraph =
    boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS, boost::no_property, FlowEdge>;

void addArc(FlowGraph &graph, std::size_t from, std::size_t to, int capacity)
{
    const auto forth = boost::add_edge(from, to, FlowEdge(capacity), graph).first;
    const auto back = boost::add_edge(to, from, FlowEdge(0), graph).first;
    boost::put(boost::edge_reverse, graph, forth, back);
    boost::put(boost::edge_reverse, graph, back, forth);
}

/// Who of each leader's followers may count for them, each follower with a number from 0.
struct Following {
    std::map<WorkerId, std::size_t> followers;
    std::vector<std::vector<std::size_t>> ofLeader;
};

Following followingIn(const Reading &reading, const Cell &cell, const Leaders &leaders)
{
    const auto counts = [&](const WorkerReading *follower) {
        return follower->inBase() && follower->cell() == cell
               && std::find(leaders.begin(), leaders.end(), follower) == leaders.end();
    };
    Following following;
    for (const WorkerReading *leader : leaders) {
        auto &numbers = following.ofLeader.emplace_back();
        for (const WorkerReading *follower : reading.followersOf(leader->worker->id)) {
            if (!counts(follower)) continue;
            const auto known = following.followers.try_emplace(follower->worker->id,
                                                               following.followers.size());
            numbers.push_back(known.first->second);
        }
    }
    return following;
}

/// The most followers that can be assigned, each to one leader, at most `most` to each.
int assignable(const Following &following, int most)
{
    const std::size_t leaders = following.ofLeader.size();
    const std::size_t source = leaders + following.followers.size();
    const std::size_t sink = source + 1;
    FlowGraph graph(sink + 1);
    for (std::size_t leader = 0; leader < leaders; ++leader) {
        addArc(graph, source, leader, most);
        for (const std::size_t follower : following.ofLeader[leader])
            addArc(graph, leader, leaders + follower, 1);
    }
    for (std::size_t follower = leaders; follower < source; ++follower)
        addArc(graph, follower, sink, 1);
    return static_cast<int>(boost::push_relabel_max_flow(graph, source, sink));
}

int coveredBy(const Reading &reading, const Cell &cell, const Leaders &leaders)
{
    const int themselves = static_cast<int>(leaders.size());
    if (leaders.empty() || !cell.unit) return themselves;
    const Following following = followingIn(reading, cell, leaders);
    if (following.followers.empty()) return themselves;
    return themselves + assignable(following, reading.campaign().settings().followersPerLeader);
}

void cover(CellCoverage &coverage, const Reading &reading, const Cell &cell, Leaders leaders)
{
    for (const WorkerReading *leader : leaders) coverage.leaders.push_back(leader->worker->id);
    std::erase_if(leaders, [](const WorkerReading *leader) { return !leader->withUs(); });
    coverage.stated = coveredBy(reading, cell, leaders);
    const StructureTest *test = reading.lastClosedTest();
    std::erase_if(leaders, [&](const WorkerReading *leader) {
        return !test || !deliveredAtGoal(reading, leader->worker->id, *test);
    });
    coverage.proven = coveredBy(reading, cell, leaders);
}

}   // namespace

CellCoverage &CellCoverage::operator+=(const CellCoverage &other)
{
    base += other.base;
    stated += other.stated;
    proven += other.proven;
    leaders.insert(leaders.end(), other.leaders.begin(), other.leaders.end());
    return *this;
}

std::map<Cell, CellCoverage> coverageOf(const Reading &reading, const Progress &progress)
{
    std::map<Cell, CellCoverage> coverage;
    const CellCounts counted(reading);
    for (const auto &[cell, counts] : counted.cells()) coverage[cell].base = counts.base;
    std::map<Cell, Leaders> leaders;
    for (const WorkerReading &worker : reading.workers()) {
        if (worker.inBase() && worker.isLeader()) leaders[worker.cell()].push_back(&worker);
    }
    std::int64_t done = 0;
    for (const auto &[cell, ofCell] : leaders) {
        if (progress.isCancelled()) break;
        cover(coverage[cell], reading, cell, ofCell);
        progress.report(++done, static_cast<std::int64_t>(leaders.size()));
    }
    return coverage;
}

int coveredIn(const Reading &reading, const Cell &cell, const std::vector<WorkerId> &leaders)
{
    Leaders found;
    for (const WorkerId leader : leaders) found.push_back(reading.find(leader));
    return coveredBy(reading, cell, found);
}

bool deliveredAtGoal(const Reading &reading, WorkerId leader, const StructureTest &test)
{
    return deliveryOf(reading, leader, test).atGoal(test.goal());
}

}   // namespace wallchart
