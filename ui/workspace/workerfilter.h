// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"
#include "core/query/workerindex.h"
#include "ui/workspace/workspace.h"

#include <QFuture>

#include <memory>

namespace wallchart {

/// Whom the filter of a workspace finds, kept up to date while people type and edit.
///
/// While the text has a mistake, what was found before stays; the reasons are in errors().
class WorkerFilter final : public QObject {
    Q_OBJECT

public:
    /// The one that all pages of a workspace share; made on first use.
    [[nodiscard]] static WorkerFilter &of(Workspace &workspace);

    /// The people of the workspace's reading, ready to be searched. Large campaigns are made
    /// ready in a worker thread from the beginning; asked before that ends, it waits.
    [[nodiscard]] const WorkerIndex &index();

    [[nodiscard]] const std::vector<FilterError> &errors() const { return m_errors; }
    /// The filter in force, which may be an earlier one than the text; everybody when none is.
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    /// Positions in the reading; null = everybody.
    [[nodiscard]] const PositionSet *matches() const { return m_matches ? &*m_matches : nullptr; }
    [[nodiscard]] bool shows(WorkerId worker);
    /// How many it finds.
    [[nodiscard]] std::size_t count() const;

Q_SIGNALS:
    /// The text was changed; matches() or errors() may be others. Not told for edits: matches()
    /// is up to date when Workspace::changed() reaches whoever asked for the filter before.
    void changed();

private:
    struct Prepared;

    explicit WorkerFilter(Workspace &workspace);
    void prepareInBackground();
    void read();
    void match();
    void follow(const Edits &edits);

    Workspace &m_workspace;
    std::unique_ptr<WorkerIndex> m_index;             ///< null until it is needed
    QFuture<std::shared_ptr<Prepared>> m_preparing;   // shared with the thread that prepares
    Edits m_editsMeanwhile;
    Filter m_filter;
    std::vector<FilterError> m_errors;
    std::optional<PositionSet> m_matches;
};

}   // namespace wallchart
