// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/figuremodel.h"
#include "ui/widgets/appearance.h"

#include <QTableView>

namespace wallchart {

class FigureDelegate;

/// A small table of prepared figures, each of which opens what is behind it: by a click on the
/// figure or Enter. Takes the room of a few rows and scrolls through the others.
class FigureTable final : public QTableView {
    Q_OBJECT

public:
    /// `rows` = how many are seen at once at most.
    FigureTable(Appearance &appearance, int rows, QWidget *parent = nullptr);

    /// The column that gives way first, and takes what room is left.
    void setStretchColumn(int column) { m_stretch = column; }
    void show(FigureSheet sheet, const Scale &scale);
    [[nodiscard]] const FigureModel &figures() const { return m_model; }
    /// Makes the row of a worker the current one, if there is any.
    void followWorker(WorkerId worker);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(const wallchart::FigureTarget &target);
    /// The current row is about somebody.
    void chosen(const wallchart::WorkerId &worker);
    void ticked(const wallchart::FigureRow &row);
    void menuWanted(const wallchart::FigureRow &row, const QPoint &globalPosition);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open(const QModelIndex &index);
    void choose(const QModelIndex &index);
    void fit();
    [[nodiscard]] std::vector<int> measure(int &height) const;
    [[nodiscard]] bool isText(std::size_t column) const;
    void hover(const QModelIndex &index);
    [[nodiscard]] int rowHeightHint() const;

    Appearance &m_appearance;
    FigureModel m_model;
    FigureDelegate *m_delegate;
    int m_rows;
    int m_stretch = 0;
    QPersistentModelIndex m_hovered;
};

}   // namespace wallchart
