// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/incomingpackets.h"
#include "ui/workspace/workspace.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace wallchart {

class PersonField;

/// Who of those invited learns with this file from now on, and who they are on the chart. Shows
/// the code of the facilitator, to be compared by voice. Several who share this file join one after
/// the other, each with a worker of their own. Deletes itself when it is closed.
class JoinDialog final : public QDialog {
    Q_OBJECT

public:
    /// Of the invitation: who invites, whom, and the code of who is not known yet.
    JoinDialog(Workspace &workspace, const IncomingPacket &invitation, QWidget *parent);

    /// Joins, and closes the dialog.
    void accept() override;
    /// Joins, and asks who else of those invited shares this file.
    void joinAndAskOn();

Q_SIGNALS:
    /// For each who joins, before the dialog is closed.
    void chosen(wallchart::ParticipantId as, const std::optional<wallchart::WorkerId> &worker);

private:
    void addCode(QVBoxLayout &column, const IncomingPacket &invitation);
    void addInvited(QVBoxLayout &column);
    void addWorker(QVBoxLayout &column);
    /// Tells who was chosen; false when something is missing, which is then said.
    bool join();
    void showWhoIsLeft();
    void say(const QString &mistake);

    Workspace &m_workspace;
    std::vector<Invited> m_invited;
    QListWidget *m_who;
    PersonField *m_worker = nullptr;   ///< none while nobody is on the chart
    QLabel *m_mistake;
    QPushButton *m_another;
};

}   // namespace wallchart
