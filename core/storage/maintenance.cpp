// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/maintenance.h"

#include "core/base/atomicfile.h"
#include "core/storage/fileheader.h"
#include "core/storage/filelock.h"
#include "core/storage/foldersync.h"
#include "core/storage/opening.h"
#include "core/storage/targeterror.h"

#include <QFile>

#include <sqlite3.h>

namespace wallchart {

namespace {

constexpr int kPagesAtOnce = 256;

/// Copies all pages into an empty database, which encrypts them with its own key.
Result<void> copyPages(Database &from, Database &to, const Progress &progress)
{
    sqlite3_backup *copy = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!copy) return tl::unexpected(to.lastError());
    int code = SQLITE_OK;
    while (code == SQLITE_OK && !progress.isCancelled()) {
        code = sqlite3_backup_step(copy, kPagesAtOnce);
        progress.report(sqlite3_backup_pagecount(copy) - sqlite3_backup_remaining(copy),
                        sqlite3_backup_pagecount(copy));
    }
    const int finished = sqlite3_backup_finish(copy);
    if (code == SQLITE_OK) return fail(kCancelled);
    if (code != SQLITE_DONE || finished != SQLITE_OK) return tl::unexpected(to.lastError());
    return {};
}

Result<void> writeCopy(Database &from, const QString &to, const FileKey &key,
                       const Progress &progress)
{
    auto opened = Database::open(to, Database::Mode::Create, key);
    if (!opened) return tl::unexpected(opened.error());
    return applySafeSettings(**opened).and_then(
        [&] { return copyPages(from, **opened, progress); });
}

/// The disk can refuse to sync a folder after the new file is in its place.
Result<void> unlessInPlace(const Error &error, const QString &path, const FileKey &key)
{
    if (readFileHeader(path) == key.salt && syncFolderOf(path)) return {};
    return tl::unexpected(error);
}

/// Replaces the file by a copy under the new key.
///
/// The new backup comes first, so that there is always one that opens, and so that the newest one
/// never opens with a passphrase that the file has left behind: it tells a wrong passphrase from
/// a damaged file.
Result<PassphraseChange> rewrite(const QString &path, const KeySource &oldKey,
                                 const FileKey &newKey, const Progress &progress)
{
    auto opened = openCampaignFile(
        {.path = path, .key = oldKey, .mode = Database::Mode::ReadWrite});
    if (!opened) return tl::unexpected(opened.error());
    AtomicFile file(path);
    if (auto begun = file.open(); !begun) return tl::unexpected(begun.error());
    const auto written =
        writeCopy(*opened->database, file.temporaryPath(), newKey, progress).and_then([&] {
            return readBack(file.temporaryPath(), newKey, path);
        });
    if (!written) return tl::unexpected(aboutTarget(written.error(), file, path));
    opened->database.reset();
    PassphraseChange change{.made = {}, .old = backupsOf(path), .backupsFailed = {}};
    auto made = makeBackupFrom(file.temporaryPath(), path, newKey, QDateTime::currentDateTimeUtc());
    const auto replaced = file.commit().or_else(
        [&](const Error &error) { return unlessInPlace(error, path, newKey); });
    if (!replaced) {
        if (made) QFile::remove(made->path);
        return tl::unexpected(replaced.error());
    }
    if (made) change.made = std::move(*made);
    else change.backupsFailed = made.error();
    return change;
}

}   // namespace

Result<void> backUp(const QString &path, const QString &to, const KeySource &key,
                    const Progress &progress)
{
    auto opened = openCampaignFile({.path = path, .key = key, .mode = Database::Mode::ReadOnly});
    if (!opened) return tl::unexpected(opened.error());
    // While this transaction reads nobody can write; a file with a journal was copied aside.
    Transaction reading(*opened->database);
    progress.report(0, 1);
    return reading.beginReading()
        .and_then([&] {
            return opened->database->number(QStringLiteral("SELECT count(*) FROM settings"));
        })
        .and_then([&](qint64) { return copyVerified(opened->database->path(), to, opened->key); });
}

Result<void> restore(const QString &backup, const QString &to, const KeySource &key,
                     const Progress &progress)
{
    return backUp(backup, to, key, progress);
}

Result<PassphraseChange> changePassphrase(const QString &path, const KeySource &key,
                                          const Secret &newPassphrase, KeyProfile profile,
                                          OldBackups oldBackups, const Progress &progress)
{
    const QString real = realPathOf(path);
    const auto lock = FileLock::take(real);
    if (!lock) return tl::unexpected(lock.error());
    const auto newKey = makeFileKey(newPassphrase, profile);
    if (!newKey) return tl::unexpected(newKey.error());
    return rewrite(real, key, *newKey, progress).map([&](PassphraseChange change) {
        const bool removes = oldBackups == OldBackups::Delete && change.made;
        const Result<void> removed = removes ? removeBackups(change.old) : Result<void>();
        if (!removed) change.backupsFailed = removed.error();
        return change;
    });
}

}   // namespace wallchart
