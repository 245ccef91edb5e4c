// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/importpage.h"

class QLabel;
class QRadioButton;
class QTableView;

namespace wallchart {

class Appearance;
class TextTable;
class Workspace;

/// Who of the list is known already and by what; whose word holds where they differ.
class DuplicatesStep final : public ImportPage {
    Q_OBJECT

public:
    DuplicatesStep(ImportRun &run, Workspace &workspace, const Appearance &appearance,
                   QWidget *parent);

    void refresh() override;
    void focusMain() override;
    void retranslate() override;

private:
    void takeChoice();
    void showTable();

    Workspace &m_workspace;
    QLabel *m_summary;
    QLabel *m_question;
    QRadioButton *m_keep;
    QRadioButton *m_replace;
    QTableView *m_view;
    TextTable *m_table;
};

}   // namespace wallchart
