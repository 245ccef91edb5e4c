// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"

#include <optional>

namespace wallchart {

/// Finds the header and tells people's rows from titles, totals, footnotes and page headers.
///
/// Fills the table's shape and its notes; rows longer than the header become Problems. A file
/// without any known header keeps its first full row as header. `headerLine` is the user's word:
/// the line of the header, counted from 1, or 0 when there is none.
void findShape(Sheet &sheet, std::optional<int> headerLine = {});

}   // namespace wallchart
