// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reading.h"

#include <set>

namespace wallchart {

/// What keeps the numbers true when people are taken off the chart: head-counts, so that their
/// cells keep their base with one more unnamed, and tallies, so that their acts in closed tests
/// still count.
///
/// `before` is of today; `removal` takes the people out. A head-count is dated today; a tally is
/// the latest of its cell. Where no worksite is known nothing can be kept of the base.
[[nodiscard]] Edits anonymousRemains(const Reading &before, const Edits &removal,
                                     const std::set<WorkerId> &people, IdSource &ids);

}   // namespace wallchart
