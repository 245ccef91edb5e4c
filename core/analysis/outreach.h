// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/reason.h"
#include "core/base/progress.h"
#include "core/model/counting.h"

namespace wallchart {

/// Why somebody stands in the list; the shipped order, changed by the weights "outreach-" and
/// the key.
enum class OutreachPlace {
    LeaderMoved,         ///< follows a leader whose stance crossed the middle
    LeaderNotWithUs,     ///< an organic leader in a cell below the goal
    CellWithoutLeader,   ///< anyone there, to find the leader
    LeaderMissed,        ///< a leader whose cell missed the last test
    LeaderTurned,        ///< a leader no longer with us
    NeverAssessed,
    StaleAssessment,
    ThroughLeader,   ///< with us but not firmly, or undecided: through their own leader
    Against,         ///< leaning against, without followers
    Opposed          ///< opposed, without followers: last
};

template <>
struct EnumKeys<OutreachPlace> {
    static constexpr std::array all{
        std::pair{OutreachPlace::LeaderMoved, "leader-moved"},
        std::pair{OutreachPlace::LeaderNotWithUs, "leader-not-with-us"},
        std::pair{OutreachPlace::CellWithoutLeader, "cell-without-leader"},
        std::pair{OutreachPlace::LeaderMissed, "leader-missed"},
        std::pair{OutreachPlace::LeaderTurned, "leader-turned"},
        std::pair{OutreachPlace::NeverAssessed, "never-assessed"},
        std::pair{OutreachPlace::StaleAssessment, "stale-assessment"},
        std::pair{OutreachPlace::ThroughLeader, "through-leader"},
        std::pair{OutreachPlace::Against, "against"},
        std::pair{OutreachPlace::Opposed, "opposed"}};
};

/// Who best makes the ask.
struct BestAsker {
    WorkerId worker;
    Reason reason;   ///< their own leader, or a tie they trust

    bool operator==(const BestAsker &) const = default;
};

/// Somebody to talk to, why, what to ask, and who should.
struct OutreachLine {
    WorkerId worker;
    OutreachPlace place = OutreachPlace::NeverAssessed;
    double weight = 0;                  ///< what the list is ordered by
    std::vector<Reason> reasons = {};   ///< the first says why they stand here
    Reason ask = {};
    std::optional<BestAsker> asker = {};    ///< a co-worker, never staff; none = nobody known
    std::optional<NextStepId> claim = {};   ///< the open next step about them that is due first
    std::optional<AttemptId> lastAttempt = {};

    bool operator==(const OutreachLine &) const = default;
};

/// Somebody who would be in the list and is left alone for now.
struct SetAside {
    WorkerId worker;
    Reason reason;   ///< do not visit, or tried a few days ago

    bool operator==(const SetAside &) const = default;
};

struct Outreach {
    std::vector<OutreachLine> lines = {};   ///< whom to talk to next first; nobody twice
    std::vector<SetAside> setAside = {};
};

/// Whom to talk to next, with the reason, the ask and the person who best makes it.
///
/// Everybody in the base stands at most once, at their first place; further reasons follow the
/// first. With `organizer` only their turf and what they took on themselves. Cost: one pass over
/// people and ties. Cancelled, the list is empty.
[[nodiscard]] Outreach outreachOf(const Reading &reading, std::optional<OrganizerId> organizer,
                                  const Progress &progress);

/// True when the worker belongs to what the organizer is responsible for.
[[nodiscard]] bool isInTurf(const Reading &reading, OrganizerId organizer,
                            const WorkerReading &worker);

}   // namespace wallchart
