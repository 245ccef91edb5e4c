// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/handin.h"

namespace wallchart {

/// What two versions of one week differ in, for who reviews the later one. Codes:
/// "changed-people" (more, fewer), "changed-assessments" (how many), "changed-leaders" (more,
/// fewer), "changed-nominations" (more), "changed-answers" (how many), "changed-checks" (now met,
/// no longer met). What did not change is not said.
[[nodiscard]] std::vector<Reason> changesBetween(const WorkPayload &earlier,
                                                 const WorkPayload &later);

}   // namespace wallchart
