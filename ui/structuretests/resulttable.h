// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/structuretests/resultdelegate.h"

#include <QTableView>

namespace wallchart {

/// The results by place as a table. Where there is little room, bars and heat map get narrower and
/// who moved is hidden, then the tests of the heat map that still do not fit, never the chosen
/// one. Tells what people point at.
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
    void showHeatColumns(int howMany, int width);

    ResultTableModel &m_model;
    Appearance &m_appearance;
    ResultDelegate *m_delegate;
};

}   // namespace wallchart
