// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/migrations.h"

#include <QDateTime>
#include <QTemporaryDir>

namespace wallchart {

/// A file that is known to be a campaign of today's schema, and its key.
struct OpenedFile {
    FileKey key;
    /// Where it really is when it could not be read in place without writing to it.
    std::unique_ptr<QTemporaryDir> privateCopy;
    std::unique_ptr<Database> database;
};

/// How to open a file.
struct OpeningRequest {
    QString path;
    KeySource key;
    Database::Mode mode = Database::Mode::ReadOnly;    ///< or ReadWrite, Salvage
    QDateTime now = QDateTime::currentDateTimeUtc();   ///< names the backup that a migration makes
    std::span<const Migration> steps = shippedMigrations();
};

/// Tells apart what can be wrong with a file, in the order of TRUST: size and first bytes, key,
/// application, schema; then sets and reads back the safe settings and migrates.
///
/// With a wrong key not one byte changes, also when a crash left a journal: that is rolled back
/// only after the key has proved right. Reading never writes: a file with a journal, or of an
/// older schema, is then read from a private copy (encrypted like the file).
[[nodiscard]] Result<OpenedFile> openCampaignFile(const OpeningRequest &asked);

}   // namespace wallchart
