// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/reason.h"
#include "core/model/counting.h"
#include "core/training/checkkinds.h"
#include "core/training/edition.h"

namespace wallchart {

/// What the checks of a week are computed from.
struct CheckGround {
    const Reading &reading;           ///< as of the day on which one looks
    QDate from = {};                  ///< the day of the week's session; null = since ever
    QDate due = {};                   ///< the last day for the work; null = no end
    std::vector<UnitId> units = {};   ///< the units that are practised on; none = all
    /// Keys of tasks that were looked at, where looking is all that is asked for.
    QStringList lookedAt = {};
};

/// A check as computed. Only `task`, `check`, `met`, `value` and `goal` ever leave the computer.
struct CheckResult {
    QString task;    ///< key of the edition's task
    QString check;   ///< key of checkkinds.h
    bool met = false;
    double value = 0;   ///< people, times, or a share
    double goal = 0;

    bool operator==(const CheckResult &) const = default;
};

/// What is said about a check: made of the result alone, so that both sides read the same.
///
/// The code is "check-" and the key of the check; args: value and goal, as people count them
/// (shares in whole per cent, rounded down).
[[nodiscard]] Reason sayingOf(const CheckResult &result);

/// A check on the computer where the chart is.
struct ComputedCheck {
    CheckResult result;
    /// What is missing, by name: for the participant's eyes only. At most kMostMissing.
    std::vector<Reason> missing = {};
    QString target = {};   ///< where the button leads: a key of taskTargets()

    bool operator==(const ComputedCheck &) const = default;
};

inline constexpr std::size_t kMostMissing = 12;

/// Computes one check. `task` is only named in the result.
[[nodiscard]] ComputedCheck computedCheck(const EditionTask &task, const CheckGround &ground);

/// The checks of an assignment in the order of its tasks: those that decide, and those that are
/// shown beside a judgement, which decide nothing. Tasks without a check are left out.
[[nodiscard]] std::vector<ComputedCheck> computedChecks(const EditionAssignment &assignment,
                                                        const CheckGround &ground);

/// True when the task is one that the chart decides.
[[nodiscard]] bool decides(const EditionTask &task);
/// True when looking is all that is asked for: the participant says that they did.
[[nodiscard]] bool isToBeLookedAt(const EditionTask &task);

}   // namespace wallchart
