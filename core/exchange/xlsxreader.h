// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/readsheet.h"

namespace wallchart {

/// Reads the first visible sheet of the XLSX in `bytes` into `sheet`, or the one options name.
///
/// Formulas count by the value the workbook keeps for them; dates come out in ISO form.
/// Blank rows and blank cells at a row's end are not kept: a format painted over a whole
/// column would otherwise be a million rows.
[[nodiscard]] Result<void> readXlsx(Sheet &sheet, const QByteArray &bytes,
                                    const ReadOptions &options, const Progress &progress);

}   // namespace wallchart
