// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/workspace.h"

class QMenu;

namespace wallchart {

/// What can be done about a follow-up; each is one change that can be undone. A step that is no
/// longer there is left alone.
class FollowUpActions final : public QObject {
    Q_OBJECT

public:
    explicit FollowUpActions(Workspace &workspace, QObject *parent = nullptr);

    void settle(NextStepId step, StepState state);
    /// A null day = no day agreed.
    void reschedule(NextStepId step, QDate day);
    void reassign(NextStepId step, OrganizerId organizer);
    /// Done, another day, somebody else, log a contact, dropped.
    void fill(QMenu &menu, NextStepId step);

Q_SIGNALS:
    void logWanted(wallchart::WorkerId worker, const QString &ask);

private:
    void fillDays(QMenu &menu, const NextStep &step);
    void fillOrganizers(QMenu &menu, const NextStep &step);

    Workspace &m_workspace;
};

}   // namespace wallchart
