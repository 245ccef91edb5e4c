// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/wallchart.h"
#include "core/charts/wallchartgeometry.h"

namespace wallchart {

/// Where on the chart something can be put down: a group, and what being in it means.
struct ChartSpot {
    std::uint32_t group = kNone;
    QRectF area;   ///< of the group's part of its block, to be framed
    std::optional<WorksiteId> worksite = {};
    std::optional<UnitId> unit = {};
    std::optional<ShiftId> shift = {};
    bool setsUnit = false;    ///< the chart is grouped by unit, so the spot says which (or none)
    bool setsShift = false;   ///< the same of shifts
};

/// The innermost group at a point of the page, or none between the blocks.
[[nodiscard]] std::optional<ChartSpot> spotAt(const WallChart &chart,
                                              const WallChartGeometry &geometry,
                                              const QPointF &point);

/// The names of the groups around a card, outermost first: "ICU", "Night".
[[nodiscard]] QStringList groupNamesOf(const WallChart &chart, std::uint32_t group);

}   // namespace wallchart
