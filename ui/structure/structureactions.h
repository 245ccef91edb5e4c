// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/intents/worksiteintents.h"
#include "ui/structure/structureview.h"
#include "ui/workspace/workspace.h"

#include <QAction>

class QMenu;

namespace wallchart {

/// What people do to the unit of the current row and the shift of the current column: each is
/// one change, with a text, a shortcut in the grid and a rule when it can be done.
class StructureActions final : public QObject {
    Q_OBJECT

public:
    StructureActions(Workspace &workspace, StructureView &view, QWidget &page);

    void setWorksite(const std::optional<WorksiteId> &worksite);
    /// Which of them can be done here; after the current cell or the campaign is another one.
    void refresh();
    void retranslate();
    void fillUnitMenu(QMenu &menu) const;
    void fillShiftMenu(QMenu &menu) const;

    [[nodiscard]] QAction &addUnits() { return *m_addUnits; }
    [[nodiscard]] QAction &addShift() { return *m_addShift; }
    /// Removes the unit of a name, or the head-count of another cell.
    void clear(const QModelIndex &index);

Q_SIGNALS:
    /// Why something cannot be done, to be shown near the grid.
    void refused(const QString &why);

private:
    template <class Do>
    QAction *make(const char *iconName, const QKeySequence &keys, Do act);
    void shoveUnit(Shove where);
    void shoveShift(Shove where);
    void removeUnit();
    void removeShift();
    void toggleStrategic();

    Workspace &m_workspace;
    StructureView &m_view;
    QWidget &m_page;
    std::optional<WorksiteId> m_worksite;
    QAction *m_addUnits;
    QAction *m_rename;
    QAction *m_nest;
    QAction *m_up;
    QAction *m_down;
    QAction *m_merge;
    QAction *m_split;
    QAction *m_strategic;
    QAction *m_remove;
    QAction *m_addShift;
    QAction *m_changeShift;
    QAction *m_earlier;
    QAction *m_later;
    QAction *m_mergeShift;
    QAction *m_removeShift;
};

}   // namespace wallchart
