// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/fileerrors.h"
#include "core/storage/filekey.h"

#include <QDateTime>

#include <vector>

namespace wallchart {

/// A copy was made, but it does not read back, so it was thrown away. Arg: path of the copy.
inline constexpr ErrorCode kBackupUnreadable{"backup-unreadable", ErrorKind::Failed};

/// A copy of a campaign that the program made by itself.
struct Backup {
    QString path;
    QDateTime at;   ///< UTC

    bool operator==(const Backup &) const = default;
};

/// Where copies of that file go: the data directory for files at home, else `.backups` beside it.
[[nodiscard]] QString backupFolderOf(const QString &path);

/// The copies of that file, newest first. Their names do not tell the campaign's name.
[[nodiscard]] std::vector<Backup> backupsOf(const QString &path);

/// Whether the newest copy is older than four hours.
[[nodiscard]] bool isBackupDue(const QString &path, const QDateTime &now);

/// Reads every page of a file that was just written. Fails with kBackupUnreadable, which tells of
/// `name`, the name that the file is to get.
[[nodiscard]] Result<void> readBack(const QString &path, const FileKey &key, const QString &name);

/// Copies a file that nobody writes to just now, byte by byte, and reads every page of the copy
/// before it gets its name. Fails when `to` exists.
[[nodiscard]] Result<void> copyVerified(const QString &from, const QString &to, const FileKey &key);

/// Makes a copy, then deletes those beyond the ten newest and the last of each of 14 days.
[[nodiscard]] Result<Backup> makeBackup(const QString &path, const FileKey &key,
                                        const QDateTime &now);
/// The same from `source`, a file that is about to take the place of `path`.
[[nodiscard]] Result<Backup> makeBackupFrom(const QString &source, const QString &path,
                                            const FileKey &key, const QDateTime &now);

/// Deletes copies; fails at the first that is still there.
[[nodiscard]] Result<void> removeBackups(const std::vector<Backup> &backups);

/// Those of `backups` (newest first) that are not to be kept.
[[nodiscard]] std::vector<Backup> expendable(const std::vector<Backup> &backups);

}   // namespace wallchart
