// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/workspace.h"

#include <QTimer>

#include <map>

namespace wallchart {

/// Half-typed text of an open campaign: forms keep it here, so that it survives a lock.
///
/// Goes into the encrypted file, and nowhere else. What is about a worker who is removed is
/// forgotten with them.
class Drafts final : public QObject {
    Q_OBJECT

public:
    /// The one that all forms of a workspace share; made on first use.
    [[nodiscard]] static Drafts &of(Workspace &workspace);

    /// What waits for a form about a subject; none when nothing does.
    [[nodiscard]] std::optional<QString> text(const QString &form, const QString &subject) const;
    /// The one that was typed last.
    [[nodiscard]] std::optional<Draft> latest() const;
    void keep(const QString &form, const QString &subject, const QString &text);
    void forget(const QString &form, const QString &subject);

    /// Keeps what is being typed in any form now, and waits until it is on the disk.
    void flush();
    /// Flushes; from then on forms must not store what is half-typed when they lose the keyboard.
    void closeForLock();
    [[nodiscard]] bool isClosed() const { return m_closed; }

Q_SIGNALS:
    /// Forms keep what they hold, now.
    void flushWanted();

private:
    using Key = std::pair<QString, QString>;   // form and subject

    explicit Drafts(Workspace &workspace);
    void follow(const Edits &edits);
    void watch(QFuture<Result<void>> storing);
    void judge(const Result<void> &stored);

    Workspace &m_workspace;
    std::map<Key, Draft> m_waiting;
    QFuture<Result<void>> m_storing;   ///< the last that was asked for: all others end before it
    bool m_failed = false;             ///< it was told that drafts cannot be kept
    bool m_closed = false;
};

}   // namespace wallchart
