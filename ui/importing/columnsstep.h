// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/columnmapping.h"
#include "ui/importing/importpage.h"

class QComboBox;
class QLabel;
class QLayout;
class QStandardItemModel;
class QTableWidget;

namespace wallchart {

class Appearance;
class Workspace;

/// What each column is about and how sure that is; what the list is of, and where to.
class ColumnsStep final : public ImportPage {
    Q_OBJECT

public:
    ColumnsStep(ImportRun &run, Workspace &workspace, const Appearance &appearance,
                QWidget *parent);

    void refresh() override;
    void focusMain() override;
    void retranslate() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void dressTable();
    QLabel *addField(QLayout *line, QComboBox *box);
    void fillFields();
    void fillKinds();
    void fillNames();
    void makeRows();
    void showRow(int row, const ColumnUse &use);
    void takeOptions();
    void chooseField(int row);

    Workspace &m_workspace;
    const Appearance &m_appearance;
    QComboBox *m_kind;
    QComboBox *m_worksite;
    QComboBox *m_test;
    QLabel *m_kindLabel;
    QLabel *m_worksiteLabel;
    QLabel *m_testLabel;
    QLabel *m_refusal;
    QTableWidget *m_table;
    QStandardItemModel *m_fields;   ///< one for all combo boxes
    const void *m_shownSheet = nullptr;
};

}   // namespace wallchart
