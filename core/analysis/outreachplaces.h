// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/outreach.h"
#include "core/analysis/weights.h"

namespace wallchart {

/// One of the places somebody could have in the list.
struct PlaceOffered {
    OutreachPlace place;
    double weight = 0;
    Reason reason = {};
    Reason ask = {};
};

/// What the places are read from: looked up once for everybody.
struct OutreachFacts {
    explicit OutreachFacts(const Reading &today);

    const Reading &reading;
    Weights weights;
    const StructureTest *lastTest = nullptr;   ///< closed last; null = none
    const StructureTest *openTest = nullptr;   ///< being asked for today; null = none
    std::map<Cell, TestCounts> lastCells = {};
    /// Who may tell whom people turn to where no leader is known, or only one who is against us.
    std::map<WorkerId, Reason> askedForLeaders = {};
    /// Two followers of each leader who moved.
    std::map<WorkerId, WorkerId> followersOfMoved = {};
    std::optional<int> firmest = {};       ///< the level most with us
    std::optional<int> mostOpposed = {};   ///< the level most against

    [[nodiscard]] bool isBelowGoal(const Cell &cell) const;
};

/// Whoever co-workers follow, or who is marked as a leader and not found to be none.
[[nodiscard]] bool isOrganicLeader(const WorkerReading &worker);

/// What somebody is called in a reason.
[[nodiscard]] QString nameInReason(const Worker &worker);
/// `Surgery / 3 East / Night`; empty where nothing is known.
[[nodiscard]] QString cellInReason(const Campaign &campaign, const Cell &cell);

/// Every place that fits, the weightiest first; none = nobody needs to talk to them now.
[[nodiscard]] std::vector<PlaceOffered> placesOf(const OutreachFacts &facts,
                                                 const WorkerReading &worker);

}   // namespace wallchart
