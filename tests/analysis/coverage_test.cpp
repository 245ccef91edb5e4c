// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coverage.h"

#include "tests/support/campaignfromtext.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

const QDate kToday(2023, 3, 7);

CellCoverage coverageIn(const Campaign &campaign, const char *unit, const char *shift)
{
    return coverageOf(Reading(campaign, kToday), Progress()).at(cellNamed(campaign, unit, shift));
}

/// The campaign with a closed test (goal 65 %) in which those named took part.
Campaign withTest(const Campaign &campaign, std::initializer_list<const char *> tookPart,
                  Outcome outcome = Outcome::TookPart)
{
    IdSource ids = idsAbove(campaign);
    Edits edits;
    const StructureTest test{.id = ids.make<StructureTestId>(),
                             .name = QStringLiteral("Petition"),
                             .opens = QDate(2023, 2, 1),
                             .closes = QDate(2023, 2, 28)};
    edits.add(test);
    for (const char *name : tookPart) {
        edits.add(Participation{.id = ids.make<ParticipationId>(),
                                .test = test.id,
                                .worker = workerNamed(campaign, name),
                                .outcome = outcome,
                                .on = QDate(2023, 2, 10)});
    }
    return campaign.with(edits);
}

/// One leader of the ICU's night shift with that many followers.
Campaign leaderWithFollowers(int followers)
{
    QByteArray text = "ICU / Night: Ana* 1";
    for (int i = 1; i <= followers; ++i) text += ", W" + QByteArray::number(i) + " → Ana";
    return campaignFromText(text.constData());
}

}   // namespace

TEST(Coverage, counts_a_leader_with_us_and_those_who_follow_in_the_cell)
{
    const Campaign campaign = campaignFromText(
        "ICU / Night: Ana* 2, Ben 3 → Ana, Cem → Ana, Dia 1");
    const CellCoverage coverage = coverageIn(campaign, "ICU", "Night");
    EXPECT_EQ(coverage.base, 4);
    EXPECT_EQ(coverage.stated, 3);
    EXPECT_EQ(coverage.proven, 0);
    EXPECT_EQ(coverage.leaders, std::vector{workerNamed(campaign, "Ana")});
}

TEST(Coverage, a_leader_not_with_us_covers_nobody_and_is_still_listed)
{
    const Campaign campaign = campaignFromText(
        "ICU / Night: Ana* 3, Ben → Ana\nICU / Day: Cem*, Dia 1 → Cem");
    EXPECT_EQ(coverageIn(campaign, "ICU", "Night").stated, 0);
    EXPECT_EQ(coverageIn(campaign, "ICU", "Night").leaders.size(), 1u);
    EXPECT_EQ(coverageIn(campaign, "ICU", "Day").stated, 0);
}

TEST(Coverage, a_leader_who_turned_covers_nobody_from_that_day)
{
    Campaign campaign = campaignFromText("ICU / Night: Ana* 1, Ben 2 → Ana");
    EXPECT_EQ(coverageIn(campaign, "ICU", "Night").stated, 2);
    IdSource ids = idsAbove(campaign);
    Edits edits;
    edits.add(Assessment{.id = ids.make<AssessmentId>(),
                         .worker = workerNamed(campaign, "Ana"),
                         .scale = campaign.scale().id,
                         .level = 4,
                         .on = kToday});
    EXPECT_EQ(coverageIn(campaign.with(edits), "ICU", "Night").stated, 0);
}

TEST(Coverage, a_worker_with_followers_who_is_no_leader_covers_nobody)
{
    EXPECT_EQ(
        coverageIn(campaignFromText("ICU / Night: Ana 1, Ben 1 → Ana"), "ICU", "Night").stated, 0);
}

TEST(Coverage, a_leader_counts_for_at_most_fifteen_followers)
{
    EXPECT_EQ(coverageIn(leaderWithFollowers(15), "ICU", "Night").stated, 16);
    EXPECT_EQ(coverageIn(leaderWithFollowers(20), "ICU", "Night").stated, 16);
}

TEST(Coverage, the_most_followers_per_leader_is_a_setting)
{
    const Campaign campaign = leaderWithFollowers(20);
    Settings settings = campaign.settings();
    settings.followersPerLeader = 4;
    Edits edits;
    edits.change(campaign.settings(), settings);
    EXPECT_EQ(coverageIn(campaign.with(edits), "ICU", "Night").stated, 5);
}

TEST(Coverage, followers_on_another_shift_or_in_another_unit_do_not_count)
{
    const Campaign campaign = campaignFromText(R"(
        ICU / Night: Ana* 1, Ben → Ana
        ICU / Day: Cem → Ana
        Laboratory / Night: Dia → Ana
    )");
    EXPECT_EQ(coverageIn(campaign, "ICU", "Night").stated, 2);
    EXPECT_EQ(coverageIn(campaign, "ICU", "Day").stated, 0);
    EXPECT_EQ(coverageIn(campaign, "Laboratory", "Night").stated, 0);
}

TEST(Coverage, people_without_a_known_unit_do_not_cover_each_other)
{
    const Campaign campaign = campaignFromText("? / Night: Ana* 1, Ben → Ana");
    EXPECT_EQ(coverageIn(campaign, "?", "Night").stated, 1);
}

TEST(Coverage, a_follower_of_two_leaders_counts_once)
{
    const Campaign campaign = campaignFromText(
        "ICU / Night: Ana* 1, Ben* 2, Cem → Ana → Ben, Dia → Ben");
    EXPECT_EQ(coverageIn(campaign, "ICU", "Night").stated, 4);
}

TEST(Coverage, a_leader_who_follows_a_leader_takes_nobody_elses_place)
{
    const Campaign campaign = campaignFromText("ICU / Night: Ana* 1, Ben* 2 → Ana, Cem → Ana");
    EXPECT_EQ(coverageIn(campaign, "ICU", "Night").stated, 3);
}

TEST(Coverage, a_leader_not_with_us_can_follow_one_who_is)
{
    const Campaign campaign = campaignFromText("ICU / Night: Ana* 1, Ben* 4 → Ana, Cem → Ben");
    EXPECT_EQ(coverageIn(campaign, "ICU", "Night").stated, 2);
}

TEST(Coverage, shared_followers_are_assigned_so_that_the_most_are_covered)
{
    // Room for two each: Ben has no other than the shared Cem and Dia, so Ana must take Eva and Fay.
    Campaign campaign = campaignFromText(
        "ICU / Night: Ana* 1, Ben* 1, Cem → Ana → Ben, Dia → Ana → Ben, Eva → Ana, Fay → Ana, Gus → Ana");
    Settings settings = campaign.settings();
    settings.followersPerLeader = 2;
    Edits edits;
    edits.change(campaign.settings(), settings);
    EXPECT_EQ(coverageIn(campaign.with(edits), "ICU", "Night").stated, 6);
}

TEST(Coverage, unnamed_people_are_in_the_base_and_covered_by_nobody)
{
    const CellCoverage coverage = coverageIn(
        campaignFromText("ICU / Night (10): Ana* 1, Ben → Ana"), "ICU", "Night");
    EXPECT_EQ(coverage.base, 10);
    EXPECT_EQ(coverage.stated, 2);
}

TEST(Coverage, people_out_of_the_base_neither_cover_nor_are_covered)
{
    const Campaign campaign = campaignFromText(
        "ICU / Night: Ana* 1, Ben (supervisor) → Ana, Cem* 1 (manager), Dia → Cem");
    const CellCoverage coverage = coverageIn(campaign, "ICU", "Night");
    EXPECT_EQ(coverage.base, 2);
    EXPECT_EQ(coverage.stated, 1);
}

TEST(Coverage, a_disproved_leader_covers_nobody)
{
    const Campaign campaign = campaignFromText("ICU / Night: Ana* 1, Ben → Ana");
    IdSource ids = idsAbove(campaign);
    Edits edits;
    edits.add(LeaderMark{.id = ids.make<LeaderMarkId>(),
                         .worker = workerNamed(campaign, "Ana"),
                         .state = LeaderState::Disproved,
                         .on = kToday});
    const CellCoverage coverage = coverageIn(campaign.with(edits), "ICU", "Night");
    EXPECT_EQ(coverage.stated, 0);
    EXPECT_TRUE(coverage.leaders.empty());
}

TEST(Coverage, is_proven_when_the_leader_delivered_at_goal_in_the_last_closed_test)
{
    // 65 % of three followers are two people.
    const Campaign campaign = campaignFromText(
        "ICU / Night: Ana* 1, Ben → Ana, Cem → Ana, Dia → Ana");
    EXPECT_EQ(coverageIn(withTest(campaign, {"Ben", "Cem"}), "ICU", "Night").proven, 4);
    EXPECT_EQ(coverageIn(withTest(campaign, {"Ana", "Ben"}), "ICU", "Night").proven, 0);
    EXPECT_EQ(
        coverageIn(withTest(campaign, {"Ben", "Cem"}, Outcome::SaidYes), "ICU", "Night").proven, 0);
}

TEST(Coverage, an_earlier_test_proves_nothing_once_a_later_one_closed)
{
    const Campaign campaign = withTest(campaignFromText("ICU / Night: Ana* 1, Ben → Ana"), {"Ben"});
    IdSource ids = idsAbove(campaign);
    Edits edits;
    edits.add(StructureTest{.id = ids.make<StructureTestId>(),
                            .name = QStringLiteral("Sticker day"),
                            .opens = QDate(2023, 3, 2),
                            .closes = QDate(2023, 3, 3)});
    EXPECT_EQ(coverageIn(campaign, "ICU", "Night").proven, 2);
    EXPECT_EQ(coverageIn(campaign.with(edits), "ICU", "Night").proven, 0);
}

TEST(Coverage, a_leader_who_delivered_but_turned_is_not_proven)
{
    EXPECT_EQ(coverageIn(withTest(campaignFromText("ICU / Night: Ana* 5, Ben → Ana"), {"Ben"}),
                         "ICU", "Night")
                  .proven,
              0);
}

TEST(Coverage, nobody_is_proven_by_a_test_in_which_nobody_was_asked)
{
    EXPECT_EQ(
        coverageIn(withTest(campaignFromText("ICU / Night: Ana* 1, Ben → Ana"), {}), "ICU", "Night")
            .proven,
        0);
}

TEST(Coverage, a_leader_without_followers_is_never_proven)
{
    const CellCoverage coverage = coverageIn(
        withTest(campaignFromText("ICU / Night: Ana* 1, Ben"), {"Ana", "Ben"}), "ICU", "Night");
    EXPECT_EQ(coverage.stated, 1);
    EXPECT_EQ(coverage.proven, 0);
}

TEST(Coverage, followers_who_are_excluded_from_the_test_are_not_held_against_the_leader)
{
    Campaign campaign = withTest(campaignFromText("ICU / Night: Ana* 1, Ben → Ana, Cem → Ana"),
                                 {"Ben"});
    IdSource ids = idsAbove(campaign);
    Edits edits;
    edits.add(Participation{.id = ids.make<ParticipationId>(),
                            .test = campaign.all<StructureTest>().begin()->id,
                            .worker = workerNamed(campaign, "Cem"),
                            .outcome = Outcome::Excluded,
                            .on = QDate(2023, 2, 10)});
    EXPECT_EQ(coverageIn(campaign, "ICU", "Night").proven, 0);
    EXPECT_EQ(coverageIn(campaign.with(edits), "ICU", "Night").proven, 3);
}

TEST(Coverage, of_an_empty_campaign_is_empty)
{
    EXPECT_TRUE(coverageOf(Reading(campaignFromText(""), kToday), Progress()).empty());
}

TEST(Coverage, once_cancelled_covers_nobody)
{
    const Campaign campaign = campaignFromText("ICU / Night: Ana* 1, Ben → Ana");
    const Progress progress;
    progress.cancel();
    const CellCoverage coverage = coverageOf(Reading(campaign, kToday), progress).begin()->second;
    EXPECT_EQ(coverage.base, 2);
    EXPECT_EQ(coverage.stated, 0);
}

}   // namespace wallchart
