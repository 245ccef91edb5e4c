// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/cardpainter.h"

#include "core/charts/cardparts.h"
#include "ui/painting/marks.h"

namespace wallchart {

namespace {

constexpr double kCardRadius = 5;

const ChartPerson *personOf(const ChartInk &ink, std::uint32_t box)
{
    const WallChart &chart = ink.picture.chart;
    const std::uint32_t person = chart.cards[ink.picture.geometry.cards[box].card].person;
    return person == kNone ? nullptr : &chart.people[person];
}

std::int16_t codeAt(const ChartInk &ink, std::uint32_t box)
{
    const WallChart &chart = ink.picture.chart;
    return chart.codeOf(chart.cards[ink.picture.geometry.cards[box].card]);
}

double radiusOf(const ChartInk &ink)
{
    const CardMetrics &metrics = ink.picture.geometry.metrics;
    // Thousands of round corners would make half of a PDF.
    if (metrics.paper) return 0;
    return std::min(kCardRadius * metrics.scale, metrics.card.height() / 6);
}

/// The coloured part: rounded where the card is, square where the names begin.
void drawTab(const ChartInk &ink, const QRectF &tab, const LevelColors &colors, double radius)
{
    ChartCanvas &canvas = ink.canvas;
    QRectF square = tab;
    if (radius > 0) {
        canvas.tab(tab, radius, colors.fill);
        if (ink.picture.geometry.rightToLeft) square.setRight(square.center().x());
        else square.setLeft(square.center().x());
    }
    // A cell that is all tab keeps its round corners.
    if (ink.picture.geometry.metrics.tab > 0 || radius <= 0) canvas.fill(square, colors.fill);
    if (ink.theme.outlineLevels) canvas.frame(tab, colors.outlined, ink.stroke);
    else if (colors.edge.isValid()) canvas.frame(tab, colors.edge, ink.stroke);
}

void drawDashedCard(const ChartInk &ink, const CardParts &parts, double radius)
{
    ink.canvas.card(parts.card, radius, ink.theme.surface, ink.theme.surface, ink.stroke);
    ink.canvas.dashed(parts.card, radius, ink.theme.dash, ink.stroke);
    if (parts.digit.isEmpty() || parts.tab.width() >= parts.card.width()) return;
    const double x = ink.picture.geometry.rightToLeft ? parts.tab.left() : parts.tab.right();
    ink.canvas.line({x, parts.card.top(), x, parts.card.bottom()}, ink.theme.dash, ink.stroke,
                    Qt::DashLine);
}

const QColor &groundOf(const ChartInk &ink, const CardParts &parts)
{
    return parts.muted ? ink.theme.sunk : ink.theme.surface;
}

/// A card without its texts and marks: alike for all of a level.
void drawGround(const ChartInk &ink, const CardParts &parts, const LevelColors &colors)
{
    const double radius = radiusOf(ink);
    if (parts.unassessed) {
        drawDashedCard(ink, parts, radius);
    } else {
        ink.canvas.card(parts.card, radius, groundOf(ink, parts), ink.theme.cardLine, ink.stroke);
        if (!parts.digit.isEmpty()) drawTab(ink, parts.tab, colors, radius);
    }
    if (!parts.digit.isEmpty())
        paintCentered(ink, parts.digit, parts.tab, parts.digitStyle, colors.digit);
}

/// Below every mark: grounds are stamped first.
int groundKind(const CardParts &parts, int level)
{
    const int flags = (parts.unassessed ? 1 : 0) + (parts.muted ? 2 : 0)
                      + (parts.digit.isEmpty() ? 4 : 0);
    return -1 - level * 8 - flags;
}

void paintGround(const ChartInk &ink, const CardParts &parts, std::int16_t code)
{
    const LevelColors &colors = ink.code(code);
    const StampKey key{groundKind(parts, code), colors.fill.rgba(), 0, parts.card.size()};
    ink.canvas.stamp(key, parts.card.topLeft(), [&](ChartCanvas &canvas, const QRectF &box) {
        CardParts moved = parts;
        moved.tab.translate(box.topLeft() - parts.card.topLeft());
        moved.card = box;
        drawGround(ChartInk(ink.picture, ink.theme, canvas), moved, colors);
    });
}

void paintMarks(const ChartInk &ink, const CardParts &parts, const ChartPerson &person)
{
    const Theme &theme = ink.theme;
    const QColor &ground = groundOf(ink, parts);
    if (parts.starIsDot)
        paintDot(ink.canvas, parts.starRect, ink.code(ink.picture.chart.codeOf(person)).digit);
    else paintStar(ink.canvas, parts.starRect, parts.star, theme.star, ground);
    paintDiamond(ink.canvas, parts.diamond, theme.committee);
    for (std::size_t i = 0; i < parts.pips.size() && i < person.pips.size(); ++i) {
        paintPip(ink.canvas, parts.pips[i], person.pips[i], theme, ground);
    }
    paintStaleNotch(ink.canvas, parts.staleNotch, ink.picture.geometry.rightToLeft, theme, ground);
}

/// The inside of a card; the many cells without a mark are not worth a layout.
CardParts partsOf(const ChartInk &ink, std::uint32_t box, const TextMeasurer &measurer)
{
    const WallChart &chart = ink.picture.chart;
    const WallChartGeometry &geometry = ink.picture.geometry;
    const ChartPerson *person = personOf(ink, box);
    if (geometry.metrics.detail != Detail::Digits || (person && person->star != Star::None)) {
        return cardParts(chart, geometry, box, ink.picture.words, measurer);
    }
    CardParts parts;
    parts.card = geometry.cards[box].rect();
    parts.tab = parts.card;
    const std::int16_t code = codeAt(ink, box);
    parts.unassessed = !person || (code == 0 && !chart.hidesCodes());
    parts.muted = (person && person->out) || chart.cards[geometry.cards[box].card].secondary;
    parts.digitStyle = {TextRole::CellDigit, geometry.metrics.digitSize};
    if (!chart.hidesCodes()) parts.digit = signOf(chart, code, ink.picture.words);
    return parts;
}

void paintCard(const ChartInk &ink, std::uint32_t box, const TextMeasurer &measurer)
{
    const CardParts parts = partsOf(ink, box, measurer);
    const ChartPerson *person = personOf(ink, box);
    paintGround(ink, parts, codeAt(ink, box));
    for (const TextBox &text : parts.texts) {
        paintText(ink, text, parts.muted ? ink.theme.muted : ink.toneColor(text.tone));
    }
    if (person) paintMarks(ink, parts, *person);
}

void paintDashedCell(const ChartInk &ink, const QRectF &rect)
{
    ink.canvas.stamp({-1, 0, 0, rect.size()}, rect.topLeft(),
                     [&](ChartCanvas &canvas, const QRectF &box) {
                         canvas.fill(box, ink.theme.unassessed.fill);
                         canvas.flush();   // dashes are small fills themselves
                         canvas.dashed(box, 0, ink.theme.dash, ink.stroke);
                     });
}

/// A card that is one coloured cell, at the lowest level of detail.
void paintCell(const ChartInk &ink, std::uint32_t box)
{
    const WallChartGeometry &geometry = ink.picture.geometry;
    const ChartPerson *person = personOf(ink, box);
    const std::int16_t code = codeAt(ink, box);
    const LevelColors &colors = ink.code(code);
    const QRectF rect = geometry.cards[box].rect();
    const bool hasOwnEdge = !ink.picture.chart.showsAssessments() && colors.edge.isValid();
    if (code == 0 && !ink.picture.chart.hidesCodes()) paintDashedCell(ink, rect);
    else ink.canvas.fill(rect, colors.fill);
    if (ink.theme.outlineLevels && code != 0) ink.canvas.frame(rect, colors.outlined, ink.stroke);
    else if (hasOwnEdge && code != 0) ink.canvas.frame(rect, colors.edge, ink.stroke);
    if (!person || person->star == Star::None) return;
    const double side = geometry.metrics.star > 0 ? geometry.metrics.star : rect.width() * 7 / 8;
    const QRectF star(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side);
    paintStar(ink.canvas, star, person->star, code == 0 ? ink.theme.star : colors.digit,
              colors.fill);
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
        if (mark.code == 0 || !visible.intersects(mark.rect)) continue;
        const LevelColors &colors = ink.code(mark.code);
        if (!mark.single) ink.canvas.fill(mark.rect, colors.fill);
        const double size = (mark.single ? 8.5 : 12) * metrics.scale;
        paintCentered(ink, signOf(ink.picture.chart, mark.code, ink.picture.words), mark.rect,
                      {TextRole::CellDigit, size}, colors.digit);
    }
}

}   // namespace wallchart
