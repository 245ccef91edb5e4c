// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/storage/database.h"

#include <vector>

namespace wallchart {

/// Reads every page, also those that no table uses, and returns the numbers of those that are
/// not what was written: each page carries its own seal. Needs a connection that has not read
/// them before. Fails only when the disk does.
[[nodiscard]] Result<std::vector<qint64>> findDamagedPages(Database &database,
                                                           const Progress &progress);

}   // namespace wallchart
