// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/reason.h"
#include "core/model/counting.h"

namespace wallchart {

/// What everybody of `whole` did together; what is open in `whole` means "any".
[[nodiscard]] TestCounts countsWithin(const Campaign &campaign,
                                      const std::map<Cell, TestCounts> &cells, const Cell &whole);

/// Where more people were counted without names than there are: a warning each, by cell. Numbers
/// stay as they were counted; shares of them end at 1.
[[nodiscard]] std::vector<Reason> countWarningsOf(const Campaign &campaign,
                                                  const std::map<Cell, TestCounts> &cells);

}   // namespace wallchart
