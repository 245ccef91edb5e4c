// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/intents/testintents.h"

#include <span>

namespace wallchart {

/// What several workers did in one test, as one change; a single one is called as
/// recordResult() calls it. Each worker once.
struct GroupResult {
    StructureTestId test;
    Outcome outcome;
    QDate on;
    std::optional<WorkerId> askedByWorker = {};
    QString askedByOrganizer = {};
    QString reason = {};
};
[[nodiscard]] ChangeSet recordResults(const Campaign &campaign, std::span<const WorkerId> workers,
                                      const GroupResult &result, IdSource &ids);

}   // namespace wallchart
