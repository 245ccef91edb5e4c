// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/training/trainingdesk.h"
#include "ui/widgets/appearance.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace wallchart {

/// The keys of facilitators that are known here, and one's own to be handed on. Deletes itself
/// when it is closed.
class KeysDialog final : public QDialog {
    Q_OBJECT

public:
    KeysDialog(Workspace &workspace, Appearance &appearance, TrainingDesk &desk,
               QWidget *parent = nullptr);

    /// What was handed on by somebody: a name and two keys.
    void paste(const QString &text);
    /// Keeps what was pasted, for a facilitator of that name.
    void addPasted();
    void forgetChosen();
    void copyOwn();

private:
    QWidget *makeKnown();
    QWidget *makeNew();
    QWidget *makeOwn();
    void fill();
    void look();

    Workspace &m_workspace;
    Appearance &m_appearance;
    TrainingDesk &m_desk;
    QListWidget *m_list;
    QPushButton *m_forget;
    QPlainTextEdit *m_pasted;
    QLineEdit *m_name;
    QLabel *m_said;
    QPushButton *m_add;
    QPushButton *m_copy;
    QLabel *m_copied;
};

}   // namespace wallchart
