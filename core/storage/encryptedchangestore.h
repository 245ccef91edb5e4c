// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/campaignfiles.h"
#include "core/storage/encrypteddraftstore.h"
#include "core/storage/filelock.h"

#include <functional>

namespace wallchart {

/// Keeps the rows and the log of one open campaign file.
///
/// Before the first change, and then every four hours, it makes a backup of the file as it is.
class EncryptedChangeStore final : public ChangeStore {
public:
    explicit EncryptedChangeStore(QString path) : m_path(std::move(path)) {}
    ~EncryptedChangeStore() override;

    /// Opens the file in the store's thread; `lock` comes with a request for writing.
    [[nodiscard]] Result<void> open(OpeningRequest request, std::optional<FileLock> lock);
    /// Reads everything but the edits of the log.
    [[nodiscard]] Result<std::pair<Campaign, History>> read(const Progress &progress);

    [[nodiscard]] QFuture<Result<void>> append(HistoryEntry entry, Edits edits,
                                               Progress progress) override;
    [[nodiscard]] QFuture<Result<RenewedBackups>> rewrite(HistoryEntry entry, Rewriting rewriting,
                                                          OldBackups oldBackups,
                                                          Progress progress) override;
    [[nodiscard]] Result<Edits> editsOf(qint64 sequence) override;
    [[nodiscard]] bool isReadOnly() const override { return !m_lock; }
    [[nodiscard]] DraftStore &drafts() override { return m_drafts; }

private:
    /// What one transaction writes: rows, what else belongs to it, and the line of the log.
    struct Writing {
        const HistoryEntry &entry;
        const Edits &listed;
        const Edits &rows;
        std::function<Result<void>(Database &)> more = {};
    };

    [[nodiscard]] Result<void> write(const Writing &writing, const Progress &progress);
    [[nodiscard]] Result<void> writeTransaction(const Writing &writing, const Progress &progress);
    [[nodiscard]] Result<RenewedBackups> writeAnew(const HistoryEntry &entry,
                                                   const Rewriting &rewriting,
                                                   OldBackups oldBackups, const Progress &progress);
    [[nodiscard]] RenewedBackups renewBackups(const QDateTime &now, OldBackups oldBackups);
    [[nodiscard]] Result<void> settle(const HistoryEntry &entry, const Error &error);
    void backUpWhenDue(const QDateTime &now);

    QString m_path;
    std::optional<FileLock> m_lock;
    std::optional<OpenedFile> m_file;   // used in m_thread only
    QDateTime m_nextBackup;             // used in m_thread only; null = not looked yet
    bool m_outOfStep = false;           // used in m_thread only
    WriterThread m_thread;
    EncryptedDraftStore m_drafts{m_thread, m_file};
};

}   // namespace wallchart
