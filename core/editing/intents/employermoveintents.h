// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/changeset.h"
#include "core/model/campaign.h"

namespace wallchart {

/// Whom a move touched: a unit with everything below it, a shift, or both together.
struct MoveTarget {
    std::optional<UnitId> unit = {};
    std::optional<ShiftId> shift = {};

    auto operator<=>(const MoveTarget &) const = default;
};

/// A dated act of the employer. Without targets it touched everybody.
struct NewEmployerMove {
    QDate on;
    MoveKind kind = MoveKind::Other;
    QString note = {};
    std::vector<MoveTarget> touched = {};
};
[[nodiscard]] ChangeSet addEmployerMove(const Campaign &campaign, const NewEmployerMove &move,
                                        IdSource &ids);

/// A move as it shall read, with everything it touched: what is not listed is no longer touched.
[[nodiscard]] ChangeSet correctEmployerMove(const Campaign &campaign, const EmployerMove &after,
                                            const std::vector<MoveTarget> &touched, IdSource &ids);

/// Takes a move back that was written down by mistake.
[[nodiscard]] ChangeSet takeEmployerMoveBack(const Campaign &campaign, EmployerMoveId move);

}   // namespace wallchart
