// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallchart/chartplaces.h"

#include <QStringList>

namespace wallchart {

namespace {

/// Reads what the group and those around it stand for.
void readGroups(const WallChart &chart, ChartSpot &spot)
{
    for (std::uint32_t at = spot.group; at != kNone; at = chart.groups[at].parent) {
        const ChartGroup &group = chart.groups[at];
        if (!group.dimension) continue;
        const DimensionKind kind = group.dimension->kind;
        if (!spot.worksite) spot.worksite = group.worksite;
        if (kind == DimensionKind::Unit && !spot.setsUnit) {
            spot.setsUnit = true;
            spot.unit = group.unit;
        }
        if (kind == DimensionKind::Shift && !spot.setsShift) {
            spot.setsShift = true;
            spot.shift = group.shift;
        }
    }
}

}   // namespace

std::optional<ChartSpot> spotAt(const WallChart &chart, const WallChartGeometry &geometry,
                                const QPointF &point)
{
    const QRectF dot(point.x() - 0.01, point.y() - 0.01, 0.02, 0.02);
    const auto blocks = geometry.blocksIn(dot);
    if (blocks.empty()) return std::nullopt;
    const BlockBox &block = geometry.blocks[blocks.front()];
    ChartSpot spot{.group = block.group, .area = block.rect};
    for (std::uint32_t i = block.headings.first; i < block.headings.end; ++i) {
        const HeadingBox &heading = geometry.headings[i];
        if (heading.rect.top() > point.y()) {
            spot.area.setBottom(heading.rect.top());
            break;
        }
        spot.group = heading.group;
        spot.area.setTop(heading.rect.top());
    }
    readGroups(chart, spot);
    return spot;
}

QStringList groupNamesOf(const WallChart &chart, std::uint32_t group)
{
    QStringList names;
    for (std::uint32_t at = group; at != kNone; at = chart.groups[at].parent) {
        if (!chart.groups[at].name.isEmpty()) names.prepend(chart.groups[at].name);
    }
    return names;
}

}   // namespace wallchart
