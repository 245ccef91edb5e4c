// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/changeset.h"
#include "core/model/campaign.h"

#include <span>

/// What people do to the units of a worksite after they were added.
namespace wallchart {

[[nodiscard]] ChangeSet renameUnit(const Campaign &campaign, UnitId unit, const QString &name);

/// A strategic unit is one that the goals of a test must be met in.
[[nodiscard]] ChangeSet setStrategic(const Campaign &campaign, UnitId unit, bool strategic);

/// Puts a unit, with all below it, inside another one, behind its last; none = outermost.
[[nodiscard]] ChangeSet nestUnit(const Campaign &campaign, UnitId unit,
                                 const std::optional<UnitId> &parent);

/// One place towards the first or the last among siblings.
enum class Shove { Up, Down };
/// Empty for the first that is shoved up and the last that is shoved down.
[[nodiscard]] ChangeSet shoveUnit(const Campaign &campaign, UnitId unit, Shove where);

/// Makes two units one: `from` is gone, and what was about it is about `into`.
///
/// Posts, leader marks, tallies and bases of closed tests move as they are, past ones too.
/// Head-counts are added up; where only one of both has any, those known in the other count, so
/// that nobody gets lost. Units inside `from` move along, and are merged with one of their own
/// name. A unit cannot be merged into one inside itself: that change breaks a rule.
struct UnitMerge {
    UnitId from;
    UnitId into;
    QDate on;   ///< today: whom the fallback for missing head-counts counts
};
[[nodiscard]] ChangeSet mergeUnits(const Campaign &campaign, const UnitMerge &merge);

/// Some workers of a unit become a unit of their own beside it, from a day on.
///
/// Who is moved keeps shift and job; head-counts of the unit become smaller by those moved and
/// the new unit has as many, so that the total stays. Workers of other units are left aside.
struct UnitSplit {
    UnitId unit;
    QString name;
    std::span<const WorkerId> workers;
    QDate on;
};
[[nodiscard]] ChangeSet splitUnit(const Campaign &campaign, const UnitSplit &split, IdSource &ids);

/// Removes a unit with its head-counts; units inside it move out to where it was.
///
/// When somebody works or worked there, or a test has numbers of it, that change breaks a rule:
/// people go to another unit first, by mergeUnits().
[[nodiscard]] ChangeSet removeUnit(const Campaign &campaign, UnitId unit);
/// True when removeUnit() would lose people or numbers of tests.
[[nodiscard]] bool unitIsInUse(const Campaign &campaign, UnitId unit);

}   // namespace wallchart
