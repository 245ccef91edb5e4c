// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/draftstore.h"
#include "core/storage/opening.h"
#include "core/storage/writerthread.h"

namespace wallchart {

/// Drafts in an open campaign file, written by the thread that writes its changes.
class EncryptedDraftStore final : public DraftStore {
public:
    /// `file` is used in the thread only; both must outlive this.
    EncryptedDraftStore(WriterThread &thread, std::optional<OpenedFile> &file)
        : m_thread(thread), m_file(file)
    {
    }

    /// Until this is allowed, keep() and forget() fail with kReadOnly.
    void allowWriting() { m_mayWrite = true; }

    [[nodiscard]] QFuture<Result<void>> keep(Draft draft) override;
    [[nodiscard]] QFuture<Result<void>> forget(QString form, QString subject) override;
    [[nodiscard]] Result<std::vector<Draft>> waiting() override;

private:
    WriterThread &m_thread;
    std::optional<OpenedFile> &m_file;
    bool m_mayWrite = false;
};

}   // namespace wallchart
