// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/rewriting.h"
#include "core/model/ids.h"
#include "ui/workspace/workspace.h"

#include <QFutureWatcher>

namespace wallchart {

/// Forgets workers for good: see planForgetting(). Older copies of the file go as well.
///
/// What the log of a file knows of them is read in another thread, which takes seconds when
/// many were imported; of a campaign in memory it is done at once. Deleting this cancels it.
class WorkerForgetting final : public QObject {
    Q_OBJECT

public:
    explicit WorkerForgetting(Workspace &workspace, QObject *parent = nullptr);
    ~WorkerForgetting() override;

    void begin(std::vector<WorkerId> workers);
    /// Nothing is changed then, and ended() does not come.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    /// After performed() or failed() of the workspace.
    void ended(bool forgotten);

private:
    /// The change, and ids above those it uses.
    struct Plan {
        Result<Rewriting> rewriting;
        IdSource ids;
    };
    void work();
    void finish();
    void perform(Plan plan);
    void giveUp(const Error &why);
    [[nodiscard]] std::function<Plan()> planning(std::vector<Draft> drafts) const;

    Workspace &m_workspace;
    std::vector<WorkerId> m_workers;
    QFutureWatcher<Plan> m_watcher;
    Progress m_progress;
    qint64 m_of = 0;   ///< the line of the log it would be
    bool m_isRunning = false;
};

}   // namespace wallchart
