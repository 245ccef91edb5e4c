// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/grouptree.h"

namespace wallchart {

/// Where the numbers of groups come from.
struct NumberSources {
    const Reading *reading;
    const CellCounts *counts;
    const Grouping *grouping;
    const GroupTree *tree;
    const std::vector<std::uint32_t> *groupOfNode;
};

/// Fills counts of every group. Groups made of whole cells are the sums of their cells; groups
/// by job count their people one by one, and the unnamed go where the job is not known.
void addCounts(WallChart &chart, const NumberSources &sources);

/// Fills the latest test, read on its own day, of every group.
void addTest(WallChart &chart, const NumberSources &sources, const StructureTest &test);

/// Fills coverage of groups made of whole cells; others have none.
void addCoverage(WallChart &chart, const NumberSources &sources);

}   // namespace wallchart
