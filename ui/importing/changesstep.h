// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/importdraft.h"
#include "ui/importing/importpage.h"

class QLabel;
class QTabWidget;
class QTableView;

namespace wallchart {

class Appearance;
class TextTable;

/// Exactly what an import will change, what it leaves out and why.
class ChangesStep final : public ImportPage {
    Q_OBJECT

public:
    ChangesStep(ImportRun &run, const Appearance &appearance, QWidget *parent);

    void refresh() override;
    void focusMain() override;
    void retranslate() override;

private:
    QTableView *addTab(TextTable *table, const Appearance &appearance);
    void showChanges();
    void showProblems();

    std::shared_ptr<const PlannedImport> m_shown;   ///< what the tables show
    QLabel *m_counts;
    QLabel *m_promise;
    QTabWidget *m_tabs;
    TextTable *m_changes;
    TextTable *m_problems;
    TextTable *m_notes;
    QTableView *m_changesView;
    QTableView *m_problemsView;
    QTableView *m_notesView;
};

}   // namespace wallchart
