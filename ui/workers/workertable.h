// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workers/columnlayout.h"
#include "ui/workers/workerdelegate.h"

#include <QTableView>

namespace wallchart {

/// The table of workers: selection shared with the workspace, columns people choose, and the
/// keys that mean the same on every chart.
class WorkerTable final : public QTableView {
    Q_OBJECT

public:
    WorkerTable(Workspace &workspace, Appearance &appearance, QWidget *parent = nullptr);

    [[nodiscard]] WorkerTableModel &workers() { return m_model; }
    /// The selected workers whose rows are shown, from top to bottom: those that keys act on.
    [[nodiscard]] std::vector<WorkerId> shownSelection() const;

    void setColumnShown(const ColumnId &column, bool shown);
    [[nodiscard]] bool isColumnShown(const ColumnId &column) const;
    /// The columns people see first, with their widths and places.
    void resetColumns();
    /// Order, widths and shown columns, to be kept until the program runs again.
    [[nodiscard]] QByteArray columnLayout() const;
    /// Columns the text does not name stay as they are at first; a broken one changes nothing.
    void setColumnLayout(const QByteArray &layout);
    [[nodiscard]] const ColumnLayout &columns() const { return m_layout; }

Q_SIGNALS:
    void inspectorWanted();
    void introductionWanted();
    void removeWanted();
    void filterWanted();
    /// Other columns are shown, or they stand elsewhere.
    void columnsChanged();
    /// Right click or the menu key on a row, at a place of the screen.
    void menuWanted(const QPoint &at);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &search) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void setUpHeaders();
    void applyLayout();
    void readLayout();
    void followReset();
    void sortByHeader(int column, Qt::SortOrder order);
    void showSorting();
    void tellSelection();
    void showSelection();
    [[nodiscard]] QItemSelection rowsOfWorkspace() const;

    Workspace &m_workspace;
    Appearance &m_appearance;
    WorkerTableModel m_model;
    WorkerDelegate m_delegate;
    ColumnLayout m_layout;      ///< from the start of the line to its end
    bool m_applying = false;    ///< the header is being set, not dragged by people
    bool m_following = false;   ///< the selection comes from the workspace
};

}   // namespace wallchart
