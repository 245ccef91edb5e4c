// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fuzz/fuzzing.h"

namespace wallchart {

/// Text tables: rosters and what was found to be of interest, changed as bytes.
[[nodiscard]] FuzzTarget csvTarget();

/// Workbooks: half of the changes are of the archive's bytes, half of the XML of one part.
[[nodiscard]] FuzzTarget xlsxTarget();

}   // namespace wallchart
