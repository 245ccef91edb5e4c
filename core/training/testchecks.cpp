// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/checkview.h"

#include "core/analysis/delivery.h"

#include <algorithm>
#include <set>

namespace wallchart {

namespace {

using Parameters = std::map<QString, double>;

/// The test of the week: the one that opened last; else the last closed, for those who are behind.
const StructureTest *testOfWeek(const CheckView &view)
{
    const auto tests = view.testsOfWeek();
    return tests.empty() ? view.reading().lastClosedTest() : tests.back();
}

CheckFinding testChosen(const CheckView &view, const Parameters &)
{
    return counted(static_cast<int>(view.testsOfWeek().size()), 1);
}

/// A day before the work is due, so that the closed test can be read.
CheckFinding testClosesBeforeDue(const CheckView &view, const Parameters &)
{
    int closing = 0;
    for (const StructureTest *test : view.testsOfWeek()) {
        const QDate due = view.ground().due;
        closing += test->closes.isValid() && (!due.isValid() || test->closes < due) ? 1 : 0;
    }
    return counted(closing, 1);
}

/// Of a test that has a goal at all; the shipped one is not the participant's.
CheckFinding testGoal(const CheckView &view, const Parameters &parameters)
{
    const double goal = checkParameter(parameters, "share");
    double highest = 0;
    for (const StructureTest *test : view.testsOfWeek()) {
        if (!test->thresholds.empty()) highest = std::max(highest, test->goal());
    }
    return {highest > 0 && highest >= goal, highest, goal};
}

bool wasAsked(Outcome outcome)
{
    return outcome == Outcome::TookPart || outcome == Outcome::SaidYes || outcome == Outcome::Asked
           || outcome == Outcome::Refused;
}

/// By somebody they follow.
bool askedByOwnLeader(const TestReading &test, const Participation &result)
{
    if (!result.askedByWorker) return false;
    const auto followers = test.reading().followersOf(*result.askedByWorker);
    return std::any_of(followers.begin(), followers.end(), [&](const WorkerReading *each) {
        return each->worker->id == result.worker;
    });
}

CheckFinding askedByLeaders(const CheckView &view, const Parameters &parameters)
{
    const double goal = checkParameter(parameters, "share");
    const StructureTest *test = testOfWeek(view);
    if (!test) return {false, 0, goal};
    const TestReading read(view.reading(), *test);
    int asked = 0;
    int byLeader = 0;
    for (const Participation *each : view.campaign().allWith<&Participation::test>(test->id)) {
        if (!wasAsked(each->outcome) || !view.isInScope(each->worker)) continue;
        ++asked;
        byLeader += askedByOwnLeader(read, *each) ? 1 : 0;
    }
    return shareOf(byLeader, asked, goal);
}

/// The cells of which anything is recorded, by name or by a tally; also that nobody was asked.
std::set<Cell> cellsWithResult(const CheckView &view, const TestReading &test)
{
    std::set<Cell> cells;
    const StructureTestId id = test.test().id;
    for (const Participation *each : view.campaign().allWith<&Participation::test>(id)) {
        if (const WorkerReading *read = test.reading().find(each->worker))
            cells.insert(read->cell());
    }
    for (const Tally *tally : view.campaign().allWith<&Tally::test>(id)) {
        for (const auto &[cell, counts] : test.cells()) {
            const bool inUnit = !tally->unit || isInside(view.campaign(), cell.unit, *tally->unit);
            if (inUnit && (!tally->shift || tally->shift == cell.shift)) cells.insert(cell);
        }
    }
    return cells;
}

CheckFinding resultsInCells(const CheckView &view, const Parameters &parameters)
{
    const double goal = checkParameter(parameters, "share");
    const StructureTest *test = testOfWeek(view);
    if (!test) return {false, 0, goal};
    const std::set<Cell> recorded = cellsWithResult(view, TestReading(view.reading(), *test));
    CheckFinding missing;
    int read = 0;
    for (const auto &[cell, counts] : view.cells()) {
        if (recorded.contains(cell)) ++read;
        else if (missing.missing.size() < kMostMissing)
            missing.missing.push_back({QStringLiteral("missing-result"), {view.nameOf(cell)}});
    }
    CheckFinding finding = shareOf(read, static_cast<int>(view.cells().size()), goal);
    if (!finding.met) finding.missing = std::move(missing.missing);
    return finding;
}

/// To be looked at: how many leaders have somebody who follows them in the test.
CheckFinding leadersDelivered(const CheckView &view, const Parameters &)
{
    const StructureTest *test = testOfWeek(view);
    if (!test) return {};
    int leaders = 0;
    for (const Delivery &each : deliveriesIn(TestReading(view.reading(), *test)))
        leaders += view.isInScope(each.leader) ? 1 : 0;
    return counted(leaders, 1);
}

/// After today, and not below the last on the ladder.
CheckFinding nextTestPlanned(const CheckView &view, const Parameters &)
{
    const StructureTest *last = view.reading().lastClosedTest();
    int planned = 0;
    for (const StructureTest &test : view.campaign().all<StructureTest>()) {
        const bool ahead = test.opens > view.reading().asOf();
        planned += ahead && (!last || test.rung >= last->rung) ? 1 : 0;
    }
    return counted(planned, 1);
}

constexpr std::pair<const char *, CheckFunction> kTestChecks[] = {
    {"test-chosen", testChosen},
    {"test-closes-before-due", testClosesBeforeDue},
    {"test-goal", testGoal},
    {"asked-by-leaders", askedByLeaders},
    {"results-in-cells", resultsInCells},
    {"leaders-delivered", leadersDelivered},
    {"next-test-planned", nextTestPlanned},
};

}   // namespace

CheckFunction testCheck(const QString &key)
{
    for (const auto &[known, function] : kTestChecks) {
        if (key == QLatin1String(known)) return function;
    }
    return nullptr;
}

}   // namespace wallchart
