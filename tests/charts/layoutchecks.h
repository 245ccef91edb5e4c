// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/layoutrequest.h"

#include <string>

namespace wallchart {

/// What is wrong with a layout, in words, the first of it; empty = nothing.
///
/// Looks for things that overlap, lie outside their block or page, are cut, or are missing:
/// each card of the chart must be placed exactly once, each text must fit its box, and on paper
/// every name must be there whole.
[[nodiscard]] std::string layoutProblems(const WallChart &chart, const WallChartGeometry &geometry,
                                         const ChartWords &words, const TextMeasurer &measurer);

/// What is wrong with the numbers and cards of a chart against Counting.
[[nodiscard]] std::string chartProblems(const Reading &reading, const WallChart &chart);

}   // namespace wallchart
