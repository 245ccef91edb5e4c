// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/intents/postintents.h"

#include "core/editing/intents/peopleintents.h"
#include "core/model/validation.h"
#include "tests/support/campaignfromtext.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

const QDate kOn(2023, 3, 7);

class PostIntentsTest : public testing::Test {
protected:
    Campaign campaign = campaignFromText("ICU / Night: Ana* 2, Ben\nSurgery / Day: Cem");
    IdSource ids = idsAbove(campaign);
    const WorkerId ana = workerNamed(campaign, "Ana");

    void perform(const ChangeSet &changes)
    {
        const Campaign next = campaign.with(changes.edits);
        const Problems problems = validate(campaign, next, changes.edits);
        ASSERT_TRUE(problems.empty()) << problems.front().code.key;
        campaign = next;
    }
    void addSecond(QDate from)
    {
        const Cell cell = cellNamed(campaign, "Surgery", "Day");
        perform(addPost(campaign,
                        {.worker = ana,
                         .worksite = worksiteOf(campaign),
                         .unit = cell.unit,
                         .shift = cell.shift,
                         .from = from},
                        ids));
    }
    [[nodiscard]] Cell cellOn(QDate day) const { return Reading(campaign, day).find(ana)->cell(); }
    [[nodiscard]] std::vector<const Post *> postsOn(QDate day) const
    {
        static std::vector<Reading> held;
        held.emplace_back(campaign, day);
        return held.back().postsOf(ana);
    }
    [[nodiscard]] Cell cell(const char *unit, const char *shift) const
    {
        return cellNamed(campaign, unit, shift);
    }
};

}   // namespace

TEST_F(PostIntentsTest, a_second_post_does_not_move_the_worker)
{
    addSecond(kOn);
    EXPECT_EQ(cellOn(kOn), cell("ICU", "Night"));
    EXPECT_EQ(postsOn(kOn).size(), 2u);
    EXPECT_EQ(postsOn(kOn.addDays(-1)).size(), 1u);
}

TEST_F(PostIntentsTest, the_first_post_of_somebody_without_any_is_the_main_one)
{
    perform(endPost(campaign, postsOn(kOn).front()->id, kOn));
    EXPECT_EQ(Reading(campaign, kOn).find(ana)->mainPost, nullptr);
    addSecond(kOn);
    EXPECT_EQ(cellOn(kOn), cell("Surgery", "Day"));
}

TEST_F(PostIntentsTest, another_main_post_counts_from_its_day_and_leaves_the_days_before)
{
    addSecond(kOn.addDays(-30));
    const PostId second = postsOn(kOn).back()->id;
    perform(makeMainPost(campaign, second, kOn, ids));
    EXPECT_EQ(cellOn(kOn), cell("Surgery", "Day"));
    EXPECT_EQ(cellOn(kOn.addDays(-1)), cell("ICU", "Night"));
    EXPECT_EQ(postsOn(kOn).size(), 2u);
    EXPECT_EQ(postsOn(kOn.addDays(-1)).size(), 2u);
}

TEST_F(PostIntentsTest, a_post_that_begins_that_day_becomes_the_main_one_as_it_is)
{
    addSecond(kOn);
    const PostId second = postsOn(kOn).back()->id;
    perform(makeMainPost(campaign, second, kOn, ids));
    EXPECT_EQ(cellOn(kOn), cell("Surgery", "Day"));
    EXPECT_EQ(campaign.allWith<&Post::worker>(ana).size(), 3u);   // the old one is cut in two
}

TEST_F(PostIntentsTest, what_is_the_main_post_already_changes_nothing)
{
    EXPECT_TRUE(makeMainPost(campaign, postsOn(kOn).front()->id, kOn, ids).empty());
}

TEST_F(PostIntentsTest, a_correction_changes_neither_whose_post_it_is_nor_that_it_counts)
{
    Post after = *postsOn(kOn).front();
    after.jobTitle = QStringLiteral("RN");
    after.main = false;
    after.worker = workerNamed(campaign, "Ben");
    perform(correctPost(campaign, after));
    EXPECT_EQ(postsOn(kOn).front()->jobTitle, QStringLiteral("RN"));
    EXPECT_TRUE(postsOn(kOn).front()->main);
}

TEST_F(PostIntentsTest, a_post_that_would_end_before_it_began_never_was)
{
    addSecond(kOn.addDays(10));
    const Post *second = campaign.allWith<&Post::worker>(ana).back();
    perform(endPost(campaign, second->id, kOn));
    EXPECT_EQ(postsOn(kOn.addDays(20)).size(), 1u);
}

}   // namespace wallchart
