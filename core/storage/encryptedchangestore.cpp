// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/encryptedchangestore.h"

#include "core/editing/changecodec.h"
#include "core/editing/session.h"
#include "core/storage/backups.h"
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
    if (entry.kind != EntryKind::Edit)
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
    return m_thread.run([this, entry = std::move(entry), edits = std::move(edits),
                         progress = std::move(progress)] { return write(entry, edits, progress); });
}

Result<void> EncryptedChangeStore::write(const HistoryEntry &entry, const Edits &edits,
                                         const Progress &progress)
{
    if (!m_lock) return fail(kReadOnly, {QString(), QString()});
    if (m_outOfStep) return fail(kStoreOutOfStep, {m_path});
    backUpWhenDue(entry.at);
    Database &database = *m_file->database;
    const bool many = removesMany(edits);
    if (many) {
        if (auto off = database.runScript("PRAGMA foreign_keys=OFF"); !off) return off;
    }
    Result<void> written = writeTransaction(entry, edits, progress);
    if (!written) written = settle(entry, written.error());
    if (many) {
        const auto on = database.runScript("PRAGMA foreign_keys=ON");
        m_outOfStep = m_outOfStep || !on;
    }
    if (edits.size() >= kManyEdits) database.shrink();
    return written;
}

Result<void> EncryptedChangeStore::writeTransaction(const HistoryEntry &entry, const Edits &edits,
                                                    const Progress &progress)
{
    Database &database = *m_file->database;
    Transaction transaction(database);
    auto log = packed(entry, edits);
    return transaction.begin()
        .and_then([&] { return expectLast(database, entry.sequence - 1); })
        .and_then([&] { return writeEdits(database, edits, progress); })
        .and_then([&] { return removesMany(edits) ? checkReferences(database) : Result<void>(); })
        .and_then([&] { return insertHistory(database, entry, log.get()); })
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
