// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/describe.h"
#include "core/model/enumkeys.h"
#include "core/model/ids.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace wallchart {

/// Everyone in the structure, also those out of the base and those who left.
struct Worker {
    WorkerId id;
    int number = 0;   ///< chart number: stable, small, unique, from 1
    QString fullName;
    QString preferredName = {};
    QString pronouns = {};
    QString codeName = {};
    QStringList languages = {};
    QStringList phones = {};
    QStringList emails = {};
    QString address = {};
    QDate hiredOn = {};
    std::optional<bool> bargainingUnit =
        {};   ///< member of the legal bargaining unit; none = not known
    QString note = {};
    QStringList externalIds = {};   ///< as other systems name this person

    bool operator==(const Worker &) const = default;
};

/// A worker's place from a day to a day; one current post is the main one.
struct Post {
    PostId id;
    WorkerId worker;
    WorksiteId worksite;
    std::optional<UnitId> unit;
    std::optional<ShiftId> shift;
    QString jobTitle = {};
    std::optional<double> hours = {};   ///< a week
    bool main = true;
    QDate from = {};   ///< null = since ever
    QDate to = {};     ///< first day no longer held; null = current

    bool operator==(const Post &) const = default;
};

/// Why somebody is on the chart but not in the base.
enum class OutReason { Supervisor, Manager, Confidential, Contractor, Left, Other };

template <>
struct EnumKeys<OutReason> {
    static constexpr std::array all{std::pair{OutReason::Supervisor, "supervisor"},
                                    std::pair{OutReason::Manager, "manager"},
                                    std::pair{OutReason::Confidential, "confidential"},
                                    std::pair{OutReason::Contractor, "contractor"},
                                    std::pair{OutReason::Left, "left"},
                                    std::pair{OutReason::Other, "other"}};
};

/// From a day on a worker is out of the base, or in it again; without any, in it.
struct BaseMark {
    BaseMarkId id;
    WorkerId worker;
    QDate on;
    std::optional<OutReason> out;   ///< none = in the base
    QString reason = {};            ///< in the user's words

    bool operator==(const BaseMark &) const = default;
};

/// From a day on a worker sits on the organizing committee, or no longer does.
struct CommitteeMark {
    CommitteeMarkId id;
    WorkerId worker;
    QDate on;
    bool member = true;

    bool operator==(const CommitteeMark &) const = default;
};

/// Somebody who organizes: a co-worker on the chart, or staff.
struct Organizer {
    OrganizerId id;
    QString name;
    std::optional<WorkerId> worker = {};
    bool staff = false;

    bool operator==(const Organizer &) const = default;
};

template <>
struct Describe<Worker> {
    static constexpr auto table = "worker";
    static constexpr std::tuple fields{field("id", &Worker::id),
                                       field("number", &Worker::number),
                                       field("full_name", &Worker::fullName),
                                       field("preferred_name", &Worker::preferredName),
                                       field("pronouns", &Worker::pronouns),
                                       field("code_name", &Worker::codeName),
                                       field("languages", &Worker::languages),
                                       field("phones", &Worker::phones),
                                       field("emails", &Worker::emails),
                                       field("address", &Worker::address),
                                       field("hired_on", &Worker::hiredOn),
                                       field("bargaining_unit", &Worker::bargainingUnit),
                                       field("note", &Worker::note),
                                       field("external_ids", &Worker::externalIds)};
};
static_assert(kDescribesAllMembers<Worker>);

template <>
struct Describe<Post> {
    static constexpr auto table = "post";
    static constexpr std::tuple fields{field("id", &Post::id),
                                       indexed("worker", &Post::worker),
                                       field("worksite", &Post::worksite),
                                       indexed("unit", &Post::unit),
                                       indexed("shift", &Post::shift),
                                       field("job_title", &Post::jobTitle),
                                       field("hours", &Post::hours),
                                       field("main", &Post::main),
                                       field("from_date", &Post::from),
                                       field("to_date", &Post::to)};
};
static_assert(kDescribesAllMembers<Post>);

template <>
struct Describe<BaseMark> {
    static constexpr auto table = "base_mark";
    static constexpr std::tuple fields{
        field("id", &BaseMark::id), indexed("worker", &BaseMark::worker),
        field("on_date", &BaseMark::on), field("out", &BaseMark::out),
        field("reason", &BaseMark::reason)};
};
static_assert(kDescribesAllMembers<BaseMark>);

template <>
struct Describe<CommitteeMark> {
    static constexpr auto table = "committee_mark";
    static constexpr std::tuple fields{
        field("id", &CommitteeMark::id), indexed("worker", &CommitteeMark::worker),
        field("on_date", &CommitteeMark::on), field("member", &CommitteeMark::member)};
};
static_assert(kDescribesAllMembers<CommitteeMark>);

template <>
struct Describe<Organizer> {
    static constexpr auto table = "organizer";
    static constexpr std::tuple fields{field("id", &Organizer::id), field("name", &Organizer::name),
                                       indexed("worker", &Organizer::worker),
                                       field("staff", &Organizer::staff)};
};
static_assert(kDescribesAllMembers<Organizer>);

}   // namespace wallchart
