// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/memorychangestore.h"

#include "core/editing/session.h"

#include <QPromise>

namespace wallchart {

QFuture<Result<void>> MemoryChangeStore::append(HistoryEntry entry, Edits edits, Progress progress)
{
    QPromise<Result<void>> promise;
    promise.start();
    if (progress.isCancelled()) {
        promise.addResult(fail(kCancelled));
    } else {
        if (listsEdits(entry.kind)) m_edits.emplace(entry.sequence, std::move(edits));
        promise.addResult(Result<void>());
    }
    promise.finish();
    return promise.future();
}

QFuture<Result<RenewedBackups>> MemoryChangeStore::rewrite(HistoryEntry entry, Rewriting rewriting,
                                                           OldBackups, Progress)
{
    for (RewrittenLine &line : rewriting.lines) {
        if (listsEdits(line.entry.kind))
            m_edits.insert_or_assign(line.entry.sequence, std::move(line.edits));
    }
    m_edits.emplace(entry.sequence, std::move(rewriting.told));
    for (const auto &[form, subject] : rewriting.drafts)
        m_drafts.forget(form, subject).waitForFinished();
    QPromise<Result<RenewedBackups>> promise;
    promise.start();
    promise.addResult(RenewedBackups{});
    promise.finish();
    return promise.future();
}

Result<Edits> MemoryChangeStore::editsOf(qint64 sequence)
{
    const auto found = m_edits.find(sequence);
    if (found == m_edits.end()) return fail(kNoSuchEntry, {QString::number(sequence)});
    return found->second;
}

OpenedCampaign openedInMemory(Campaign campaign)
{
    return {std::move(campaign), History(), std::make_unique<MemoryChangeStore>(), std::nullopt};
}

}   // namespace wallchart
