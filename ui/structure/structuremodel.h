// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/structure/structuregrid.h"
#include "ui/text/campaignterms.h"

#include <QAbstractTableModel>

namespace wallchart {

/// The grid of units × shifts: names in the first column, head-counts in the others.
///
/// What people type is told by signals; the model itself changes nothing.
class StructureModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setGrid(StructureGrid grid);
    [[nodiscard]] const StructureGrid &grid() const { return m_grid; }
    [[nodiscard]] const UnitLine &line(const QModelIndex &index) const;
    /// Null for the column of names.
    [[nodiscard]] const ShiftColumn *column(const QModelIndex &index) const;
    [[nodiscard]] const GridCell *cell(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const std::optional<UnitId> &unit,
                                      const std::optional<ShiftId> &shift) const;
    /// What units and shifts are called, in the language of now.
    void setTerms(const CampaignTerms &terms);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void nameTyped(const wallchart::UnitId &unit, const QString &name);
    /// None: the cell was left blank.
    void headCountTyped(const std::optional<wallchart::UnitId> &unit,
                        const std::optional<wallchart::ShiftId> &shift, std::optional<int> people);
    /// What was typed is no number of people.
    void noNumberTyped(const QString &text);

private:
    [[nodiscard]] QVariant nameData(const UnitLine &line, int role) const;
    [[nodiscard]] QString lineName(const UnitLine &line) const;

    CampaignTerms m_terms;
    StructureGrid m_grid;
};

/// "12 of 20", "12 named", or nothing when the cell is empty.
[[nodiscard]] QString gridCellText(const GridCell &cell);
/// "8 unnamed", or that there are more names than the head-count allows.
[[nodiscard]] QString gridCellNote(const GridCell &cell);

}   // namespace wallchart
