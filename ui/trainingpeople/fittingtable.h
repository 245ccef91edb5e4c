// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/trainingpeople/celldelegate.h"

#include <QTableView>

namespace wallchart {

/// A table whose first column takes the room that the others leave, and never less than it needs.
class FittingTable final : public QTableView {
    Q_OBJECT

public:
    FittingTable(Appearance &appearance, RowHeight height, QWidget *parent = nullptr);

    /// Of each column, the least of the first, in pixels of the style guide; wider where the
    /// texts or the header need it. Columns beyond the last width are as wide as that.
    void setWidths(std::vector<double> widths);

    void fit();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Appearance &m_appearance;
    std::vector<double> m_widths;
};

}   // namespace wallchart
