// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wallchart/matrixmodel.h"
#include "ui/widgets/appearance.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QMenu;
class QTableView;
class QToolButton;

namespace wallchart {

class EmptyState;

/// Everyone by any two dimensions, and a way from each number to the people behind it.
class MatrixView final : public QWidget {
    Q_OBJECT

public:
    MatrixView(Workspace &workspace, Appearance &appearance, QWidget *parent = nullptr);

    [[nodiscard]] MatrixContent &content() { return m_content; }
    [[nodiscard]] MatrixModel &model() { return m_model; }
    [[nodiscard]] QTableView &table() { return *m_table; }
    void setFigure(MatrixFigure figure);
    void focusTable();
    void retranslate();

Q_SIGNALS:
    /// Those behind a cell are now selected.
    void showPeopleWanted();
    /// For the status bar.
    void hinted(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildStrip();
    void buildTable();
    void showMatrix();
    void fillMenu(QToolButton &button, bool rows);
    void fitTable();
    /// Selects the named people behind a cell.
    void drillDown(const QModelIndex &index);

    Workspace &m_workspace;
    Appearance &m_appearance;
    MatrixContent m_content;
    MatrixModel m_model;
    QWidget *m_strip;
    QToolButton *m_rows;
    QToolButton *m_columns;
    QToolButton *m_swap;
    QButtonGroup *m_figures;
    QTableView *m_table;
    EmptyState *m_empty;
    QLabel *m_note;
};

}   // namespace wallchart
