// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/memorydraftstore.h"
#include "core/editing/session.h"

#include <QPromise>

namespace wallchart {

/// The fake store was told to fail.
inline const ErrorCode kFakeDiskFull{"fake-disk-full", ErrorKind::Failed};

/// Keeps what is appended in memory, fails when told to, and can hold an answer back.
class FakeChangeStore final : public ChangeStore {
public:
    struct Line {
        HistoryEntry entry;
        Edits edits;
    };

    QFuture<Result<void>> append(HistoryEntry entry, Edits edits, Progress progress) override
    {
        m_promise = std::make_unique<QPromise<Result<void>>>();
        m_promise->start();
        QFuture<Result<void>> future = m_promise->future();
        m_waiting = Line{std::move(entry), std::move(edits)};
        m_progress = std::move(progress);
        waits = holdBack;
        if (!holdBack) answer();
        return future;
    }

    /// Answers the append that is waiting.
    void answer()
    {
        waits = false;
        if (++appends == failAt) {
            m_promise->addResult(fail(kFakeDiskFull));
        } else if (m_progress.isCancelled()) {
            m_promise->addResult(fail(kCancelled));
        } else {
            lines.push_back(std::move(m_waiting));
            m_promise->addResult(Result<void>());
        }
        m_promise->finish();
    }

    /// Appends the line; what it changes of others is kept in `rewritten`.
    QFuture<Result<RenewedBackups>> rewrite(HistoryEntry entry, Rewriting rewriting, OldBackups,
                                            Progress progress) override
    {
        QPromise<Result<RenewedBackups>> promise;
        promise.start();
        const Result<void> appended =
            append(std::move(entry), rewriting.told, std::move(progress)).takeResult();
        if (appended) rewritten = std::move(rewriting.lines);
        promise.addResult(appended.map([] { return RenewedBackups{}; }));
        promise.finish();
        return promise.future();
    }

    Result<Edits> editsOf(qint64 sequence) override
    {
        for (const Line &line : lines) {
            if (line.entry.sequence == sequence) return line.edits;
        }
        return fail(kNoSuchEntry, {QString::number(sequence)});
    }

    bool isReadOnly() const override { return readOnly; }
    DraftStore &drafts() override { return m_drafts; }

    int failAt = 0;   ///< the append that fails, counted from 1; 0 = none
    int appends = 0;
    bool readOnly = false;
    bool holdBack = false;   ///< appends wait for answer()
    bool waits = false;      ///< one does
    std::vector<Line> lines;
    std::vector<RewrittenLine> rewritten;

private:
    MemoryDraftStore m_drafts;
    std::unique_ptr<QPromise<Result<void>>> m_promise;
    Line m_waiting;
    Progress m_progress;
};

/// A session on a campaign, with its fake store at hand.
struct FakeSession {
    explicit FakeSession(const Campaign &campaign, std::optional<FileHolder> heldBy = {})
        : session(opened(campaign, std::move(heldBy)), clock)
    {
    }

    FixedClock clock{QDateTime(QDate(2023, 3, 7), QTime(9, 30), Qt::UTC)};
    FakeChangeStore *store = nullptr;   ///< owned by the session
    Session session;

private:
    OpenedCampaign opened(const Campaign &campaign, std::optional<FileHolder> heldBy)
    {
        auto made = std::make_unique<FakeChangeStore>();
        store = made.get();
        store->readOnly = heldBy.has_value();
        return {campaign, History(), std::move(made), std::move(heldBy)};
    }
};

}   // namespace wallchart
