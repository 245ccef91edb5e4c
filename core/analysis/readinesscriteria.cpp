// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/readinesscriteria.h"

namespace wallchart {

namespace {

constexpr int kPeoplePerLeader = 10;

bool hasHeadCount(const ReadinessFacts &facts, const Cell &cell)
{
    const auto found = facts.counted.cells().find(cell);
    return found != facts.counted.cells().end() && !found->second.namedOnly;
}

/// Whether a head-count of the cell, or of something around it, says how many there are.
bool isCounted(const ReadinessFacts &facts, const Cell &cell)
{
    if (facts.siteCounted || hasHeadCount(facts, cell)) return true;
    if (cell.shift && hasHeadCount(facts, {{}, cell.shift})) return true;
    const Campaign &campaign = facts.reading.campaign();
    for (const Unit *at = campaign.find(cell.unit); at; at = campaign.find(at->parent)) {
        if (hasHeadCount(facts, {at->id, cell.shift}) || hasHeadCount(facts, {at->id, {}}))
            return true;
    }
    return false;
}

}   // namespace

ReadinessFacts::ReadinessFacts(const Reading &today, const Progress &progress)
    : reading(today), counted(today), total(counted.total())
{
    for (const auto &[cell, counts] : counted.cells()) {
        if (counts.base > 0) cells[cell] = counts;
        siteCounted = siteCounted || (!cell.unit && !cell.shift && !counts.namedOnly);
    }
    std::vector<const StructureTest *> tests;
    for (const StructureTest *test : today.tests()) {
        if (test->isClosed(today.asOf())) tests.push_back(test);
    }
    std::stable_sort(
        tests.begin(), tests.end(),
        [](const StructureTest *a, const StructureTest *b) { return a->closes < b->closes; });
    for (const StructureTest *test : tests) {
        if (progress.isCancelled()) return;
        closed.emplace_back(today, *test);
        progress.report(static_cast<std::int64_t>(closed.size()),
                        static_cast<std::int64_t>(tests.size()));
    }
}

int conversationsInoculating(const Campaign &campaign, WorkerId worker, QDate asOf)
{
    int found = 0;
    for (const Attempt *attempt : campaign.allWith<&Attempt::worker>(worker)) {
        if (attempt->on > asOf) continue;
        for (const Conversation *said : campaign.allWith<&Conversation::attempt>(attempt->id))
            found += said->inoculatedAgainst.isEmpty() ? 0 : 1;
    }
    return found;
}

Reason finding(const char *code, QStringList args)
{
    return {QString::fromLatin1(code), std::move(args)};
}

Reason finding(const char *code, int count, int of)
{
    return finding(code, {QString::number(count), QString::number(of)});
}

void putGapsInOrder(ReadinessCriterion &criterion)
{
    std::stable_sort(
        criterion.gaps.begin(), criterion.gaps.end(),
        [](const ReadinessGap &a, const ReadinessGap &b) { return a.people > b.people; });
}

ReadinessCriterion listComplete(const ReadinessFacts &facts)
{
    ReadinessCriterion result{.key = ReadinessKey::ListComplete, .goal = 1};
    const Counts &total = facts.total;
    result.value = share(total.named, total.base);
    result.evidence.push_back(total.base > 0 ? finding("named-of-all", total.named, total.base)
                                             : finding("nobody-listed"));
    bool allCounted = total.base > 0;
    for (const auto &[cell, counts] : facts.cells) {
        const int unnamed = counts.unnamed();
        const bool isKnown = isCounted(facts, cell);
        allCounted = allCounted && isKnown;
        if (unnamed > 0)
            result.gaps.push_back(
                {cell, {}, unnamed, finding("cell-unnamed", unnamed, counts.base)});
        else if (!isKnown)
            result.gaps.push_back({cell,
                                   {},
                                   counts.base,
                                   finding("cell-not-counted", {QString::number(counts.base)})});
    }
    putGapsInOrder(result);
    result.holds = allCounted && total.named == total.base;
    result.next = result.holds ? finding("next-keep-list")
                  : total.named < total.base
                      ? finding("next-learn-names", {QString::number(total.base - total.named)})
                      : finding("next-count-heads");
    return result;
}

ReadinessCriterion assessedFresh(const ReadinessFacts &facts)
{
    ReadinessCriterion result{.key = ReadinessKey::AssessedFresh, .goal = 1};
    const Counts &total = facts.total;
    result.value = share(total.fresh, total.base);
    result.holds = total.base > 0 && total.fresh == total.base;
    result.evidence = {finding("assessed-of-all", total.assessed(), total.base),
                       finding("fresh-of-all", total.fresh, total.base)};
    for (const auto &[cell, counts] : facts.cells) {
        const int people = counts.base - counts.fresh;
        if (people > 0)
            result.gaps.push_back(
                {cell,
                 {},
                 people,
                 finding("cell-not-fresh", {QString::number(counts.unassessed()),
                                            QString::number(counts.assessed() - counts.fresh)})});
    }
    putGapsInOrder(result);
    result.next = result.holds
                      ? finding("next-keep-fresh")
                      : finding("next-talk-to", {QString::number(total.base - total.fresh)});
    return result;
}

ReadinessCriterion leaderInEveryCell(const ReadinessFacts &facts)
{
    ReadinessCriterion result{.key = ReadinessKey::LeaderInEveryCell, .goal = 1};
    int needed = 0;
    int have = 0;
    int cellsWith = 0;
    int known = 0;
    for (const auto &[cell, counts] : facts.cells) {
        const int due = (counts.base + kPeoplePerLeader - 1) / kPeoplePerLeader;
        needed += due;
        have += std::min(due, counts.leadersWithUs);
        cellsWith += counts.leadersWithUs > 0 ? 1 : 0;
        const int missing = due - counts.leadersWithUs;
        if (missing <= 0) continue;
        const int toMove = std::min(missing, counts.leaders - counts.leadersWithUs);
        known += toMove;
        result.gaps.push_back(
            {cell,
             {},
             missing,
             finding("cell-leaders-missing", {QString::number(missing), QString::number(toMove)})});
    }
    putGapsInOrder(result);
    result.value = share(have, needed);
    result.holds = needed > 0 && have == needed;
    result.evidence = {
        finding("cells-with-leader", cellsWith, static_cast<int>(facts.cells.size())),
        finding("leaders-of-needed", have, needed)};
    result.next = result.holds ? finding("next-test-leaders")
                  : known > 0  ? finding("next-win-leaders", {QString::number(known)})
                               : finding("next-find-leaders", {QString::number(needed - have)});
    return result;
}

ReadinessCriterion inoculated(const ReadinessFacts &facts)
{
    const Reading &reading = facts.reading;
    ReadinessCriterion result{.key = ReadinessKey::Inoculated};
    result.goal = reading.campaign().hasSettings() ? reading.campaign().settings().coverageGoal
                                                   : 0.8;
    std::map<Cell, int> done;
    int all = 0;
    for (const WorkerReading &worker : reading.workers()) {
        if (!worker.inBase()
            || conversationsInoculating(reading.campaign(), worker.worker->id, reading.asOf()) == 0)
            continue;
        ++done[worker.cell()];
        ++all;
    }
    result.value = share(all, facts.total.base);
    result.holds = facts.total.base > 0 && all >= peopleNeeded(result.goal, facts.total.base);
    result.evidence.push_back(finding("inoculated-of-all", all, facts.total.base));
    for (const auto &[cell, counts] : facts.cells) {
        const int missing = peopleNeeded(result.goal, counts.base) - done[cell];
        if (missing > 0)
            result.gaps.push_back(
                {cell, {}, missing, finding("cell-not-inoculated", done[cell], counts.base)});
    }
    putGapsInOrder(result);
    result.next = result.holds ? finding("next-keep-inoculating") : finding("next-inoculate");
    return result;
}

}   // namespace wallchart
