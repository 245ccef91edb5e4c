// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/coverage.h"

namespace wallchart {

/// How somebody is covered.
struct Covered {
    bool leads = false;    ///< a leader with us; covers themselves
    bool proven = false;   ///< by a leader who delivered at goal, or being one

    bool operator==(const Covered &) const = default;
};

/// Who is covered by a leader with us, one by one; those not listed are covered by nobody.
///
/// Cell by cell as many as coverageOf() counts. Where a leader has more followers than count,
/// those with smaller ids are taken; whoever is covered by a leader who delivered stays so.
[[nodiscard]] std::map<WorkerId, Covered> coveredWorkers(const Reading &reading);

}   // namespace wallchart
