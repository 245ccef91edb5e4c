// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/reviewboard.h"

#include <QAbstractTableModel>

namespace wallchart {

/// Participant × week as a table: who, the language they read, then the weeks.
class WorkMatrixModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int kParticipant = 0;
    static constexpr int kLanguage = 1;
    static constexpr int kFirstWeek = 2;

    using QAbstractTableModel::QAbstractTableModel;

    /// Tells only of the lines that differ, unless there are other lines or weeks now. The board
    /// must outlive the model.
    void show(const ReviewBoard &board);
    /// Other words: after a change of language.
    void retranslate();

    [[nodiscard]] const WorkLine &line(int row) const;
    [[nodiscard]] const std::vector<WorkWeek> &weeks() const { return m_weeks; }
    [[nodiscard]] int currentWeek() const { return m_currentWeek; }
    /// Null for what is no week.
    [[nodiscard]] const WorkCell *cellAt(const QModelIndex &index) const;
    [[nodiscard]] const WorkWeek *weekAt(int column) const;
    /// None where no week is.
    [[nodiscard]] std::optional<WorkSpot> spotAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const WorkSpot &spot) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] bool hasSameSides(const ReviewBoard &board) const;
    [[nodiscard]] QString textAt(const QModelIndex &index) const;
    [[nodiscard]] QString sentenceAt(const QModelIndex &index) const;

    std::vector<WorkWeek> m_weeks;
    std::vector<WorkLine> m_lines;
    int m_currentWeek = 0;
};

}   // namespace wallchart
