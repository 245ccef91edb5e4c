// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace wallchart {

/// What stands in a column. A cell that is no number or ISO day stays text in any of them.
enum class ColumnKind : std::uint8_t { Text, Number, Date };

/// What a spreadsheet program opens, header included.
inline constexpr int kMostWorkbookRows = 1'048'576;
/// The same for the UTF-16 units of one cell; a longer text is cut.
inline constexpr int kMostWorkbookCell = 32'767;

/// A table, its headers first, as an XLSX with one sheet.
///
/// Text is typed as text, so that no cell is ever taken for a formula, a number or a day and
/// nothing needs a guard. The header is bold and stays in view. Columns beyond `kinds` are text.
/// The same table gives the same bytes; no author, program or day stands in them. `file` is
/// only for the message when there are too many rows.
[[nodiscard]] Result<QByteArray> xlsxOf(const std::vector<QStringList> &rows,
                                        const std::vector<ColumnKind> &kinds = {},
                                        const QString &file = {});

}   // namespace wallchart
