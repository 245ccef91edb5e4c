// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/editing/rewriting.h"
#include "core/storage/backups.h"
#include "core/storage/filekey.h"

#include <optional>

namespace wallchart {

// What is done to whole files. All need a QCoreApplication, take as long as the file is large,
// report pages or tables, and leave everything as it was when they fail.

/// Copies a campaign byte by byte to a new file and reads every page of the copy. Works while
/// another program holds the campaign: between its changes.
[[nodiscard]] Result<void> backUp(const QString &path, const QString &to, const KeySource &key,
                                  const Progress &progress);

/// Makes a new campaign file from a backup, which stays. A damaged backup is refused.
[[nodiscard]] Result<void> restore(const QString &backup, const QString &to, const KeySource &key,
                                   const Progress &progress);

struct PassphraseChange {
    std::optional<Backup> made;   ///< opens with the new passphrase
    std::vector<Backup> old;      ///< open with the old one; gone unless they were to be kept
    /// The passphrase was changed, but `made` is missing or some of `old` are still there.
    std::optional<Error> backupsFailed;
};

/// Writes the campaign anew under a new key and puts it in place of the old file; fails only
/// when that did not happen.
///
/// Recovery words of before no longer open it. Fails when another program holds the file.
[[nodiscard]] Result<PassphraseChange> changePassphrase(const QString &path, const KeySource &key,
                                                        const Secret &newPassphrase,
                                                        KeyProfile profile, OldBackups oldBackups,
                                                        const Progress &progress);

}   // namespace wallchart
