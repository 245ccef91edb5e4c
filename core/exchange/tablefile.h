// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xlsxwriter.h"

#include <optional>

namespace wallchart {

enum class TableFormat : std::uint8_t { Xlsx, Csv };

/// By the suffix; none for any that is not written.
[[nodiscard]] std::optional<TableFormat> tableFormatOf(const QString &path);

/// Writes a table, its headers first, in the format of the suffix; XLSX where that says nothing.
/// Whole, or not at all. CSV has no kinds: its cells are guarded instead.
[[nodiscard]] Result<void> writeTable(const QString &path, const std::vector<QStringList> &rows,
                                      const std::vector<ColumnKind> &kinds = {});

}   // namespace wallchart
