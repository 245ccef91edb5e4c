// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/appearance.h"
#include "ui/widgets/page.h"
#include "ui/workspace/workspace.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace wallchart {

class EmptyState;
class OrganizerList;
class PageHeader;
class StructureActions;
class StructureModel;
class StructureView;
class WorksiteForm;

/// Units and shifts: the worksite, a grid of units × shifts with a head-count for each cell,
/// known before any name, and who organizes. Everything people do here is one change.
class StructurePage final : public Page {
    Q_OBJECT

public:
    StructurePage(Workspace &workspace, Appearance &appearance, QWidget *parent = nullptr);
    ~StructurePage() override;

    [[nodiscard]] QString title() const override;
    void focusMain() override;

    /// Opens the dialog in which people are typed line by line.
    void openQuickEntry();
    void addWorksite();
    [[nodiscard]] std::optional<WorksiteId> worksite() const { return m_worksite; }
    [[nodiscard]] StructureView &grid() { return *m_view; }
    [[nodiscard]] StructureActions &actions() { return *m_actions; }

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    QWidget *buildGrid();
    QWidget *buildSide();
    void connectGrid();
    void read();
    void readWorksites();
    void showWorksite(const std::optional<WorksiteId> &worksite);
    void setHeadCount(const std::optional<UnitId> &unit, const std::optional<ShiftId> &shift,
                      std::optional<int> people);
    void openMenu(const QPoint &at);
    void hint(const QString &text);

    Workspace &m_workspace;
    Appearance &m_appearance;
    std::optional<WorksiteId> m_worksite;
    std::vector<WorksiteId> m_worksites;   // beside the rows of m_worksiteBox
    bool m_dirty = false;                  // changed while hidden

    PageHeader *m_header;
    QComboBox *m_worksiteBox;
    QToolButton *m_addWorksite;
    QToolButton *m_unitMenu;
    QToolButton *m_shiftMenu;
    QPushButton *m_quickEntry;
    QStackedWidget *m_stack;   // 0: no worksite yet, 1: the grid
    EmptyState *m_empty;
    QPushButton *m_firstWorksite;
    StructureModel *m_model;
    StructureView *m_view;
    StructureActions *m_actions;
    QLabel *m_hint;
    WorksiteForm *m_form;
    OrganizerList *m_organizers;
};

}   // namespace wallchart
