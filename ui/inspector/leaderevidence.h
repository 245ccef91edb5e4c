// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/counting.h"
#include "core/model/nominationcount.h"

namespace wallchart {

/// What a follower did in the last closed test.
struct FollowerFact {
    WorkerId worker;
    QString name;
    std::optional<int> level = {};
    bool stale = false;
    Outcome outcome = Outcome::NotAsked;
    bool askedByLeader = false;
    bool counts = true;   ///< in the base and not excluded from the test

    bool operator==(const FollowerFact &) const = default;
};

/// What makes a mark as a leader doubtful.
enum class LeaderCaution {
    NamedByNobody,   ///< marked as nominated or more, yet nobody asked alone named them
    StaffOrSelf,     ///< the same, and only staff or they themselves named them
    NoFollowers      ///< nobody is known to act when they act
};

/// Whether somebody is an organic leader, as far as it is known; nothing about their stance.
struct LeaderEvidence {
    NominationCount named;
    const StructureTest *test = nullptr;        ///< the last closed one; null = none
    std::vector<FollowerFact> followers = {};   ///< those who took part first
    int counted = 0;     ///< followers in the base who were not excluded from the test
    int delivered = 0;   ///< of them, who took part after the leader asked them
    int byOthers = 0;    ///< of them, who took part asked by others or unasked
    std::vector<LeaderCaution> cautions = {};
};
/// As of the reading's day.
[[nodiscard]] LeaderEvidence leaderEvidenceOf(const Reading &reading, WorkerId worker);

/// The mark that holds on the reading's day, or null.
[[nodiscard]] const LeaderMark *leaderMarkOf(const Reading &reading, WorkerId worker);

}   // namespace wallchart
