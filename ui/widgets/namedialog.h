// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/workspace.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace wallchart {

/// Asks for a name and performs what comes of it; what is wrong with the name is said beneath.
/// Deletes itself when it is closed.
class NameDialog final : public QDialog {
    Q_OBJECT

public:
    NameDialog(Workspace &workspace, const QString &title, QWidget *parent = nullptr);

    void setText(const QString &name);
    void setNote(const QString &note);
    /// What a name means.
    void setIntent(std::function<ChangeSet(const QString &name)> intent);
    void accept() override;

private:
    Workspace &m_workspace;
    std::function<ChangeSet(const QString &)> m_intent;
    QLineEdit *m_name;
    QLabel *m_note;
    QLabel *m_mistake;
    QPushButton *m_ok;
};

}   // namespace wallchart
