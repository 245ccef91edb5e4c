// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/wallchartgeometry.h"

namespace wallchart {

/// Points on paper for one pixel of the screen's design.
inline constexpr double kPointsPerPixel = 0.75;

/// The size of a text: that of the design times the scale, on paper never below 8 pt.
[[nodiscard]] TextStyle styleOf(TextRole role, const CardMetrics &metrics);

/// Cards on the screen: the level's fixed sizes, larger from 100 % on.
[[nodiscard]] CardMetrics screenMetrics(double zoom, double textScale,
                                        const TextMeasurer &measurer);
/// Cards on paper at a scale; 1 = the design at 96 dots an inch.
[[nodiscard]] CardMetrics paperMetrics(double scale, const TextMeasurer &measurer);

}   // namespace wallchart
