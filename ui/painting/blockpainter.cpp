// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/blockpainter.h"

#include "ui/painting/marks.h"

namespace wallchart {

namespace {

constexpr double kBlockRadius = 8;
constexpr double kPaperBlockRadius = 4;

/// Touches, also when one of them is a line.
bool touches(const QRectF &visible, const QRectF &rect)
{
    return rect.right() >= visible.left() && rect.left() <= visible.right()
           && rect.bottom() >= visible.top() && rect.top() <= visible.bottom();
}

/// The sheet map's own cell is dark, and its code the only plain one.
const QColor &colorOf(const ChartInk &ink, const TextBox &box)
{
    const bool current = box.style.role == TextRole::SheetCode && box.tone == Tone::Plain;
    return current ? ink.theme.surface : ink.toneColor(box.tone);
}

void paintSegment(const ChartInk &ink, const BarSegment &segment)
{
    const LevelColors &colors = ink.level(segment.level);
    if (segment.level == 0) {
        ink.canvas.dashed(segment.rect, 0, ink.theme.dash, ink.stroke);
    } else {
        ink.canvas.fill(segment.rect, colors.fill);
        if (ink.theme.outlineLevels) ink.canvas.frame(segment.rect, colors.outlined, ink.stroke);
    }
    if (!segment.labelled) return;
    paintCentered(ink, segment.text, segment.rect, {TextRole::SegmentCount, segment.textSize},
                  colors.digit);
}

void paintGoalBar(const ChartInk &ink, const GoalBar &bar)
{
    const double radius = bar.track.height() / 2;
    ink.canvas.card(bar.track, radius, ink.theme.inkBg, ink.theme.inkBg, 0);
    if (bar.filled.width() > 0)
        ink.canvas.tab(bar.filled, radius, bar.met ? ink.theme.ink : ink.theme.ink2);
    ink.canvas.fill(bar.tick, ink.theme.text);
}

void paintLevelSwatch(const ChartInk &ink, const Mark &mark)
{
    const LevelColors &colors = ink.level(mark.level);
    const double radius = mark.rect.height() / 5;
    if (mark.level == 0) {
        ink.canvas.dashed(mark.rect, radius, ink.theme.dash, ink.stroke);
    } else {
        ink.canvas.card(mark.rect, radius, colors.fill,
                        ink.theme.outlineLevels ? colors.outlined : colors.fill, ink.stroke);
    }
    const QString digit = mark.level == 0 ? QStringLiteral("–") : QString::number(mark.level);
    paintCentered(ink, digit, mark.rect, {TextRole::CardDigit, mark.rect.height() * 0.7},
                  colors.digit);
}

void paintStaleSwatch(const ChartInk &ink, const QRectF &rect)
{
    const bool rightToLeft = ink.picture.geometry.rightToLeft;
    const double side = rect.height() * 0.5;
    const QRectF notch(rightToLeft ? rect.left() : rect.right() - side, rect.top(), side, side);
    ink.canvas.card(rect, 0, ink.theme.inkBg, ink.theme.dash, ink.stroke);
    paintStaleNotch(ink.canvas, notch, rightToLeft, ink.theme, ink.theme.surface);
}

void paintMark(const ChartInk &ink, const Mark &mark)
{
    const Theme &theme = ink.theme;
    ChartCanvas &canvas = ink.canvas;
    switch (mark.kind) {
    case MarkKind::FilledStar:
        paintStar(canvas, mark.rect, Star::Filled, theme.star, theme.surface);
        break;
    case MarkKind::OutlinedStar:
        paintStar(canvas, mark.rect, Star::Outlined, theme.star, theme.surface);
        break;
    case MarkKind::Diamond: paintDiamond(canvas, mark.rect, theme.committee); break;
    case MarkKind::TookPart:
        paintPip(canvas, mark.rect, Pip::TookPart, theme, theme.surface);
        break;
    case MarkKind::DidNot: paintPip(canvas, mark.rect, Pip::DidNot, theme, theme.surface); break;
    case MarkKind::Refused: paintPip(canvas, mark.rect, Pip::Refused, theme, theme.surface); break;
    case MarkKind::NotAsked:
        paintPip(canvas, mark.rect, Pip::NotAsked, theme, theme.surface);
        break;
    case MarkKind::Level: paintLevelSwatch(ink, mark); break;
    case MarkKind::StaleNotch: paintStaleSwatch(ink, mark.rect); break;
    }
}

void paintRule(const ChartInk &ink, const Rule &rule)
{
    const Theme &theme = ink.theme;
    const QLineF line(rule.from, rule.to);
    switch (rule.kind) {
    case RuleKind::Header: ink.canvas.line(line, theme.rule, ink.stroke * 2.4); break;
    case RuleKind::Block:
    case RuleKind::Divider: ink.canvas.line(line, theme.line, ink.stroke); break;
    case RuleKind::Cut: ink.canvas.line(line, theme.text, ink.stroke); break;
    case RuleKind::GlueEdge: ink.canvas.line(line, theme.dash, ink.stroke, Qt::DashLine); break;
    case RuleKind::WriteIn: ink.canvas.line(line, theme.dash, ink.stroke, Qt::DotLine); break;
    }
}

/// Slanted lines that fill `rect` and end at its edges.
void paintHatching(const ChartInk &ink, const QRectF &rect)
{
    if (rect.isEmpty()) return;
    const double step = 2 * 72 / 25.4;
    const bool upright = rect.height() >= rect.width();
    const double across = upright ? rect.width() : rect.height();
    const double along = upright ? rect.height() : rect.width();
    for (double at = step; at < along + across; at += step) {
        const double from = std::max(0.0, at - along);
        const double to = std::min(across, at);
        const QPointF begin = upright ? QPointF(from, at - from) : QPointF(at - from, from);
        const QPointF end = upright ? QPointF(to, at - to) : QPointF(at - to, to);
        ink.canvas.line({rect.topLeft() + begin, rect.topLeft() + end}, ink.theme.line,
                        ink.stroke * 0.6);
    }
}

}   // namespace

void paintBlockFrame(const ChartInk &ink, const BlockBox &block)
{
    if (!block.framed) return;
    const CardMetrics &metrics = ink.picture.geometry.metrics;
    const double radius = (metrics.paper ? kPaperBlockRadius : kBlockRadius) * metrics.scale;
    ink.canvas.card(block.rect, radius, ink.theme.surface, ink.theme.rule, ink.stroke);
}

void paintParts(const ChartInk &ink, const Parts &parts, const QRectF &visible)
{
    const WallChartGeometry &geometry = ink.picture.geometry;
    for (std::uint32_t i = parts.segments.first; i < parts.segments.end; ++i) {
        if (touches(visible, geometry.segments[i].rect)) paintSegment(ink, geometry.segments[i]);
    }
    for (std::uint32_t i = parts.goalBars.first; i < parts.goalBars.end; ++i) {
        if (touches(visible, geometry.goalBars[i].track)) paintGoalBar(ink, geometry.goalBars[i]);
    }
    for (std::uint32_t i = parts.marks.first; i < parts.marks.end; ++i) {
        if (touches(visible, geometry.marks[i].rect)) paintMark(ink, geometry.marks[i]);
    }
    for (std::uint32_t i = parts.rules.first; i < parts.rules.end; ++i) {
        const Rule &rule = geometry.rules[i];
        if (touches(visible, QRectF(rule.from, rule.to).normalized())) paintRule(ink, rule);
    }
    for (std::uint32_t i = parts.texts.first; i < parts.texts.end; ++i) {
        const TextBox &box = geometry.texts[i];
        if (!box.outline && touches(visible, box.rect)) paintText(ink, box, colorOf(ink, box));
    }
}

void paintSheet(const ChartInk &ink, const PageBox &page)
{
    paintHatching(ink, page.glueEnd);
    paintHatching(ink, page.glueBottom);
    for (std::size_t i = 0; i < page.mapCells.size(); ++i) {
        const bool current = static_cast<int>(i) == page.mapCurrent;
        const double radius = page.mapCells[i].height() / 8;
        ink.canvas.card(page.mapCells[i], radius, current ? ink.theme.text : ink.theme.surface,
                        current ? ink.theme.text : ink.theme.dash, ink.stroke);
    }
}

void paintWatermarks(const ChartInk &ink, const Parts &parts)
{
    for (std::uint32_t i = parts.texts.first; i < parts.texts.end; ++i) {
        const TextBox &box = ink.picture.geometry.texts[i];
        if (box.outline) paintText(ink, box, ink.theme.text);
    }
}

}   // namespace wallchart
