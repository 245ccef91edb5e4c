// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/encryptedchangestore.h"

#include "core/editing/changecodec.h"
#include "core/editing/session.h"
#include "core/storage/backups.h"
#include "core/storage/draftrows.h"
#include "core/storage/foldersync.h"
#include "core/storage/historyrows.h"
#include "core/storage/rowedits.h"

#include <QtDebug>

#include <future>

namespace wallchart {

namespace {

constexpr qint64 kBackupHours = 4;
constexpr std::size_t kManyEdits = 1000;

/// The edits as they go into the log; those of a large change are packed in a second thread,
/// while their rows are written.
std::future<QByteArray> packed(const HistoryEntry &entry, const Edits &edits)
{
    if (!listsEdits(entry.kind))
        return std::async(std::launch::deferred, [] { return QByteArray(); });
    const auto policy = edits.size() < kManyEdits ? std::launch::deferred : std::launch::async;
    return std::async(policy, [&edits] { return encodeEdits(edits); });
}

Result<void> expectLast(Database &database, qint64 sequence)
{
    return lastSequence(database).and_then([&](qint64 last) -> Result<void> {
        if (last != sequence) return fail(kStoreOutOfStep, {database.path()});
        return {};
    });
}

}   // namespace

EncryptedChangeStore::~EncryptedChangeStore()
{
    m_thread
        .run([this] {
            m_file.reset();
            return true;
        })
        .waitForFinished();
}

Result<void> EncryptedChangeStore::open(OpeningRequest request, std::optional<FileLock> lock)
{
    m_lock = std::move(lock);
    if (m_lock) m_drafts.allowWriting();
    return m_thread
        .run([&]() -> Result<void> {
            auto opened = openCampaignFile(request);
            if (!opened) return tl::unexpected(opened.error());
            m_file.emplace(std::move(*opened));
            return {};
        })
        .takeResult();
}

Result<std::pair<Campaign, History>> EncryptedChangeStore::read(const Progress &progress)
{
    return m_thread
        .run([&]() -> Result<std::pair<Campaign, History>> {
            Transaction transaction(*m_file->database);
            if (auto begun = transaction.beginReading(); !begun)
                return tl::unexpected(begun.error());
            auto campaign = readCampaign(*m_file->database, progress);
            if (!campaign) return tl::unexpected(campaign.error());
            auto entries = readHistory(*m_file->database);
            if (!entries) return tl::unexpected(entries.error());
            m_file->database->shrink();
            return std::pair{std::move(*campaign), History(std::move(*entries))};
        })
        .takeResult();
}

QFuture<Result<void>> EncryptedChangeStore::append(HistoryEntry entry, Edits edits,
                                                   Progress progress)
{
    return m_thread.run(
        [this, entry = std::move(entry), edits = std::move(edits), progress = std::move(progress)] {
            if (m_lock && !m_outOfStep) backUpWhenDue(entry.at);
            return write({.entry = entry, .listed = edits, .rows = edits}, progress);
        });
}

QFuture<Result<RenewedBackups>> EncryptedChangeStore::rewrite(HistoryEntry entry,
                                                              Rewriting rewriting,
                                                              OldBackups oldBackups,
                                                              Progress progress)
{
    return m_thread.run([this, entry = std::move(entry), rewriting = std::move(rewriting),
                         oldBackups, progress = std::move(progress)] {
        return writeAnew(entry, rewriting, oldBackups, progress);
    });
}

Result<RenewedBackups> EncryptedChangeStore::writeAnew(const HistoryEntry &entry,
                                                       const Rewriting &rewriting,
                                                       OldBackups oldBackups,
                                                       const Progress &progress)
{
    Edits rows = rewriting.told;
    rows.append(rewriting.untold);
    const auto linesAndDrafts = [&](Database &database) {
        Result<void> done;
        for (const RewrittenLine &line : rewriting.lines) {
            if (done)
                done = updateHistory(database, line.entry, packed(line.entry, line.edits).get());
        }
        for (const auto &[form, subject] : rewriting.drafts) {
            if (done) done = deleteDraftRow(database, form, subject);
        }
        return done;
    };
    const Writing writing{
        .entry = entry, .listed = rewriting.told, .rows = rows, .more = linesAndDrafts};
    return write(writing, progress).map([&] { return renewBackups(entry.at, oldBackups); });
}

/// The new copy first, so that there is always one.
RenewedBackups EncryptedChangeStore::renewBackups(const QDateTime &now, OldBackups oldBackups)
{
    RenewedBackups renewed;
    const std::vector<Backup> old = backupsOf(m_path);
    for (const Backup &backup : old) renewed.old.append(backup.path);
    const auto made = makeBackup(m_path, m_file->key, now);
    if (!made) {
        renewed.failed = made.error();
        return renewed;
    }
    renewed.made = made->path;
    if (oldBackups == OldBackups::Keep) return renewed;
    if (auto removed = removeBackups(old); !removed) renewed.failed = removed.error();
    return renewed;
}

Result<void> EncryptedChangeStore::write(const Writing &writing, const Progress &progress)
{
    if (!m_lock) return fail(kReadOnly, {QString(), QString()});
    if (m_outOfStep) return fail(kStoreOutOfStep, {m_path});
    Database &database = *m_file->database;
    const bool many = removesMany(writing.rows);
    if (many) {
        if (auto off = database.runScript("PRAGMA foreign_keys=OFF"); !off) return off;
    }
    Result<void> written = writeTransaction(writing, progress);
    if (!written) written = settle(writing.entry, written.error());
    if (many) {
        const auto on = database.runScript("PRAGMA foreign_keys=ON");
        m_outOfStep = m_outOfStep || !on;
    }
    if (writing.rows.size() >= kManyEdits) database.shrink();
    return written;
}

Result<void> EncryptedChangeStore::writeTransaction(const Writing &writing,
                                                    const Progress &progress)
{
    Database &database = *m_file->database;
    Transaction transaction(database);
    auto log = packed(writing.entry, writing.listed);
    return transaction.begin()
        .and_then([&] { return expectLast(database, writing.entry.sequence - 1); })
        .and_then([&] { return writeEdits(database, writing.rows, progress); })
        .and_then([&] { return writing.more ? writing.more(database) : Result<void>(); })
        .and_then(
            [&] { return removesMany(writing.rows) ? checkReferences(database) : Result<void>(); })
        .and_then([&] { return insertHistory(database, writing.entry, log.get()); })
        .and_then([&] { return transaction.commit(); });
}

/// What is true after a transaction failed: the disk can refuse after the change took effect.
Result<void> EncryptedChangeStore::settle(const HistoryEntry &entry, const Error &error)
{
    const auto last = lastSequence(*m_file->database);
    if (last && *last == entry.sequence - 1) return tl::unexpected(error);
    if (last && *last == entry.sequence && syncFolderOf(m_path)) return {};
    m_outOfStep = true;
    return tl::unexpected(error);
}

Result<Edits> EncryptedChangeStore::editsOf(qint64 sequence)
{
    return m_thread
        .run([this, sequence] {
            return readEditsBytes(*m_file->database, sequence).and_then(decodeEdits);
        })
        .takeResult();
}

void EncryptedChangeStore::backUpWhenDue(const QDateTime &now)
{
    if (m_nextBackup.isValid() && now < m_nextBackup) return;
    m_nextBackup = now.addSecs(kBackupHours * 60 * 60);
    if (!isBackupDue(m_path, now)) return;
    // Work goes on without a backup: a full disk would otherwise lose what is being said.
    if (const auto made = makeBackup(m_path, m_file->key, now); !made)
        qWarning("No backup was made: %s", made.error().code.key);
}

}   // namespace wallchart
