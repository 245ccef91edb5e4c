// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/myweek/weekwork.h"
#include "ui/widgets/appearance.h"
#include "ui/workspace/workspace.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace wallchart {

class AnswerEditor;
class TaskSign;
class TickBox;

/// One line of the assignment: what is asked for, how far it is, what is missing by name, and the
/// button that goes there or opens the text.
class TaskRow final : public QFrame {
    Q_OBJECT

public:
    TaskRow(Workspace &workspace, Appearance &appearance, ParticipantId participant,
            QWidget *parent = nullptr);

    /// Keeps what is being typed. `review` names the review that the remarks are from.
    void show(const TaskStanding &standing, const QString &review);
    void retranslate();
    [[nodiscard]] const TaskStanding &standing() const { return m_standing; }
    /// Null until somebody wrote.
    [[nodiscard]] AnswerEditor *editor() const { return m_editor; }
    /// Stores what is being typed.
    void commit();
    /// The control that goes on with this line, or null.
    [[nodiscard]] QWidget *firstControl() const;

Q_SIGNALS:
    void targetWanted(const QString &target);

private:
    void layOut();
    void openEditor();
    void closeEditor();
    void answer(const QString &text);
    void fillWords();
    void fillMissing();
    void fillRemarks();
    void fillButtons();
    [[nodiscard]] QString saying() const;
    [[nodiscard]] bool isWriting() const;

    Workspace &m_workspace;
    Appearance &m_appearance;
    ParticipantId m_participant;
    TaskStanding m_standing;
    QString m_review;
    bool m_wholeMissing = false;
    TaskSign *m_sign;
    QLabel *m_title;
    QLabel *m_detail;
    QLabel *m_saying;
    QLabel *m_missing;
    QPushButton *m_more;
    TickBox *m_looked;
    QFrame *m_remarks;
    QLabel *m_remarksHead;
    QLabel *m_remarksText;
    QPushButton *m_write;
    QPushButton *m_go;
    QVBoxLayout *m_column;
    AnswerEditor *m_editor = nullptr;
};

}   // namespace wallchart
