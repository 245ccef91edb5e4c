// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/describe.h"
#include "core/model/enumkeys.h"
#include "core/model/ids.h"

#include <QDate>
#include <QString>

namespace wallchart {

/// The key of the tie kind that makes followers: from follows to.
inline constexpr char kFollowsKey[] = "follows";

/// A kind of relationship: shipped (with a key, translated on screen) or the user's own (a label).
struct TieKind {
    TieKindId id;
    QString key = {};     ///< shipped kinds only
    QString label = {};   ///< the user's own words; shipped kinds have none
    bool directed = false;
    bool isPrivate = false;   ///< never leaves the file without a tick of its own
    double trust = 0.5;       ///< 0–1: how well an introduction travels over it

    bool operator==(const TieKind &) const = default;
};

/// A relationship between two workers; dated and sourced.
struct Tie {
    TieId id;
    WorkerId from;
    WorkerId to;
    TieKindId kind;
    bool directed = false;
    int strength = 2;   ///< 1–3
    QString source = {};
    QDate seenOn = {};
    QDate until = {};   ///< first day it no longer holds; null = still holds

    bool operator==(const Tie &) const = default;
};

/// One worker's answer to an open question: another worker, or nobody.
struct Nomination {
    NominationId id;
    WorkerId by;
    std::optional<WorkerId> of;   ///< none = "nobody"
    QString question = {};
    QDate on = {};
    bool alone = true;    ///< asked alone; an answer given in a group counts once for the group
    bool staff = false;   ///< staff's own view: shown apart, weight 0
    std::optional<OrganizerId> askedBy = {};
    std::optional<ConversationId> conversation = {};   ///< in which it was heard

    bool operator==(const Nomination &) const = default;
};

/// The life-cycle of an organic leader.
enum class LeaderState { Suspected, Nominated, Confirmed, Tested, Proven, Disproved, Left };

template <>
struct EnumKeys<LeaderState> {
    static constexpr std::array all{std::pair{LeaderState::Suspected, "suspected"},
                                    std::pair{LeaderState::Nominated, "nominated"},
                                    std::pair{LeaderState::Confirmed, "confirmed"},
                                    std::pair{LeaderState::Tested, "tested"},
                                    std::pair{LeaderState::Proven, "proven"},
                                    std::pair{LeaderState::Disproved, "disproved"},
                                    std::pair{LeaderState::Left, "left"}};
};

/// A dated step in the life-cycle of a leader; the latest holds.
struct LeaderMark {
    LeaderMarkId id;
    WorkerId worker;
    LeaderState state = LeaderState::Suspected;
    std::optional<UnitId> unit = {};   ///< of which cell; none = their own
    std::optional<ShiftId> shift = {};
    QDate on = {};
    std::optional<OrganizerId> by = {};
    QString why = {};

    bool operator==(const LeaderMark &) const = default;
};

template <>
struct Describe<TieKind> {
    static constexpr auto table = "tie_kind";
    static constexpr std::tuple fields{field("id", &TieKind::id),
                                       field("key", &TieKind::key),
                                       field("label", &TieKind::label),
                                       field("directed", &TieKind::directed),
                                       field("private", &TieKind::isPrivate),
                                       field("trust", &TieKind::trust)};
};
static_assert(kDescribesAllMembers<TieKind>);

template <>
struct Describe<Tie> {
    static constexpr auto table = "tie";
    static constexpr std::tuple fields{field("id", &Tie::id),
                                       indexed("from_worker", &Tie::from),
                                       indexed("to_worker", &Tie::to),
                                       field("kind", &Tie::kind),
                                       field("directed", &Tie::directed),
                                       field("strength", &Tie::strength),
                                       field("source", &Tie::source),
                                       field("seen_on", &Tie::seenOn),
                                       field("until_date", &Tie::until)};
};
static_assert(kDescribesAllMembers<Tie>);

template <>
struct Describe<Nomination> {
    static constexpr auto table = "nomination";
    static constexpr std::tuple fields{field("id", &Nomination::id),
                                       indexed("by_worker", &Nomination::by),
                                       indexed("of_worker", &Nomination::of),
                                       field("question", &Nomination::question),
                                       field("on_date", &Nomination::on),
                                       field("alone", &Nomination::alone),
                                       field("staff", &Nomination::staff),
                                       field("asked_by", &Nomination::askedBy),
                                       indexed("conversation", &Nomination::conversation)};
};
static_assert(kDescribesAllMembers<Nomination>);

template <>
struct Describe<LeaderMark> {
    static constexpr auto table = "leader_mark";
    static constexpr std::tuple fields{
        field("id", &LeaderMark::id),           indexed("worker", &LeaderMark::worker),
        field("state", &LeaderMark::state),     indexed("unit", &LeaderMark::unit),
        indexed("shift", &LeaderMark::shift),   field("on_date", &LeaderMark::on),
        field("by_organizer", &LeaderMark::by), field("why", &LeaderMark::why)};
};
static_assert(kDescribesAllMembers<LeaderMark>);

}   // namespace wallchart
