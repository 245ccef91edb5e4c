// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/leaderranking.h"

namespace wallchart {

/// What would change the ranking, beginning with one person: nothing is said that would not.
///
/// - If they were with us: who would then be first by priority, when that is another one than
///   today; people who turn to somebody, and their cell's coverage, are counted anew.
/// - Of the evidence that is missing, the one kind that could raise their rank by influence the
///   most. Nobody of the cell was asked alone: as many co-workers as make a nomination name them,
///   their followers first (what these did in earlier tests is not looked up). No test heard
///   those who turn to them: all of them do as they do, at once, and nobody else does.
/// Numbers come from the steps that the ranking itself takes. `reading` is the one it was made
/// from. Cost: a look at everybody with evidence, and the people of one cell.
[[nodiscard]] std::vector<Reason> whatWouldChange(const LeaderRanking &ranking,
                                                  const Reading &reading, WorkerId worker);

}   // namespace wallchart
