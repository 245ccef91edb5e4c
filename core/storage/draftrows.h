// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/draftstore.h"
#include "core/storage/database.h"

namespace wallchart {

/// All drafts, by form and subject.
[[nodiscard]] Result<std::vector<Draft>> readDrafts(Database &database);

/// Writes a draft, in a transaction of its own, in the place of an earlier one.
[[nodiscard]] Result<void> writeDraft(Database &database, const Draft &draft);

/// Removes a draft, if it is there, in a transaction of its own.
[[nodiscard]] Result<void> removeDraft(Database &database, const QString &form,
                                       const QString &subject);

/// The same within a transaction that the caller has begun.
[[nodiscard]] Result<void> deleteDraftRow(Database &database, const QString &form,
                                          const QString &subject);

}   // namespace wallchart
