// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/overview.h"
#include "core/analysis/testresults.h"

#include "core/sample/samplehospital.h"
#include "tests/analysis/testedcampaign.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

OverviewFacts factsOf(const Campaign &campaign)
{
    return OverviewFacts::of(Reading(campaign, kTestedDay), Progress());
}

OverviewReading overviewOf(const Campaign &campaign, const OverviewScope &scope = {})
{
    return overviewOf(factsOf(campaign), scope, nullptr);
}

std::string inOrder(const Campaign &campaign, const std::vector<WorkerId> &workers)
{
    QStringList names;
    for (const WorkerId worker : workers) names.append(campaign.find(worker)->fullName);
    return names.join(u' ').toStdString();
}

NextStep stepDue(TestedCampaign &made, const char *name, QDate due,
                 StepState state = StepState::Open)
{
    return {.id = made.ids().make<NextStepId>(),
            .worker = workerNamed(made.campaign(), name),
            .what = QStringLiteral("Talk"),
            .due = due,
            .state = state};
}

const char *const kTwoUnits = "ICU / Day (6): Ana* 1, Ben 2 → Ana, Cem 4\n"
                              "ICU / Night: Dia** 3, Eva 1 → Dia\n"
                              "Lab / Day: Fay 2, Gus, Hal (supervisor)";

}   // namespace

TEST(Overview, what_people_did_is_a_share_of_everyone_and_what_they_say_stands_beside_it)
{
    TestedCampaign made(campaignFromText(kTwoUnits));
    made.closedTest({"Ana", "Cem", "Fay"});
    const OverviewReading all = overviewOf(made.campaign());
    ASSERT_TRUE(all.acted);
    EXPECT_EQ(all.acted->counts.tookPart, 3);
    EXPECT_EQ(all.acted->counts.base, 10);    // three of them without a name
    EXPECT_EQ(all.people.withUs, 4);          // Ana, Ben, Eva, Fay
    EXPECT_EQ(all.acted->sayYesActed, 2);     // Ana, Fay: Cem acted and does not say yes
    ASSERT_EQ(all.acted->goals.size(), 2u);   // the test's own, and the next usual one
    EXPECT_EQ(all.acted->goals[0], (GoalReading{0.65, 7, 4, 3}));
    EXPECT_EQ(all.acted->goals[1], (GoalReading{0.8, 8, 5, 3}));
}

TEST(Overview, the_goals_of_other_tests_are_read_on_what_people_did_in_the_last_one)
{
    TestedCampaign made(campaignFromText(kTwoUnits));
    made.closedTest({"Ana", "Ben", "Cem", "Dia", "Fay", "Gus"});
    made.add(StructureTest{.id = made.ids().make<StructureTestId>(),
                           .name = QStringLiteral("Strike pledge"),
                           .opens = kTestedDay.addDays(20),
                           .thresholds = {{.value = 0.8}, {.value = 0.3, .legal = true}}});
    const auto goals = overviewOf(made.campaign()).acted->goals;
    ASSERT_EQ(goals.size(), 3u);   // the legal minimum is nobody's aim
    EXPECT_EQ(goals[0], (GoalReading{0.65, 7, 1, 2}));
    EXPECT_EQ(goals[1], (GoalReading{0.8, 8, 2, 2}));
    EXPECT_EQ(goals[2], (GoalReading{0.9, 9, 3, 2}));
}

TEST(Overview, a_scope_counts_its_own_and_all_scopes_make_the_whole)
{
    const Campaign campaign = sampleHospital(kTestedDay);
    const OverviewFacts facts = factsOf(campaign);
    const OverviewReading all = overviewOf(facts, {}, nullptr);
    Counts people;
    TestCounts acted;
    int sayYesActed = 0;
    std::size_t followUps = 0;
    std::size_t cells = 0;
    for (const OverviewScope &scope : overviewScopes(campaign)) {
        if (!scope.unit) continue;
        const OverviewReading part = overviewOf(facts, scope, nullptr);
        people += part.people;
        acted += part.acted->counts;
        sayYesActed += part.acted->sayYesActed;
        followUps += part.followUps.lines.size();
        cells += part.cells.size();
        EXPECT_LT(part.people.base, all.people.base);
    }
    EXPECT_EQ(people, all.people);
    EXPECT_EQ(acted, all.acted->counts);
    EXPECT_EQ(sayYesActed, all.acted->sayYesActed);
    EXPECT_EQ(followUps, all.followUps.lines.size());
    EXPECT_EQ(cells, all.cells.size());
    EXPECT_GT(sayYesActed, 0);
}

TEST(Overview, the_weakest_cell_comes_first_and_names_whom_to_move_there)
{
    TestedCampaign made(campaignFromText(kTwoUnits));
    made.closedTest({"Ana", "Fay", "Gus"});
    const OverviewReading all = overviewOf(made.campaign());
    ASSERT_EQ(all.cells.size(), 3u);
    EXPECT_EQ(all.cells[0].cell, cellNamed(made.campaign(), "ICU", "Night"));
    EXPECT_EQ(all.cells[0].counts.tookPart, 0);
    EXPECT_EQ(inOrder(made.campaign(), all.cells[0].leadersNotWithUs), "Dia");
    EXPECT_EQ(all.cells[0].leadersWithUs, 0);
    EXPECT_EQ(all.cells[1].cell, cellNamed(made.campaign(), "ICU", "Day"));
    EXPECT_TRUE(all.cells[1].leadersNotWithUs.empty());
    EXPECT_EQ(all.cells[1].leadersWithUs, 1);
    EXPECT_EQ(all.cells[2].cell, cellNamed(made.campaign(), "Lab", "Day"));
}

TEST(Overview, of_several_leaders_in_a_cell_the_one_to_move_first_is_that_of_the_ranking)
{
    TestedCampaign made(campaignFromText("ICU / Day: Ana* 4, Ben 2 → Ana, Cem 2 → Ana, "
                                         "Dia* 3, Eva 3 → Dia, Fay 3 → Dia, Gus 3 → Dia"));
    made.closedTest({});
    const OverviewFacts facts = factsOf(made.campaign());
    const LeaderRanking ranking = LeaderRanking::of(facts.reading, Progress());
    const OverviewReading all = overviewOf(facts, {}, &ranking);
    ASSERT_EQ(all.leaders.size(), 2u);
    EXPECT_EQ(all.cells[0].leadersNotWithUs.front(), all.leaders.front()->worker);
    EXPECT_EQ(inOrder(made.campaign(), all.cells[0].leadersNotWithUs), "Dia Ana");
    EXPECT_EQ(inOrder(made.campaign(), overviewOf(made.campaign()).cells[0].leadersNotWithUs),
              "Dia Ana");   // by followers while there is no ranking
}

TEST(Overview, without_a_closed_test_nothing_is_said_about_what_people_did)
{
    TestedCampaign made(campaignFromText(kTwoUnits));
    made.add(StructureTest{.id = made.ids().make<StructureTestId>(),
                           .name = QStringLiteral("Petition"),
                           .opens = kTestedDay.addDays(-2),
                           .closes = kTestedDay.addDays(9)});
    const OverviewReading all = overviewOf(made.campaign());
    EXPECT_FALSE(all.acted);
    EXPECT_TRUE(all.cells.empty());
    ASSERT_EQ(all.ladder.size(), 1u);
    EXPECT_FALSE(all.ladder[0].closed);
    EXPECT_EQ(all.openTest, all.ladder[0].test);
}

TEST(Overview, of_two_open_tests_the_one_that_closes_first_is_meant)
{
    TestedCampaign made(campaignFromText(kTwoUnits));
    const auto open = [&](const char *name, QDate closes) {
        made.add(StructureTest{.id = made.ids().make<StructureTestId>(),
                               .name = QString::fromLatin1(name),
                               .opens = kTestedDay.addDays(-2),
                               .closes = closes});
    };
    open("Whenever", {});
    open("Soon", kTestedDay.addDays(3));
    open("Later", kTestedDay.addDays(9));
    const auto test = overviewOf(made.campaign()).openTest;
    EXPECT_EQ(made.campaign().find(test)->name, QStringLiteral("Soon"));
}

TEST(Overview, a_worksite_of_none_and_of_one_divides_by_nobody)
{
    const OverviewReading none = overviewOf(campaignFromText(""));
    EXPECT_EQ(none.people.base, 0);
    EXPECT_FALSE(none.acted);
    EXPECT_TRUE(none.shifts.empty());

    TestedCampaign one(campaignFromText("ICU / Day: Ana"));
    one.closedTest({});
    const OverviewReading all = overviewOf(one.campaign());
    EXPECT_EQ(all.acted->goals[0], (GoalReading{0.65, 1, 1, 1}));
    ASSERT_EQ(all.cells.size(), 1u);
    EXPECT_TRUE(all.cells[0].leadersNotWithUs.empty());
}

TEST(Overview, shifts_of_one_name_are_one_and_people_without_a_shift_come_last)
{
    TestedCampaign made(campaignFromText(
        "ICU / Night: Ana 1\nICU / Day: Ben 2, Cem\nLab / Night: Dia\nLab / ?: Eva"));
    made.closedTest({"Ana", "Eva"});
    const OverviewReading all = overviewOf(made.campaign());
    ASSERT_EQ(all.shifts.size(), 3u);
    const auto named = [&](const char *name) {
        for (const ShiftStanding &each : all.shifts) {
            if (each.name == QLatin1String(name)) return each;
        }
        throw std::invalid_argument("no such shift");
    };
    EXPECT_EQ(named("Night").people.base, 2);
    EXPECT_EQ(named("Night").lastClosed->tookPart, 1);
    EXPECT_EQ(named("Day").people.withUs, 1);
    EXPECT_FALSE(named("Day").open);
    EXPECT_EQ(all.shifts.back().name, QString());
    EXPECT_EQ(all.shifts.back().lastClosed->tookPart, 1);
}

TEST(OverviewFacts, an_edit_gives_the_same_as_reading_everything_again)
{
    TestedCampaign made(sampleHospital(kTestedDay));
    const Campaign before = made.campaign();
    const OverviewFacts facts = factsOf(before);
    const StructureTest *last = facts.reading.lastClosedTest();
    const WorkerReading *someone = nullptr;
    for (const WorkerReading &worker : facts.reading.workers()) {
        const auto *result = facts.reading.participationOf(worker.worker->id, last->id);
        if (worker.inBase() && worker.withUs() && !result) someone = &worker;
    }
    ASSERT_TRUE(someone);
    const WorkerId id = someone->worker->id;
    const std::array<std::function<void(Edits &)>, 3> changes{
        [&](Edits &edits) {
            edits.add(Assessment{.id = made.ids().make<AssessmentId>(),
                                 .worker = id,
                                 .scale = before.scale().id,
                                 .level = 4,
                                 .on = kTestedDay});
        },
        [&](Edits &edits) {
            edits.add(Participation{.id = made.ids().make<ParticipationId>(),
                                    .test = last->id,
                                    .worker = id,
                                    .outcome = Outcome::TookPart,
                                    .on = kTestedDay});
        },
        [&](Edits &edits) {
            edits.add(BaseMark{.id = made.ids().make<BaseMarkId>(),
                               .worker = id,
                               .on = kTestedDay.addDays(-300),
                               .out = OutReason::Left});
        }};
    for (std::size_t at = 0; at < changes.size(); ++at) {
        Edits edits;
        changes[at](edits);
        const Campaign next = before.with(edits);
        const OverviewFacts after = facts.after(facts.reading.after(next, edits), edits,
                                                Progress());
        const OverviewFacts fresh = factsOf(next);
        EXPECT_EQ(after.people, fresh.people) << at;
        EXPECT_EQ(after.coverage, fresh.coverage) << at;
        EXPECT_EQ(after.sayYesActed, fresh.sayYesActed) << at;
        EXPECT_EQ(after.moved, fresh.moved) << at;
        ASSERT_EQ(after.ladder.size(), fresh.ladder.size());
        for (std::size_t i = 0; i < fresh.ladder.size(); ++i)
            EXPECT_EQ(after.ladder[i].cells, fresh.ladder[i].cells) << at;
        EXPECT_TRUE(after.people != facts.people || after.sayYesActed != facts.sayYesActed) << at;
    }
}

TEST(OverviewFacts, from_results_of_the_tests_are_those_of_reading_each_test)
{
    TestedCampaign made(sampleHospital(kTestedDay));
    made.add(StructureTest{.id = made.ids().make<StructureTestId>(),
                           .name = QStringLiteral("Open"),
                           .opens = kTestedDay.addDays(-1)});
    made.add(StructureTest{.id = made.ids().make<StructureTestId>(),
                           .name = QStringLiteral("Planned"),
                           .opens = kTestedDay.addDays(9)});
    const OverviewFacts read = factsOf(made.campaign());
    const OverviewFacts known = OverviewFacts::of(
        TestResults::of(Reading(made.campaign(), kTestedDay), Progress()), Progress());
    ASSERT_EQ(known.ladder.size(), 6u);
    ASSERT_EQ(known.ladder.size(), read.ladder.size());
    for (std::size_t i = 0; i < read.ladder.size(); ++i) {
        EXPECT_EQ(known.ladder[i].test, read.ladder[i].test);
        EXPECT_EQ(known.ladder[i].closed, read.ladder[i].closed);
        EXPECT_EQ(known.ladder[i].cells, read.ladder[i].cells);
    }
    EXPECT_EQ(known.people, read.people);
    EXPECT_EQ(known.coverage, read.coverage);
    EXPECT_EQ(known.sayYesActed, read.sayYesActed);
}

TEST(FollowUps, late_ones_come_first_then_this_week_then_those_without_a_day)
{
    TestedCampaign made(campaignFromText("ICU / Day: Ana, Ben, Cem, Dia\nLab / Day: Eva, Fay"));
    for (const auto &[name, days] : {std::pair{"Ana", 0}, std::pair{"Ben", -9}, std::pair{"Cem", 6},
                                     std::pair{"Dia", 7}, std::pair{"Eva", -12}})
        made.add(stepDue(made, name, kTestedDay.addDays(days)));
    made.add(stepDue(made, "Fay", {}));
    made.add(stepDue(made, "Fay", kTestedDay.addDays(-30), StepState::Done));
    made.add(stepDue(made, "Fay", kTestedDay.addDays(-30), StepState::Dropped));
    const FollowUps all = followUpsOf(Reading(made.campaign(), kTestedDay), {});
    std::vector<WorkerId> workers;
    for (const FollowUp &each : all.lines) workers.push_back(each.worker);
    EXPECT_EQ(inOrder(made.campaign(), workers), "Eva Ben Ana Cem Fay");
    EXPECT_EQ(all.lines[0].daysLate, 12);
    EXPECT_TRUE(all.lines[1].isLate());
    EXPECT_EQ(all.lines[2].daysLate, 0);
    EXPECT_FALSE(all.lines[2].isLate());
    EXPECT_FALSE(all.lines[4].daysLate);
    EXPECT_EQ(all.late, 2);
    EXPECT_EQ(all.thisWeek, 2);
    EXPECT_EQ(all.undated, 1);
    EXPECT_EQ(all.later, 1);
    EXPECT_EQ(all.nextLater, kTestedDay.addDays(7));
    const OverviewScope lab{.unit = unitNamed(made.campaign(), "Lab")};
    EXPECT_EQ(followUpsOf(Reading(made.campaign(), kTestedDay), lab).lines.size(), 2u);
}

TEST(StanceMoves, who_stands_elsewhere_than_a_week_ago_the_newest_first)
{
    TestedCampaign made(
        campaignFromText("ICU / Day: Ana, Ben, Cem, Dia, Eva, Fay, Gus (supervisor), Hal"));
    const auto move = [&](const char *name, std::optional<int> from, std::optional<int> to,
                          int daysAgo) {
        if (from) made.assess(name, from, 20);
        made.assess(name, to, daysAgo);
    };
    move("Ana", 3, 2, 5);
    move("Ben", 2, 3, 1);
    move("Cem", 3, 3, 1);              // looked at again, stands where they stood
    move("Dia", std::nullopt, 2, 1);   // for the first time
    move("Eva", 2, std::nullopt, 1);   // unassessed again
    move("Fay", 4, 2, 7);              // on the day before the week
    move("Gus", 3, 2, 1);              // out of the base
    move("Hal", 3, 1, 6);
    made.assess("Hal", 3, 2);   // and back again
    const auto moves = stanceMoves(Reading(made.campaign(), kTestedDay), 7);
    ASSERT_EQ(moves.size(), 2u);
    EXPECT_EQ(moves[0],
              (StanceMove{workerNamed(made.campaign(), "Ben"), 2, 3, kTestedDay.addDays(-1)}));
    EXPECT_EQ(moves[1],
              (StanceMove{workerNamed(made.campaign(), "Ana"), 3, 2, kTestedDay.addDays(-5)}));
}

TEST(OverviewScope, one_worksite_offers_its_units_and_several_offer_themselves_first)
{
    TestedCampaign made(campaignFromText("Surgery / 3 East / Day: Ana\nLab / Day: Ben"));
    EXPECT_EQ(overviewScopes(made.campaign()).size(), 3u);   // everything, Surgery, Lab
    const WorksiteId second = made.ids().make<WorksiteId>();
    made.add(Worksite{.id = second, .name = QStringLiteral("Clinic")});
    const UnitId unit = made.ids().make<UnitId>();
    made.add(Unit{.id = unit, .worksite = second, .parent = {}, .name = QStringLiteral("Desk")});
    const Campaign &campaign = made.campaign();
    const auto scopes = overviewScopes(campaign);
    ASSERT_EQ(scopes.size(), 6u);
    EXPECT_TRUE(scopes[0].isEverything());
    EXPECT_TRUE(scopes[1].worksite && scopes[2].worksite);
    const OverviewScope clinic{.worksite = second};
    EXPECT_TRUE(clinic.holds(campaign, {unit, std::nullopt}));
    EXPECT_TRUE(clinic.holds(campaign, {std::nullopt, std::nullopt, second}));
    EXPECT_FALSE(clinic.holds(campaign, cellNamed(campaign, "Lab", "Day")));
    const OverviewScope surgery{.unit = unitNamed(campaign, "Surgery")};
    EXPECT_TRUE(surgery.holds(campaign, cellNamed(campaign, "3 East", "Day")));
    EXPECT_FALSE(surgery.holds(campaign, cellNamed(campaign, "Lab", "Day")));
    EXPECT_FALSE(surgery.holds(campaign, {}));
}

}   // namespace wallchart
