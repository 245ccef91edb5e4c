// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/model/campaign.h"

namespace wallchart {

/// A made-up worksite of any size, for tests and benchmarks.
struct SyntheticPlan {
    int workers = 1000;   ///< all named, all in the base
    std::uint64_t seed = 1;
    QDate today = QDate(2023, 3, 7);
    double tiesPerWorker = 3.5;
    double acrossUnits = 0.185;   ///< share of the ties that leave the unit
    double noise = 0.25;   ///< 0 = everybody names and follows the planted leader; 1 = nobody does
};

struct SyntheticWorksite {
    Campaign campaign;
    /// Who really leads, by id: in order. No row says so but what co-workers do and answer.
    std::vector<WorkerId> leaders = {};
};

/// Units of 8 to 60 people on three shifts; large worksites nest them in departments and
/// divisions. In each cell of four and more somebody leads, one for about twelve people:
/// co-workers follow, name and act with them, less with more noise. Two of three leaders carry
/// a mark "suspected". Three closed tests.
///
/// The number of ties is workers × tiesPerWorker, or as many as a small worksite has room for.
/// Time and memory grow with workers and ties. `progress` counts stages of the work; once
/// cancelled, what was made so far is returned.
[[nodiscard]] SyntheticWorksite syntheticWorksite(const SyntheticPlan &plan,
                                                  const Progress &progress = Progress());

}   // namespace wallchart
