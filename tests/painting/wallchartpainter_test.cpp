// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/wallchartpainter.h"

#include "core/charts/cardparts.h"
#include "tests/painting/handmadechart.h"
#include "tests/painting/paintedchart.h"
#include "ui/painting/leveltones.h"

#include <QPainter>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

constexpr std::array kZooms = {0.08, 0.2, 0.4, 0.65, 1.0};

class EveryDetail : public testing::TestWithParam<double> {};

const ChartPerson &personOf(const PaintedChart &painted, std::uint32_t box)
{
    return painted.chart.people[painted.chart.cards[painted.geometry.cards[box].card].person];
}

CardParts partsOf(const PaintedChart &painted, std::uint32_t box)
{
    const FontTextMeasurer measurer(painted.shaper, ChartMedium::Screen);
    return cardParts(painted.chart, painted.geometry, box, painted.words, measurer);
}

/// A point of the coloured part that neither digit nor notch nor edge covers.
QPoint colouredPoint(const CardParts &parts)
{
    return {static_cast<int>(parts.tab.left()) + 2,
            static_cast<int>(parts.tab.bottom() - parts.tab.height() / 4) - 1};
}

/// Stars and shared digits lie on the cells of the lowest level of detail.
bool isCovered(const PaintedChart &painted, const CardParts &parts)
{
    if (painted.geometry.metrics.detail != Detail::Cells) return false;
    const auto &digits = painted.geometry.digits;
    return parts.star != Star::None
           || std::any_of(digits.cbegin(), digits.cend(), [&](const DigitMark &digit) {
                  return digit.rect.intersects(parts.card);
              });
}

/// How many cards show another colour than that of their level.
int cardsInWrongColour(const PaintedChart &painted, const QImage &image, const Theme &theme)
{
    int wrong = 0;
    const LevelTones tones(painted.chart.levels);
    for (std::uint32_t box = 0; box < painted.geometry.cards.size(); ++box) {
        const CardParts parts = partsOf(painted, box);
        if (isCovered(painted, parts)) continue;
        const QColor shown = image.pixelColor(colouredPoint(parts));
        if (shown != theme.level(tones.toneOf(personOf(painted, box).level)).fill) ++wrong;
    }
    return wrong;
}

/// The share of pixels that differ: clipping moves the dashes of a pen by a fraction.
double difference(const QImage &a, const QImage &b, const QRect &rect)
{
    int pixels = 0;
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x)
            pixels += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
    }
    return pixels / (1.0 * rect.width() * rect.height());
}

}   // namespace

TEST_P(EveryDetail, a_card_shows_the_colour_of_its_level)
{
    PaintedChart painted(handmadeChart(120));
    painted.layOut(screenRequest(GetParam()));
    ASSERT_EQ(painted.geometry.cards.size(), 120u);
    EXPECT_EQ(cardsInWrongColour(painted, painted.image(lightTheme()), lightTheme()), 0);
}

TEST_P(EveryDetail, a_dark_screen_takes_the_dark_theme_throughout)
{
    PaintedChart painted(handmadeChart(120));
    painted.layOut(screenRequest(GetParam()));
    const QImage image = painted.image(darkTheme());
    EXPECT_EQ(image.pixelColor(0, 0), darkTheme().canvas);
    EXPECT_EQ(cardsInWrongColour(painted, image, darkTheme()), 0);
}

TEST_P(EveryDetail, from_right_to_left_the_colours_lie_where_the_mirrored_layout_has_them)
{
    PaintedChart painted(handmadeChart(120));
    ScreenRequest request = screenRequest(GetParam());
    request.rightToLeft = true;
    painted.layOut(request);
    EXPECT_EQ(cardsInWrongColour(painted, painted.image(lightTheme()), lightTheme()), 0);
}

TEST_P(EveryDetail, a_part_is_painted_as_in_the_whole_and_nothing_outside_it)
{
    PaintedChart painted(handmadeChart(600));
    painted.layOut(screenRequest(GetParam()));
    const QImage whole = painted.image(lightTheme());
    const QRect part(whole.width() / 3, whole.height() / 3, whole.width() / 3, whole.height() / 4);
    const QImage alone = painted.image(lightTheme(), part);
    EXPECT_LT(difference(whole, alone, part), 0.003);
    const QColor untouched(Qt::magenta);
    for (int x = 0; x < alone.width(); x += 3) {
        EXPECT_EQ(alone.pixelColor(x, part.top() - 1), untouched) << x;
        EXPECT_EQ(alone.pixelColor(x, part.bottom() + 1), untouched) << x;
    }
    for (int y = 0; y < alone.height(); y += 3) {
        EXPECT_EQ(alone.pixelColor(part.left() - 1, y), untouched) << y;
        EXPECT_EQ(alone.pixelColor(part.right() + 1, y), untouched) << y;
    }
}

INSTANTIATE_TEST_SUITE_P(Zooms, EveryDetail, testing::ValuesIn(kZooms),
                         [](const auto &zoom) { return "lod" + std::to_string(zoom.index); });

TEST(WallChartPainter, hidden_assessments_leave_no_colour_of_any_level)
{
    WallChart chart = handmadeChart(60);
    chart.assessmentsHidden = true;
    for (ChartPerson &person : chart.people) person.level = 0;
    for (ChartGroup &group : chart.groups) group.counts.levels.clear();
    PaintedChart painted(std::move(chart));
    painted.layOut(screenRequest(1));
    const QImage image = painted.image(lightTheme());
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            for (const LevelColors &level : lightTheme().levels)
                ASSERT_NE(image.pixelColor(x, y), level.fill);
        }
    }
}

TEST(WallChartPainter, outlined_colours_draw_an_edge_around_each_level)
{
    PaintedChart painted(handmadeChart(60));
    painted.layOut(screenRequest(1));
    Theme theme = lightTheme();
    theme.outlineLevels = true;
    const QImage image = painted.image(theme);
    const CardParts parts = partsOf(painted, 0);
    const LevelColors &level = theme.level(personOf(painted, 0).level);
    const QPoint edge(static_cast<int>(parts.tab.right()) - 1,
                      static_cast<int>(parts.tab.center().y()));
    EXPECT_EQ(image.pixelColor(edge), level.outlined);
}

TEST(WallChartPainter, a_page_that_is_not_there_paints_nothing)
{
    PaintedChart painted(handmadeChart(10));
    painted.layOut(screenRequest(1));
    QImage image(10, 10, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    paintWallChart(painter, painted.picture(), lightTheme(), painted.shaper, {.page = 7});
    EXPECT_EQ(image.pixelColor(5, 5), QColor(Qt::magenta));
}

}   // namespace wallchart
