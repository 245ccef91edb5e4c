// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/workermatching.h"

namespace wallchart {

/// Two workers who may be one person.
struct LikelyDuplicate {
    WorkerId a;   ///< listed first
    WorkerId b;
    double score = 0;   ///< 0–1; grows with every reason
    std::vector<MatchReason> reasons = {};

    bool operator==(const LikelyDuplicate &) const = default;
};

/// Who may be listed twice, the likeliest first, then by age of the listing.
///
/// Two meet by an external id, an e-mail, a phone with a word of the name in common (a telephone
/// of a ward or a family is no reason), or a full name however it is spelled. A phone or a name
/// alone says little. Cost grows with the pairs that meet.
[[nodiscard]] std::vector<LikelyDuplicate> likelyDuplicates(const Campaign &campaign);

}   // namespace wallchart
