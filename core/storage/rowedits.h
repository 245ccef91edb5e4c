// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/model/campaign.h"
#include "core/storage/database.h"

namespace wallchart {

/// Writes edits to the rows, within a transaction that the caller has begun.
///
/// Fails with kStoreOutOfStep when a row that should change is not there. Reports each edit.
[[nodiscard]] Result<void> writeEdits(Database &database, const Edits &edits,
                                      const Progress &progress);

/// Writes all rows of a campaign into empty tables.
[[nodiscard]] Result<void> writeCampaign(Database &database, const Campaign &campaign,
                                         const Progress &progress);

/// Reads all rows, reporting each table.
[[nodiscard]] Result<Campaign> readCampaign(Database &database, const Progress &progress);

/// True when so many rows go that others may refer to that checking all references once, at the
/// end, is quicker than a pass over the tables for each of them (children have no index).
[[nodiscard]] bool removesMany(const Edits &edits);

/// Fails when a row refers to one that is not there.
[[nodiscard]] Result<void> checkReferences(Database &database);

}   // namespace wallchart
