// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/statusaxis.h"

namespace wallchart {

/// The people of one value of the rows and one of the columns.
struct MatrixCell {
    int people = 0;                       ///< named or not; of totals: the base
    std::vector<WorkerId> workers = {};   ///< the named ones, in order of id
    bool counted = true;      ///< false: listed beside the base, in no total and no percentage
    bool namedOnly = false;   ///< a whole group, and no head-count says how many there are

    [[nodiscard]] int unnamed() const
    {
        return std::max(0, people - static_cast<int>(workers.size()));
    }
};

/// What a percentage is of.
enum class ShareOf { Row, Column, All };

/// Everyone of the base by two dimensions. The last row and the last column are the totals.
struct StatusMatrix {
    StatusDimension rowsBy;
    StatusDimension columnsBy;
    std::vector<StatusValue> rows;
    std::vector<StatusValue> columns;
    std::vector<MatrixCell> cells;   ///< (rows + 1) × (columns + 1), row by row
    int out = 0;   ///< named but out of the base, and in no cell: no dimension says who they are
    QDate asOf;    ///< the day it is read on: with a closed test its closing day

    [[nodiscard]] std::size_t totalRow() const { return rows.size(); }
    [[nodiscard]] std::size_t totalColumn() const { return columns.size(); }
    [[nodiscard]] const MatrixCell &at(std::size_t row, std::size_t column) const
    {
        return cells[row * (columns.size() + 1) + column];
    }
    [[nodiscard]] MatrixCell &at(std::size_t row, std::size_t column)
    {
        return cells[row * (columns.size() + 1) + column];
    }
    [[nodiscard]] bool isEmpty() const { return cells.empty() || cells.back().people == 0; }
    /// The number of people a share is of.
    [[nodiscard]] int baseOf(std::size_t row, std::size_t column, ShareOf of) const;
    /// None for what is not counted, and where there is nobody.
    [[nodiscard]] std::optional<double> shareOf(std::size_t row, std::size_t column,
                                                ShareOf of) const;
};

/// Counts as everything else does: by main post, head-counts where whole cells are counted, the
/// unnamed as unassessed, not asked and of no known job.
///
/// A test's outcome is read on the test's own day with its frozen base, and so is the other
/// dimension; of two tests that of the later one. A tally counts where the cell is known.
/// `collation` turns names into what they are sorted by. Cost O(n log n).
[[nodiscard]] StatusMatrix statusMatrixOf(const Reading &reading, const StatusDimension &rows,
                                          const StatusDimension &columns,
                                          const Grouping::Collation &collation = plainCollationKey);

}   // namespace wallchart
