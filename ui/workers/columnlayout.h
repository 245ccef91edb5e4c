// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workers/workercolumns.h"

#include <QByteArray>

namespace wallchart {

/// How one column stands in the table.
struct ColumnState {
    ColumnId column;
    bool shown = false;
    int width = 0;   ///< at 100 % text size
    bool operator==(const ColumnState &) const = default;
};

/// All columns from the start of the line to its end.
using ColumnLayout = std::vector<ColumnState>;

/// What people see before they choose.
[[nodiscard]] ColumnLayout firstLayout(const Reading &reading);

/// A layout for the columns there are now: those of `kept` as they were, new ones where they
/// stand at first, each behind the one before it.
[[nodiscard]] ColumnLayout layoutFor(const Reading &reading, const ColumnLayout &kept);

/// A line for each column; says nothing about people.
[[nodiscard]] QByteArray writtenLayout(const ColumnLayout &layout);
/// Lines that make no sense are left out.
[[nodiscard]] ColumnLayout layoutFrom(const QByteArray &text);

}   // namespace wallchart
