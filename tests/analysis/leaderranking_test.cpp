// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/leaderranking.h"

#include "core/sample/samplehospital.h"
#include "tests/analysis/testedcampaign.h"

#include <gtest/gtest.h>

#include <random>

namespace wallchart {

namespace {

LeaderRanking rankingOf(const Campaign &campaign, QDate today = kTestedDay)
{
    return LeaderRanking::of(Reading(campaign, today), Progress());
}

RankedLeader rowOf(const LeaderRanking &ranking, const Campaign &campaign, const char *name)
{
    return *ranking.find(workerNamed(campaign, name));
}

QStringList codesOf(const std::vector<Reason> &reasons)
{
    QStringList codes;
    for (const Reason &reason : reasons) codes << reason.code;
    return codes;
}

/// A kitchen with an activist who attends everything, a joker whom everyone likes, and a quiet
/// cook whom everyone asks. Three tests; people act when the cook acts.
Campaign kitchen()
{
    TestedCampaign made(campaignFromText(
        "Kitchen / Day: Cook, Joker 1, Activist 1, Ana 2, Ben 3, Cem 4, Dia, Eva 2, Fay 3"));
    for (const char *name : {"Ana", "Ben", "Cem", "Dia", "Eva"}) made.names(name, "Cook");
    made.names("Fay", nullptr);
    made.names("Activist", "Activist");
    for (const char *name : {"Ana", "Ben", "Cem", "Dia", "Eva", "Fay"})
        made.tie(name, "Joker", "friend");
    made.closedTest({"Cook", "Ana", "Ben", "Dia", "Activist"});
    made.closedTest({"Activist", "Joker", "Fay"});
    made.closedTest({"Cook", "Ana", "Ben", "Cem", "Eva", "Activist"});
    return made.campaign();
}

void expectTheSame(const LeaderRanking &one, const LeaderRanking &other)
{
    EXPECT_EQ(one.coverage(), other.coverage());
    EXPECT_EQ(one.left(), other.left());
    ASSERT_EQ(one.rows().size(), other.rows().size());
    for (std::size_t at = 0; at < one.rows().size(); ++at) {
        const RankedLeader &row = one.rows()[at];
        const RankedLeader &again = other.rows()[at];
        EXPECT_EQ(row.worker, again.worker);
        EXPECT_EQ(row.rank, again.rank);
        EXPECT_EQ(row.influence, again.influence);
        EXPECT_EQ(row.priority, again.priority);
        EXPECT_EQ(row.priorityParts, again.priorityParts);
        EXPECT_EQ(row.priorityReasons, again.priorityReasons);
        EXPECT_EQ(row.reasons, again.reasons);
        EXPECT_EQ(row.warnings, again.warnings);
        EXPECT_EQ(row.state, again.state);
        EXPECT_EQ(row.suggestedState, again.suggestedState);
    }
}

}   // namespace

TEST(LeaderRanking, the_quiet_cook_comes_first_and_the_activist_is_warned_about)
{
    const Campaign campaign = kitchen();
    const LeaderRanking ranking = rankingOf(campaign);
    EXPECT_EQ(ranking.rows().front().worker, workerNamed(campaign, "Cook"));
    const RankedLeader &cook = ranking.rows().front();
    EXPECT_EQ(cook.standing, Standing::Evidence);
    EXPECT_EQ(cook.named.named, 5);
    EXPECT_EQ(cook.named.asked, 6);
    EXPECT_EQ(cook.moved.tests, 3);
    EXPECT_GT(cook.moved.stayedAway, 0);
    EXPECT_TRUE(cook.warnings.empty());

    const RankedLeader &activist = rowOf(ranking, campaign, "Activist");
    EXPECT_TRUE(codesOf(activist.warnings).contains(QStringLiteral("warn-activist")));
    EXPECT_NE(activist.standing, Standing::Evidence);
    EXPECT_TRUE(activist.named.self);

    const RankedLeader &joker = rowOf(ranking, campaign, "Joker");
    EXPECT_EQ(joker.standing, Standing::AskAbout);
    EXPECT_TRUE(codesOf(joker.reasons).contains(QStringLiteral("ask-about-tied")));
    EXPECT_LT(joker.rank, activist.rank);
}

TEST(LeaderRanking, every_part_of_the_influence_is_shown_and_they_add_up)
{
    const LeaderRanking ranking = rankingOf(sampleHospital(kTestedDay));
    for (const RankedLeader &row : ranking.rows()) {
        if (row.standing != Standing::Evidence) continue;
        double value = 0;
        double most = 0;
        for (const ScorePart &part : row.influenceParts) {
            EXPECT_LE(part.value, part.most) << part.key;
            EXPECT_GE(part.value, 0) << part.key;
            value += part.value;
            most += part.most;
        }
        EXPECT_NEAR(row.influence, 100 * value / most, 1e-9);
        EXPECT_FALSE(row.reasons.empty());
    }
}

TEST(LeaderRanking, stance_lateness_and_committee_seat_never_change_the_influence)
{
    const Campaign before = kitchen();
    TestedCampaign changed(before);
    for (const char *name : {"Cook", "Ana", "Ben", "Joker"}) changed.assess(name, 5);
    changed.seat("Cook");
    changed.lateStep("Cook");
    const LeaderRanking one = rankingOf(before);
    const LeaderRanking other = rankingOf(changed.campaign());
    for (const RankedLeader &row : one.rows()) {
        const RankedLeader &again = *other.find(row.worker);
        EXPECT_EQ(row.influence, again.influence);
        EXPECT_EQ(row.influenceParts, again.influenceParts);
        EXPECT_EQ(row.rank, again.rank);
    }
    EXPECT_GT(other.rows().front().priority, one.rows().front().priority);
}

TEST(LeaderRanking, somebody_who_follows_and_names_is_one_voice)
{
    TestedCampaign made(campaignFromText("ICU / Day: Ana, Ben → Ana, Cem"));
    made.names("Ben", "Ana");
    const Campaign campaign = made.campaign();
    const LeaderRanking ranking = rankingOf(campaign);
    const RankedLeader &ana = rowOf(ranking, campaign, "Ana");
    EXPECT_EQ(ana.voices, 1);
    EXPECT_EQ(ana.followers, 1);
    EXPECT_EQ(ana.named.named, 1);
    for (const ScorePart &part : ana.influenceParts) {
        if (QLatin1String(part.key) == QLatin1String("influence-followers")) {
            EXPECT_EQ(part.value, 0);
        }
    }
}

TEST(LeaderRanking, with_ties_alone_whom_most_follow_comes_first)
{
    const Campaign campaign = campaignFromText(
        "ICU / Day: Ana, Ben → Ana, Cem → Ana, Dia → Ana, Eva, Fay → Eva, Gil");
    const LeaderRanking ranking = rankingOf(campaign);
    EXPECT_EQ(ranking.rows()[0].worker, workerNamed(campaign, "Ana"));
    EXPECT_EQ(ranking.rows()[1].worker, workerNamed(campaign, "Eva"));
    EXPECT_EQ(rowOf(ranking, campaign, "Gil").standing, Standing::NothingYet);
}

TEST(LeaderRanking, whom_nobody_asked_about_is_unknown_and_not_isolated)
{
    TestedCampaign made(campaignFromText("ICU / Day: Ana, Ben, Cem\nICU / Night: Dia"));
    made.names("Ana", "Ben");
    const Campaign campaign = made.campaign();
    const LeaderRanking ranking = rankingOf(campaign);
    EXPECT_EQ(rowOf(ranking, campaign, "Cem").standing, Standing::Isolated);
    EXPECT_EQ(rowOf(ranking, campaign, "Dia").standing, Standing::NothingYet);
    EXPECT_LT(rowOf(ranking, campaign, "Cem").rank, rowOf(ranking, campaign, "Dia").rank);
}

TEST(LeaderRanking, warns_of_whom_only_staff_named)
{
    TestedCampaign made(campaignFromText("ICU / Day: Ana*, Ben, Cem"));
    made.staffNames("Ben", "Ana");
    const Campaign campaign = made.campaign();
    const LeaderRanking ranking = rankingOf(campaign);
    EXPECT_TRUE(codesOf(rowOf(ranking, campaign, "Ana").warnings)
                    .contains(QStringLiteral("warn-named-by-staff-only")));
    EXPECT_NE(rowOf(ranking, campaign, "Ana").standing, Standing::Evidence);
}

TEST(LeaderRanking, warns_of_one_leader_for_three_shifts)
{
    const Campaign campaign = campaignFromText(
        "ICU / Day: Ana, Ben → Ana\nICU / Evening: Cem → Ana\nICU / Night: Dia → Ana, Eva → Ana");
    const QStringList warnings = codesOf(rowOf(rankingOf(campaign), campaign, "Ana").warnings);
    EXPECT_TRUE(warnings.contains(QStringLiteral("warn-many-shifts")));
    EXPECT_TRUE(warnings.contains(QStringLiteral("warn-other-shift")));
}

TEST(LeaderRanking, warns_when_only_supporters_were_asked)
{
    TestedCampaign made(campaignFromText("ICU / Day: Ana, Ben 1, Cem 2, Dia 4"));
    made.names("Ben", "Ana");
    made.names("Cem", "Ana");
    const auto warningsOf = [](const Campaign &campaign) {
        return codesOf(rowOf(rankingOf(campaign), campaign, "Ana").warnings);
    };
    const QString code = QStringLiteral("warn-only-supporters-asked");
    EXPECT_TRUE(warningsOf(made.campaign()).contains(code));
    made.names("Dia", nullptr);
    EXPECT_FALSE(warningsOf(made.campaign()).contains(code));
}

TEST(LeaderRanking, a_leader_whose_stance_turns_is_talked_to_first_and_stays_a_leader)
{
    TestedCampaign made(campaignFromText(
        "ICU / Day: Ana* 1, Ben 2 → Ana, Cem 3 → Ana\nLab / Day: Eva* 3, Fay 3 → Eva, Gil → Eva"));
    const double before = rowOf(rankingOf(made.campaign()), made.campaign(), "Ana").influence;
    made.assess("Ana", 4);
    const Campaign campaign = made.campaign();
    const LeaderRanking ranking = rankingOf(campaign);
    const RankedLeader &ana = rowOf(ranking, campaign, "Ana");
    EXPECT_EQ(ana.influence, before);
    EXPECT_EQ(ana.state, LeaderState::Confirmed);
    EXPECT_TRUE(codesOf(ana.priorityReasons).contains(QStringLiteral("stance-turned")));
    EXPECT_EQ(ranking.byPriority().front()->worker, ana.worker);
}

TEST(LeaderRanking, suggests_the_next_state_and_never_sets_it)
{
    const Campaign campaign = kitchen();
    const LeaderRanking ranking = rankingOf(campaign);
    const RankedLeader &cook = rowOf(ranking, campaign, "Cook");
    EXPECT_FALSE(cook.state);
    EXPECT_EQ(cook.suggestedState, LeaderState::Suspected);
    TestedCampaign marked(campaign);
    marked.mark("Cook", LeaderState::Suspected);
    EXPECT_EQ(rowOf(rankingOf(marked.campaign()), campaign, "Cook").suggestedState,
              LeaderState::Nominated);
    marked.mark("Cook", LeaderState::Nominated);
    EXPECT_EQ(rowOf(rankingOf(marked.campaign()), campaign, "Cook").suggestedState,
              LeaderState::Tested);
    marked.mark("Cook", LeaderState::Tested);
    EXPECT_EQ(rowOf(rankingOf(marked.campaign()), campaign, "Cook").suggestedState,
              LeaderState::Proven);
    EXPECT_FALSE(rowOf(ranking, campaign, "Activist").suggestedState);
}

TEST(LeaderRanking, a_leader_who_left_is_listed_apart)
{
    const Campaign campaign = campaignFromText("ICU / Day: Ana* (left), Ben → Ana, Cem");
    const LeaderRanking ranking = rankingOf(campaign);
    EXPECT_EQ(ranking.left(), std::vector{workerNamed(campaign, "Ana")});
    EXPECT_FALSE(ranking.find(workerNamed(campaign, "Ana")));
    EXPECT_EQ(ranking.rows().size(), 2u);
}

TEST(LeaderRanking, says_nothing_of_nobody_and_of_one)
{
    EXPECT_TRUE(rankingOf(campaignFromText("")).rows().empty());
    const LeaderRanking one = rankingOf(campaignFromText("ICU / Day: Ana"));
    ASSERT_EQ(one.rows().size(), 1u);
    EXPECT_EQ(one.rows()[0].standing, Standing::NothingYet);
    EXPECT_EQ(one.rows()[0].influence, 0);
    EXPECT_TRUE(one.byPriority().empty());
}

TEST(LeaderRanking, a_test_nobody_was_asked_in_proves_nothing)
{
    TestedCampaign made(campaignFromText("ICU / Day: Ana, Ben → Ana, Cem → Ana"));
    made.closedTest({});
    const Campaign campaign = made.campaign();
    const RankedLeader ana = rowOf(rankingOf(campaign), campaign, "Ana");
    EXPECT_EQ(ana.moved, MovedTogether());
    EXPECT_EQ(ana.delivered.done, 0);
}

TEST(LeaderRanking, does_not_depend_on_the_order_of_rows)
{
    const Campaign campaign = sampleHospital(kTestedDay);
    const LeaderRanking before = rankingOf(campaign);
    Campaign shuffled;
    std::mt19937 random(7);
    eachEntity([&]<class T>(EntityType<T>) {
        std::vector<T> rows(campaign.all<T>().begin(), campaign.all<T>().end());
        std::shuffle(rows.begin(), rows.end(), random);
        shuffled.load<T>(std::move(rows));
    });
    const LeaderRanking after = rankingOf(shuffled);
    EXPECT_EQ(before.graph(), after.graph());
    ASSERT_EQ(before.rows().size(), after.rows().size());
    for (std::size_t at = 0; at < before.rows().size(); ++at) {
        EXPECT_EQ(before.rows()[at].worker, after.rows()[at].worker);
        EXPECT_EQ(before.rows()[at].influence, after.rows()[at].influence);
        EXPECT_EQ(before.rows()[at].priority, after.rows()[at].priority);
    }
}

TEST(LeaderRanking, after_an_edit_reads_the_same_as_from_the_beginning)
{
    const Campaign campaign = sampleHospital(kTestedDay);
    const Reading reading(campaign, kTestedDay);
    const LeaderRanking before = LeaderRanking::of(reading, Progress());
    const WorkerId first = before.rows()[0].worker;
    const WorkerId second = before.rows()[30].worker;
    IdSource ids = idsAbove(campaign);
    Edits assessed;
    assessed.add(Assessment{.id = ids.make<AssessmentId>(),
                            .worker = first,
                            .scale = campaign.scale().id,
                            .level = 5,
                            .on = kTestedDay});
    Edits tied;
    tied.add(Tie{.id = ids.make<TieId>(),
                 .from = second,
                 .to = first,
                 .kind = tieKindOf(campaign, "follows"),
                 .directed = true,
                 .seenOn = kTestedDay});
    Edits marked;
    marked.add(LeaderMark{.id = ids.make<LeaderMarkId>(),
                          .worker = second,
                          .state = LeaderState::Nominated,
                          .on = kTestedDay});
    marked.add(Attempt{.id = ids.make<AttemptId>(),
                       .worker = second,
                       .on = kTestedDay,
                       .result = AttemptResult::Talked});
    Edits agreed;
    agreed.add(NextStep{.id = ids.make<NextStepId>(),
                        .worker = before.byPriority().front()->worker,
                        .what = QStringLiteral("Talk again"),
                        .due = kTestedDay.addDays(-4)});
    Edits counted;
    HeadCount more = *campaign.all<HeadCount>().begin();
    more.id = ids.make<HeadCountId>();
    more.people += 30;
    more.on = kTestedDay;
    counted.add(more);
    for (const Edits *each : {&assessed, &marked, &agreed, &counted})
        EXPECT_FALSE(influenceDependsOn(*each));
    EXPECT_TRUE(influenceDependsOn(tied));
    for (const Edits &edits : {assessed, tied, marked, agreed, counted}) {
        const Reading next = reading.after(campaign.with(edits), edits);
        const LeaderRanking quick = before.after(next, edits, Progress());
        const LeaderRanking whole = LeaderRanking::of(next, Progress());
        expectTheSame(quick, whole);
    }
}

TEST(LeaderRanking, cancelled_it_is_empty)
{
    Progress progress;
    progress.cancel();
    const Reading reading(sampleHospital(kTestedDay), kTestedDay);
    EXPECT_TRUE(LeaderRanking::of(reading, progress).rows().empty());
}

}   // namespace wallchart
