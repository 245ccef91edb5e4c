// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/cellcover.h"

namespace wallchart {

/// What a choice of leaders shall bring; 0 and less = nothing is missing.
struct CoverNeed {
    int people = 0;    ///< covered beyond today's
    int leaders = 0;   ///< leaders beyond today's
};

/// The leaders to add, in the order in which each brings most.
struct FewestLeaders {
    std::vector<int> leaders = {};
    bool fewest = true;   ///< no smaller choice meets the need, or none does and these bring most
};

/// The smallest choice among the candidates that meets the need; of equal ones the one found
/// first, smaller numbers preferred. Searched with bounds (gains only fall, so the best gains
/// bound what is left to win); after kMostTries tries the choice made step by step stands.
/// Where all candidates together do not meet it: everybody who brings anything, and as many as
/// the number of leaders asks for.
[[nodiscard]] FewestLeaders fewestLeaders(const CellCover &today,
                                          const std::vector<int> &candidates,
                                          const CoverNeed &need);

inline constexpr int kMostTries = 20'000;

}   // namespace wallchart
