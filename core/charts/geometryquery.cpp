// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/wallchartgeometry.h"

#include "core/charts/geometrysteps.h"

namespace wallchart {

namespace {

std::size_t bandOf(double y)
{
    return static_cast<std::size_t>(std::max(0.0, y) / kBandHeight);
}

void mirrorX(QRectF &rect, double width)
{
    if (!rect.isNull()) rect.moveLeft(width - rect.right());
}

template <class List, class F>
void eachIn(List &list, Range range, F f)
{
    for (std::uint32_t i = range.first; i < range.end; ++i) f(list[i]);
}

void mirrorParts(WallChartGeometry &geometry, const Parts &parts, double width)
{
    eachIn(geometry.texts, parts.texts, [&](TextBox &text) { mirrorX(text.rect, width); });
    eachIn(geometry.segments, parts.segments,
           [&](BarSegment &segment) { mirrorX(segment.rect, width); });
    eachIn(geometry.marks, parts.marks, [&](Mark &mark) { mirrorX(mark.rect, width); });
    eachIn(geometry.goalBars, parts.goalBars, [&](GoalBar &bar) {
        for (QRectF *rect : {&bar.track, &bar.filled, &bar.tick}) mirrorX(*rect, width);
    });
    eachIn(geometry.rules, parts.rules, [&](Rule &rule) {
        rule.from.setX(width - rule.from.x());
        rule.to.setX(width - rule.to.x());
    });
}

void mirrorBlock(WallChartGeometry &geometry, BlockBox &block, double width)
{
    mirrorX(block.rect, width);
    mirrorX(block.header, width);
    mirrorParts(geometry, block.parts, width);
    eachIn(geometry.cards, block.cards,
           [&](CardBox &card) { card.x = float(width) - card.x - card.width; });
    eachIn(geometry.headings, block.headings,
           [&](HeadingBox &heading) { mirrorX(heading.rect, width); });
    eachIn(geometry.digits, block.digits, [&](DigitMark &digit) { mirrorX(digit.rect, width); });
}

}   // namespace

void mirrorPages(WallChartGeometry &geometry)
{
    geometry.rightToLeft = true;
    for (PageBox &page : geometry.pages) {
        const double width = page.size.width();
        for (QRectF *rect : {&page.content, &page.glueEnd, &page.glueBottom}) mirrorX(*rect, width);
        for (QRectF &cell : page.mapCells) mirrorX(cell, width);
        mirrorParts(geometry, page.parts, width);
        eachIn(geometry.blocks, page.blocks,
               [&](BlockBox &block) { mirrorBlock(geometry, block, width); });
    }
}

void indexBands(WallChartGeometry &geometry)
{
    for (std::uint32_t i = 0; i < geometry.blocks.size(); ++i) {
        const QRectF &rect = geometry.blocks[i].rect;
        const std::size_t last = bandOf(rect.bottom());
        if (geometry.bands.size() <= last) geometry.bands.resize(last + 1);
        for (std::size_t band = bandOf(rect.top()); band <= last; ++band)
            geometry.bands[band].push_back(i);
    }
}

std::vector<std::uint32_t> WallChartGeometry::blocksIn(const QRectF &area) const
{
    std::vector<std::uint32_t> found;
    const std::size_t first = bandOf(area.top());
    for (std::size_t band = first; band < bands.size() && band <= bandOf(area.bottom()); ++band) {
        for (const std::uint32_t block : bands[band]) {
            const bool seenHere = band == std::max(first, bandOf(blocks[block].rect.top()));
            if (seenHere && blocks[block].rect.intersects(area)) found.push_back(block);
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

Range WallChartGeometry::cardsIn(std::uint32_t block, const QRectF &area) const
{
    const Range all = blocks[block].cards;
    const auto begin = cards.begin() + all.first;
    const auto end = cards.begin() + all.end;
    const auto first = std::partition_point(begin, end, [&](const CardBox &card) {
        return double(card.y) + double(card.height) <= area.top();
    });
    const auto last = std::partition_point(
        first, end, [&](const CardBox &card) { return double(card.y) < area.bottom(); });
    return {static_cast<std::uint32_t>(first - cards.begin()),
            static_cast<std::uint32_t>(last - cards.begin())};
}

std::uint32_t WallChartGeometry::cardAt(const QPointF &point) const
{
    const QRectF area(point.x() - 0.01, point.y() - 0.01, 0.02, 0.02);
    for (const std::uint32_t block : blocksIn(area)) {
        const Range rows = cardsIn(block, area);
        for (std::uint32_t i = rows.first; i < rows.end; ++i) {
            if (cards[i].rect().contains(point)) return i;
        }
    }
    return kNone;
}

}   // namespace wallchart
