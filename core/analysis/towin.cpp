// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/towin.h"

#include "core/analysis/cellcover.h"
#include "core/analysis/coverage.h"
#include "core/analysis/delivery.h"
#include "core/analysis/fewestleaders.h"
#include "core/model/staleness.h"

namespace wallchart {

namespace {

constexpr int kWorkersPerLeader = 10;

using CellWorkers = std::vector<const WorkerReading *>;

/// The named people of one cell, numbered, and who leads or could lead them.
struct CellPeople {
    CellWorkers people = {};
    std::vector<std::vector<int>> followers = {};   ///< by number: who follows them in the cell
    std::vector<int> withUs = {};                   ///< leaders who cover already
    std::vector<int> toWin = {};                    ///< those not yet with us
};

/// Who follows whom inside the cell; where the unit is not known nobody shares a cell.
void readFollowing(CellPeople &cell, const Reading &reading, bool shared)
{
    std::map<WorkerId, int> numbers;
    for (const WorkerReading *worker : cell.people)
        numbers.emplace(worker->worker->id, static_cast<int>(numbers.size()));
    for (const WorkerReading *worker : cell.people) {
        auto &followers = cell.followers.emplace_back();
        if (!shared || worker->followers == 0) continue;
        for (const WorkerReading *follower : reading.followersOf(worker->worker->id)) {
            const auto found = numbers.find(follower->worker->id);
            if (found != numbers.end() && follower != worker) followers.push_back(found->second);
        }
    }
}

CellPeople readCell(const Reading &reading, const Cell &cell, const CellWorkers &people)
{
    CellPeople read{.people = people};
    readFollowing(read, reading, cell.unit.has_value());
    for (int number = 0; number < static_cast<int>(people.size()); ++number) {
        const WorkerReading &worker = *people[static_cast<std::size_t>(number)];
        const bool followed = !read.followers[static_cast<std::size_t>(number)].empty();
        if (worker.isLeader() && worker.withUs()) read.withUs.push_back(number);
        else if (!worker.withUs() && mayLead(worker) && (worker.isLeader() || followed))
            read.toWin.push_back(number);
    }
    return read;
}

Reason winReason(const char *code, QStringList args)
{
    return {QString::fromLatin1(code), std::move(args)};
}

std::vector<Reason> reasonsToWin(const Reading &reading, const WorkerReading &leader,
                                 const CellPlan &plan, int more)
{
    std::vector<Reason> reasons;
    reasons.push_back(winReason("win-covers-more", {QString::number(more)}));
    if (plan.leadersWithUs < plan.leadersNeeded)
        reasons.push_back(winReason("win-leader-needed", {QString::number(plan.leadersWithUs),
                                                          QString::number(plan.leadersNeeded)}));
    reasons.push_back(winReason("win-followers", {QString::number(leader.followers)}));
    const StructureTest *test = reading.lastClosedTest();
    const Delivery delivery = test ? deliveryOf(reading, leader.worker->id, *test)
                                   : Delivery{.leader = leader.worker->id};
    if (test && delivery.followers > 0)
        reasons.push_back(
            winReason("delivered-in", {QString::number(delivery.delivered),
                                       QString::number(delivery.followers), test->name}));
    if (!leader.isLeader()) reasons.push_back(winReason("win-ask-about", {}));
    return reasons;
}

/// What stays open when everybody of the list is won.
void readGaps(CellPlan &plan, const Cell &cell, const CellPeople &people)
{
    if (!cell.unit) {
        plan.gaps.push_back(winReason("gap-place-unknown", {QString::number(plan.base)}));
        return;
    }
    if (people.withUs.empty() && people.toWin.empty())
        plan.gaps.push_back(winReason("gap-no-leader-known", {}));
    else if (plan.leadersPlanned < plan.leadersNeeded)
        plan.gaps.push_back(winReason("gap-leaders-to-find",
                                      {QString::number(plan.leadersNeeded - plan.leadersPlanned)}));
    if (plan.planned < plan.needed)
        plan.gaps.push_back(
            winReason("gap-to-cover", {QString::number(plan.needed - plan.planned)}));
    const int unnamed = plan.base - static_cast<int>(people.people.size());
    if (plan.planned < plan.needed && unnamed > 0)
        plan.gaps.push_back(winReason("gap-unnamed", {QString::number(unnamed)}));
}

void planCell(WinPlan &whole, const Reading &reading, const Cell &cell, CellPlan plan,
              const CellWorkers &workers)
{
    const CellPeople people = readCell(reading, cell, workers);
    CellCover cover(people.followers, reading.campaign().settings().followersPerLeader);
    for (const int leader : people.withUs) cover.add(leader);
    plan.stated = cover.covered();
    plan.needed = peopleNeeded(whole.goal, plan.base);
    plan.leadersWithUs = static_cast<int>(people.withUs.size());
    plan.leadersNeeded = (plan.base + kWorkersPerLeader - 1) / kWorkersPerLeader;
    const bool nobodyShares = !cell.unit;
    const FewestLeaders chosen = nobodyShares
                                     ? FewestLeaders{}
                                     : fewestLeaders(cover, people.toWin,
                                                     {plan.needed - plan.stated,
                                                      plan.leadersNeeded - plan.leadersWithUs});
    plan.fewest = chosen.fewest;
    for (const int number : chosen.leaders) {
        const WorkerReading &leader = *workers[static_cast<std::size_t>(number)];
        const int more = cover.add(number);
        whole.toWin.push_back(
            {leader.worker->id, cell, more, reasonsToWin(reading, leader, plan, more)});
    }
    plan.planned = cover.covered();
    plan.leadersPlanned = plan.leadersWithUs + static_cast<int>(chosen.leaders.size());
    readGaps(plan, cell, people);
    if (plan.reached()) plan.gaps.clear();
    whole.cells[cell] = std::move(plan);
}

void putInOrder(std::vector<ToWin> &toWin, const Reading &reading)
{
    const auto numberOf = [&](const ToWin &each) {
        return reading.campaign().find(each.worker)->number;
    };
    std::stable_sort(toWin.begin(), toWin.end(), [&](const ToWin &a, const ToWin &b) {
        if (a.moreCovered != b.moreCovered) return a.moreCovered > b.moreCovered;
        return numberOf(a) < numberOf(b);
    });
}

}   // namespace

bool WinPlan::fewest() const
{
    return std::all_of(cells.begin(), cells.end(),
                       [](const auto &each) { return each.second.fewest; });
}

WinPlan whomToWin(const Reading &reading, double goal, const Progress &progress)
{
    WinPlan whole{.goal = goal};
    std::map<Cell, CellWorkers> workers;
    for (const WorkerReading &worker : reading.workers()) {
        if (worker.inBase()) workers[worker.cell()].push_back(&worker);
    }
    const CellCounts counted(reading);
    const auto total = static_cast<std::int64_t>(counted.cells().size());
    for (const auto &[cell, counts] : counted.cells()) {
        if (progress.isCancelled()) break;
        if (counts.base > 0)
            planCell(whole, reading, cell, CellPlan{.base = counts.base}, workers[cell]);
        progress.report(static_cast<std::int64_t>(whole.cells.size()), total);
    }
    putInOrder(whole.toWin, reading);
    return whole;
}

}   // namespace wallchart
