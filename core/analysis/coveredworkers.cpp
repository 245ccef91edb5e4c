// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coveredworkers.h"

#include <set>

namespace wallchart {

namespace {

using Workers = std::vector<const WorkerReading *>;

/// Gives each follower at most one leader and each leader at most so many followers.
///
/// Grows an assignment along augmenting paths (Kuhn 1955): whoever has a leader keeps having
/// one, so covering can begin with those who delivered and go on with the others.
class Assignment {
public:
    explicit Assignment(int most) : m_most(static_cast<std::size_t>(most)) {}

    /// Lets a leader be chosen by these followers from now on.
    void addLeader(WorkerId leader, const std::vector<WorkerId> &followers)
    {
        for (const WorkerId &follower : followers) m_leadersOf[follower].push_back(leader);
    }
    /// They are no longer followers: their place is free.
    void remove(WorkerId follower)
    {
        m_leadersOf.erase(follower);
        for (auto &[leader, taken] : m_taken) taken.erase(follower);
        m_assigned.erase(follower);
    }
    void assignAll()
    {
        for (const auto &[follower, leaders] : m_leadersOf) {
            std::set<WorkerId> tried;
            if (!m_assigned.contains(follower) && assign(follower, tried))
                m_assigned.insert(follower);
        }
    }
    [[nodiscard]] const std::set<WorkerId> &assigned() const { return m_assigned; }

private:
    bool assign(WorkerId follower, std::set<WorkerId> &tried)
    {
        for (const WorkerId &leader : m_leadersOf.at(follower)) {
            if (!tried.insert(leader).second) continue;
            std::set<WorkerId> &taken = m_taken[leader];
            if (taken.size() < m_most) {
                taken.insert(follower);
                return true;
            }
            const std::set<WorkerId> before = taken;
            for (const WorkerId &other : before) {
                if (!assign(other, tried)) continue;
                m_taken[leader].erase(other);
                m_taken[leader].insert(follower);
                return true;
            }
        }
        return false;
    }

    std::size_t m_most;
    std::map<WorkerId, std::vector<WorkerId>> m_leadersOf;
    std::map<WorkerId, std::set<WorkerId>> m_taken;
    std::set<WorkerId> m_assigned;
};

/// The co-workers of the cell who follow a leader and are not among `leaders` themselves.
std::vector<WorkerId> followersInCell(const Reading &reading, const WorkerReading &leader,
                                      const Workers &leaders)
{
    std::vector<WorkerId> followers;
    if (!leader.cell().unit) return followers;
    for (const WorkerReading *follower : reading.followersOf(leader.worker->id)) {
        const bool counts = follower->inBase() && follower->cell() == leader.cell()
                            && std::find(leaders.begin(), leaders.end(), follower) == leaders.end();
        if (counts) followers.push_back(follower->worker->id);
    }
    return followers;
}

void coverCell(std::map<WorkerId, Covered> &covered, const Reading &reading, const Workers &leaders)
{
    const StructureTest *test = reading.lastClosedTest();
    Workers delivered;
    for (const WorkerReading *leader : leaders) {
        if (test && deliveredAtGoal(reading, leader->worker->id, *test))
            delivered.push_back(leader);
    }
    Assignment assignment(reading.campaign().settings().followersPerLeader);
    for (const WorkerReading *leader : delivered)
        assignment.addLeader(leader->worker->id, followersInCell(reading, *leader, delivered));
    assignment.assignAll();
    for (const WorkerReading *leader : delivered) covered[leader->worker->id].proven = true;
    for (const WorkerId &follower : assignment.assigned()) covered[follower].proven = true;
    for (const WorkerReading *leader : leaders) {
        covered[leader->worker->id].leads = true;
        assignment.remove(leader->worker->id);
    }
    for (const WorkerReading *leader : leaders) {
        if (std::find(delivered.begin(), delivered.end(), leader) == delivered.end())
            assignment.addLeader(leader->worker->id, followersInCell(reading, *leader, leaders));
    }
    assignment.assignAll();
    for (const WorkerId &follower : assignment.assigned()) covered.try_emplace(follower);
}

}   // namespace

std::map<WorkerId, Covered> coveredWorkers(const Reading &reading)
{
    std::map<Cell, Workers> leaders;
    for (const WorkerReading &worker : reading.workers()) {
        if (worker.inBase() && worker.isLeader() && worker.withUs())
            leaders[worker.cell()].push_back(&worker);
    }
    std::map<WorkerId, Covered> covered;
    for (const auto &[cell, ofCell] : leaders) coverCell(covered, reading, ofCell);
    return covered;
}

}   // namespace wallchart
