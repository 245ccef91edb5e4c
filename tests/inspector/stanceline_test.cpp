// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/stanceline.h"

#include "core/editing/intents/relationintents.h"
#include "core/model/shippedscale.h"
#include "tests/support/campaignfromtext.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

const QRectF kBox(10, 5, 100, 40);
const QDate kStart(2023, 1, 1);
const QDate kEnd(2023, 4, 11);   // 100 days later

StanceLine lineOf(const std::vector<StancePoint> &points)
{
    IdSource ids = IdSource::seeded(1, 1'000'000);
    return layoutStanceLine(points, shippedScale(ids.make<ScaleId>()).levels, kEnd, kBox);
}

}   // namespace

TEST(StanceLine, runs_from_the_first_assessment_to_today_in_steps)
{
    const StanceLine line = lineOf({{kStart, 3}, {kStart.addDays(50), 1}});
    ASSERT_EQ(line.dots.size(), 2u);
    EXPECT_EQ(line.dots[0].at, QPointF(10, 25));
    EXPECT_EQ(line.dots[1].at, QPointF(60, 5));
    ASSERT_EQ(line.steps.size(), 3u);
    EXPECT_EQ(line.steps[0], QLineF(10, 25, 60, 25));
    EXPECT_EQ(line.steps[1], QLineF(60, 25, 60, 5));
    EXPECT_EQ(line.steps[2], QLineF(60, 5, 110, 5));
}

TEST(StanceLine, has_a_gap_while_somebody_was_unassessed)
{
    const StanceLine line = lineOf(
        {{kStart, 2}, {kStart.addDays(20), {}}, {kStart.addDays(60), 4}});
    EXPECT_EQ(line.dots.size(), 2u);
    ASSERT_EQ(line.steps.size(), 2u);
    EXPECT_EQ(line.steps[0].p2().x(), 30);
    EXPECT_EQ(line.steps[1].p1().x(), 70);
}

TEST(StanceLine, one_assessment_of_today_is_one_dot_inside_the_box)
{
    const StanceLine line = lineOf({{kEnd, 5}});
    ASSERT_EQ(line.dots.size(), 1u);
    EXPECT_TRUE(kBox.adjusted(0, 0, 1, 1).contains(line.dots[0].at));
    EXPECT_EQ(line.rows.size(), 5u);
}

TEST(StanceLine, of_one_day_only_the_last_assessment_counts_and_none_of_the_future)
{
    Campaign campaign = campaignFromText("ICU / Day: Ana");
    IdSource ids = idsAbove(campaign);
    const WorkerId ana = workerNamed(campaign, "Ana");
    const auto add = [&](QDate on, int level) {
        campaign = campaign.with(
            assess(campaign, {.worker = ana, .level = level, .on = on}, ids).edits);
    };
    add(kStart.addDays(3), 4);
    add(kStart, 2);
    add(kStart, 3);
    add(kEnd.addDays(1), 5);
    EXPECT_EQ(stancePoints(campaign, ana, kEnd),
              (std::vector<StancePoint>{{kStart, 3}, {kStart.addDays(3), 4}}));
}

}   // namespace wallchart
