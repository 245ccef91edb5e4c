// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/workermenu.h"

#include "ui/text/labels.h"
#include "ui/widgets/icons.h"
#include "ui/workspace/workeractions.h"

namespace wallchart {

WorkerMenu::WorkerMenu(Workspace &workspace, std::vector<WorkerId> workers, QWidget *parent)
    : QMenu(parent), m_workspace(workspace), m_workers(std::move(workers))
{
    addAssessMenu();
    addKey("star", tr("Suspected leader"), u'S');
    addKey("flag", tr("Committee member"), u'C');
    addKey("list-ordered", tr("Take into outreach"), u'O');
    QAction *introduce = addAction(wallchart::icon("route"),
                                   tr("Who can bring us to them") + QStringLiteral("\tP"));
    connect(introduce, &QAction::triggered, this, &WorkerMenu::introductionWanted);
    addSeparator();
    QAction *edit = addAction(wallchart::icon("square-pen"), tr("Edit…"));
    connect(edit, &QAction::triggered, this, &WorkerMenu::editWanted);
    QAction *inspect = addAction(wallchart::icon("panel-right"),
                                 tr("Show in the inspector") + u'\t' + tr("Enter", "the key"));
    connect(inspect, &QAction::triggered, this, &WorkerMenu::inspectorWanted);
    addSeparator();
    if (m_workers.size() == 2) {
        QAction *merge = addAction(tr("Merge: both are the same person…"));
        merge->setEnabled(!workspace.isReadOnly());
        connect(merge, &QAction::triggered, this, &WorkerMenu::mergeWanted);
    }
    QAction *remove = addAction(wallchart::icon("trash-2"),
                                tr("Remove from the chart…") + u'\t' + tr("Del", "the key"));
    connect(remove, &QAction::triggered, this, &WorkerMenu::removeWanted);
    for (QAction *action : {edit, remove}) action->setEnabled(!workspace.isReadOnly());
}

void WorkerMenu::addAssessMenu()
{
    QMenu *levels = addMenu(wallchart::icon("circle-dot"), tr("Assess"));
    const auto add = [&](const QString &text, int digit) {
        QAction *action = levels->addAction(text + u'\t' + QString::number(digit));
        connect(action, &QAction::triggered, this,
                [this, digit] { performKey(m_workspace, m_workers, std::nullopt, digit); });
    };
    for (const ScaleLevel &level : m_workspace.campaign().scale().levels) {
        if (!level.retired) add(levelLabel(level), level.level);
    }
    levels->addSeparator();
    add(tr("Unassessed"), 0);
    levels->setEnabled(!m_workspace.isReadOnly());
}

void WorkerMenu::addKey(const char *iconName, const QString &text, QChar letter)
{
    QAction *action = addAction(wallchart::icon(iconName), text + u'\t' + letter);
    action->setEnabled(!m_workspace.isReadOnly());
    connect(action, &QAction::triggered, this,
            [this, letter] { performKey(m_workspace, m_workers, letter.toLower(), std::nullopt); });
}

}   // namespace wallchart
