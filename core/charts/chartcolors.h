// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartpeople.h"

namespace wallchart {

/// Gives everybody their category and the chart the list of them, as `coloring` asks.
///
/// Nothing for assessments. Coverage tells stances, so with hidden assessments, and for a test
/// that does not exist, the chart falls back to assessments. People as in the chart's counts.
void addCategories(WallChart &chart, ChartPeople &people, const Reading &reading,
                   const CellCounts &counts, const WallChartOptions &options);

/// The code of an outcome when a chart is coloured by its test; 0 = not asked.
[[nodiscard]] std::int16_t codeOf(Outcome outcome);

/// A letter for each name, different for each: the first one of the name that is free, else one
/// of the alphabet. By grapheme clusters; more than the alphabet has stay without.
[[nodiscard]] std::vector<QString> distinctLetters(const std::vector<QString> &names);

}   // namespace wallchart
