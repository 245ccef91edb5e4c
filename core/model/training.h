// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/describe.h"
#include "core/model/enumkeys.h"
#include "core/model/ids.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace wallchart {

// Who takes part in the training. Rows keep their ids when they travel in packets, so that three
// computers mean the same person; nobody has an account anywhere.

/// An edition of the training as this file keeps it: whole, so that it can be edited.
struct StoredEdition {
    StoredEditionId id;
    QString key;         ///< that of the edition in `text`; unique in a campaign
    QString text = {};   ///< its file (core/training/editionfile.h)

    bool operator==(const StoredEdition &) const = default;
};

/// Those whom one contact person registers for an edition.
struct TrainingGroup {
    TrainingGroupId id;
    StoredEditionId edition;
    QString name;
    QString organization = {};
    QString contactPerson = {};
    QString contactEmail = {};
    QStringList facilitators = {};   ///< those whom a large group supplies, by name
    bool mine = false;               ///< registered by the contact person whose file this is

    bool operator==(const TrainingGroup &) const = default;
};

/// By what the people of a small group were put together.
enum class SmallGroupKind { Mixed, Language, Sector, Own };

template <>
struct EnumKeys<SmallGroupKind> {
    static constexpr std::array all{
        std::pair{SmallGroupKind::Mixed, "mixed"}, std::pair{SmallGroupKind::Language, "language"},
        std::pair{SmallGroupKind::Sector, "sector"}, std::pair{SmallGroupKind::Own, "own"}};
};

/// The circle that meets to practise.
struct SmallGroup {
    SmallGroupId id;
    StoredEditionId edition;
    QString name;
    SmallGroupKind kind = SmallGroupKind::Mixed;
    QString facilitator = {};   ///< name of who leads it
    bool mine = false;          ///< led by the facilitator whose file this is

    bool operator==(const SmallGroup &) const = default;
};

/// Somebody who learns in one edition. Who repeats it is a participant once more.
struct Participant {
    ParticipantId id;
    TrainingGroupId group;
    std::optional<SmallGroupId> smallGroup = {};
    QString name;
    QString email = {};                    ///< private; leaves only in an enrolment packet
    QString language = {};                 ///< tag: "en", "pt_BR"
    QString timeZone = {};                 ///< IANA name
    QString track = {};                    ///< key of the edition's track
    std::optional<WorkerId> worker = {};   ///< on the chart of this file, if so
    bool mine = false;                     ///< learns with this file: "I am …"
    QString invitation = {};               ///< id of the packet that invited them last

    bool operator==(const Participant &) const = default;
};

/// A participant comes to another track in one week.
struct TrackSwitch {
    TrackSwitchId id;
    ParticipantId participant;
    int week = 0;
    QString track;

    bool operator==(const TrackSwitch &) const = default;
};

enum class Presence { Present, Excused, Absent };

template <>
struct EnumKeys<Presence> {
    static constexpr std::array all{std::pair{Presence::Present, "present"},
                                    std::pair{Presence::Excused, "excused"},
                                    std::pair{Presence::Absent, "absent"}};
};

/// Whether somebody was at the session of a week; at most one for each.
struct Attendance {
    AttendanceId id;
    ParticipantId participant;
    int week = 0;
    Presence presence = Presence::Present;

    bool operator==(const Attendance &) const = default;
};

template <>
struct Describe<StoredEdition> {
    static constexpr auto table = "edition";
    static constexpr std::tuple fields{field("id", &StoredEdition::id),
                                       field("key", &StoredEdition::key),
                                       field("text", &StoredEdition::text)};
};
static_assert(kDescribesAllMembers<StoredEdition>);

template <>
struct Describe<TrainingGroup> {
    static constexpr auto table = "training_group";
    static constexpr std::tuple fields{field("id", &TrainingGroup::id),
                                       indexed("edition", &TrainingGroup::edition),
                                       field("name", &TrainingGroup::name),
                                       field("organization", &TrainingGroup::organization),
                                       field("contact_person", &TrainingGroup::contactPerson),
                                       field("contact_email", &TrainingGroup::contactEmail),
                                       field("facilitators", &TrainingGroup::facilitators),
                                       field("mine", &TrainingGroup::mine)};
};
static_assert(kDescribesAllMembers<TrainingGroup>);

template <>
struct Describe<SmallGroup> {
    static constexpr auto table = "small_group";
    static constexpr std::tuple fields{field("id", &SmallGroup::id),
                                       indexed("edition", &SmallGroup::edition),
                                       field("name", &SmallGroup::name),
                                       field("kind", &SmallGroup::kind),
                                       field("facilitator", &SmallGroup::facilitator),
                                       field("mine", &SmallGroup::mine)};
};
static_assert(kDescribesAllMembers<SmallGroup>);

template <>
struct Describe<Participant> {
    static constexpr auto table = "participant";
    static constexpr std::tuple fields{field("id", &Participant::id),
                                       indexed("training_group", &Participant::group),
                                       indexed("small_group", &Participant::smallGroup),
                                       field("name", &Participant::name),
                                       field("email", &Participant::email),
                                       field("language", &Participant::language),
                                       field("time_zone", &Participant::timeZone),
                                       field("track", &Participant::track),
                                       indexed("worker", &Participant::worker),
                                       field("mine", &Participant::mine),
                                       field("invitation", &Participant::invitation)};
};
static_assert(kDescribesAllMembers<Participant>);

template <>
struct Describe<TrackSwitch> {
    static constexpr auto table = "track_switch";
    static constexpr std::tuple fields{
        field("id", &TrackSwitch::id), indexed("participant", &TrackSwitch::participant),
        field("week", &TrackSwitch::week), field("track", &TrackSwitch::track)};
};
static_assert(kDescribesAllMembers<TrackSwitch>);

template <>
struct Describe<Attendance> {
    static constexpr auto table = "attendance";
    static constexpr std::tuple fields{
        field("id", &Attendance::id), indexed("participant", &Attendance::participant),
        field("week", &Attendance::week), field("presence", &Attendance::presence)};
};
static_assert(kDescribesAllMembers<Attendance>);

}   // namespace wallchart
