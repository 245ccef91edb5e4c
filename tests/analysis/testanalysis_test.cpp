// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/testanalysis.h"

#include "core/analysis/committeemirror.h"
#include "core/analysis/delivery.h"
#include "core/analysis/readiness.h"
#include "core/analysis/statedandshown.h"
#include "core/sample/samplehospital.h"
#include "tests/analysis/testedcampaign.h"

#include <gtest/gtest.h>

#include <cmath>

namespace wallchart {

namespace {

/// A test as it is read on the day of the tests.
TestReading readingOf(const Campaign &campaign, StructureTestId test)
{
    return {Reading(campaign, kTestedDay), *campaign.find(test)};
}

const TestGroup &groupOf(const std::vector<TestGroup> &groups, const TestGroupKey &key)
{
    for (const TestGroup &group : groups) {
        if (group.key == key) return group;
    }
    throw std::invalid_argument("no such group");
}

QStringList namesOf(const std::vector<WorkerId> &workers, const Campaign &campaign)
{
    QStringList names;
    for (const WorkerId worker : workers) names << campaign.find(worker)->fullName;
    names.sort();
    return names;
}

}   // namespace

TEST(TestGroups, count_everyone_of_a_unit_at_every_depth_weakest_first)
{
    TestedCampaign made(campaignFromText(
        "Surgery / 3 East / Day (4): Ana, Ben\nSurgery / 3 East / Night: Cem\nLab / Day: Dia"));
    const StructureTestId test = made.closedTest({"Ana", "Ben", "Dia"});
    const Campaign campaign = made.campaign();
    const auto groups = testGroups(readingOf(campaign, test), TestGrouping::Unit);
    ASSERT_EQ(groups.size(), 3u);
    for (const char *unit : {"Surgery", "3 East"}) {
        const TestGroup &group = groupOf(groups, {.unit = unitNamed(campaign, unit)});
        EXPECT_EQ(group.counts.base, 5) << unit;   // two of them without a name
        EXPECT_EQ(group.counts.tookPart, 2) << unit;
    }
    EXPECT_EQ(groups.back().key.unit, unitNamed(campaign, "Lab"));
    const auto cells = testGroups(readingOf(campaign, test), TestGrouping::Cell);
    EXPECT_EQ(cells.front().key.shift, shiftNamed(campaign, "Night"));
    EXPECT_EQ(cells.front().counts.tookPart, 0);
}

TEST(TestGroups, tell_the_six_outcomes_apart_and_keep_the_excluded_out_of_the_base)
{
    TestedCampaign made(campaignFromText("ICU / Day: Ana, Ben, Cem, Dia, Eva, Fay"));
    const StructureTestId test = made.closedTest({"Ana"});
    made.record(test, "Ben", Outcome::SaidYes);
    made.record(test, "Cem", Outcome::Asked);
    made.record(test, "Dia", Outcome::Refused);
    made.record(test, "Eva", Outcome::Excluded, kTestedDay.addDays(-41));
    const TestCounts counts =
        testGroups(readingOf(made.campaign(), test), TestGrouping::Unit).front().counts;
    EXPECT_EQ(counts.base, 5);
    EXPECT_EQ(counts.tookPart, 1);
    EXPECT_EQ(counts.saidYes, 1);
    EXPECT_EQ(counts.asked, 1);
    EXPECT_EQ(counts.refused, 1);
    EXPECT_EQ(counts.notAsked(), 1);
    EXPECT_EQ(counts.excluded, 1);
    EXPECT_EQ(toGo(counts, 0.65), 3);   // four of five
    EXPECT_FALSE(meetsGoal(counts, 0.65));
    EXPECT_TRUE(meetsGoal(counts, 0.2));
    EXPECT_FALSE(meetsGoal(TestCounts(), 0.0));
}

TEST(TestGroups, of_leaders_are_their_followers)
{
    TestedCampaign made(campaignFromText(
        "ICU / Day: Ana* 1, Ben → Ana, Cem → Ana, Dia\nLab / Day: Eva, Fay → Eva"));
    const StructureTestId test = made.closedTest({"Ana", "Ben", "Dia"});
    const auto groups = testGroups(readingOf(made.campaign(), test), TestGrouping::Leader);
    const TestGroup &ana = groupOf(groups, {.leader = workerNamed(made.campaign(), "Ana")});
    EXPECT_EQ(ana.counts.base, 2);
    EXPECT_EQ(ana.counts.tookPart, 1);
    EXPECT_EQ(groups.front().key.leader, workerNamed(made.campaign(), "Eva"));
}

TEST(TestLadder, shows_the_trend_from_test_to_test)
{
    TestedCampaign made(campaignFromText("ICU / Day: Ana, Ben\nLab / Day: Cem"));
    made.closedTest({"Ana"});
    made.closedTest({"Ana", "Ben"});
    const TestLadder ladder(Reading(made.campaign(), kTestedDay), Progress());
    ASSERT_EQ(ladder.tests().size(), 2u);
    const auto trends = ladder.trends(TestGrouping::Unit);
    ASSERT_EQ(trends.size(), 2u);
    EXPECT_EQ(trends.front().key.unit, unitNamed(made.campaign(), "Lab"));
    EXPECT_EQ(trends.back().counts[0].tookPart, 1);
    EXPECT_EQ(trends.back().counts[1].tookPart, 2);
}

TEST(TestMovement, tells_who_joined_and_who_dropped_out)
{
    TestedCampaign made(campaignFromText("ICU / Day: Ana, Ben, Cem, Dia"));
    const StructureTestId first = made.closedTest({"Ana", "Ben"});
    const StructureTestId second = made.closedTest({"Ana", "Cem"});
    const Campaign campaign = made.campaign();
    const auto moved = movementBetween(readingOf(campaign, first), readingOf(campaign, second));
    ASSERT_EQ(moved.size(), 1u);
    const TestMovement &cell = moved.begin()->second;
    EXPECT_EQ(namesOf(cell.joined, campaign), QStringList(QStringLiteral("Cem")));
    EXPECT_EQ(namesOf(cell.dropped, campaign), QStringList(QStringLiteral("Ben")));
    EXPECT_EQ(namesOf(cell.stayed, campaign), QStringList(QStringLiteral("Ana")));
    EXPECT_TRUE(cell.gone.empty());
}

TEST(Delivery, is_of_those_the_leader_asked_and_others_stand_beside)
{
    TestedCampaign made(campaignFromText("ICU / Day: Ana*, Ben → Ana, Cem → Ana, Dia → Ana, Eva"));
    const StructureTestId test = made.closedTest({});
    made.record(test, "Ben", Outcome::TookPart, kTestedDay.addDays(-41), "Ana");
    made.record(test, "Cem", Outcome::TookPart, kTestedDay.addDays(-41), "Eva");
    const Delivery delivery = deliveryOf(readingOf(made.campaign(), test),
                                         workerNamed(made.campaign(), "Ana"));
    EXPECT_EQ(delivery.followers, 3);
    EXPECT_EQ(delivery.delivered, 1);
    EXPECT_EQ(delivery.throughOthers, 1);
    EXPECT_FALSE(delivery.atGoal(0.65));
}

TEST(StatedAndShown, tells_who_said_and_did_not_and_who_acted_all_the_same)
{
    TestedCampaign made(campaignFromText("ICU / Day: Ana, Ben, Cem, Dia"));
    for (const auto &[name, level] : {std::pair{"Ana", 1}, {"Ben", 2}, {"Cem", 4}})
        made.assess(name, level, 60);
    const StructureTestId test = made.closedTest({"Ana", "Cem", "Dia"});
    const Campaign campaign = made.campaign();
    const StatedAndShown shown = statedAndShownIn(readingOf(campaign, test));
    EXPECT_EQ(shown.with, 2);
    EXPECT_EQ(shown.withActed, 1);
    EXPECT_EQ(shown.notWith, 1);
    EXPECT_EQ(shown.notWithActed, 1);
    EXPECT_EQ(namesOf(shown.saidAndDidNot, campaign), QStringList(QStringLiteral("Ben")));
    EXPECT_EQ(namesOf(shown.actedAllTheSame, campaign), QStringList(QStringLiteral("Cem")));
}

TEST(StatedAndShown, of_an_assessor_is_for_that_assessor_unless_the_campaign_shows_it)
{
    const Campaign campaign = sampleHospital(kTestedDay);
    const Reading reading(campaign, kTestedDay);
    const TestReading test(reading, *reading.lastClosedTest());
    const OrganizerId me = campaign.all<Organizer>().begin()->id;
    for (const StatedAndShown &each : statedAndShownByAssessor(test, me))
        EXPECT_TRUE(!each.assessor || each.assessor == me);
    for (const StatedAndShown &each : statedAndShownByAssessor(test, std::nullopt))
        EXPECT_FALSE(each.assessor);
    Edits edits;
    Settings after = campaign.settings();
    after.assessorsShown = true;
    edits.change(campaign.settings(), after);
    const Reading open(campaign.with(edits), kTestedDay);
    const TestReading openTest(open, *open.lastClosedTest());
    EXPECT_GT(statedAndShownByAssessor(openTest, std::nullopt).size(), 3u);
}

TEST(CommitteeMirror, names_the_cells_without_a_seat)
{
    TestedCampaign made(campaignFromText("ICU / Day: Ana, Ben, Cem\nICU / Night: Dia, Eva"));
    made.seat("Ana");
    const CommitteeMirror mirror = committeeMirrorOf(Reading(made.campaign(), kTestedDay));
    EXPECT_FALSE(mirror.mirrors());
    ASSERT_EQ(mirror.cellsWithout.size(), 1u);
    EXPECT_EQ(mirror.cellsWithout[0], cellNamed(made.campaign(), "ICU", "Night"));
    made.seat("Dia");
    EXPECT_TRUE(committeeMirrorOf(Reading(made.campaign(), kTestedDay)).cellsWithout.empty());
}

TEST(Readiness, has_evidence_a_gap_and_a_next_assignment_for_every_line)
{
    const Readiness readiness = readinessOf(Reading(sampleHospital(kTestedDay), kTestedDay),
                                            Progress());
    ASSERT_EQ(readiness.criteria.size(), 7u);
    for (const ReadinessCriterion &each : readiness.criteria) {
        const std::string key = keyOf(each.key).toStdString();
        EXPECT_FALSE(each.evidence.empty()) << key;
        EXPECT_FALSE(each.next.isEmpty()) << key;
        EXPECT_TRUE(each.holds || !each.gaps.empty()) << key;
        EXPECT_EQ(each.holds, each.value >= each.goal) << key;
        for (std::size_t at = 1; at < each.gaps.size(); ++at)
            EXPECT_GE(each.gaps[at - 1].people, each.gaps[at].people) << key;
    }
    EXPECT_GE(readiness.lessons.saidYes, readiness.lessons.saidYesActed);
    EXPECT_GT(readiness.lessons.with, 0);
}

TEST(Readiness, of_nobody_and_of_one_divides_by_nothing)
{
    for (const char *text : {"", "ICU / Day: Ana", "ICU / Day (9):"}) {
        const Readiness readiness = readinessOf(Reading(campaignFromText(text), kTestedDay),
                                                Progress());
        ASSERT_EQ(readiness.criteria.size(), 7u) << text;
        for (const ReadinessCriterion &each : readiness.criteria) {
            EXPECT_TRUE(std::isfinite(each.value)) << text;
            EXPECT_FALSE(each.next.isEmpty()) << text;
        }
    }
}

TEST(Readiness, an_employer_move_makes_assessments_of_its_cells_stale)
{
    TestedCampaign made(campaignFromText("ICU / Day: Ana\nLab / Day: Ben"));
    made.assess("Ana", 1, 10);
    made.assess("Ben", 1, 10);
    const EmployerMove move{.id = made.ids().make<EmployerMoveId>(), .on = kTestedDay.addDays(-2)};
    made.add(move);
    made.add(TouchedCell{.id = made.ids().make<TouchedCellId>(),
                         .move = move.id,
                         .unit = unitNamed(made.campaign(), "ICU")});
    const Reading reading(made.campaign(), kTestedDay);
    EXPECT_TRUE(reading.find(workerNamed(made.campaign(), "Ana"))->stale);
    EXPECT_FALSE(reading.find(workerNamed(made.campaign(), "Ben"))->stale);
}

}   // namespace wallchart
