// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/editing/changeset.h"
#include "core/exchange/columnmapping.h"
#include "core/exchange/workermatching.h"

namespace wallchart {

/// Whose value holds where the file and the campaign say different things.
enum class OnConflict { Keep, Replace };

struct ImportOptions {
    ImportKind kind = ImportKind::Auto;
    QMap<QString, QString> chosen = {};   ///< field key → column
    ChosenColumns columns = {};           ///< the same, column by column
    QString worksite = {};                ///< empty = the only one, or what the file says
    QString test = {};                    ///< structure test that participation goes to
    OnConflict onConflict = OnConflict::Keep;
    QDate today;
};

/// A row that was taken for a known worker, or only looks like one.
struct DuplicateFound {
    int line = 0;
    QString name;
    WorkerId worker;
    MatchReason reason = MatchReason::Name;
    bool merged = true;   ///< false: same name, but another person by id or unit
};

/// What an import would do: to be looked at, then performed or thrown away.
struct ImportPlan {
    int read = 0;      ///< rows about somebody or something
    int added = 0;     ///< workers, nominations, results, head-counts by the kind of list
    int updated = 0;   ///< known workers about whom something is new
    int unchanged = 0;
    int skipped = 0;   ///< rows left out; each has a problem
    int tiesAdded = 0;
    std::vector<int> skippedLines = {};   ///< of the rows left out, in order
    std::vector<DuplicateFound> duplicates = {};
    Problems problems = {};
    Problems notes = {};
    ImportKind kind = ImportKind::Workers;
    ColumnMapping mapping = {};
    ChangeSet changes = {};
};

/// Plans the import of one sheet as one change; an empty change means that all is known.
///
/// Facts without a date of their own are dated options.today. Blank cells say nothing. What
/// cannot be understood becomes a problem with its line and column, and the rest of the row is
/// still taken. Progress counts rows.
[[nodiscard]] Result<ImportPlan> planImport(const Campaign &campaign, const Sheet &sheet,
                                            const ImportOptions &options, IdSource &ids,
                                            const Progress &progress = {});

/// The plan of several sheets, each read on top of those before, as one change.
[[nodiscard]] Result<ImportPlan> planImport(const Campaign &campaign,
                                            const std::vector<Sheet> &sheets,
                                            const ImportOptions &options, IdSource &ids,
                                            const Progress &progress = {});

}   // namespace wallchart
