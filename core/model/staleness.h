// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reading.h"

namespace wallchart {

/// Why an assessment no longer tells where a worker stands today.
enum class StaleReason { TooOld, OlderThanTest, EmployerMove, LeaderMoved };

template <>
struct EnumKeys<StaleReason> {
    static constexpr std::array all{std::pair{StaleReason::TooOld, "too-old"},
                                    std::pair{StaleReason::OlderThanTest, "older-than-test"},
                                    std::pair{StaleReason::EmployerMove, "employer-move"},
                                    std::pair{StaleReason::LeaderMoved, "leader-moved"}};
};

/// What made an assessment stale: the latest such thing, and its day.
struct Staleness {
    StaleReason reason = StaleReason::TooOld;
    QDate since = {};   ///< the day from which it is stale
    std::optional<StructureTestId> test = {};
    std::optional<EmployerMoveId> move = {};
    std::optional<WorkerId> leader = {};

    bool operator==(const Staleness &) const = default;
};

/// Whom people follow leads, unless it was found that they do not, or they no longer do.
[[nodiscard]] bool mayLead(const WorkerReading &worker);

/// None when the assessment is fresh or there is none: exactly where WorkerReading::stale is
/// false. What most calls for a new conversation is named first: a leader who moved, then an
/// employer's move, a test, and mere age.
[[nodiscard]] std::optional<Staleness> stalenessOf(const Reading &reading,
                                                   const WorkerReading &worker);

/// The last day up to `asOf` on which a worker's stance crossed the middle: from with us to
/// against or back, perhaps by way of undecided. Null = never.
[[nodiscard]] QDate crossedMiddleOn(const Campaign &campaign, WorkerId worker, QDate asOf);

/// The last employer's move up to `asOf` that touched a cell, or null.
[[nodiscard]] const EmployerMove *lastMoveTouching(const Campaign &campaign, const Cell &cell,
                                                   QDate asOf);

}   // namespace wallchart
