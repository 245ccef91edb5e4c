// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/memorydraftstore.h"

#include <QPromise>

namespace wallchart {

namespace {

QFuture<Result<void>> doneAtOnce()
{
    QPromise<Result<void>> promise;
    promise.start();
    promise.addResult(Result<void>());
    promise.finish();
    return promise.future();
}

}   // namespace

QFuture<Result<void>> MemoryDraftStore::keep(Draft draft)
{
    std::pair key{draft.form, draft.subject};
    m_drafts.insert_or_assign(std::move(key), std::move(draft));
    return doneAtOnce();
}

QFuture<Result<void>> MemoryDraftStore::forget(QString form, QString subject)
{
    m_drafts.erase({form, subject});
    return doneAtOnce();
}

Result<std::vector<Draft>> MemoryDraftStore::waiting()
{
    std::vector<Draft> drafts;
    for (const auto &[key, draft] : m_drafts) drafts.push_back(draft);
    return drafts;
}

}   // namespace wallchart
