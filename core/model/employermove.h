// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/describe.h"
#include "core/model/enumkeys.h"
#include "core/model/ids.h"

#include <QDate>
#include <QString>

namespace wallchart {

enum class MoveKind {
    CaptiveMeeting,
    OneOnOnes,
    Firing,
    Discipline,
    Raise,
    Promise,
    Letter,
    Other
};

template <>
struct EnumKeys<MoveKind> {
    static constexpr std::array all{std::pair{MoveKind::CaptiveMeeting, "captive-meeting"},
                                    std::pair{MoveKind::OneOnOnes, "one-on-ones"},
                                    std::pair{MoveKind::Firing, "firing"},
                                    std::pair{MoveKind::Discipline, "discipline"},
                                    std::pair{MoveKind::Raise, "raise"},
                                    std::pair{MoveKind::Promise, "promise"},
                                    std::pair{MoveKind::Letter, "letter"},
                                    std::pair{MoveKind::Other, "other"}};
};

/// A dated act of the employer. Without any TouchedCell it touched everybody.
struct EmployerMove {
    EmployerMoveId id;
    QDate on;
    MoveKind kind = MoveKind::Other;
    QString note = {};

    bool operator==(const EmployerMove &) const = default;
};

/// Whom an employer move touched: a unit with everything below it, a shift, or both together.
struct TouchedCell {
    TouchedCellId id;
    EmployerMoveId move;
    std::optional<UnitId> unit = {};
    std::optional<ShiftId> shift = {};

    bool operator==(const TouchedCell &) const = default;
};

template <>
struct Describe<EmployerMove> {
    static constexpr auto table = "employer_move";
    static constexpr std::tuple fields{
        field("id", &EmployerMove::id), field("on_date", &EmployerMove::on),
        field("kind", &EmployerMove::kind), field("note", &EmployerMove::note)};
};
static_assert(kDescribesAllMembers<EmployerMove>);

template <>
struct Describe<TouchedCell> {
    static constexpr auto table = "touched_cell";
    static constexpr std::tuple fields{
        field("id", &TouchedCell::id), indexed("move", &TouchedCell::move),
        indexed("unit", &TouchedCell::unit), indexed("shift", &TouchedCell::shift)};
};
static_assert(kDescribesAllMembers<TouchedCell>);

}   // namespace wallchart
