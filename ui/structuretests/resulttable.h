// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/structuretests/resultdelegate.h"

#include <QTableView>

namespace wallchart {

/// The results by place as a table. Hides the tests of the heat map for which there is no room,
/// never the chosen one; tells what people point at.
class ResultTable final : public QTableView {
    Q_OBJECT

public:
    ResultTable(ResultTableModel &model, Appearance &appearance, QWidget *parent = nullptr);

    /// After other tests or another chosen one.
    void fitColumns();

Q_SIGNALS:
    void rowChosen(int row);
    /// A field of the heat map was clicked, or Enter pressed on it.
    void heatWanted(std::size_t test, int row);
    /// A number was clicked, or Enter pressed on it.
    void peopleWanted(int row, wallchart::TestWho who);
    /// Enter where several numbers stand.
    void numbersWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void open(const QModelIndex &index);
    void openBarAt(const QModelIndex &index, const QPoint &at);
    void showHeatColumns(int howMany);

    ResultTableModel &m_model;
    Appearance &m_appearance;
    ResultDelegate *m_delegate;
};

}   // namespace wallchart
