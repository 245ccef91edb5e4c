// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/editing/changeset.h"
#include "core/editing/history.h"

namespace wallchart {

/// People were forgotten in the campaign, but older copies of it are still there. Arg: the copies.
inline constexpr ErrorCode kForgottenInBackups{"forgotten-in-backups", ErrorKind::Failed};

/// What happens to copies of a file that were made before it was written anew.
enum class OldBackups { Delete, Keep };

/// A line of the log as it reads from now on; of lines of undo and redo the edits are empty.
struct RewrittenLine {
    HistoryEntry entry;
    Edits edits;
};

/// A change of what was: of rows and of the log itself. It can never be taken back, and nothing
/// before it can be any more.
struct Rewriting {
    ChangeLabel label;                       ///< of the line that says it was done
    Edits told = {};                         ///< what that line lists
    Edits untold = {};                       ///< to the rows as well, but listed nowhere
    std::vector<RewrittenLine> lines = {};   ///< those that differ from before
    std::vector<std::pair<QString, QString>> drafts = {};   ///< form and subject; they go
};

/// What became of the copies of the file.
struct RenewedBackups {
    QString made = {};                  ///< path of the new copy; empty = the campaign is no file
    QStringList old = {};               ///< the copies of before; gone unless they were to be kept
    std::optional<Error> failed = {};   ///< `made` is missing, or some of `old` are still there
};

}   // namespace wallchart
