// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/savedlistmenu.h"

#include "core/editing/intents/savedlistintents.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/namedialog.h"
#include "ui/workspace/workerfilter.h"

namespace wallchart {

namespace {

/// A name may hold the sign that marks mnemonics.
QString plainText(const QString &name)
{
    return QString(name).replace(u'&', QStringLiteral("&&"));
}

}   // namespace

SavedListMenu::SavedListMenu(Workspace &workspace, QWidget *parent)
    : QMenu(parent), m_workspace(workspace)
{
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &SavedListMenu::fill);
}

void SavedListMenu::popupBelow(const QWidget &field)
{
    fill();   // so that its width is known
    const bool mirrored = field.isRightToLeft();
    const QPoint start = mirrored ? field.rect().bottomRight() : field.rect().bottomLeft();
    popup(field.mapToGlobal(start) - QPoint(mirrored ? sizeHint().width() : 0, 0));
}

bool SavedListMenu::canSave() const
{
    return !m_workspace.isReadOnly() && !m_workspace.filter().trimmed().isEmpty()
           && WorkerFilter::of(m_workspace).errors().empty();
}

void SavedListMenu::fill()
{
    clear();
    const auto &lists = m_workspace.campaign().all<SavedList>();
    QAction *save = addAction(wallchart::icon("plus"), tr("Save this filter as a list…"), this,
                              &SavedListMenu::saveFilter);
    save->setEnabled(canSave());
    addSeparator();
    if (lists.empty()) addAction(tr("No lists yet"))->setEnabled(false);
    for (const SavedList &list : lists) {
        QAction *action = addAction(plainText(list.name), this,
                                    [this, id = list.id] { choose(id); });
        action->setCheckable(true);
        action->setChecked(list.expression == m_workspace.filter());
        action->setToolTip(list.expression);
    }
    if (lists.empty() || m_workspace.isReadOnly()) return;
    addSeparator();
    QMenu *rename = addMenu(wallchart::icon("pencil"), tr("Rename a list"));
    QMenu *remove = addMenu(wallchart::icon("trash-2"), tr("Remove a list"));
    for (const SavedList &list : lists) {
        rename->addAction(tr("%1…").arg(plainText(list.name)), this,
                          [this, id = list.id] { askNewName(id); });
        remove->addAction(plainText(list.name), this, [this, id = list.id] {
            m_workspace.perform(removeList(m_workspace.campaign(), id));
        });
    }
}

void SavedListMenu::choose(SavedListId list)
{
    const SavedList *chosen = m_workspace.campaign().find(list);
    if (!chosen) return;
    m_chosen = list;
    m_workspace.setFilter(chosen->expression);
}

void SavedListMenu::saveFilter()
{
    if (!canSave()) return;
    const SavedList *before = m_workspace.campaign().find(m_chosen);
    auto *dialog = new NameDialog(m_workspace, tr("Save this filter as a list"), parentWidget());
    dialog->setText(before ? before->name : QString());
    dialog->setNote(tr("A list of the same name gets this filter instead."));
    dialog->setIntent([this, filter = m_workspace.filter()](const QString &name) {
        return saveList(m_workspace.campaign(), name, filter, m_workspace.ids());
    });
    dialog->open();
}

void SavedListMenu::askNewName(SavedListId list)
{
    const SavedList *before = m_workspace.campaign().find(list);
    if (!before) return;
    auto *dialog = new NameDialog(m_workspace, tr("Rename the list"), parentWidget());
    dialog->setText(before->name);
    dialog->setIntent([this, list](const QString &name) {
        return renameList(m_workspace.campaign(), list, name);
    });
    dialog->open();
}

}   // namespace wallchart
