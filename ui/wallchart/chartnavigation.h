// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/wallchartgeometry.h"

#include <vector>

namespace wallchart {

enum class Heading { Left, Right, Up, Down };

/// The card that the arrow key leads to from `box`, as the eye sees the page; `box` itself when
/// there is none further that way. Cost O(cards).
[[nodiscard]] std::uint32_t cardBeside(const WallChartGeometry &geometry, std::uint32_t box,
                                       Heading heading);

/// The boxes that touch an area: a rubber band.
[[nodiscard]] std::vector<std::uint32_t> cardsTouching(const WallChartGeometry &geometry,
                                                       const QRectF &area);

/// The box nearest to a point, or kNone on a page without cards.
[[nodiscard]] std::uint32_t cardNearest(const WallChartGeometry &geometry, const QPointF &point);

}   // namespace wallchart
