// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDateTime>
#include <QFuture>

#include <vector>

namespace wallchart {

/// Text that somebody is still typing. One form has at most one about each subject.
struct Draft {
    QString form;      ///< which field of the program, such as "quick-entry"
    QString subject;   ///< what it is about, such as the id of a worker; may be empty
    QString text = {};
    QDateTime savedAt = {};   ///< UTC

    bool operator==(const Draft &) const = default;
};

/// Where half-typed text waits until it is stored or given up; no part of the history. A port:
/// the encrypted file implements it.
class DraftStore {
public:
    virtual ~DraftStore() = default;

    /// Takes the place of an earlier draft of the same form and subject. Runs in the store's own
    /// thread, in order with its changes; finishes when the draft is on the disk.
    [[nodiscard]] virtual QFuture<Result<void>> keep(Draft draft) = 0;
    /// Nothing happens when there is none.
    [[nodiscard]] virtual QFuture<Result<void>> forget(QString form, QString subject) = 0;
    /// All that wait, by form and subject.
    [[nodiscard]] virtual Result<std::vector<Draft>> waiting() = 0;
};

}   // namespace wallchart
