// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/counting.h"

#include <QTime>

namespace wallchart {

/// A line of the grid: a unit with everything below it, or, last, all units together.
struct UnitLine {
    std::optional<UnitId> unit;   ///< none = all units
    QString name;
    int depth = 0;
    bool strategic = false;
    bool operator==(const UnitLine &) const = default;
};

/// A column of the grid: a shift, or, last, all shifts together.
struct ShiftColumn {
    std::optional<ShiftId> shift;   ///< none = all shifts
    QString name;
    QTime start = {};
    QTime end = {};
    bool operator==(const ShiftColumn &) const = default;
};

/// How many people are in a place of the grid.
struct GridCell {
    Counts counts = {};
    std::optional<int> headCount = {};   ///< as people wrote it for exactly this place
    bool operator==(const GridCell &) const = default;
};

/// The units × shifts of a worksite with their head-counts and named workers.
struct StructureGrid {
    std::vector<UnitLine> lines = {};
    std::vector<ShiftColumn> columns = {};
    std::vector<GridCell> cells = {};   ///< line by line

    [[nodiscard]] const GridCell &at(std::size_t line, std::size_t column) const
    {
        return cells[line * columns.size() + column];
    }
    [[nodiscard]] std::optional<int> lineOf(const std::optional<UnitId> &unit) const;
    [[nodiscard]] std::optional<int> columnOf(const std::optional<ShiftId> &shift) const;
};

/// Cost O(workers + cells × depth).
[[nodiscard]] StructureGrid structureGridOf(const Reading &reading, WorksiteId worksite);

/// The shifts of a worksite in order.
[[nodiscard]] std::vector<const Shift *> shiftsOf(const Campaign &campaign, WorksiteId worksite);

}   // namespace wallchart
