// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/command.h"
#include "core/model/reading.h"

namespace wallchart {

/// The workers as of the reading's day, by chart number; at most `limit`, below 0 all.
[[nodiscard]] Report workerList(const Reading &reading, int limit);

}   // namespace wallchart
