// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reading.h"

namespace wallchart {

/// Which unit becomes another, or which shift: one of both pairs is set.
struct CellMerge {
    std::optional<UnitId> fromUnit = {};
    std::optional<UnitId> intoUnit = {};
    std::optional<ShiftId> fromShift = {};
    std::optional<ShiftId> intoShift = {};
};

/// What a merge of units or shifts does to everything that lies in their cells: posts, leader
/// marks, head-counts, tallies and frozen bases. Not to the units or shifts themselves.
///
/// Both together have the same base as before, and in each test the same number of people who
/// took part, as of `today`. Head-counts of other units around them stay what people wrote.
[[nodiscard]] Edits mergeCells(const Campaign &campaign, const CellMerge &merge, QDate today);

}   // namespace wallchart
