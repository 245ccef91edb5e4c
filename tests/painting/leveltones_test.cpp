// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/leveltones.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

std::vector<ScaleLevel> scaleOf(const std::vector<Side> &sides)
{
    std::vector<ScaleLevel> levels;
    for (const Side side : sides)
        levels.push_back({.level = static_cast<int>(levels.size()) + 1, .side = side});
    return levels;
}

std::vector<int> tonesOf(const std::vector<ScaleLevel> &levels)
{
    const LevelTones tones(levels);
    std::vector<int> found;
    for (const ScaleLevel &level : levels) found.push_back(tones.toneOf(level.level).value_or(0));
    return found;
}

}   // namespace

TEST(LevelTones, the_usual_scale_takes_the_colours_in_order)
{
    const auto scale = scaleOf(
        {Side::With, Side::With, Side::Undecided, Side::Against, Side::Against});
    EXPECT_EQ(tonesOf(scale), (std::vector{1, 2, 3, 4, 5}));
}

TEST(LevelTones, a_reversed_scale_keeps_the_meaning_of_colours)
{
    const auto scale = scaleOf(
        {Side::Against, Side::Against, Side::Undecided, Side::With, Side::With});
    EXPECT_EQ(tonesOf(scale), (std::vector{5, 4, 3, 2, 1}));
}

TEST(LevelTones, a_retired_outermost_level_gives_its_colour_to_the_next)
{
    auto scale = scaleOf({Side::With, Side::With, Side::With, Side::Undecided, Side::Against});
    scale.front().retired = true;
    EXPECT_EQ(tonesOf(scale), (std::vector{2, 1, 2, 3, 5}));
}

TEST(LevelTones, unassessed_and_unknown_levels_have_none)
{
    const LevelTones tones(scaleOf({Side::With, Side::Against}));
    EXPECT_EQ(tones.toneOf(0), std::nullopt);
    EXPECT_EQ(tones.toneOf(7), std::nullopt);
}

}   // namespace wallchart
