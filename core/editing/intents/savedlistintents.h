// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/changeset.h"
#include "core/model/campaign.h"

namespace wallchart {

/// The saved list of that name, in any case, or null.
[[nodiscard]] const SavedList *savedListNamed(const Campaign &campaign, const QString &name);

/// Keeps a filter under a name. A list of that name, in any case, gets this filter instead; empty
/// when it has it already.
[[nodiscard]] ChangeSet saveList(const Campaign &campaign, const QString &name,
                                 const QString &expression, IdSource &ids);

/// Empty when it is called so already; breaks a rule when another list is.
[[nodiscard]] ChangeSet renameList(const Campaign &campaign, SavedListId list, const QString &name);

[[nodiscard]] ChangeSet removeList(const Campaign &campaign, SavedListId list);

}   // namespace wallchart
