// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/describe.h"
#include "core/model/enumkeys.h"
#include "core/model/ids.h"

#include <QDate>
#include <QString>

namespace wallchart {

enum class GroupKind { Sport, Faith, Breaks, Chat, Travel, Language, Neighbourhood, Other };

template <>
struct EnumKeys<GroupKind> {
    static constexpr std::array all{std::pair{GroupKind::Sport, "sport"},
                                    std::pair{GroupKind::Faith, "faith"},
                                    std::pair{GroupKind::Breaks, "breaks"},
                                    std::pair{GroupKind::Chat, "chat"},
                                    std::pair{GroupKind::Travel, "travel"},
                                    std::pair{GroupKind::Language, "language"},
                                    std::pair{GroupKind::Neighbourhood, "neighbourhood"},
                                    std::pair{GroupKind::Other, "other"}};
};

/// People joined by something other than the unit: a team, a church, a smoke break, a chat.
struct SocialGroup {
    SocialGroupId id;
    QString name;
    GroupKind kind = GroupKind::Other;

    bool operator==(const SocialGroup &) const = default;
};

/// Who belongs to a social group from a day to a day.
struct GroupMembership {
    GroupMembershipId id;
    SocialGroupId group;
    WorkerId worker;
    QDate from = {};   ///< null = since ever
    QDate to = {};     ///< first day no longer; null = still

    bool operator==(const GroupMembership &) const = default;
};

template <>
struct Describe<SocialGroup> {
    static constexpr auto table = "social_group";
    static constexpr std::tuple fields{field("id", &SocialGroup::id),
                                       field("name", &SocialGroup::name),
                                       field("kind", &SocialGroup::kind)};
};
static_assert(kDescribesAllMembers<SocialGroup>);

template <>
struct Describe<GroupMembership> {
    static constexpr auto table = "group_membership";
    static constexpr std::tuple fields{
        field("id", &GroupMembership::id), indexed("social_group", &GroupMembership::group),
        indexed("worker", &GroupMembership::worker), field("from_date", &GroupMembership::from),
        field("to_date", &GroupMembership::to)};
};
static_assert(kDescribesAllMembers<GroupMembership>);

}   // namespace wallchart
