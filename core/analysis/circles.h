// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/influencegraph.h"

namespace wallchart {

/// People of one unit who are tied more among themselves than to the rest of it.
struct Circle {
    std::optional<UnitId> unit;
    std::vector<std::uint32_t> members;   ///< positions, ascending; two or more

    bool operator==(const Circle &) const = default;
};

/// How two circles of a unit are joined.
struct CircleLink {
    std::uint32_t a = 0;   ///< indexes into circles, a < b
    std::uint32_t b = 0;
    int bonds = 0;   ///< pairs of people tied across
    /// Through whom every bond between the two runs: a single point of failure. None = several.
    std::vector<std::uint32_t> onlyThrough = {};

    bool operator==(const CircleLink &) const = default;
};

/// The circles inside the units, who bridges them, and where that hangs on one person.
struct Circles {
    std::vector<Circle> circles = {};   ///< in order of their first member
    std::vector<std::optional<std::uint32_t>> of =
        {};                                    ///< by position; none = tied to nobody here
    std::vector<CircleLink> links = {};        ///< by a, then b
    std::vector<std::uint32_t> bridges = {};   ///< tied into another circle of the unit; ascending
    /// Without them people of their unit would no longer be tied to each other; ascending.
    std::vector<std::uint32_t> singlePoints = {};
};

/// Looks at each unit by itself, the shifts together; ties across units play no part. The smaller
/// units below one are units of their own. Once cancelled, none.
[[nodiscard]] Circles circlesOf(const InfluenceGraph &graph, const Progress &progress);

}   // namespace wallchart
