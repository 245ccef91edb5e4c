// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/command.h"
#include "core/editing/session.h"

#include <functional>

namespace wallchart {

/// The campaign of the argument FILE, for reading only: also while another program holds it.
[[nodiscard]] Result<OpenedCampaign> openToRead(const Invocation &call);

/// The campaign of the argument FILE, held for writing until the session ends; its author is --by.
[[nodiscard]] Result<std::unique_ptr<Session>> openToWrite(const Invocation &call);

/// A change and the id of what it is about.
struct Made {
    ChangeSet changes;
    Uuid id;
};
using Intent = std::function<Result<Made>(const Campaign &, IdSource &, QDate today)>;

/// Opens FILE, freezes what closed meanwhile, performs the intent; the report is `{id}`.
[[nodiscard]] Result<Report> performIntent(const Invocation &call, const Intent &intent);

/// Performs `closing`, the freezing of what closed meanwhile, then `changes` that were planned on
/// top of it. Changes that break a rule are refused before anything is stored.
[[nodiscard]] Result<qint64> performAfter(ChangeSet closing, ChangeSet changes, Session &session);

/// The id of the only (or last) row of that type that a change adds or changes.
template <class T>
[[nodiscard]] Uuid lastIdOf(const ChangeSet &changes)
{
    return changes.edits.of<T>().back().id().uuid();
}

/// `message` as a report without JSON beyond `json`.
[[nodiscard]] Report report(QJsonValue json, QString text);

/// JSON null for an empty text.
[[nodiscard]] QJsonValue textOrNull(const QString &text);

/// Long work tells its progress on standard error when that is a terminal.
[[nodiscard]] Progress progressOnTerminal(const Invocation &call);

}   // namespace wallchart
