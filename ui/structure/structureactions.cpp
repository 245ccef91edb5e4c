// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structure/structureactions.h"

#include "ui/structure/shiftdialogs.h"
#include "ui/structure/unitdialogs.h"
#include "ui/widgets/icons.h"

#include <QMenu>

namespace wallchart {

template <class Do>
QAction *StructureActions::make(const char *iconName, const QKeySequence &keys, Do act)
{
    auto *action = new QAction(this);
    if (iconName) action->setIcon(icon(iconName));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    m_view.addAction(action);
    return action;
}

StructureActions::StructureActions(Workspace &workspace, StructureView &view, QWidget &page)
    : QObject(&page), m_workspace(workspace), m_view(view), m_page(page)
{
    // Not inside a cell's editor: that is why the shortcuts are those of the grid alone.
    m_addUnits = make("plus", Qt::Key_Insert,
                      [this] { unitdialogs::add(m_workspace, *m_worksite, &m_page); });
    m_rename = make("pencil", Qt::CTRL | Qt::Key_R,
                    [this] { m_view.edit(m_view.model()->index(m_view.currentIndex().row(), 0)); });
    m_nest = make("folder-input", Qt::ALT | Qt::Key_Right,
                  [this] { unitdialogs::nest(m_workspace, *m_view.currentUnit(), &m_page); });
    m_up = make(nullptr, Qt::ALT | Qt::Key_Up, [this] { shoveUnit(Shove::Up); });
    m_down = make(nullptr, Qt::ALT | Qt::Key_Down, [this] { shoveUnit(Shove::Down); });
    m_merge = make("merge", Qt::CTRL | Qt::Key_M,
                   [this] { unitdialogs::merge(m_workspace, *m_view.currentUnit(), &m_page); });
    m_split = make("scissors", {},
                   [this] { unitdialogs::split(m_workspace, *m_view.currentUnit(), &m_page); });
    m_strategic = make("flag", Qt::CTRL | Qt::Key_G, [this] { toggleStrategic(); });
    m_strategic->setCheckable(true);
    m_remove = make("trash-2", {}, [this] { removeUnit(); });
    m_addShift = make("plus", Qt::SHIFT | Qt::Key_Insert,
                      [this] { shiftdialogs::add(m_workspace, *m_worksite, &m_page); });
    m_changeShift = make("pencil", Qt::CTRL | Qt::SHIFT | Qt::Key_R, [this] {
        shiftdialogs::change(m_workspace, *m_view.currentShift(), &m_page);
    });
    m_earlier = make(nullptr, Qt::ALT | Qt::SHIFT | Qt::Key_Up, [this] { shoveShift(Shove::Up); });
    m_later = make(nullptr, Qt::ALT | Qt::SHIFT | Qt::Key_Down,
                   [this] { shoveShift(Shove::Down); });
    m_mergeShift = make(
        "merge", {}, [this] { shiftdialogs::merge(m_workspace, *m_view.currentShift(), &m_page); });
    m_removeShift = make("trash-2", {}, [this] { removeShift(); });
    connect(view.selectionModel(), &QItemSelectionModel::currentChanged, this,
            &StructureActions::refresh);
    refresh();
}

void StructureActions::setWorksite(const std::optional<WorksiteId> &worksite)
{
    m_worksite = worksite;
    refresh();
}

void StructureActions::refresh()
{
    const Campaign &campaign = m_workspace.campaign();
    const Unit *unit = campaign.find(m_view.currentUnit());
    const Shift *shift = campaign.find(m_view.currentShift());
    const auto changes = [](const ChangeSet &changeSet) { return !changeSet.empty(); };
    for (QAction *action : {m_rename, m_nest, m_merge, m_split, m_strategic, m_remove})
        action->setEnabled(unit != nullptr);
    m_up->setEnabled(unit && changes(wallchart::shoveUnit(campaign, unit->id, Shove::Up)));
    m_down->setEnabled(unit && changes(wallchart::shoveUnit(campaign, unit->id, Shove::Down)));
    m_strategic->setChecked(unit && unit->strategic);
    for (QAction *action : {m_changeShift, m_removeShift}) action->setEnabled(shift != nullptr);
    m_mergeShift->setEnabled(shift && campaign.all<Shift>().size() > 1);
    m_earlier->setEnabled(shift && changes(wallchart::shoveShift(campaign, shift->id, Shove::Up)));
    m_later->setEnabled(shift && changes(wallchart::shoveShift(campaign, shift->id, Shove::Down)));
    for (QAction *action : {m_addUnits, m_addShift}) action->setEnabled(m_worksite.has_value());
}

void StructureActions::shoveUnit(Shove where)
{
    m_workspace.perform(wallchart::shoveUnit(m_workspace.campaign(), *m_view.currentUnit(), where));
}

void StructureActions::shoveShift(Shove where)
{
    m_workspace.perform(
        wallchart::shoveShift(m_workspace.campaign(), *m_view.currentShift(), where));
}

void StructureActions::toggleStrategic()
{
    const Unit &unit = *m_workspace.campaign().find(*m_view.currentUnit());
    m_workspace.perform(setStrategic(m_workspace.campaign(), unit.id, !unit.strategic));
}

void StructureActions::removeUnit()
{
    const UnitId unit = *m_view.currentUnit();
    if (!unitIsInUse(m_workspace.campaign(), unit)) {
        m_workspace.perform(wallchart::removeUnit(m_workspace.campaign(), unit));
    } else if (!unitdialogs::moveAndRemove(m_workspace, unit, &m_page)) {
        Q_EMIT refused(tr("People are in this unit, and there is no other one they could move "
                          "to. Add one first."));
    }
}

void StructureActions::removeShift()
{
    const ShiftId shift = *m_view.currentShift();
    if (!shiftIsInUse(m_workspace.campaign(), shift)) {
        m_workspace.perform(wallchart::removeShift(m_workspace.campaign(), shift));
    } else if (!shiftdialogs::moveAndRemove(m_workspace, shift, &m_page)) {
        Q_EMIT refused(tr("People are on this shift, and there is no other one they could move "
                          "to. Add one first."));
    }
}

void StructureActions::clear(const QModelIndex &index)
{
    if (index.column() == 0) {
        if (m_view.currentUnit()) removeUnit();
        return;
    }
    if (m_worksite)
        m_workspace.perform(clearHeadCount(
            m_workspace.campaign(), {*m_worksite, m_view.currentUnit(), m_view.currentShift()}));
}

void StructureActions::fillUnitMenu(QMenu &menu) const
{
    menu.addActions({m_addUnits, m_rename, m_nest, m_up, m_down, m_merge, m_split, m_strategic});
    menu.addSeparator();
    menu.addAction(m_remove);
}

void StructureActions::fillShiftMenu(QMenu &menu) const
{
    menu.addActions({m_addShift, m_changeShift, m_earlier, m_later, m_mergeShift});
    menu.addSeparator();
    menu.addAction(m_removeShift);
}

void StructureActions::retranslate()
{
    m_addUnits->setText(tr("Add units…"));
    m_rename->setText(tr("Rename the unit"));
    m_nest->setText(tr("Put the unit inside another…"));
    m_up->setText(tr("Move the unit up"));
    m_down->setText(tr("Move the unit down"));
    m_merge->setText(tr("Merge the unit into another…"));
    m_split->setText(tr("Split the unit…"));
    m_strategic->setText(tr("Strategic unit"));
    m_remove->setText(tr("Remove the unit…"));
    m_addShift->setText(tr("Add a shift…"));
    m_changeShift->setText(tr("Change the shift…"));
    m_earlier->setText(tr("Move the shift towards the start"));
    m_later->setText(tr("Move the shift towards the end"));
    m_mergeShift->setText(tr("Merge the shift into another…"));
    m_removeShift->setText(tr("Remove the shift…"));
}

}   // namespace wallchart
