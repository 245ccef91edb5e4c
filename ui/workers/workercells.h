// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workers/workercolumns.h"

#include <QHash>

namespace wallchart {

/// What stands in the cells of the table of workers, in the language of the program.
class WorkerCells {
public:
    /// As shown; empty = nothing is known.
    [[nodiscard]] QString text(const Reading &reading, const WorkerReading &worker,
                               const ColumnId &column) const;
    /// In words, for those who do not see the marks: "2, with us, stale".
    [[nodiscard]] QString spoken(const Reading &reading, const WorkerReading &worker,
                                 const ColumnId &column) const;
    /// What the pointer finds out: who assessed when and why; a text that may be cut off.
    [[nodiscard]] QString explained(const Reading &reading, const WorkerReading &worker,
                                    const ColumnId &column) const;

    /// Paths of units are remembered until they are told to be others.
    void forget() { m_paths.clear(); }

private:
    [[nodiscard]] QString unitText(const Campaign &campaign, UnitId unit) const;
    [[nodiscard]] QString placeText(const Campaign &campaign, const WorkerReading &worker,
                                    WorkerColumn column) const;

    mutable QHash<UnitId, QString> m_paths;
};

/// What a worker did in a test: the state without any record is "not asked".
[[nodiscard]] Outcome outcomeIn(const Reading &reading, const WorkerReading &worker,
                                StructureTestId test);

/// The name people know a worker by: the full one, else the code name, else the number.
[[nodiscard]] QString shownName(const Worker &worker);

}   // namespace wallchart
