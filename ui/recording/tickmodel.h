// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/recording/ticksheet.h"

#include <QAbstractTableModel>

namespace wallchart {

/// What is in which column of the tick grid.
namespace tickcolumns {
inline constexpr int kNumber = 0;
inline constexpr int kName = 1;
inline constexpr int kFirstOutcome = 2;
inline constexpr std::array kOutcomes{Outcome::TookPart, Outcome::SaidYes,  Outcome::Asked,
                                      Outcome::Refused,  Outcome::Excluded, Outcome::NotAsked};
inline constexpr int kAskedBy = kFirstOutcome + static_cast<int>(kOutcomes.size());
inline constexpr int kCount = kAskedBy + 1;
/// The outcome that a column ticks, or none.
[[nodiscard]] std::optional<Outcome> outcomeOf(int column);
}   // namespace tickcolumns

/// The tick grid of one structure test; shows what it is given and never writes.
class TickModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Tells only of the rows that differ, unless other people or cells are there now.
    void setSheet(TickSheet sheet);
    /// The same after results alone; false when the sheet has to be read anew.
    [[nodiscard]] bool applyResults(const Reading &reading, const StructureTest &test,
                                    const Edits &edits);
    [[nodiscard]] const TickSheet &sheet() const { return m_sheet; }
    [[nodiscard]] const TickRow &row(int row) const
    {
        return m_sheet.rows[static_cast<std::size_t>(row)];
    }
    /// Other words: after a change of language.
    void retranslate();
    /// What is said above a column: words, and in a second line the key that ticks it.
    [[nodiscard]] static QString heading(int column);
    /// Above what is ticked only the keys, where there is no room for words.
    void setKeysAlone(bool alone);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] QVariant headingData(const TickRow &row, int column, int role) const;
    [[nodiscard]] QVariant workerData(const TickRow &row, int column, int role) const;

    TickSheet m_sheet;
    bool m_keysAlone = false;
};

}   // namespace wallchart
