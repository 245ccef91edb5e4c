// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallchart/chartnavigation.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

/// Cards of 10×10, three in a row and one beneath the second:
///     0 1 2
///       3
WallChartGeometry fourCards()
{
    WallChartGeometry geometry;
    const auto add = [&](float x, float y) {
        geometry.cards.push_back({static_cast<std::uint32_t>(geometry.cards.size()), x, y, 10, 10});
    };
    add(0, 0);
    add(12, 0);
    add(24, 0);
    add(12, 12);
    BlockBox block;
    block.rect = {0, 0, 40, 40};
    block.cards = {0, 4};
    geometry.blocks.push_back(block);
    geometry.bands = {{0}};
    return geometry;
}

}   // namespace

TEST(ChartNavigation, arrows_go_where_the_eye_expects)
{
    const WallChartGeometry geometry = fourCards();
    EXPECT_EQ(cardBeside(geometry, 0, Heading::Right), 1U);
    EXPECT_EQ(cardBeside(geometry, 1, Heading::Right), 2U);
    EXPECT_EQ(cardBeside(geometry, 1, Heading::Down), 3U);
    EXPECT_EQ(cardBeside(geometry, 3, Heading::Up), 1U);
    EXPECT_EQ(cardBeside(geometry, 2, Heading::Left), 1U);
}

TEST(ChartNavigation, the_edge_holds)
{
    const WallChartGeometry geometry = fourCards();
    EXPECT_EQ(cardBeside(geometry, 0, Heading::Left), 0U);
    EXPECT_EQ(cardBeside(geometry, 3, Heading::Down), 3U);
}

TEST(ChartNavigation, a_rubber_band_finds_what_it_touches)
{
    const WallChartGeometry geometry = fourCards();
    EXPECT_EQ(cardsTouching(geometry, {11, 1, 5, 14}), (std::vector<std::uint32_t>{1, 3}));
    EXPECT_TRUE(cardsTouching(geometry, {35, 35, 2, 2}).empty());
}

TEST(ChartNavigation, the_nearest_card_is_found_and_an_empty_page_has_none)
{
    EXPECT_EQ(cardNearest(fourCards(), {33, 12}), 2U);
    EXPECT_EQ(cardNearest({}, {0, 0}), kNone);
}

}   // namespace wallchart
