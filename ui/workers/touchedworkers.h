// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edits.h"

namespace wallchart {

/// Whose cells look different after edits.
struct TouchedWorkers {
    bool everybody = false;
    std::vector<WorkerId> workers = {};   ///< each once; empty when everybody is
};
[[nodiscard]] TouchedWorkers touchedWorkers(const Edits &edits);

/// True when workers are added or removed.
[[nodiscard]] bool comeOrGo(const Edits &edits);

}   // namespace wallchart
