// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/counting.h"

#include <QHash>

namespace wallchart {

/// A line of the tick grid: the heading of a cell, or one of its workers.
struct TickRow {
    Cell cell;
    QString name;   ///< of the cell, or of the worker
    std::optional<WorkerId> worker = {};
    int number = 0;   ///< chart number of the worker
    Outcome outcome = Outcome::NotAsked;
    QString askedBy = {};
    QString reason = {};      ///< of an exclusion
    TestCounts counts = {};   ///< of a heading
    int heading = 0;          ///< the row of the heading of its cell

    [[nodiscard]] bool isHeading() const { return !worker; }
    /// The same line, whatever is recorded in it.
    [[nodiscard]] bool isOf(const TickRow &other) const
    {
        return cell == other.cell && worker == other.worker;
    }
    bool operator==(const TickRow &) const = default;
};

/// A structure test as a grid to tick: cell by cell in the order of the wall chart, and in each
/// the named workers of the base by name. Cells with nobody named are there too: for a tally.
struct TickSheet {
    std::vector<TickRow> rows = {};
    TestCounts total = {};
    double goal = 0.65;
    bool closed = false;
    bool hasTallies = false;
    QHash<WorkerId, int> rowOfWorker = {};

    /// Brings the sheet up to date after results of its test alone and tells which rows differ;
    /// none when it has to be read anew. Cost grows with the edits, not with the campaign.
    [[nodiscard]] std::optional<std::vector<int>> apply(const Reading &reading,
                                                        const StructureTest &test,
                                                        const Edits &edits);

    /// The row of a worker or of a chart number.
    [[nodiscard]] std::optional<int> rowOf(WorkerId worker) const;
    [[nodiscard]] std::optional<int> rowOfNumber(int number) const;
    /// The next worker below `from` whose name has a word that begins so; starts over at the end.
    [[nodiscard]] std::optional<int> rowOfName(const QString &typed, int from) const;
};

/// Cost O(n log n) in the workers of the campaign.
[[nodiscard]] TickSheet tickSheetOf(const Reading &reading, const StructureTest &test);

/// "ICU / Night"; with "unit unknown" or "shift unknown" where it is open.
[[nodiscard]] QString tickCellName(const Campaign &campaign, const Cell &cell);

}   // namespace wallchart
