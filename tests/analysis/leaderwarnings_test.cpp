// SPDX-License-Identifier: GPL-3.0-or-later
// What the ranking warns of, and what it says where little is known.
#include "core/analysis/leaderranking.h"
#include "core/analysis/outreach.h"
#include "core/analysis/readiness.h"
#include "core/analysis/towin.h"
#include "tests/analysis/testedcampaign.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

LeaderRanking rankingOf(const Campaign &campaign, QDate day = kTestedDay)
{
    return LeaderRanking::of(Reading(campaign, day), Progress());
}

QStringList warningsOf(const Campaign &campaign, const char *name, QDate day = kTestedDay)
{
    const LeaderRanking ranking = rankingOf(campaign, day);
    QStringList codes;
    for (const Reason &reason : ranking.find(workerNamed(campaign, name))->warnings)
        codes << reason.code;
    return codes;
}

}   // namespace

TEST(LeaderWarnings, of_whom_only_they_themselves_named)
{
    TestedCampaign made(campaignFromText("ICU / Day: Ana, Ben, Cem"));
    made.names("Ana", "Ana");
    const QString code = QStringLiteral("warn-named-by-self-only");
    EXPECT_TRUE(warningsOf(made.campaign(), "Ana").contains(code));
    made.names("Ben", "Ana");
    EXPECT_FALSE(warningsOf(made.campaign(), "Ana").contains(code));
}

TEST(LeaderWarnings, of_a_leader_who_was_never_tested_once_the_days_are_over)
{
    TestedCampaign made(campaignFromText("ICU / Day: Ana, Ben → Ana, Cem → Ana"));
    made.mark("Ana", LeaderState::Suspected);   // three days ago
    const QString code = QStringLiteral("warn-never-tested");
    const Campaign campaign = made.campaign();
    EXPECT_FALSE(warningsOf(campaign, "Ana", kTestedDay.addDays(57)).contains(code));
    EXPECT_TRUE(warningsOf(campaign, "Ana", kTestedDay.addDays(58)).contains(code));
    EXPECT_FALSE(warningsOf(campaign, "Ben", kTestedDay.addDays(58)).contains(code));
}

TEST(LeaderWarnings, of_a_leader_whose_last_test_is_long_ago)
{
    TestedCampaign made(campaignFromText("ICU / Day: Ana, Ben → Ana, Cem → Ana, Dia"));
    const QDate closed = made.campaign().find(made.closedTest({"Ana", "Ben"}))->closes;
    made.mark("Ana", LeaderState::Tested);
    const QString code = QStringLiteral("warn-untested-since");
    const Campaign campaign = made.campaign();
    EXPECT_FALSE(warningsOf(campaign, "Ana", closed.addDays(60)).contains(code));
    EXPECT_TRUE(warningsOf(campaign, "Ana", closed.addDays(61)).contains(code));
}

TEST(LeaderWarnings, of_followers_on_another_shift_come_only_from_half_of_them_on)
{
    const QString code = QStringLiteral("warn-other-shift");
    const Campaign half = campaignFromText("ICU / Day: Ana, Ben → Ana\nICU / Night: Cem → Ana");
    EXPECT_FALSE(warningsOf(half, "Ana").contains(code));
    const Campaign most = campaignFromText(
        "ICU / Day: Ana, Ben → Ana\nICU / Night: Cem → Ana, Dia → Ana");
    EXPECT_TRUE(warningsOf(most, "Ana").contains(code));
}

namespace {

/// Circles of four in one unit, all tied among themselves; Ana is turned to by two of each.
Campaign leaderOfCircles(int circles)
{
    QString text = QStringLiteral("ICU / Day: Ana");
    for (int circle = 1; circle <= circles; ++circle)
        text += QStringLiteral(", A%1 → Ana, B%1 → Ana, C%1, D%1").arg(circle);
    TestedCampaign made(campaignFromText(text.toUtf8().constData()));
    for (int circle = 1; circle <= circles; ++circle) {
        for (const char *pair : {"AB", "AC", "AD", "BC", "BD", "CD"}) {
            const QByteArray number = QByteArray::number(circle);
            made.tie((pair[0] + number).constData(), (pair[1] + number).constData(), "friend");
        }
    }
    return made.campaign();
}

}   // namespace

TEST(LeaderWarnings, of_one_leader_counted_on_for_several_circles_of_a_unit)
{
    const QString code = QStringLiteral("warn-many-circles");
    EXPECT_FALSE(warningsOf(leaderOfCircles(2), "Ana").contains(code));
    const Campaign three = leaderOfCircles(3);
    ASSERT_TRUE(warningsOf(three, "Ana").contains(code));
    const LeaderRanking ranking = rankingOf(three);
    const RankedLeader &ana = *ranking.find(workerNamed(three, "Ana"));
    const auto found = std::find_if(ana.warnings.begin(), ana.warnings.end(),
                                    [&](const Reason &each) { return each.code == code; });
    EXPECT_EQ(found->args, QStringList{QStringLiteral("3")});
    EXPECT_FALSE(warningsOf(three, "A1").contains(code));
}

TEST(LeaderWarnings, of_several_circles_stays_after_an_assessment)
{
    const Campaign before = leaderOfCircles(3);
    TestedCampaign made(before);
    made.assess("Ana", 2);
    Edits edits;
    for (const Assessment &each : made.campaign().all<Assessment>()) edits.add(each);
    const Reading next(made.campaign(), kTestedDay);
    const LeaderRanking after = rankingOf(before).after(next, edits, Progress());
    EXPECT_EQ(after.find(workerNamed(before, "Ana"))->warnings,
              rankingOf(made.campaign()).find(workerNamed(before, "Ana"))->warnings);
    EXPECT_TRUE(warningsOf(made.campaign(), "Ana").contains(QStringLiteral("warn-many-circles")));
}

TEST(LittleKnown, with_nobody_assessed_leaders_are_found_and_come_first_all_the_same)
{
    const Campaign campaign = campaignFromText(
        "ICU / Day: Ana*, Ben → Ana, Cem → Ana, Dia → Ana, Eva");
    const Reading reading(campaign, kTestedDay);
    const LeaderRanking ranking = rankingOf(campaign);
    EXPECT_EQ(ranking.rows().front().worker, workerNamed(campaign, "Ana"));
    EXPECT_EQ(ranking.byPriority().front()->worker, workerNamed(campaign, "Ana"));
    CellCoverage total;
    for (const auto &[cell, each] : ranking.coverage()) total += each;
    EXPECT_EQ(total.base, 5);
    EXPECT_EQ(total.stated, 0);
    const Outreach outreach = outreachOf(reading, std::nullopt, Progress());
    ASSERT_EQ(outreach.lines.size(), 5U);
    EXPECT_EQ(outreach.lines.front().worker, workerNamed(campaign, "Ana"));
    for (const ReadinessCriterion &criterion : readinessOf(reading, Progress()).criteria) {
        EXPECT_GE(criterion.value, 0) << static_cast<int>(criterion.key);
        EXPECT_LE(criterion.value, 1) << static_cast<int>(criterion.key);
    }
}

TEST(LittleKnown, with_all_ties_in_one_unit_the_others_are_asked_who_they_turn_to)
{
    const Campaign campaign = campaignFromText(
        "ICU / Day: Ana, Ben 2 → Ana, Cem 3 → Ana\nLab / Day: Dia 2, Eva 3");
    const LeaderRanking ranking = rankingOf(campaign);
    EXPECT_EQ(ranking.find(workerNamed(campaign, "Dia"))->standing, Standing::NothingYet);
    EXPECT_EQ(ranking.find(workerNamed(campaign, "Dia"))->influence, 0);
    const Reading reading(campaign, kTestedDay);
    const Outreach outreach = outreachOf(reading, std::nullopt, Progress());
    const auto lab = std::find_if(outreach.lines.begin(), outreach.lines.end(),
                                  [&](const OutreachLine &line) {
                                      return reading.find(line.worker)->cell()
                                             == reading.find(workerNamed(campaign, "Dia"))->cell();
                                  });
    ASSERT_NE(lab, outreach.lines.end());
    EXPECT_EQ(lab->place, OutreachPlace::CellWithoutLeader);
    EXPECT_EQ(lab->ask.code, QStringLiteral("ask-who-people-turn-to"));
}

TEST(LittleKnown, of_a_leader_who_left_nobody_is_covered_and_the_cell_looks_for_another)
{
    const Campaign campaign = campaignFromText("ICU / Day: Ana* (left), Ben 2 → Ana, Cem 2");
    const Reading reading(campaign, kTestedDay);
    const auto cells = coverageOf(reading, Progress());
    EXPECT_EQ(cells.begin()->second.stated, 0);
    EXPECT_EQ(cells.begin()->second.base, 2);
    const Outreach outreach = outreachOf(reading, std::nullopt, Progress());
    ASSERT_FALSE(outreach.lines.empty());
    EXPECT_EQ(outreach.lines.front().place, OutreachPlace::CellWithoutLeader);
}

}   // namespace wallchart
