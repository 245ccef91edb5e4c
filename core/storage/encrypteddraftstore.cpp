// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/encrypteddraftstore.h"

#include "core/editing/session.h"
#include "core/storage/draftrows.h"

namespace wallchart {

QFuture<Result<void>> EncryptedDraftStore::keep(Draft draft)
{
    return m_thread.run([this, may = m_mayWrite, draft = std::move(draft)]() -> Result<void> {
        if (!may) return fail(kReadOnly, {QString(), QString()});
        return writeDraft(*m_file->database, draft);
    });
}

QFuture<Result<void>> EncryptedDraftStore::forget(QString form, QString subject)
{
    return m_thread.run([this, may = m_mayWrite, form = std::move(form),
                         subject = std::move(subject)]() -> Result<void> {
        if (!may) return fail(kReadOnly, {QString(), QString()});
        return removeDraft(*m_file->database, form, subject);
    });
}

Result<std::vector<Draft>> EncryptedDraftStore::waiting()
{
    return m_thread.run([this] { return readDrafts(*m_file->database); }).takeResult();
}

}   // namespace wallchart
