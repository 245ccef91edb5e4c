// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/cardpainter.h"

#include "core/charts/cardparts.h"
#include "ui/painting/marks.h"

namespace wallchart {

namespace {

constexpr double kCardRadius = 5;
constexpr double kPaperCardRadius = 2;

const ChartPerson *personOf(const ChartInk &ink, std::uint32_t box)
{
    const WallChart &chart = ink.picture.chart;
    const std::uint32_t person = chart.cards[ink.picture.geometry.cards[box].card].person;
    return person == kNone ? nullptr : &chart.people[person];
}

double radiusOf(const ChartInk &ink)
{
    const CardMetrics &metrics = ink.picture.geometry.metrics;
    const double full = (metrics.paper ? kPaperCardRadius : kCardRadius) * metrics.scale;
    return std::min(full, metrics.card.height() / 6);
}

/// The coloured part: rounded where the card is, square where the names begin.
void paintTab(const ChartInk &ink, const CardParts &parts, const LevelColors &colors, double radius)
{
    ChartCanvas &canvas = ink.canvas;
    canvas.tab(parts.tab, radius, colors.fill);
    QRectF square = parts.tab;
    if (ink.picture.geometry.rightToLeft) square.setRight(square.center().x());
    else square.setLeft(square.center().x());
    canvas.fill(square, colors.fill);
    if (ink.theme.outlineLevels) canvas.frame(parts.tab, colors.outlined, ink.stroke);
    else if (colors.edge.isValid()) canvas.frame(parts.tab, colors.edge, ink.stroke);
}

void paintDashedCard(const ChartInk &ink, const CardParts &parts, double radius)
{
    ink.canvas.card(parts.card, radius, ink.theme.surface, ink.theme.surface, ink.stroke);
    ink.canvas.dashed(parts.card, radius, ink.theme.dash, ink.stroke);
    if (parts.tab.isEmpty()) return;
    const double x = ink.picture.geometry.rightToLeft ? parts.tab.left() : parts.tab.right();
    ink.canvas.line({x, parts.card.top(), x, parts.card.bottom()}, ink.theme.dash, ink.stroke, Qt::DashLine);
}

void paintMarks(const ChartInk &ink, const CardParts &parts, const ChartPerson &person, const QColor &ground)
{
    const Theme &theme = ink.theme;
    if (parts.starIsDot) ink.canvas.disc(parts.starRect.center(), parts.starRect.width(), theme.star);
    else paintStar(ink.canvas, parts.starRect, parts.star, theme.star, ground);
    paintDiamond(ink.canvas, parts.diamond, theme.committee);
    for (std::size_t i = 0; i < parts.pips.size() && i < person.pips.size(); ++i) {
        paintPip(ink.canvas, parts.pips[i], person.pips[i], theme, ground);
    }
}

void paintCard(const ChartInk &ink, std::uint32_t box, const TextMeasurer &measurer)
{
    const CardParts parts = cardParts(ink.picture.chart, ink.picture.geometry, box, ink.picture.words, measurer);
    const ChartPerson *person = personOf(ink, box);
    const LevelColors &colors = ink.level(person ? person->level : 0);
    const QColor &ground = parts.muted ? ink.theme.sunk : ink.theme.surface;
    const double radius = radiusOf(ink);
    if (parts.unassessed) {
        paintDashedCard(ink, parts, radius);
    } else {
        ink.canvas.card(parts.card, radius, ground, ink.theme.cardLine, ink.stroke);
        if (!parts.tab.isEmpty() && !parts.digit.isEmpty()) paintTab(ink, parts, colors, radius);
    }
    if (!parts.digit.isEmpty()) paintCentered(ink, parts.digit, parts.tab, parts.digitStyle, colors.digit);
    for (const TextBox &text : parts.texts) {
        paintText(ink, text, parts.muted ? ink.theme.muted : ink.toneColor(text.tone));
    }
    if (person) paintMarks(ink, parts, *person, ground);
    paintStaleNotch(ink.canvas, parts.staleNotch, ink.picture.geometry.rightToLeft, ink.theme, ground);
}

/// A card that is one coloured cell with its digit, or with nothing.
void paintCell(const ChartInk &ink, std::uint32_t box)
{
    const WallChartGeometry &geometry = ink.picture.geometry;
    const ChartPerson *person = personOf(ink, box);
    const int level = person ? person->level : 0;
    const LevelColors &colors = ink.level(level);
    const QRectF rect = geometry.cards[box].rect();
    ink.canvas.fill(rect, colors.fill);
    if (level == 0 && !ink.picture.chart.assessmentsHidden) ink.canvas.dashed(rect, 0, ink.theme.dash, ink.stroke);
    else if (ink.theme.outlineLevels) ink.canvas.frame(rect, colors.outlined, ink.stroke);
    if (person && person->star != Star::None && geometry.metrics.detail == Detail::Cells) {
        const double side = geometry.metrics.star > 0 ? geometry.metrics.star : rect.width() * 7 / 8;
        const QRectF star(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side);
        paintStar(ink.canvas, star, person->star, level == 0 ? ink.theme.star : colors.digit, colors.fill);
    }
}

}   // namespace

void paintCards(const ChartInk &ink, Range cards, const QRectF &visible)
{
    const WallChartGeometry &geometry = ink.picture.geometry;
    const FontTextMeasurer measurer(ink.canvas.shaper(), ink.medium);
    for (std::uint32_t box = cards.first; box < cards.end; ++box) {
        if (!visible.intersects(geometry.cards[box].rect())) continue;
        if (geometry.metrics.detail == Detail::Cells) paintCell(ink, box);
        else paintCard(ink, box, measurer);
    }
}

void paintCellDigits(const ChartInk &ink, Range digits, const QRectF &visible)
{
    const CardMetrics &metrics = ink.picture.geometry.metrics;
    for (std::uint32_t i = digits.first; i < digits.end; ++i) {
        const DigitMark &mark = ink.picture.geometry.digits[i];
        if (mark.level == 0 || !visible.intersects(mark.rect)) continue;
        const LevelColors &colors = ink.level(mark.level);
        if (!mark.single) ink.canvas.fill(mark.rect, colors.fill);
        const double size = (mark.single ? 8.5 : 12) * metrics.scale;
        paintCentered(ink, QString::number(mark.level), mark.rect, {TextRole::CellDigit, size}, colors.digit);
    }
}

}   // namespace wallchart
