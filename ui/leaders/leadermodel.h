// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insights/insights.h"
#include "ui/leaders/leaderplace.h"

#include <QAbstractTableModel>

namespace wallchart {

enum class LeaderColumn {
    Rank,
    Leader,
    Stance,
    NamedBy,
    Followers,
    Delivered,
    Next,
    Influence,
    Priority
};
inline constexpr int kLeaderColumns = 9;

/// Which part of the ranking is shown, and in which order.
enum class LeaderView {
    ToMove,     ///< leaders by priority: whom to talk to first
    All,        ///< by influence: everybody with evidence
    Untested,   ///< by influence: of those, whom no test has shown
    AskAbout    ///< nobody named them: the network suggests to ask about them
};

/// The leaders of one ranking as a table.
class LeaderModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// The insight may be null: then there is nothing.
    void show(std::shared_ptr<const LeaderInsight> insight, LeaderView view,
              const LeaderPlace &place = {});
    void retranslate();

    [[nodiscard]] LeaderView view() const { return m_view; }
    [[nodiscard]] const LeaderPlace &place() const { return m_place; }
    [[nodiscard]] const LeaderInsight *insight() const { return m_insight.get(); }
    [[nodiscard]] const RankedLeader &leader(int row) const
    {
        return *m_rows[static_cast<std::size_t>(row)];
    }
    [[nodiscard]] int rowOf(WorkerId worker) const;   ///< −1 = not shown
    /// How many a view would show.
    [[nodiscard]] static int count(const LeaderInsight &insight, LeaderView view,
                                   const LeaderPlace &place = {});

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    /// A column below 0 is the order of the view. Equal ones keep that order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void fill();
    void arrange();
    [[nodiscard]] QString text(const RankedLeader &row, LeaderColumn column, int at) const;

    std::shared_ptr<const LeaderInsight> m_insight;
    LeaderView m_view = LeaderView::ToMove;
    LeaderPlace m_place;
    int m_sortColumn = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::vector<const RankedLeader *> m_rows;   // of m_insight
};

}   // namespace wallchart
