// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/describe.h"
#include "core/model/ids.h"

#include <QDate>
#include <QString>
#include <QTime>

namespace wallchart {

/// A physical location with its own list.
struct Worksite {
    WorksiteId id;
    QString name;
    QString employer = {};
    QString address = {};
    QString timeZone = {};   ///< IANA name; empty = the computer's

    bool operator==(const Worksite &) const = default;
};

/// The group that sees each other daily; units nest.
struct Unit {
    UnitId id;
    WorksiteId worksite;
    std::optional<UnitId> parent;
    QString name;
    int order = 0;   ///< among its siblings, ascending
    bool strategic = false;

    bool operator==(const Unit &) const = default;
};

/// A time slice of the units of a worksite.
struct Shift {
    ShiftId id;
    WorksiteId worksite;
    QString name;
    QTime start = {};   ///< null = not known
    QTime end = {};     ///< earlier than start = over midnight
    int order = 0;

    bool operator==(const Shift &) const = default;
};

/// How many people are in a cell, known before their names are.
///
/// Without a shift it counts the whole unit with its sub-units, without a unit the whole
/// shift, without either the whole worksite. The latest on or before a date holds.
struct HeadCount {
    HeadCountId id;
    WorksiteId worksite;
    std::optional<UnitId> unit;
    std::optional<ShiftId> shift;
    int people = 0;
    QDate on;

    bool operator==(const HeadCount &) const = default;
};

template <>
struct Describe<Worksite> {
    static constexpr auto table = "worksite";
    static constexpr std::tuple fields{field("id", &Worksite::id), field("name", &Worksite::name),
                                       field("employer", &Worksite::employer),
                                       field("address", &Worksite::address),
                                       field("time_zone", &Worksite::timeZone)};
};
static_assert(kDescribesAllMembers<Worksite>);

template <>
struct Describe<Unit> {
    static constexpr auto table = "unit";
    static constexpr std::tuple fields{
        field("id", &Unit::id),           indexed("worksite", &Unit::worksite),
        indexed("parent", &Unit::parent), field("name", &Unit::name),
        field("position", &Unit::order),  field("strategic", &Unit::strategic)};
};
static_assert(kDescribesAllMembers<Unit>);

template <>
struct Describe<Shift> {
    static constexpr auto table = "shift";
    static constexpr std::tuple fields{
        field("id", &Shift::id),     indexed("worksite", &Shift::worksite),
        field("name", &Shift::name), field("starts", &Shift::start),
        field("ends", &Shift::end),  field("position", &Shift::order)};
};
static_assert(kDescribesAllMembers<Shift>);

template <>
struct Describe<HeadCount> {
    static constexpr auto table = "head_count";
    static constexpr std::tuple fields{
        field("id", &HeadCount::id),         indexed("worksite", &HeadCount::worksite),
        indexed("unit", &HeadCount::unit),   indexed("shift", &HeadCount::shift),
        field("people", &HeadCount::people), field("on_date", &HeadCount::on)};
};
static_assert(kDescribesAllMembers<HeadCount>);

}   // namespace wallchart
