// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/towin.h"

#include "core/analysis/coverage.h"
#include "core/sample/samplehospital.h"
#include "tests/analysis/testedcampaign.h"

#include <gtest/gtest.h>

#include <random>

namespace wallchart {

namespace {

WinPlan planFor(const Campaign &campaign, double goal = 0.8)
{
    return whomToWin(Reading(campaign, kTestedDay), goal, Progress());
}

QStringList namesOf(const WinPlan &plan, const Campaign &campaign)
{
    QStringList names;
    for (const ToWin &each : plan.toWin) names << campaign.find(each.worker)->fullName;
    return names;
}

/// One cell of `people`: the first `leaders` of them are followed by the others, drawn by lot.
Campaign drawnCell(unsigned seed, int leaders, int people)
{
    std::mt19937 random(seed);
    QByteArray text = "ICU / Day: ";
    for (int i = 0; i < people; ++i) {
        if (i > 0) text += ", ";
        text += "W" + QByteArray::number(i);
        if (i < leaders) text += "* 3";
        else if (random() % 4 != 0)
            text += " \xe2\x86\x92 W"
                    + QByteArray::number(
                        static_cast<int>(random()) % leaders < 0
                            ? 0
                            : static_cast<int>(random() % static_cast<unsigned>(leaders)));
    }
    return campaignFromText(text.constData());
}

/// The campaign after those of the mask came over to us.
Campaign won(const Campaign &campaign, unsigned mask)
{
    TestedCampaign made(campaign);
    for (int i = 0; mask >> i; ++i) {
        if (mask >> i & 1) made.assess(("W" + QByteArray::number(i)).constData(), 1);
    }
    return made.campaign();
}

bool reaches(const Campaign &campaign, double goal, int leadersNeeded)
{
    const Reading reading(campaign, kTestedDay);
    int leaders = 0;
    for (const WorkerReading &worker : reading.workers())
        leaders += worker.isLeader() && worker.withUs() ? 1 : 0;
    for (const auto &[cell, each] : coverageOf(reading, Progress())) {
        if (each.stated < peopleNeeded(goal, each.base)) return false;
    }
    return leaders >= leadersNeeded;
}

}   // namespace

TEST(WhomToWin, takes_the_leader_whom_most_follow)
{
    const Campaign campaign = campaignFromText(
        "ICU / Day: Ana* 3, Ben → Ana, Cem → Ana, Dia → Ana, Eva* 4, Fay → Eva");
    const WinPlan plan = planFor(campaign, 0.6);
    EXPECT_EQ(namesOf(plan, campaign), QStringList(QStringLiteral("Ana")));
    EXPECT_EQ(plan.toWin.front().moreCovered, 4);
    EXPECT_FALSE(plan.toWin.front().reasons.empty());
    EXPECT_TRUE(plan.cells.begin()->second.reached());
}

TEST(WhomToWin, asks_for_nobody_where_the_goal_is_reached)
{
    const Campaign campaign = campaignFromText("ICU / Day: Ana* 1, Ben → Ana, Cem → Ana");
    EXPECT_TRUE(planFor(campaign).toWin.empty());
}

TEST(WhomToWin, says_what_winning_known_leaders_cannot_mend)
{
    const Campaign campaign = campaignFromText("ICU / Day (12): Ana, Ben, Cem");
    const WinPlan plan = planFor(campaign);
    EXPECT_TRUE(plan.toWin.empty());
    ASSERT_EQ(plan.cells.size(), 1u);
    EXPECT_FALSE(plan.cells.begin()->second.reached());
    EXPECT_FALSE(plan.cells.begin()->second.gaps.empty());
    EXPECT_EQ(plan.cells.begin()->second.leadersNeeded, 2);   // one for ten, begun
}

TEST(WhomToWin, finds_the_fewest_in_small_cells)
{
    for (unsigned seed = 1; seed <= 25; ++seed) {
        const int leaders = 4;
        const Campaign campaign = drawnCell(seed, leaders, 14);
        const WinPlan plan = planFor(campaign, 0.6);
        const CellPlan &cell = plan.cells.begin()->second;
        if (!cell.reached()) continue;
        unsigned fewest = 99;
        for (unsigned mask = 0; mask < 1u << leaders; ++mask) {
            if (reaches(won(campaign, mask), 0.6, cell.leadersNeeded))
                fewest = std::min(fewest, static_cast<unsigned>(__builtin_popcount(mask)));
        }
        EXPECT_EQ(plan.toWin.size(), fewest) << "seed " << seed;
    }
}

TEST(WhomToWin, what_it_promises_comes_true)
{
    const Campaign campaign = sampleHospital(kTestedDay);
    const WinPlan plan = planFor(campaign);
    TestedCampaign made(campaign);
    for (const ToWin &each : plan.toWin)
        made.add(Assessment{.id = made.ids().make<AssessmentId>(),
                            .worker = each.worker,
                            .scale = campaign.scale().id,
                            .level = 1,
                            .on = kTestedDay});
    const auto after = coverageOf(Reading(made.campaign(), kTestedDay), Progress());
    for (const auto &[cell, planned] : plan.cells)
        EXPECT_EQ(after.at(cell).stated, planned.planned);
}

TEST(WhomToWin, of_nobody_is_nothing)
{
    EXPECT_TRUE(planFor(campaignFromText("")).toWin.empty());
    EXPECT_TRUE(planFor(campaignFromText("")).cells.empty());
}

}   // namespace wallchart
