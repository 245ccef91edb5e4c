// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/progress.h"

#include <gtest/gtest.h>

#include <utility>
#include <vector>

namespace wallchart {

TEST(Progress, tells_its_listener)
{
    std::vector<std::pair<std::int64_t, std::int64_t>> heard;
    const Progress progress(
        [&](std::int64_t done, std::int64_t total) { heard.emplace_back(done, total); });
    progress.report(1, 3);
    progress.report(3, 3);
    EXPECT_EQ(heard, (std::vector<std::pair<std::int64_t, std::int64_t>>{{1, 3}, {3, 3}}));
}

TEST(Progress, a_copy_carries_the_wish_to_stop)
{
    const Progress here;
    const Progress inTheThread = here;
    EXPECT_FALSE(inTheThread.isCancelled());
    here.cancel();
    EXPECT_TRUE(inTheThread.isCancelled());
}

TEST(Progress, work_started_anew_is_not_cancelled)
{
    const Progress first;
    first.cancel();
    EXPECT_FALSE(Progress().isCancelled());
}

TEST(Progress, a_default_one_reports_to_nobody)
{
    Progress().report(1, 2);
}

}   // namespace wallchart
