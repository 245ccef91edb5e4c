// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/counting.h"

namespace wallchart {

/// By what the committee should look like the workforce.
enum class MirrorBy { Unit, Shift, Job };

template <>
struct EnumKeys<MirrorBy> {
    static constexpr std::array all{std::pair{MirrorBy::Unit, "unit"},
                                    std::pair{MirrorBy::Shift, "shift"},
                                    std::pair{MirrorBy::Job, "job"}};
};

/// A part of the workforce and its seats on the committee.
struct MirrorGroup {
    MirrorBy by = MirrorBy::Unit;
    std::optional<UnitId> unit = {};   ///< an outermost unit; none = not known
    std::optional<ShiftId> shift = {};
    QString job = {};   ///< as written in the main post; empty = not known
    int people = 0;     ///< everyone in the base, unnamed people too where head-counts tell
    int seats = 0;      ///< committee members among them
    int due = 0;        ///< one per ten workers, rounded; of units and shifts at least one

    [[nodiscard]] int missing() const { return std::max(0, due - seats); }
    bool operator==(const MirrorGroup &) const = default;
};

/// Whether the committee mirrors the workforce.
struct CommitteeMirror {
    int people = 0;
    int seats = 0;
    int due = 0;                            ///< one per ten workers, rounded up
    std::vector<MirrorGroup> groups = {};   ///< by unit, shift and job; most missing first
    std::vector<Cell> cellsWithout = {};    ///< cells with people and nobody on the committee

    [[nodiscard]] bool mirrors() const;
};

[[nodiscard]] CommitteeMirror committeeMirrorOf(const Reading &reading);

}   // namespace wallchart
