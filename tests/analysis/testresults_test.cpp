// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/testresults.h"

#include "core/editing/intents/relationintents.h"
#include "core/editing/intents/testintents.h"
#include "core/sample/samplehospital.h"
#include "tests/analysis/testedcampaign.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

constexpr TestRows kCells{TestRows::Of::Cells};
constexpr TestRows kUnits{TestRows::Of::Units};
constexpr TestRows kOutermost{TestRows::Of::Units, 1};
constexpr TestRows kShifts{TestRows::Of::Shifts};

TestResults resultsOf(const Campaign &campaign)
{
    return TestResults::of(Reading(campaign, kTestedDay), Progress());
}

const TestRow &rowOf(const TestResults &results, const TestRows &kind, const TestGroupKey &key)
{
    for (const TestRow &row : results.rows(kind)) {
        if (row.key == key) return row;
    }
    throw std::invalid_argument("no such row");
}

QStringList namesOf(const TestResults &results, const std::vector<WorkerId> &workers)
{
    QStringList names;
    for (const WorkerId worker : workers) names << results.reading().find(worker)->worker->fullName;
    return names;
}

QStringList peopleOf(const TestResults &results, std::size_t test, TestWho who,
                     const TestRows &kind = kCells, const TestGroupKey *key = nullptr)
{
    return namesOf(results, results.people(test, kind, key, who));
}

QStringList listed(std::initializer_list<const char *> names)
{
    QStringList list;
    for (const char *name : names) list << QString::fromLatin1(name);
    return list;
}

StructureTest testWith(IdSource &ids, QDate opens, QDate closes, Threshold threshold)
{
    return {.id = ids.make<StructureTestId>(),
            .name = QStringLiteral("Petition"),
            .opens = opens,
            .closes = closes,
            .thresholds = {threshold}};
}

/// Everything that is shown, for comparing.
void expectEqual(const TestResults &a, const TestResults &b)
{
    ASSERT_EQ(a.count(), b.count());
    for (std::size_t at = 0; at < a.count(); ++at) EXPECT_TRUE(a.test(at) == b.test(at)) << at;
    ASSERT_EQ(a.kindsOfRows(), b.kindsOfRows());
    for (const TestRows &kind : a.kindsOfRows()) EXPECT_EQ(a.rows(kind), b.rows(kind));
}

}   // namespace

TEST(TestResults, have_a_row_for_each_cell_unit_depth_and_shift_weakest_first)
{
    TestedCampaign made(
        campaignFromText("Surgery / 3 East / Day (4): Ana, Ben\nSurgery / 3 East / Night: Cem\n"
                         "Surgery / 4 West / Day: Dia\nLab / Day: Eva"));
    made.closedTest({"Ana", "Ben", "Dia", "Eva"});
    const Campaign &campaign = made.campaign();
    const TestResults results = resultsOf(campaign);
    EXPECT_EQ(results.kindsOfRows(), (std::vector{kCells, kUnits, kOutermost, kShifts}));
    ASSERT_EQ(results.rows(kCells).size(), 4u);
    EXPECT_EQ(results.rows(kCells).front().key.shift, shiftNamed(campaign, "Night"));
    const TestRow &east = rowOf(results, kUnits, {.unit = unitNamed(campaign, "3 East")});
    EXPECT_EQ(east.counts[0].base, 5);   // two of them without a name
    EXPECT_EQ(east.counts[0].tookPart, 2);
    EXPECT_EQ(results.rows(kUnits).size(), 3u);
    const TestRow &surgery = rowOf(results, kOutermost, {.unit = unitNamed(campaign, "Surgery")});
    EXPECT_EQ(surgery.counts[0].base, 6);
    EXPECT_EQ(surgery.counts[0].tookPart, 3);
    EXPECT_EQ(results.rows(kOutermost).size(), 2u);
    EXPECT_EQ(rowOf(results, kShifts, {.shift = shiftNamed(campaign, "Day")}).counts[0].base, 6);
    for (const TestRows &kind : results.kindsOfRows()) {
        TestCounts sum;
        for (const TestRow &row : results.rows(kind)) sum += row.counts[0];
        EXPECT_EQ(sum, results.test(0).total);
    }
}

TEST(TestResults, open_the_people_behind_every_number)
{
    TestedCampaign made(
        campaignFromText("ICU / Day: Ana, Ben, Cem, Dia, Eva, Fay, Gus (supervisor)\nLab / Day: "
                         "Hal"));
    const StructureTestId test = made.closedTest({"Ana", "Hal"});
    made.record(test, "Ben", Outcome::SaidYes);
    made.record(test, "Cem", Outcome::Asked);
    made.record(test, "Dia", Outcome::Refused);
    made.record(test, "Eva", Outcome::Excluded);
    const TestResults results = resultsOf(made.campaign());
    EXPECT_EQ(peopleOf(results, 0, TestWho::TookPart), listed({"Ana", "Hal"}));
    const TestGroupKey icu{.unit = unitNamed(made.campaign(), "ICU")};
    const auto of = [&](TestWho who) { return peopleOf(results, 0, who, kUnits, &icu); };
    EXPECT_EQ(of(TestWho::TookPart), listed({"Ana"}));
    EXPECT_EQ(of(TestWho::SaidYes), listed({"Ben"}));
    EXPECT_EQ(of(TestWho::Asked), listed({"Cem"}));
    EXPECT_EQ(of(TestWho::DidNot), listed({"Ben", "Cem"}));
    EXPECT_EQ(of(TestWho::Refused), listed({"Dia"}));
    EXPECT_EQ(of(TestWho::Excluded), listed({"Eva"}));
    EXPECT_EQ(of(TestWho::NotAsked), listed({"Fay"}));
    EXPECT_EQ(of(TestWho::Out), listed({"Gus"}));
    EXPECT_EQ(of(TestWho::Everyone), listed({"Ana", "Ben", "Cem", "Dia", "Fay"}));
}

TEST(TestResults, tell_who_joined_and_who_dropped_out_since_the_test_before)
{
    TestedCampaign made(campaignFromText("ICU / Day: Ana, Ben\nLab / Day: Cem, Dia"));
    made.closedTest({"Ana", "Cem"});
    made.closedTest({"Ana", "Ben", "Dia"});
    const TestResults results = resultsOf(made.campaign());
    const TestRow &lab = rowOf(results, kUnits, {.unit = unitNamed(made.campaign(), "Lab")});
    EXPECT_EQ(lab.joined, (std::vector{0, 1}));
    EXPECT_EQ(lab.dropped, (std::vector{0, 1}));
    EXPECT_EQ(peopleOf(results, 1, TestWho::Joined), listed({"Ben", "Dia"}));
    EXPECT_EQ(peopleOf(results, 1, TestWho::Dropped), listed({"Cem"}));
}

TEST(TestResults, of_leaders_tell_what_each_follower_did_and_what_changed)
{
    TestedCampaign made(
        campaignFromText("ICU / Day: Ana*, Ben → Ana, Cem → Ana, Dia → Ana, Eva → Ana, Fay"));
    made.closedTest({"Ben", "Cem"});
    const StructureTestId second = made.closedTest({"Ben"});
    made.record(second, "Dia", Outcome::TookPart, kTestedDay.addDays(-1), "Fay");
    made.record(second, "Eva", Outcome::Refused);
    const TestResults results = resultsOf(made.campaign());
    EXPECT_FALSE(results.test(0).leaders.front().change);
    ASSERT_EQ(results.test(1).leaders.size(), 1u);
    const LeaderResult &ana = results.test(1).leaders.front();
    EXPECT_EQ(ana.delivery.delivered, 1);
    EXPECT_EQ(ana.delivery.throughOthers, 1);
    EXPECT_EQ(ana.change, -1);
    QStringList followers;
    for (const TestedFollower &each : ana.followers)
        followers << results.reading().workers()[each.worker].worker->fullName;
    EXPECT_EQ(followers, listed({"Ben", "Dia", "Eva", "Cem"}));
    EXPECT_FALSE(ana.followers[0].throughOthers);
    EXPECT_TRUE(ana.followers[1].throughOthers);
    EXPECT_EQ(ana.followers[2].outcome, Outcome::Refused);
    EXPECT_EQ(ana.followers[3].outcome, Outcome::NotAsked);
}

TEST(TestResults, a_goal_for_each_unit_is_missed_where_one_unit_misses_it)
{
    TestedCampaign made(campaignFromText("ICU / Day: Ana, Ben, Cem, Dia\nLab / Day: Eva, Fay"));
    for (const ThresholdLevel level : {ThresholdLevel::Site, ThresholdLevel::EachUnit}) {
        const StructureTest test = testWith(made.ids(), kTestedDay.addDays(-6),
                                            kTestedDay.addDays(-5), {.value = 0.5, .level = level});
        made.add(test);
        for (const char *name : {"Ana", "Ben", "Cem"})
            made.record(test.id, name, Outcome::TookPart);
    }
    const TestResults results = resultsOf(made.campaign());
    EXPECT_TRUE(results.test(0).isMet());   // three of six
    EXPECT_EQ(results.test(0).standing, (TestStanding{.toGo = 0, .units = 2, .unitsBelow = 1}));
    EXPECT_FALSE(results.test(1).isMet());
    EXPECT_EQ(results.test(1).standing, (TestStanding{.toGo = 1, .units = 2, .unitsBelow = 1}));
}

TEST(TestResults, may_be_published_only_above_the_share_that_was_set)
{
    TestedCampaign made(campaignFromText("ICU / Day: Ana, Ben"));
    StructureTest test = testWith(made.ids(), kTestedDay.addDays(-6), kTestedDay.addDays(-5), {});
    test.publishAt = 0.5;
    made.add(test);
    made.record(test.id, "Ana", Outcome::TookPart);
    EXPECT_FALSE(resultsOf(made.campaign()).test(0).mayPublish());   // half is not above half
    made.record(test.id, "Ben", Outcome::TookPart);
    EXPECT_TRUE(resultsOf(made.campaign()).test(0).mayPublish());
}

TEST(TestResults, show_an_open_and_a_planned_test_as_what_they_are)
{
    TestedCampaign made(campaignFromText("ICU / Day: Ana, Ben → Ana"));
    made.add(testWith(made.ids(), kTestedDay.addDays(2), {}, {}));
    made.add(testWith(made.ids(), kTestedDay.addDays(-2), {}, {}));
    const TestResults results = resultsOf(made.campaign());
    ASSERT_EQ(results.count(), 2u);
    EXPECT_EQ(results.test(0).stage, TestStage::Open);
    EXPECT_EQ(results.test(1).stage, TestStage::Planned);
    EXPECT_FALSE(results.test(1).isMet());
    EXPECT_TRUE(results.test(1).leaders.empty());
    EXPECT_EQ(results.latest(), 0u);
}

TEST(TestResults, are_sensible_for_nobody_for_one_and_without_tests)
{
    for (const char *text : {"", "ICU / Day: Ana", "ICU / Day (9):"}) {
        TestedCampaign made(campaignFromText(text));
        EXPECT_EQ(resultsOf(made.campaign()).count(), 0u);
        EXPECT_FALSE(resultsOf(made.campaign()).latest());
        made.closedTest({});
        const TestResults results = resultsOf(made.campaign());
        EXPECT_EQ(results.test(0).total.tookPart, 0);
        EXPECT_FALSE(results.test(0).isMet());
        EXPECT_TRUE(results.test(0).leaders.empty());
    }
}

TEST(TestResults, after_edits_are_those_of_the_campaign_read_anew)
{
    Campaign campaign = sampleHospital(kTestedDay);
    IdSource ids = idsAbove(campaign);
    TestResults results = resultsOf(campaign);
    const WorkerId somebody = results.people(4, kCells, nullptr, TestWho::NotAsked).front();
    const auto perform = [&](const ChangeSet &changes) {
        campaign = campaign.with(changes.edits);
        results = results.after(Reading(campaign, kTestedDay), changes.edits, Progress());
        expectEqual(results, resultsOf(campaign));
    };
    for (const std::size_t at : {1u, 4u, 0u}) {
        perform(recordResult(campaign,
                             {.test = results.test(at).test.id,
                              .worker = somebody,
                              .outcome = at == 1 ? Outcome::Refused : Outcome::TookPart,
                              .on = kTestedDay,
                              .askedByOrganizer = QStringLiteral("Ngozi")},
                             ids));
    }
    perform(assess(campaign, {somebody, 2, kTestedDay}, ids));
    perform(assess(campaign, {somebody, 4, kTestedDay.addDays(-60)}, ids));
    perform(addTest(campaign, {.name = QStringLiteral("Cards"), .opens = kTestedDay}, ids));
    perform(recordResult(campaign,
                         {.test = results.test(5).test.id,
                          .worker = somebody,
                          .outcome = Outcome::SaidYes,
                          .on = kTestedDay},
                         ids));
    EXPECT_EQ(results.people(5, kCells, nullptr, TestWho::SaidYes), std::vector{somebody});
}

}   // namespace wallchart
