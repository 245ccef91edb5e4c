// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/positionset.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

std::vector<std::size_t> positionsOf(const PositionSet &set)
{
    std::vector<std::size_t> positions;
    set.each([&](std::size_t at) { positions.push_back(at); });
    return positions;
}

PositionSet multiplesOf(std::size_t step, std::size_t size)
{
    return PositionSet::where(size, [&](std::size_t at) { return at % step == 0; });
}

}   // namespace

TEST(PositionSet, holds_what_was_chosen_across_words)
{
    const PositionSet set = multiplesOf(40, 130);
    EXPECT_EQ(positionsOf(set), (std::vector<std::size_t>{0, 40, 80, 120}));
    EXPECT_EQ(set.count(), 4u);
    EXPECT_TRUE(set.contains(120));
    EXPECT_FALSE(set.contains(121));
}

TEST(PositionSet, the_complement_ends_where_the_list_ends)
{
    for (const std::size_t size : {0u, 1u, 63u, 64u, 65u, 128u}) {
        EXPECT_EQ(PositionSet(size).complement().count(), size);
        EXPECT_EQ(PositionSet(size).complement().complement(), PositionSet(size));
    }
}

TEST(PositionSet, joins_and_meets)
{
    PositionSet both = multiplesOf(2, 100);
    both &= multiplesOf(3, 100);
    EXPECT_EQ(both, multiplesOf(6, 100));
    PositionSet either = multiplesOf(2, 12);
    either |= multiplesOf(3, 12);
    EXPECT_EQ(positionsOf(either), (std::vector<std::size_t>{0, 2, 3, 4, 6, 8, 9, 10}));
}

}   // namespace wallchart
