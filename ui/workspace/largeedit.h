// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/workspace.h"

namespace wallchart {

/// Works out what is to be done; called in the window's thread or in another one.
using EditWork = std::function<ChangeSet(const Reading &, IdSource &)>;

/// So many people or results take longer than a blink to be worked out.
inline constexpr std::size_t kManySubjects = 5'000;

/// Performs what `work` makes of the campaign as it is. For many `subjects` it is worked out in
/// another thread, anew when the campaign is another one by then; true says that it is under way.
bool performFor(Workspace &workspace, std::size_t subjects, EditWork work);

}   // namespace wallchart
