// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/editing/draftstore.h"
#include "core/editing/rewriting.h"

#include <QFuture>

namespace wallchart {

/// Where a session keeps what was done. A port: the encrypted file implements it.
class ChangeStore {
public:
    virtual ~ChangeStore() = default;

    /// Stores the rows of a change and its line of the log in one transaction.
    ///
    /// `edits` are the changes as they apply to the rows; of an undo or redo line the store keeps
    /// no copy of them, the line refers to its edit. Runs in the store's own thread; the future
    /// finishes when the change is on the disk, or with the reason why nothing happened.
    /// `progress` counts edits and can cancel: then nothing is stored.
    [[nodiscard]] virtual QFuture<Result<void>> append(HistoryEntry entry, Edits edits,
                                                       Progress progress) = 0;

    /// Changes rows and lines of the log and adds `entry`, all in one transaction, then makes a
    /// new copy of the file and, unless they are to be kept, deletes those of before. Fails only
    /// when nothing was changed.
    [[nodiscard]] virtual QFuture<Result<RenewedBackups>> rewrite(HistoryEntry entry,
                                                                  Rewriting rewriting,
                                                                  OldBackups oldBackups,
                                                                  Progress progress) = 0;

    /// The edits of a line that lists edits.
    [[nodiscard]] virtual Result<Edits> editsOf(qint64 sequence) = 0;

    /// True when another program holds the file: append() then fails.
    [[nodiscard]] virtual bool isReadOnly() const = 0;

    /// What is half-typed, kept beside the changes; lives as long as this.
    [[nodiscard]] virtual DraftStore &drafts() = 0;
};

}   // namespace wallchart
