// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/columnmenu.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace wallchart {

ColumnMenu::ColumnMenu(WorkerTable &table, QWidget *parent) : QMenu(parent), m_table(table)
{
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &ColumnMenu::fill);
}

void ColumnMenu::fill()
{
    clear();
    const Campaign &campaign = m_table.workers().reading().campaign();
    for (const ColumnState &state : m_table.columns()) {
        const QString title = columnTitle(state.column, campaign);
        // A name of a test may hold the sign that marks mnemonics.
        QAction *action = addAction(QString(title).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(state.shown);
        connect(action, &QAction::toggled, this, [this, column = state.column](bool shown) {
            m_table.setColumnShown(column, shown);
            keepOne();
        });
    }
    addSeparator();
    QAction *reset = addAction(tr("Columns as they were at first"));
    connect(reset, &QAction::triggered, this, [this] { m_table.resetColumns(); });
    keepOne();
}

/// The last column that is shown cannot be hidden.
void ColumnMenu::keepOne()
{
    QList<QAction *> shown;
    for (QAction *action : actions()) {
        action->setEnabled(true);
        if (action->isCheckable() && action->isChecked()) shown.append(action);
    }
    if (shown.size() == 1) shown.front()->setEnabled(false);
}

void ColumnMenu::mouseReleaseEvent(QMouseEvent *event)
{
    QAction *action = actionAt(event->position().toPoint());
    if (action && action->isCheckable() && action->isEnabled()) action->toggle();
    else QMenu::mouseReleaseEvent(event);
}

void ColumnMenu::keyPressEvent(QKeyEvent *event)
{
    QAction *action = activeAction();
    const bool chooses = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return
                         || event->key() == Qt::Key_Enter;
    if (chooses && action && action->isCheckable() && action->isEnabled()) action->toggle();
    else QMenu::keyPressEvent(event);
}

}   // namespace wallchart
