// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csvdialect.h"
#include "core/exchange/readsheet.h"

namespace wallchart {

/// Cuts the text of `sheet` (UTF-8, without mark) into its cells, in place.
///
/// A quote that is never closed ends with its line and becomes a Problem, so that one slip
/// of a finger cannot swallow the file. Doubled quotes are made single in the text itself.
[[nodiscard]] Result<void> readCsv(Sheet &sheet, const CsvDialect &dialect,
                                   const SheetLimits &limits, const Progress &progress);

}   // namespace wallchart
