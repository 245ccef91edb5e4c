// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartpeople.h"
#include "core/charts/grouptree.h"

namespace wallchart {

/// At most this many cards stand for one unnamed person each; one card stands for the rest.
inline constexpr int kMostUnnamedCards = 12;

/// The cards of a chart with the node of the group that each is in.
struct ChartCards {
    std::vector<ChartCard> cards;   ///< `group` is a node of the tree until sorted
    std::vector<int> unnamed;       ///< people without a name, by node
};

/// A card per person and innermost group in which they hold a post. Grows `tree`.
[[nodiscard]] ChartCards gatherCards(const Reading &reading, const CellCounts &counts,
                                     const ChartPeople &people, const Grouping &grouping,
                                     bool withUnnamed, GroupTree &tree);

/// Puts the cards into `chart`, group by group, each group in the order asked for.
void orderCards(WallChart &chart, ChartCards gathered, const ChartPeople &people, CardOrder order,
                const std::vector<std::uint32_t> &groupOfNode);

}   // namespace wallchart
