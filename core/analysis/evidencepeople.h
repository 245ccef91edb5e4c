// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/leaderranking.h"

namespace wallchart {

/// The people behind a number in a sentence about somebody of the ranking: who named them, who
/// follows, who acted with them. `arg` counts the numbers of the sentence from 0.
///
/// By unit as they nest, shift, id. Empty where a number is not about people who are known by
/// name. `reading` is the ranking's. Cost: for what people did in tests one pass over the
/// results; else over those who turn to them, or over the answers.
[[nodiscard]] std::vector<WorkerId> peopleBehind(const LeaderRanking &ranking,
                                                 const Reading &reading, WorkerId about,
                                                 const Reason &reason, int arg = 0);

/// True where a number of such a sentence is about people.
[[nodiscard]] bool opensPeople(const Reason &reason, int arg);

/// Who turns to somebody: InfluenceGraph::kFollows, kNames or both.
[[nodiscard]] std::vector<WorkerId> voicesOf(const LeaderRanking &ranking, WorkerId about,
                                             std::uint8_t kind);

}   // namespace wallchart
