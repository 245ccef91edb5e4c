// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/drafts.h"

#include <QPointer>

#include <functional>

class QLineEdit;
class QPlainTextEdit;

namespace wallchart {

/// Keeps what is typed into a field as a draft, until it is stored or given up.
///
/// A child of the field. The owner says which subject the field shows, and when its text was
/// stored or discarded; what is typed between is kept after at most two seconds, and on a lock.
class DraftField final : public QObject {
    Q_OBJECT

public:
    /// `form` names the field in the whole program, such as "quick-entry".
    DraftField(Workspace &workspace, QLineEdit &field, QString form);
    DraftField(Workspace &workspace, QPlainTextEdit &field, QString form);

    /// The field shows `stored` of this subject. True when a draft waited: it is shown instead.
    bool open(const QString &subject, const QString &stored = {});
    /// Something else is stored now, and the field shows the same subject.
    void setStored(const QString &stored);
    /// Keeps what differs from what is stored, now.
    void save();
    /// The text was stored, or people gave it up.
    void forget();
    /// A lock is under way: what is half-typed is kept, and must not be stored.
    [[nodiscard]] bool isLocked() const;

private:
    DraftField(Workspace &workspace, QWidget &field, QString form, std::function<QString()> read,
               std::function<void(const QString &)> write);
    void typed();

    QPointer<Drafts> m_drafts;   // pages may outlive their workspace by a moment
    QString m_form;
    std::function<QString()> m_read;
    std::function<void(const QString &)> m_write;
    std::optional<QString> m_subject;
    QString m_stored;
    QTimer m_pause;
};

}   // namespace wallchart
