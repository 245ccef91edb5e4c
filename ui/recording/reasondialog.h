// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/workspace.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace wallchart {

class DraftField;

/// Asks why somebody is excluded from a test: who is excluded is no longer in its base.
class ReasonDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ReasonDialog(const QString &whom, QWidget *parent = nullptr);

    /// Half-typed reasons wait under this name until the dialog is answered, over a lock too.
    void keepDraft(Workspace &workspace, const QString &subject);
    void done(int result) override;

Q_SIGNALS:
    void given(const QString &reason);

private:
    QLineEdit *m_reason;
    DraftField *m_draft = nullptr;
};

}   // namespace wallchart
