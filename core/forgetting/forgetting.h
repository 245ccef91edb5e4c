// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/draftstore.h"
#include "core/forgetting/logscrubbing.h"
#include "core/model/reading.h"

#include <QMap>

#include <span>

namespace wallchart {

/// What it takes to forget people for good, and what that does.
struct Forgetting {
    Rewriting rewriting;               ///< for Session::rewrite()
    QMap<QString, int> removed = {};   ///< rows that go, by table
    int lines = 0;                     ///< of the log that read differently from now on
    int unnamedAdded = 0;              ///< by how many more unnamed the base stays what it was
    std::vector<PrintId> prints =
        {};   ///< on paper, not destroyed, and made since they were listed
};

/// What is kept outside the tables and is looked through as well.
struct KeptBeside {
    const History &history;
    EditsOfLine editsOf;
    std::vector<Draft> drafts = {};
};

/// Plans that people are forgotten as they asked: they and all that speaks of them leave the
/// tables and the log, also under names they had before; texts of others lose their names; the
/// base keeps them as unnamed, closed tests as a tally; marks remain by which an import knows
/// them. Nothing done before can be taken back afterwards.
///
/// `today` is of the newest campaign, whose due tests are closed. Cost: the whole log is read
/// three times.
[[nodiscard]] Result<Forgetting> planForgetting(const Reading &today,
                                                std::span<const WorkerId> workers,
                                                const KeptBeside &beside, IdSource &ids);

}   // namespace wallchart
