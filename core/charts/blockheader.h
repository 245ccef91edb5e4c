// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/partlist.h"

namespace wallchart {

/// The header of a block or a heading inside it, with its origin at the top left.
struct HeaderParts {
    double height = 0;
    PartList parts;
};

/// The name shown for a group: its own, "Unassigned" or "Everyone".
[[nodiscard]] QString groupName(const WallChart &chart, std::uint32_t group,
                                const ChartWords &words);

/// Name, count and, as the level of detail allows, leaders, distribution, shares, latest test,
/// coverage and warnings. Never wider than `width`; on paper nothing is elided.
[[nodiscard]] HeaderParts blockHeader(const LayoutContext &context, std::uint32_t group,
                                      double width, bool continued);

/// Name, count and share with us of a group inside a block.
[[nodiscard]] HeaderParts subHeading(const LayoutContext &context, std::uint32_t group,
                                     double width, bool continued);

}   // namespace wallchart
