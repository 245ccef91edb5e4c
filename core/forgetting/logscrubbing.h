// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/rewriting.h"
#include "core/editing/tracesof.h"
#include "core/forgetting/nameremoval.h"

#include <functional>

namespace wallchart {

/// Reads the edits of a line that lists edits.
using EditsOfLine = std::function<Result<Edits>(qint64 sequence)>;

/// People as the log knows them.
struct PeopleInLog {
    GoneRows rows;                  ///< they, and every row that was ever about them
    std::vector<Worker> versions;   ///< each of them as they once were
};

/// Finds what the log holds of people, also under entries that were merged into theirs, and rows
/// about them that are no longer there. `gone` are they and the rows that go with them now.
[[nodiscard]] Result<PeopleInLog> findInLog(const History &history, const EditsOfLine &editsOf,
                                            const Campaign &campaign, GoneRows gone);

/// The lines that name them or list such rows, as they read without.
[[nodiscard]] Result<std::vector<RewrittenLine>> scrubbedLines(const History &history,
                                                               const EditsOfLine &editsOf,
                                                               const GoneRows &gone,
                                                               const NameRemoval &names);

}   // namespace wallchart
