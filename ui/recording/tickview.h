// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/recording/tickkeys.h"
#include "ui/recording/tickmodel.h"
#include "ui/widgets/appearance.h"

#include <QTableView>

namespace wallchart {

/// The tick grid with its keys; says what people want and records nothing itself.
class TickView final : public QTableView {
    Q_OBJECT

public:
    TickView(TickModel &model, Appearance &appearance, QWidget *parent = nullptr);

    /// The workers of the selected rows, first to last.
    [[nodiscard]] std::vector<WorkerId> chosenWorkers() const;
    /// The worker of the current row, or none on a heading.
    [[nodiscard]] std::optional<WorkerId> currentWorker() const;
    void goTo(int row);
    /// To the next worker below the current one.
    void advance();
    /// Headings span the columns; called after the rows are others.
    void spanHeadings();

Q_SIGNALS:
    void outcomeWanted(wallchart::Outcome outcome);
    /// Space, or Enter and a click in a column: the current row alone.
    void tickWanted(wallchart::Outcome outcome);
    void numberTyped(int number);
    void findWanted();
    /// Enter or T: count the cell of the current row by eye.
    void tallyWanted(int row);
    void currentWorkerChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    bool typed(const QKeyEvent &event);
    void tick(const QModelIndex &index);
    void applySizes();
    void keepInSight();
    /// Names take the room that is left; where there is too little, the other columns give way,
    /// so that nothing is recorded out of sight.
    void fitColumns();
    [[nodiscard]] int widthOf(int column) const;

    TickModel &m_model;
    Appearance &m_appearance;
    NumberTyping m_number;
};

}   // namespace wallchart
