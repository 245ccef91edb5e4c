// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/categorytones.h"

#include "core/charts/cardparts.h"
#include "tests/painting/handmadechart.h"
#include "tests/painting/paintedchart.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

constexpr std::array kKinds{CategoryKind::TookPart,      CategoryKind::SaidYes,
                            CategoryKind::Asked,         CategoryKind::Refused,
                            CategoryKind::Excluded,      CategoryKind::Leads,
                            CategoryKind::CoveredProven, CategoryKind::CoveredStated};

class CategoryTones : public testing::TestWithParam<const Theme *> {};

/// A handmade chart where every second person took part and the others refused.
WallChart coloredChart(int people)
{
    WallChart chart = handmadeChart(people);
    chart.coloring.kind = ColoringKind::Test;
    chart.categories = {{.kind = CategoryKind::TookPart, .code = 1},
                        {.kind = CategoryKind::Refused, .code = 4},
                        {.kind = CategoryKind::NotAsked, .code = 0}};
    for (std::size_t i = 0; i < chart.people.size(); ++i)
        chart.people[i].category = i % 2 == 0 ? std::int16_t(1) : std::int16_t(4);
    return chart;
}

}   // namespace

TEST_P(CategoryTones, letters_are_readable_on_them)
{
    const Theme &theme = *GetParam();
    for (const CategoryKind kind : kKinds) {
        const LevelColors colors = categoryColors({.kind = kind, .code = 1}, theme);
        EXPECT_GE(contrast(colors.digit, colors.fill), 4.5) << static_cast<int>(kind);
    }
    for (std::int16_t shift = 1; shift <= 7; ++shift) {
        const LevelColors colors = categoryColors({.kind = CategoryKind::Shift, .code = shift},
                                                  theme);
        EXPECT_GE(contrast(colors.digit, colors.fill), 4.5) << shift;
    }
}

TEST_P(CategoryTones, are_never_those_of_assessments)
{
    const Theme &theme = *GetParam();
    for (const CategoryKind kind : kKinds) {
        for (const LevelColors &level : theme.levels)
            EXPECT_NE(categoryColors({.kind = kind, .code = 1}, theme).fill, level.fill);
    }
    for (const LevelColors &plain : theme.plain) {
        for (const LevelColors &level : theme.levels) EXPECT_NE(plain.fill, level.fill);
    }
}

TEST_P(CategoryTones, tell_categories_of_one_chart_apart)
{
    const Theme &theme = *GetParam();
    for (std::size_t i = 0; i < 5; ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const LevelColors a = categoryColors({.kind = kKinds.at(i), .code = 1}, theme);
            const LevelColors b = categoryColors({.kind = kKinds.at(j), .code = 1}, theme);
            EXPECT_TRUE(a.fill != b.fill) << i << " " << j;
        }
    }
    for (std::int16_t shift = 2; shift <= 5; ++shift) {
        EXPECT_NE(categoryColors({.kind = CategoryKind::Shift, .code = shift}, theme).fill,
                  categoryColors({.kind = CategoryKind::Shift, .code = 1}, theme).fill);
    }
}

TEST_P(CategoryTones, the_empty_ones_look_unassessed)
{
    for (const CategoryKind kind :
         {CategoryKind::NotAsked, CategoryKind::NoShift, CategoryKind::NotCovered})
        EXPECT_EQ(categoryColors({.kind = kind}, *GetParam()), GetParam()->unassessed);
}

INSTANTIATE_TEST_SUITE_P(Themes, CategoryTones,
                         testing::Values(&lightTheme(), &darkTheme(), &printTheme()),
                         [](const auto &theme) { return "theme" + std::to_string(theme.index); });

class ColoredChart : public testing::TestWithParam<double> {};

TEST_P(ColoredChart, a_card_shows_the_colour_of_its_category)
{
    PaintedChart painted(coloredChart(120));
    painted.layOut(screenRequest(GetParam()));
    const QImage image = painted.image(lightTheme());
    const FontTextMeasurer measurer(painted.shaper, ChartMedium::Screen);
    int seen = 0;
    for (std::uint32_t box = 0; box < painted.geometry.cards.size(); ++box) {
        const CardParts parts = cardParts(painted.chart, painted.geometry, box, painted.words,
                                          measurer);
        const auto &digits = painted.geometry.digits;
        const bool covered = std::any_of(digits.begin(), digits.end(), [&](const DigitMark &digit) {
            return digit.rect.intersects(parts.card);
        });
        if (covered || parts.star != Star::None) continue;
        const ChartCard &card = painted.chart.cards[painted.geometry.cards[box].card];
        const ChartCategory &category = *painted.chart.categoryOf(painted.chart.codeOf(card));
        const QPoint at(static_cast<int>(parts.tab.left()) + 3,
                        static_cast<int>(parts.tab.bottom() - parts.tab.height() / 4) - 1);
        EXPECT_EQ(image.pixelColor(at), categoryColors(category, lightTheme()).fill) << box;
        ++seen;
    }
    EXPECT_GT(seen, 60);
}

INSTANTIATE_TEST_SUITE_P(Zooms, ColoredChart, testing::Values(0.08, 0.2, 0.4, 0.65, 1.0),
                         [](const auto &zoom) { return "lod" + std::to_string(zoom.index); });

}   // namespace wallchart
