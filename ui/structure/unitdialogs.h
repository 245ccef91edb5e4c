// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/structure/changedialog.h"

namespace wallchart {

/// The forms about units. Each is shown at once, makes one change and deletes itself.
namespace unitdialogs {

/// One unit a line; `Surgery / 3 East` is a unit inside another.
ChangeDialog *add(Workspace &workspace, WorksiteId worksite, QWidget *parent);
/// Into which unit this one goes, or out of all.
ChangeDialog *nest(Workspace &workspace, UnitId unit, QWidget *parent);
ChangeDialog *merge(Workspace &workspace, UnitId unit, QWidget *parent);
/// Which of its workers become a unit of their own.
ChangeDialog *split(Workspace &workspace, UnitId unit, QWidget *parent);
/// Where the people of a unit go that is about to be removed; null when there is no other unit.
ChangeDialog *moveAndRemove(Workspace &workspace, UnitId unit, QWidget *parent);

}   // namespace unitdialogs

/// Units of a list of lines as one change: those missing on the way are added too.
[[nodiscard]] ChangeSet addUnits(const Campaign &campaign, WorksiteId worksite,
                                 const QStringList &lines, IdSource &ids);

}   // namespace wallchart
