// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/changeset.h"
#include "ui/workers/workercolumns.h"

#include <span>

namespace wallchart {

/// What shall become of some workers; what has no value stays as it is.
struct WorkerChanges {
    struct Base {
        std::optional<OutReason> out;   ///< none = in the base
        QString reason = {};
    };
    struct Stance {
        std::optional<int> level;   ///< none = unassessed
        Basis basis = Basis::Soft;
        QString reason = {};
    };

    QDate on;                                           ///< the day from which it holds
    std::optional<std::optional<UnitId>> unit = {};     ///< inner none = unit unknown
    std::optional<std::optional<ShiftId>> shift = {};   ///< inner none = shift unknown
    std::optional<QString> job = {};
    std::optional<bool> committee = {};
    QString addedLanguage = {};                               ///< empty = none
    std::optional<std::optional<bool>> bargainingUnit = {};   ///< inner none = not known
    std::optional<Base> base = {};
    std::optional<Stance> stance = {};

    [[nodiscard]] bool movesAnybody() const { return unit || shift || job; }
    [[nodiscard]] bool empty() const;
};

/// All of it as one change, made of the intents for single workers.
///
/// Who moves to a unit of another worksite goes on the shift there that has the same name as
/// theirs, or none, unless a shift is chosen.
[[nodiscard]] ChangeSet editWorkers(const Reading &reading, std::span<const WorkerId> workers,
                                    const WorkerChanges &changes, IdSource &ids);

/// What becomes different for how many: "Shift: Day → Night, 120".
struct PreviewLine {
    WorkerColumn column;
    QString before;   ///< in words; empty = nothing is known
    QString after;
    int workers = 0;
    bool operator==(const PreviewLine &) const = default;
};

struct EditPreview {
    std::vector<PreviewLine> lines = {};   ///< by column, then from most workers to fewest
    int changed = 0;                       ///< workers for whom anything is different today
    int touched = 0;                       ///< workers about whom something is written down
};

/// Compares the workers before and after a change, as they are read on the day of `before`.
[[nodiscard]] EditPreview previewOf(const Reading &before, std::span<const WorkerId> workers,
                                    const ChangeSet &change);

}   // namespace wallchart
