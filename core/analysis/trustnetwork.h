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

/// Who trusts whom, in both directions, as arrays.
///
/// Those who are with us come first, each part in order of id: searches go through them alone,
/// and so stay within few pages of memory.
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

    /// Where the arcs to people who may stand in between end; those to others come after them.
    [[nodiscard]] const TrustArc *passEnd(std::uint32_t person) const
    {
        return arcs.data() + passEnds[person];
    }

    /// In the base and with us: may stand in between.
    [[nodiscard]] bool withUs(std::uint32_t person) const { return person < countWithUs; }

    Campaign campaign;                   ///< holds the ties
    std::vector<WorkerId> people = {};   ///< by position
    std::uint32_t countWithUs = 0;
    std::vector<char> notYet = {};   ///< in the base, undecided or unassessed
    std::vector<std::uint32_t> offsets = {};
    std::vector<std::uint32_t> passEnds = {};
    std::vector<TrustArc> arcs = {};   ///< of two people the most trusted tie alone
    std::vector<const Tie *> ties = {};
};

}   // namespace wallchart
