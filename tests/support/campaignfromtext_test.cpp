// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/campaignfromtext.h"

#include "core/model/validation.h"
#include "tests/support/campaigndump.h"
#include "tests/support/campaignedits.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

constexpr char kText[] = R"(
    ICU / Night (20): Ana* 2, Ben 3 → Ana, Sam (supervisor)
    Surgery / 3 East / Day: Dia** 1 → Ana, Eva Łuk 5 → Dia → Ana
    Surgery / ? (9):
)";

}   // namespace

TEST(CampaignFromText, reads_cells_levels_leaders_and_followers)
{
    const Reading reading(campaignFromText(kText), kTextDay);
    const Campaign &campaign = reading.campaign();
    const WorkerReading *ana = reading.find(workerNamed(campaign, "Ana"));
    EXPECT_EQ(ana->cell(), cellNamed(campaign, "ICU", "Night"));
    EXPECT_EQ(ana->level(), 2);
    EXPECT_EQ(ana->leaderState, LeaderState::Confirmed);
    EXPECT_EQ(ana->followers, 3);
    EXPECT_EQ(reading.find(workerNamed(campaign, "Sam"))->out, OutReason::Supervisor);
    EXPECT_EQ(reading.find(workerNamed(campaign, "Dia"))->leaderState, LeaderState::Proven);
    EXPECT_EQ(reading.find(workerNamed(campaign, "Eva Łuk"))->level(), 5);
    EXPECT_EQ(unitPath(campaign, unitNamed(campaign, "3 East")),
              QStringLiteral("Surgery / 3 East"));
}

TEST(CampaignFromText, reads_head_counts_of_cells_and_units)
{
    const Campaign campaign = campaignFromText(kText);
    const HeadCount &cell = *campaign.all<HeadCount>().begin();
    const HeadCount &unit = *std::next(campaign.all<HeadCount>().begin());
    EXPECT_EQ(cell.people, 20);
    EXPECT_EQ((Cell{cell.unit, cell.shift}), cellNamed(campaign, "ICU", "Night"));
    EXPECT_EQ(unit.people, 9);
    EXPECT_EQ((Cell{unit.unit, unit.shift}), cellNamed(campaign, "Surgery", "?"));
}

TEST(CampaignFromText, makes_a_campaign_that_is_valid)
{
    const Campaign campaign = campaignFromText(kText);
    EXPECT_TRUE(validate(Campaign(), campaign, additionsOf(campaign)).empty());
}

TEST(CampaignFromText, makes_the_same_from_the_same_text)
{
    EXPECT_EQ(dumpOf(campaignFromText(kText)), dumpOf(campaignFromText(kText)));
}

TEST(CampaignFromText, refuses_text_it_does_not_understand)
{
    EXPECT_THROW((void)campaignFromText("ICU: Ana"), std::invalid_argument);
    EXPECT_THROW((void)campaignFromText("no colon"), std::invalid_argument);
    EXPECT_THROW((void)campaignFromText("ICU / Day: Ana (tired)"), std::invalid_argument);
    EXPECT_THROW((void)campaignFromText("ICU / Day: Ana → Nobody"), std::invalid_argument);
}

}   // namespace wallchart
