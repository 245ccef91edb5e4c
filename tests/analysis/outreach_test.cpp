// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/outreach.h"

#include "core/sample/samplehospital.h"
#include "tests/analysis/testedcampaign.h"

#include <gtest/gtest.h>

#include <set>

namespace wallchart {

namespace {

Outreach outreachIn(const Campaign &campaign, std::optional<OrganizerId> organizer = {})
{
    return outreachOf(Reading(campaign, kTestedDay), organizer, Progress());
}

const OutreachLine *lineOf(const Outreach &outreach, const Campaign &campaign, const char *name)
{
    const WorkerId worker = workerNamed(campaign, name);
    const auto found = std::find_if(
        outreach.lines.begin(), outreach.lines.end(),
        [&](const OutreachLine &line) { return line.worker == worker; });
    return found == outreach.lines.end() ? nullptr : &*found;
}

}   // namespace

TEST(Outreach, keeps_the_order_of_the_method)
{
    TestedCampaign made(campaignFromText("ICU / Day: Ana* 4, Ben 3 → Ana, Cem 1 → Ana, Old 1\n"
                                         "Lab / Day: Dia, Eva 5\n"
                                         "ER / Day: Fay* 1, Gil 5, Hal 2 → Fay"));
    made.assess("Old", 1, 100);
    const Campaign campaign = made.campaign();
    const Outreach outreach = outreachIn(campaign);
    std::vector<OutreachPlace> places;
    for (const OutreachLine &line : outreach.lines) places.push_back(line.place);
    EXPECT_TRUE(std::is_sorted(places.begin(), places.end()));
    ASSERT_FALSE(outreach.lines.empty());
    EXPECT_EQ(outreach.lines.front().worker, workerNamed(campaign, "Ana"));
    EXPECT_EQ(outreach.lines.front().place, OutreachPlace::LeaderNotWithUs);
    EXPECT_EQ(outreach.lines.back().place, OutreachPlace::Opposed);
}

TEST(Outreach, when_a_leader_turned_two_who_follow_are_talked_to_before_anybody)
{
    TestedCampaign made(
        campaignFromText("ICU / Day: Ana* 1, Ben 2 → Ana, Cem 2 → Ana, Dia 2 → Ana, Eva 2 → Ana"));
    made.assess("Ana", 4);
    const Campaign campaign = made.campaign();
    const Outreach outreach = outreachIn(campaign);
    ASSERT_EQ(outreach.lines.size(), 5U);
    for (const std::size_t first : {0U, 1U}) {
        EXPECT_EQ(outreach.lines[first].place, OutreachPlace::LeaderMoved);
        EXPECT_EQ(outreach.lines[first].reasons[0].args, QStringList{QStringLiteral("Ana")});
    }
    EXPECT_EQ(outreach.lines[2].worker, workerNamed(campaign, "Ana"));
    EXPECT_NE(outreach.lines[3].place, OutreachPlace::LeaderMoved);
}

TEST(Outreach, a_leader_with_us_whose_cell_missed_the_test_is_asked_what_stopped_people)
{
    TestedCampaign made(campaignFromText("ICU / Day: Ana* 1, Ben 1 → Ana, Cem 1 → Ana"));
    made.closedTest({"Ana"});
    const Campaign campaign = made.campaign();
    const Outreach outreach = outreachIn(campaign);
    ASSERT_FALSE(outreach.lines.empty());
    EXPECT_EQ(outreach.lines.front().worker, workerNamed(campaign, "Ana"));
    EXPECT_EQ(outreach.lines.front().place, OutreachPlace::LeaderMissed);
    EXPECT_EQ(outreach.lines.front().ask.code, QStringLiteral("ask-what-stopped-them"));
}

TEST(Outreach, names_nobody_twice_and_says_why_and_what_to_ask)
{
    const Campaign campaign = sampleHospital(kTestedDay);
    const Outreach outreach = outreachIn(campaign);
    std::set<WorkerId> met;
    for (const OutreachLine &line : outreach.lines) {
        EXPECT_TRUE(met.insert(line.worker).second);
        EXPECT_FALSE(line.reasons.empty());
        EXPECT_FALSE(line.ask.isEmpty());
    }
    for (const SetAside &each : outreach.setAside) {
        EXPECT_TRUE(met.insert(each.worker).second);
        EXPECT_FALSE(each.reason.isEmpty());
    }
    double before = 1e9;
    for (const OutreachLine &line : outreach.lines) {
        EXPECT_LE(line.weight, before);
        before = line.weight;
    }
}

TEST(Outreach, a_weight_changes_the_order)
{
    TestedCampaign made(campaignFromText("ICU / Day: Ana* 4, Ben 3 → Ana\nLab / Day: Dia, Eva"));
    Edits edits;
    const Settings before = made.campaign().settings();
    Settings after = before;
    after.weights = {{QStringLiteral("outreach-never-assessed"), 1000}};
    edits.change(before, after);
    const Campaign campaign = made.campaign().with(edits);
    EXPECT_NE(outreachIn(campaign).lines.front().worker, workerNamed(campaign, "Ana"));
    EXPECT_EQ(outreachIn(made.campaign()).lines.front().worker,
              workerNamed(made.campaign(), "Ana"));
}

TEST(Outreach, leaves_alone_who_was_tried_yesterday_or_does_not_want_a_visit)
{
    TestedCampaign made(campaignFromText("ICU / Day: Ana, Ben, Cem"));
    const auto attempt = [&](const char *name, AttemptResult result, int daysAgo) {
        made.add(Attempt{.id = made.ids().make<AttemptId>(),
                         .worker = workerNamed(made.campaign(), name),
                         .on = kTestedDay.addDays(-daysAgo),
                         .result = result});
    };
    attempt("Ana", AttemptResult::NoAnswer, 1);
    attempt("Ben", AttemptResult::DoNotVisit, 60);
    attempt("Cem", AttemptResult::NoAnswer, 20);
    const Campaign campaign = made.campaign();
    const Outreach outreach = outreachIn(campaign);
    EXPECT_FALSE(lineOf(outreach, campaign, "Ana"));
    EXPECT_FALSE(lineOf(outreach, campaign, "Ben"));
    EXPECT_TRUE(lineOf(outreach, campaign, "Cem"));
    EXPECT_EQ(outreach.setAside.size(), 2u);
}

TEST(Outreach, those_not_firmly_with_us_are_asked_by_their_own_leader)
{
    const Campaign campaign = campaignFromText("ICU / Day: Ana* 1, Ben 2 → Ana, Cem 3 → Ana");
    const Outreach outreach = outreachIn(campaign);
    const OutreachLine *ben = lineOf(outreach, campaign, "Ben");
    ASSERT_TRUE(ben && ben->asker);
    EXPECT_EQ(ben->asker->worker, workerNamed(campaign, "Ana"));
    EXPECT_EQ(ben->place, OutreachPlace::ThroughLeader);
}

TEST(Outreach, an_organizer_gets_their_turf_and_what_they_took_on)
{
    TestedCampaign made(campaignFromText("ICU / Day: Ana, Ben\nLab / Day: Cem, Dia"));
    const Organizer rosa{.id = made.ids().make<OrganizerId>(), .name = QStringLiteral("Rosa")};
    made.add(rosa);
    made.add(Turf{.id = made.ids().make<TurfId>(),
                  .organizer = rosa.id,
                  .unit = unitNamed(made.campaign(), "Lab")});
    made.add(NextStep{.id = made.ids().make<NextStepId>(),
                      .worker = workerNamed(made.campaign(), "Ana"),
                      .what = QStringLiteral("Talk"),
                      .owner = rosa.id});
    const Campaign campaign = made.campaign();
    const Outreach outreach = outreachIn(campaign, rosa.id);
    EXPECT_TRUE(lineOf(outreach, campaign, "Ana"));
    EXPECT_FALSE(lineOf(outreach, campaign, "Ben"));
    EXPECT_TRUE(lineOf(outreach, campaign, "Dia"));
}

TEST(Outreach, of_nobody_is_nothing)
{
    EXPECT_TRUE(outreachIn(campaignFromText("")).lines.empty());
    Progress progress;
    progress.cancel();
    const Reading reading(sampleHospital(kTestedDay), kTestedDay);
    EXPECT_TRUE(outreachOf(reading, std::nullopt, progress).lines.empty());
}

}   // namespace wallchart
