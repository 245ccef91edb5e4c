// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/edition.h"

namespace wallchart {

/// A part of an edition that is edited on a sheet of its own: the edition itself, one of its
/// weeks, or one of the tasks of a week.
struct EditionPlace {
    int session = -1;   ///< index; −1 = the edition itself
    int task = -1;      ///< index in the assignment of that week; −1 = the week itself

    bool operator==(const EditionPlace &) const = default;
};

/// Index of the assignment of that session's week; −1 = it has none.
[[nodiscard]] int assignmentAt(const Edition &edition, int session);
/// Where the field is edited that a Problem names: "assignments[1].tasks[0].check".
[[nodiscard]] EditionPlace placeOf(const Edition &edition, const QString &path);

// These change an edition that need not be sound in between.

/// A week after the last, seven days later, with a title; its place.
EditionPlace addWeek(Edition &edition);
/// Without a week: what was due before it is due before the session after it.
void removeWeek(Edition &edition, int session);
/// An assignment without tasks for a week that has none.
void addAssignment(Edition &edition, int session);
/// A task that the facilitator reads, with a key of its own; its place.
EditionPlace addTask(Edition &edition, int session);
void removeTask(Edition &edition, EditionPlace task);
/// Up (−1) or down (1) within its week; where it is then.
EditionPlace moveTask(Edition &edition, EditionPlace task, int by);
/// The day of a session, and all later ones as many days on.
void moveSessionsFrom(Edition &edition, int session, QDate on);
/// The next letter that no track has, eight hours after the last.
void addTrack(Edition &edition);

/// A key for a comment that no other in the edition has.
[[nodiscard]] QString freeCommentKey(const Edition &edition, const QString &task);
/// The check with that key and usual numbers.
[[nodiscard]] TaskCheck usualCheck(const QString &key);

}   // namespace wallchart
