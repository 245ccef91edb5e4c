// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/charts/chartsupport.h"
#include "tests/charts/layoutchecks.h"

#include <gtest/gtest.h>

#include <set>

using namespace wallchart;

namespace {

WallChartGeometry layout(const WallChart &chart, ScreenRequest request)
{
    request.words = plainWords();
    return layoutWallChart(chart, request, EvenMeasurer());
}

/// Each person's card relative to its block, by worker.
std::map<WorkerId, std::pair<QString, QPointF>> placesIn(const WallChart &chart,
                                                         const WallChartGeometry &geometry)
{
    std::map<WorkerId, std::pair<QString, QPointF>> places;
    for (const BlockBox &block : geometry.blocks) {
        for (std::uint32_t i = block.cards.first; i < block.cards.end; ++i) {
            const CardBox &box = geometry.cards[i];
            const std::uint32_t person = chart.cards[box.card].person;
            if (person == kNone) continue;
            places[chart.people[person].id] = {chart.groups[block.group].name,
                                               box.rect().topLeft() - block.rect.topLeft()};
        }
    }
    return places;
}

std::string manyPeople(int people)
{
    std::string text = "ICU / Day: ";
    for (int i = 0; i < people; ++i)
        text += (i > 0 ? ", P" : "P") + std::string("erson N") + std::to_string(i) + " Last "
                + std::to_string(1 + i % 5);
    return text;
}

}   // namespace

TEST(ScreenLayout, overlaps_and_loses_nothing_at_any_zoom_width_and_direction)
{
    const EvenMeasurer measurer;
    for (unsigned seed = 1; seed <= 5; ++seed) {
        const WallChart chart = chartOf(randomCampaign(seed, 14, 40));
        for (const double zoom : {0.08, 0.2, 0.4, 0.65, 1.0, 2.0}) {
            for (const double width : {320.0, 952.0, 2400.0}) {
                const bool mirrored = seed % 2 == 0;
                const WallChartGeometry geometry = layout(
                    chart, {.words = {}, .width = width, .zoom = zoom, .rightToLeft = mirrored});
                EXPECT_EQ(layoutProblems(chart, geometry, plainWords(), measurer), "")
                    << seed << " " << zoom << " " << width;
            }
        }
    }
}

TEST(ScreenLayout, gives_three_card_columns_to_two_blocks_in_a_plain_window)
{
    const WallChart chart = chartOf(campaignFromText(
        "ICU / Day: Ana A, Ben B, Cleo C, Dia D\nLab / Day: Eva E\nER / Day: Fay F"));
    const WallChartGeometry geometry = layout(chart, {});
    ASSERT_EQ(geometry.blocks.size(), 3u);
    EXPECT_DOUBLE_EQ(geometry.blocks[0].rect.width(), 456);
    EXPECT_DOUBLE_EQ(geometry.blocks[1].rect.top(), geometry.blocks[0].rect.top());
    EXPECT_GT(geometry.blocks[1].rect.left(), geometry.blocks[0].rect.right());
    EXPECT_DOUBLE_EQ(geometry.blocks[2].rect.left(), geometry.blocks[1].rect.left());
    EXPECT_FLOAT_EQ(geometry.cards[3].x, geometry.cards[0].x);
}

TEST(ScreenLayout, picks_the_level_of_detail_by_zoom)
{
    EXPECT_EQ(detailAt(0.08), Detail::Cells);
    EXPECT_EQ(detailAt(0.14), Detail::Digits);
    EXPECT_EQ(detailAt(0.28), Detail::Initials);
    EXPECT_EQ(detailAt(0.5), Detail::Names);
    EXPECT_EQ(detailAt(0.8), Detail::Cards);
}

TEST(ScreenLayout, sorts_cells_by_assessment_and_marks_each_run)
{
    const WallChart chart = chartOf(campaignFromText(manyPeople(200).c_str()));
    const WallChartGeometry geometry = layout(chart, {.words = {}, .zoom = 0.08});
    std::vector<int> levels;
    for (const CardBox &box : geometry.cards) {
        const std::uint32_t person = chart.cards[box.card].person;
        levels.push_back(chart.people[person].level);
    }
    EXPECT_TRUE(std::is_sorted(levels.begin(), levels.end()));
    ASSERT_EQ(geometry.digits.size(), 5u);
    for (const DigitMark &digit : geometry.digits) {
        const std::uint32_t box = geometry.cardAt(digit.rect.center() + QPointF(4, 4));
        ASSERT_NE(box, kNone);
        EXPECT_EQ(chart.people[chart.cards[geometry.cards[box].card].person].level, digit.code);
    }
}

TEST(ScreenLayout, finds_what_is_visible_and_what_is_under_the_mouse)
{
    const WallChart chart = chartOf(randomCampaign(3, 14, 40));
    const WallChartGeometry geometry = layout(chart, {});
    const QRectF area(200, 900, 500, 400);
    std::set<std::uint32_t> expected;
    std::set<std::uint32_t> found;
    for (std::uint32_t i = 0; i < geometry.cards.size(); ++i) {
        if (geometry.cards[i].rect().intersects(area)) expected.insert(i);
        EXPECT_EQ(geometry.cardAt(geometry.cards[i].rect().center()), i);
    }
    for (const std::uint32_t block : geometry.blocksIn(area)) {
        const Range rows = geometry.cardsIn(block, area);
        for (std::uint32_t i = rows.first; i < rows.end; ++i) {
            if (geometry.cards[i].rect().intersects(area)) found.insert(i);
        }
    }
    EXPECT_FALSE(expected.empty());
    EXPECT_EQ(found, expected);
    EXPECT_EQ(geometry.cardAt({-5, -5}), kNone);
}

TEST(ScreenLayout, moves_only_later_cards_of_a_block_when_somebody_joins)
{
    const Campaign before = campaignFromText("ICU / Day: Ana 1, Ben 2, Dia 3\nLab / Day: Eva, Flo");
    const Campaign after = campaignFromText(
        "ICU / Day: Ana 1, Ben 2, Dia 3\nLab / Day: Eva, Flo, Eve 2");
    const WallChart first = chartOf(before);
    const WallChart second = chartOf(after);
    const auto old = placesIn(first, layout(first, {}));
    const auto now = placesIn(second, layout(second, {}));
    for (const char *name : {"Ana", "Ben", "Dia"})
        EXPECT_EQ(now.at(workerNamed(after, name)), old.at(workerNamed(before, name))) << name;
}

TEST(ScreenLayout, is_the_same_every_time)
{
    const WallChart chart = chartOf(randomCampaign(5, 14, 40));
    const WallChartGeometry a = layout(chart, {});
    const WallChartGeometry b = layout(chart, {});
    ASSERT_EQ(a.cards.size(), b.cards.size());
    for (std::size_t i = 0; i < a.cards.size(); ++i)
        EXPECT_EQ(a.cards[i].rect(), b.cards[i].rect());
}

TEST(ScreenLayout, takes_extreme_charts)
{
    const EvenMeasurer measurer;
    std::string units;
    for (int i = 0; i < 600; ++i)
        units += "Unit " + std::to_string(i) + " / Day: Ana N" + std::to_string(i) + " 2\n";
    const std::string longName(120, 'W');
    for (const std::string &text :
         {std::string(), std::string("ICU / Day: Ana 1"), manyPeople(5000), units,
          longName + " / " + longName + ": " + longName + " " + longName + " 3"}) {
        const WallChart chart = chartOf(campaignFromText(text.c_str()));
        for (const double zoom : {0.08, 0.4, 1.0}) {
            const WallChartGeometry geometry = layout(chart, {.words = {}, .zoom = zoom});
            EXPECT_EQ(layoutProblems(chart, geometry, plainWords(), measurer), "")
                << text.substr(0, 30) << zoom;
        }
    }
}

TEST(ScreenLayout, lets_a_big_unit_take_several_lanes)
{
    const std::string text = manyPeople(900) + "\nLab / Day: Eva\nER / Day: Flo\nOR / Day: Gus";
    const WallChart chart = chartOf(campaignFromText(text.c_str()));
    const WallChartGeometry geometry = layout(chart, {.words = {}, .width = 1500});
    EXPECT_GT(geometry.blocks[0].rect.width(), 2 * geometry.blocks[1].rect.width());
}
