// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/workmatrixdelegate.h"

#include <QTableView>

namespace wallchart {

/// Participant × week. Arrows move, Enter opens; where there is no room for words the chips show
/// their icons alone, so that no week has to be scrolled to.
class WorkMatrixView final : public QTableView {
    Q_OBJECT

public:
    WorkMatrixView(WorkMatrixModel &model, Appearance &appearance, QWidget *parent = nullptr);

    /// Makes a week the current one without telling of it.
    void goTo(const WorkSpot &spot);
    [[nodiscard]] std::optional<WorkSpot> currentSpot() const;
    void fitColumns();

Q_SIGNALS:
    /// Another week is the current one.
    void spotChanged();
    /// Enter or a double click.
    void opened();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    [[nodiscard]] int widestWord() const;

    WorkMatrixModel &m_model;
    Appearance &m_appearance;
    WorkMatrixDelegate *m_delegate;
    bool m_isGoing = false;
};

}   // namespace wallchart
