// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <span>

namespace wallchart {

class Database;

/// A step to the next schema failed; the file is as it was. Args: path, number of the step, why.
inline constexpr ErrorCode kMigrationFailed{"migration-failed", ErrorKind::Failed};

/// "WCht" as four bytes: what `file` and others know a campaign by, inside the encryption.
inline constexpr qint64 kApplicationId = 0x57436874;

/// One step from the schema before it; released steps never change.
struct Migration {
    int version;
    const char *sql;
};

/// Every step, from the empty file to today's schema.
[[nodiscard]] std::span<const Migration> shippedMigrations();
/// The schema that this program writes.
[[nodiscard]] int newestSchema();

/// Takes all steps above the file's version, within a transaction that the caller has begun.
[[nodiscard]] Result<void> runMigrations(Database &database, std::span<const Migration> steps);

}   // namespace wallchart
