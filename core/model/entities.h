// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/contact.h"
#include "core/model/employermove.h"
#include "core/model/forgottenmark.h"
#include "core/model/packetpeers.h"
#include "core/model/people.h"
#include "core/model/relations.h"
#include "core/model/settings.h"
#include "core/model/socialgroup.h"
#include "core/model/stance.h"
#include "core/model/structure.h"
#include "core/model/structuretest.h"
#include "core/model/trainingwork.h"

#include <tuple>

namespace wallchart {

/// Every entity of a campaign, each after those it refers to: the order in which rows are
/// written, read and listed. A new entity is added here, with a migration and a Describe.
using Entities =
    std::tuple<Settings, Worksite, Unit, Shift, Worker, Organizer, Post, BaseMark, CommitteeMark,
               HeadCount, TieKind, Tie, SocialGroup, GroupMembership, Attempt, Conversation,
               Nomination, LeaderMark, Scale, Assessment, StructureTest, Participation, Tally,
               FrozenBase, NextStep, Turf, EmployerMove, TouchedCell, SavedList, Print,
               StoredEdition, TrainingGroup, SmallGroup, Participant, TrackSwitch, Attendance,
               TaskAnswer, ExcerptCode, Submission, Review, StatusReport, OwnIdentity, KnownPeer,
               PacketSeen, ForgottenMark>;

template <class T>
using IdOf = Id<T>;

template <class T>
struct EntityType {
    using Type = T;
};

/// The position of the entity with that type of id among Entities.
template <class IdType>
inline constexpr std::size_t kEntityOf = [] {
    std::size_t position = 0;
    std::size_t found = std::tuple_size_v<Entities>;
    [&]<class... T>(const std::tuple<T...> *) {
        ((std::is_same_v<IdType, Id<T>> ? void(found = position++) : void(++position)), ...);
    }(static_cast<Entities *>(nullptr));
    return found;
}();

/// Calls `f(EntityType<T>{})` for each entity type.
template <class F>
constexpr void eachEntity(F &&f)
{
    [&]<class... T>(const std::tuple<T...> *) {
        (f(EntityType<T>{}), ...);
    }(static_cast<Entities *>(nullptr));
}

}   // namespace wallchart
