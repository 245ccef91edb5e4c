// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/percent.h"

#include <gtest/gtest.h>

#include <cmath>

namespace wallchart {

TEST(Percent, a_share_just_below_a_goal_never_reads_as_the_goal)
{
    EXPECT_EQ(wholePercent(796, 1000), 79);
    EXPECT_EQ(wholePercent(271, 412), 65);
    EXPECT_EQ(wholePercent(1999, 2000), 99);
    EXPECT_EQ(wholePercent(0.796), 79);
}

TEST(Percent, a_share_that_is_reached_reads_as_reached)
{
    for (int percent = 0; percent <= 100; ++percent) {
        EXPECT_EQ(wholePercent(percent, 100), percent);
        EXPECT_EQ(wholePercent(percent / 100.0), percent);
    }
}

TEST(Percent, is_the_same_of_people_and_of_their_share)
{
    for (int whole = 1; whole <= 420; ++whole) {
        for (int part = 0; part <= whole; ++part)
            ASSERT_EQ(wholePercent(part, whole), wholePercent(static_cast<double>(part) / whole))
                << part << " of " << whole;
    }
}

TEST(Percent, of_a_hundred_thousand_does_not_overflow_and_of_nobody_is_0)
{
    EXPECT_EQ(wholePercent(99'999'999, 100'000'000), 99);
    EXPECT_EQ(wholePercent(0, 0), 0);
}

TEST(Percent, of_a_goal_missed_never_reads_as_much_and_of_a_whole_goal_met_never_less)
{
    for (const double goal : {0.3, 0.5, 0.65, 0.655, 2.0 / 3, 0.8, 0.9, 1.0}) {
        const int tenths = goalTenths(goal);
        EXPECT_NEAR(tenths / 1000.0, goal, 0.001);
        for (int base = 1; base <= 420; ++base) {
            const int needed = static_cast<int>(std::ceil(goal * base - 1e-9));
            EXPECT_LT(wholePercent(needed - 1, base) * 10, tenths) << base << " " << goal;
            if (tenths % 10 == 0) {
                EXPECT_GE(wholePercent(needed, base) * 10, tenths) << base << " " << goal;
            }
        }
    }
    EXPECT_EQ(goalTenths(0.65), 650);
    EXPECT_EQ(goalTenths(0.29), 290);
    EXPECT_EQ(goalTenths(2.0 / 3), 667);
}

}   // namespace wallchart
