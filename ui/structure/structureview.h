// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/structure/structuremodel.h"
#include "ui/widgets/appearance.h"

#include <QTableView>

namespace wallchart {

/// The grid of units × shifts; a number typed into a cell is its head-count, Del clears it.
class StructureView final : public QTableView {
    Q_OBJECT

public:
    StructureView(StructureModel &model, Appearance &appearance, QWidget *parent = nullptr);

    /// The unit of the current row, and the shift of the current column.
    [[nodiscard]] std::optional<UnitId> currentUnit() const;
    [[nodiscard]] std::optional<ShiftId> currentShift() const;
    void goTo(const QModelIndex &index);

Q_SIGNALS:
    void clearWanted(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void applySizes();

    StructureModel &m_model;
    Appearance &m_appearance;
};

}   // namespace wallchart
