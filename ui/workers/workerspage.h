// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/campaignterms.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/page.h"
#include "ui/workers/removedialog.h"
#include "ui/workers/workertable.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace wallchart {

class ClippedText;
class EmptyState;
class FilterBox;
class PageHeader;

/// Everybody in the structure as a table: to look up, to sort, and to change many at once.
class WorkersPage final : public Page {
    Q_OBJECT

public:
    WorkersPage(Workspace &workspace, Appearance &appearance, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void focusMain() override;
    /// Ctrl+F of the window.
    void focusFilter();

    [[nodiscard]] WorkerTable &table() { return *m_table; }
    [[nodiscard]] FilterBox &filterBox() { return *m_filter; }

    /// Opens the dialog that changes the selected workers; nothing without a selection.
    void editSelected();
    /// Asks why the selected workers are removed.
    void removeSelected();
    void mergeSelected();
    void askToRemove(RemoveDialog::Why why);

Q_SIGNALS:
    void importWanted();
    void addWorkerWanted();
    void inspectorWanted();
    void introductionWanted();

protected:
    void retranslate() override;

private:
    [[nodiscard]] CampaignTerms terms() const;
    void buildHeader();
    void buildStrip();
    void connectTable();
    void update();
    void showCounts();
    void showMenu(const QPoint &at);

    Workspace &m_workspace;
    Appearance &m_appearance;
    PageHeader *m_header;
    QToolButton *m_columns;
    QToolButton *m_edit;
    QToolButton *m_add;
    QFrame *m_strip;
    FilterBox *m_filter;
    ClippedText *m_found;
    ClippedText *m_selected;
    QStackedWidget *m_stack;
    WorkerTable *m_table;
    EmptyState *m_nobody;
    EmptyState *m_noMatch;
    QPushButton *m_import;
    QPushButton *m_addFirst;
    QPushButton *m_clearFilter;
};

}   // namespace wallchart
