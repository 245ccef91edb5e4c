// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/structure/changedialog.h"

namespace wallchart {

/// The forms about shifts. Each is shown at once, makes one change and deletes itself.
namespace shiftdialogs {

ChangeDialog *add(Workspace &workspace, WorksiteId worksite, QWidget *parent);
/// Its name and times.
ChangeDialog *change(Workspace &workspace, ShiftId shift, QWidget *parent);
ChangeDialog *merge(Workspace &workspace, ShiftId shift, QWidget *parent);
/// Where the people of a shift go that is about to be removed; null when there is no other one.
ChangeDialog *moveAndRemove(Workspace &workspace, ShiftId shift, QWidget *parent);

}   // namespace shiftdialogs

}   // namespace wallchart
