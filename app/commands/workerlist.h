// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/command.h"
#include "core/model/reading.h"

#include <functional>

namespace wallchart {

/// The workers as of the reading's day whom `shows` accepts (empty = all), by chart number; at
/// most `limit`, below 0 all.
[[nodiscard]] Report workerList(const Reading &reading, const std::function<bool(WorkerId)> &shows,
                                int limit);

}   // namespace wallchart
