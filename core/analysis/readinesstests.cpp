// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/readinesscriteria.h"

#include "core/analysis/statedandshown.h"
#include "core/analysis/testanalysis.h"

#include <set>

namespace wallchart {

namespace {

constexpr std::size_t kTestsAtGoal = 2;
/// Where eight of ten who were judged to be with us act, judgements can be planned with.
constexpr double kGoodJudgement = 0.8;
constexpr int kDaysBeforeClosing = 30;

bool isStrategic(const Campaign &campaign, const Cell &cell)
{
    for (const Unit *at = campaign.find(cell.unit); at; at = campaign.find(at->parent)) {
        if (at->strategic) return true;
    }
    return false;
}

/// The cells of strategic units; all of them where no unit is marked.
std::map<Cell, TestCounts> strategicCells(const TestReading &test)
{
    const Campaign &campaign = test.reading().campaign();
    std::map<Cell, TestCounts> cells = test.cells();
    std::erase_if(cells, [](const auto &each) { return each.second.base == 0; });
    const auto &units = campaign.all<Unit>();
    const bool anyMarked = std::any_of(units.begin(), units.end(),
                                       [](const Unit &unit) { return unit.strategic; });
    if (anyMarked)
        std::erase_if(cells, [&](const auto &each) { return !isStrategic(campaign, each.first); });
    return cells;
}

Reason testShare(const TestReading &test)
{
    const TestCounts total = test.total();
    return finding("took-part-in", {QString::number(total.tookPart), QString::number(total.base),
                                    test.test().name});
}

/// True when `a` did at least as well as `b`: a.tookPart ÷ a.base ≥ b.tookPart ÷ b.base, exactly.
bool isNotLower(const TestCounts &a, const TestCounts &b)
{
    return static_cast<std::int64_t>(a.tookPart) * b.base
           >= static_cast<std::int64_t>(b.tookPart) * a.base;
}

/// Who promised something in a conversation while a test ran.
std::set<WorkerId> saidYesDuring(const Campaign &campaign, const StructureTest &test)
{
    const QDate from = test.opens.isValid() ? test.opens : test.closes.addDays(-kDaysBeforeClosing);
    std::set<WorkerId> people;
    for (const Conversation &said : campaign.all<Conversation>()) {
        const Attempt *attempt = campaign.find(said.attempt);
        if (said.answer == AskAnswer::Yes && attempt && attempt->on >= from
            && attempt->on <= test.closes)
            people.insert(attempt->worker);
    }
    return people;
}

}   // namespace

ReadinessCriterion lastTestsAtGoal(const ReadinessFacts &facts)
{
    ReadinessCriterion result{.key = ReadinessKey::LastTestsAtGoal, .goal = 1};
    const std::size_t count = std::min(kTestsAtGoal, facts.closed.size());
    int cells = 0;
    int atGoal = 0;
    std::set<Cell> open;
    for (auto test = facts.closed.end() - static_cast<std::ptrdiff_t>(count);
         test != facts.closed.end(); ++test) {
        result.evidence.push_back(testShare(*test));
        for (const auto &[cell, counts] : strategicCells(*test)) {
            const int missing = toGo(counts, test->test().goal());
            ++cells;
            atGoal += missing == 0 ? 1 : 0;
            if (missing == 0) continue;
            open.insert(cell);
            result.gaps.push_back(
                {cell, test->test().id, missing,
                 finding("cell-to-go", {QString::number(missing), test->test().name})});
        }
    }
    putGapsInOrder(result);
    if (count < kTestsAtGoal)
        result.evidence.push_back(finding("tests-closed", {QString::number(count)}));
    result.value = share(atGoal, cells);
    result.holds = count == kTestsAtGoal && cells > 0 && atGoal == cells;
    result.next = count == 0     ? finding("next-first-test")
                  : open.empty() ? finding(result.holds ? "next-harder-test" : "next-second-test")
                                 : finding("next-repair-cells", {QString::number(open.size())});
    return result;
}

ReadinessCriterion momentum(const ReadinessFacts &facts)
{
    ReadinessCriterion result{.key = ReadinessKey::Momentum, .goal = 1};
    int steps = 0;
    int notLower = 0;
    for (std::size_t at = 0; at < facts.closed.size(); ++at) {
        const TestReading &test = facts.closed[at];
        result.evidence.push_back(testShare(test));
        if (at == 0) continue;
        const TestReading &before = facts.closed[at - 1];
        if (test.test().rung < before.test().rung) continue;   // a smaller ask says nothing here
        ++steps;
        const TestCounts now = test.total();
        const TestCounts then = before.total();
        if (isNotLower(now, then)) {
            ++notLower;
            continue;
        }
        const int fewer = peopleNeeded(share(then.tookPart, then.base), now.base) - now.tookPart;
        result.gaps.push_back({{},
                               test.test().id,
                               fewer,
                               finding("lower-than", {QString::number(fewer), test.test().name,
                                                      before.test().name})});
    }
    if (facts.closed.size() < 2)
        result.evidence.push_back(finding("tests-closed", {QString::number(facts.closed.size())}));
    result.value = share(notLower, steps);
    result.holds = steps > 0 && notLower == steps;
    result.next = facts.closed.empty() ? finding("next-first-test")
                  : steps == 0         ? finding("next-second-test")
                  : result.holds       ? finding("next-harder-test")
                                       : finding("next-smaller-test");
    return result;
}

ReadinessCriterion predictedAndActed(const ReadinessFacts &facts)
{
    ReadinessCriterion result{.key = ReadinessKey::PredictedAndActed, .goal = kGoodJudgement};
    if (facts.closed.empty()) {
        result.evidence.push_back(finding("tests-closed", {QString::number(0)}));
        result.next = finding("next-first-test");
        return result;
    }
    const TestReading &test = facts.closed.back();
    const StatedAndShown all = statedAndShownIn(test);
    result.value = share(all.withActed, all.with);
    result.holds = all.with > 0 && all.withActed >= peopleNeeded(result.goal, all.with);
    result.evidence = {
        finding("stated-acted",
                {QString::number(all.withActed), QString::number(all.with), test.test().name}),
        finding("not-stated-acted", {QString::number(all.notWithActed),
                                     QString::number(all.notWith), test.test().name})};
    std::map<Cell, int> didNot;
    for (const WorkerId &worker : all.saidAndDidNot) ++didNot[test.reading().find(worker)->cell()];
    for (const auto &[cell, people] : didNot)
        result.gaps.push_back({cell, test.test().id, people,
                               finding("cell-said-and-did-not", {QString::number(people)})});
    putGapsInOrder(result);
    result.next = result.holds    ? finding("next-keep-judging")
                  : all.with == 0 ? finding("next-assess-before-test")
                                  : finding("next-ask-what-stopped",
                                            {QString::number(all.with - all.withActed)});
    return result;
}

TestLessons lessonsOf(const ReadinessFacts &facts)
{
    TestLessons lessons;
    for (const TestReading &test : facts.closed) {
        const StatedAndShown stated = statedAndShownIn(test);
        lessons.with += stated.with;
        lessons.withActed += stated.withActed;
        for (const WorkerId &worker : saidYesDuring(test.reading().campaign(), test.test())) {
            ++lessons.saidYes;
            lessons.saidYesActed += test.outcomeOf(worker) == Outcome::TookPart ? 1 : 0;
        }
    }
    return lessons;
}

}   // namespace wallchart
