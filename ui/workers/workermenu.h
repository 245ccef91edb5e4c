// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/workspace.h"

#include <QMenu>

namespace wallchart {

/// What can be done to some workers, with the keys that do the same.
class WorkerMenu final : public QMenu {
    Q_OBJECT

public:
    WorkerMenu(Workspace &workspace, std::vector<WorkerId> workers, QWidget *parent = nullptr);

Q_SIGNALS:
    void editWanted();
    void mergeWanted();   ///< of two
    void removeWanted();
    void inspectorWanted();
    void introductionWanted();

private:
    void addAssessMenu();
    void addKey(const char *iconName, const QString &text, QChar letter);

    Workspace &m_workspace;
    std::vector<WorkerId> m_workers;
};

}   // namespace wallchart
