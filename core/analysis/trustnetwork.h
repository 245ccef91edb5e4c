// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reading.h"

#include <cstdint>

namespace wallchart {

/// A tie as seen from one of its ends.
struct TrustArc {
    std::uint32_t to;
    std::uint32_t tie;   ///< position in TrustNetwork::ties
    double cost;         ///< −ln(trust): costs add up where trusts multiply
};

/// Who trusts whom, in both directions, as arrays; people by position in the reading.
struct TrustNetwork {
    TrustNetwork(const Reading &reading, bool withPrivateTies);

    /// The position of a worker, or none.
    [[nodiscard]] std::optional<std::uint32_t> positionOf(WorkerId worker) const;
    [[nodiscard]] const TrustArc *begin(std::uint32_t person) const
    {
        return arcs.data() + offsets[person];
    }
    [[nodiscard]] const TrustArc *end(std::uint32_t person) const
    {
        return arcs.data() + offsets[person + 1];
    }

    Campaign campaign;   ///< holds the ties
    std::vector<WorkerId> people = {};
    std::vector<char> withUs = {};   ///< in the base and with us: may stand in between
    std::vector<char> notYet = {};   ///< in the base, undecided or unassessed
    std::vector<std::uint32_t> offsets = {};
    std::vector<TrustArc> arcs = {};   ///< of two people the most trusted tie alone
    std::vector<const Tie *> ties = {};
};

}   // namespace wallchart
