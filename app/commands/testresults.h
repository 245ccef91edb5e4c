// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/command.h"
#include "core/analysis/testanalysis.h"

namespace wallchart {

/// All kinds of structure tests, as the command line writes them.
[[nodiscard]] QStringList testKindKeys();

/// Every structure test with what was reached.
[[nodiscard]] Report testList(const Reading &reading);

/// One structure test, group by group, the weakest first.
[[nodiscard]] Report testResults(const Reading &reading, const StructureTest &test,
                                 TestGrouping grouping);

}   // namespace wallchart
