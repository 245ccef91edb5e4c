// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/counting.h"

namespace wallchart {

/// What a leader's followers did in a structure test.
///
/// Followers out of the base or excluded from the test do not count.
struct Delivery {
    WorkerId leader;
    int followers = 0;
    int delivered = 0;       ///< took part after the leader asked, or nobody wrote down who asked
    int throughOthers = 0;   ///< took part after somebody else asked: shown beside it

    [[nodiscard]] int tookPart() const { return delivered + throughOthers; }
    /// Delivered ≥ ceil(goal × followers), and somebody at all.
    [[nodiscard]] bool atGoal(double goal) const
    {
        return delivered > 0 && delivered >= peopleNeeded(goal, followers);
    }
    bool operator==(const Delivery &) const = default;
};

/// True when a follower took part in the test and it is known that somebody else asked them.
[[nodiscard]] bool tookPartThroughOthers(const TestReading &test, WorkerId follower,
                                         WorkerId leader);

/// With the followers of the day on which the test is read.
[[nodiscard]] Delivery deliveryOf(const TestReading &test, WorkerId leader);
/// With the followers of the reading's day, such as today's.
[[nodiscard]] Delivery deliveryOf(const Reading &reading, WorkerId leader,
                                  const StructureTest &test);

/// Everybody marked as a leader or followed in the test, by how much is left to deliver.
[[nodiscard]] std::vector<Delivery> deliveriesIn(const TestReading &test);

}   // namespace wallchart
