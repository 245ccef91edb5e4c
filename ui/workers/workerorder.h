// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/positionset.h"
#include "ui/workers/workerranks.h"

#include <map>

namespace wallchart {

/// In which order all workers of a reading stand, by position in Reading::workers().
///
/// Sorting by one column after another keeps the earlier order among equals. Ranks of a column
/// are kept until an edit touches it, so that sorting again costs a few passes over numbers.
class WorkerOrder {
public:
    struct SortedBy {
        ColumnId column;
        Qt::SortOrder order = Qt::AscendingOrder;
        bool operator==(const SortedBy &) const = default;
    };

    /// Sorts by that column first; what was sorted by before decides among equals.
    void sortBy(const Reading &reading, const ColumnId &column, Qt::SortOrder order);
    /// The latest column first.
    [[nodiscard]] const std::vector<SortedBy> &sortedBy() const { return m_sortedBy; }

    /// Sorts by these columns, by the first one first.
    void sort(const Reading &reading, std::vector<SortedBy> by);
    /// The same with nothing remembered: rows came or went.
    void sortAnew(const Reading &reading, std::vector<SortedBy> by);
    /// What a worker thread finds out about columns: ranks of the workers as they are now, and the
    /// folded texts it took.
    struct Known {
        std::map<ColumnId, std::vector<std::uint32_t>> ranks = {};
        FoldedTexts folded = {};
    };
    /// For another thread: cost as of sortAnew(), less for texts that `folded` knows.
    [[nodiscard]] static Known found(const Reading &reading, const std::vector<SortedBy> &by,
                                     FoldedTexts folded);
    [[nodiscard]] const FoldedTexts &folded() const { return m_folded; }
    void know(Known known);
    /// Forgets what edits made outdated. Nobody moves: a row that jumps away while its worker
    /// is being edited is worse than one that stands where it stood until the next sorting.
    void forget(const Edits &edits);

    [[nodiscard]] const std::vector<std::uint32_t> &positions() const { return m_positions; }
    /// Those of a set, in order; of everybody without one.
    [[nodiscard]] std::vector<std::uint32_t> positionsOf(const PositionSet *chosen) const;

private:
    void arrange(const Reading &reading);
    void forgetColumns(std::initializer_list<WorkerColumn> columns);

    std::vector<SortedBy> m_sortedBy{{{WorkerColumn::Number}}};
    std::map<ColumnId, std::vector<std::uint32_t>> m_ranks;
    FoldedTexts m_folded;
    std::vector<std::uint32_t> m_positions;
};

}   // namespace wallchart
