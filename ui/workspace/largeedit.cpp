// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/largeedit.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace wallchart {

namespace {

/// What was worked out, and ids above those it uses.
struct WorkedOut {
    ChangeSet changes;
    IdSource ids;
};

/// One change on its way; belongs to the workspace and goes when it is performed.
class LargeEdit final : public QObject {
public:
    LargeEdit(Workspace &workspace, EditWork work)
        : QObject(&workspace), m_workspace(workspace), m_work(std::move(work))
    {
        connect(&m_watcher, &QFutureWatcherBase::finished, this, &LargeEdit::finish);
        connect(&workspace, &Workspace::writingEnded, this, &LargeEdit::finish,
                Qt::QueuedConnection);
        begin();
    }

private:
    void begin()
    {
        m_of = m_workspace.history().nextSequence();
        m_watcher.setFuture(QtConcurrent::run(
            [reading = m_workspace.reading(), work = m_work, ids = m_workspace.ids()]() mutable {
                ChangeSet changes = work(reading, ids);
                return WorkedOut{std::move(changes), std::move(ids)};
            }));
    }

    void finish()
    {
        if (!m_watcher.isFinished() || m_workspace.isWriting() || m_done) return;
        if (m_of != m_workspace.history().nextSequence()) {
            begin();
            return;
        }
        m_done = true;
        WorkedOut made = m_watcher.result();
        m_workspace.ids().startAbove(made.ids.next());
        m_workspace.perform(std::move(made.changes));
        deleteLater();
    }

    Workspace &m_workspace;
    EditWork m_work;
    QFutureWatcher<WorkedOut> m_watcher;
    qint64 m_of = 0;   // the line of the log it would be
    bool m_done = false;
};

}   // namespace

bool performFor(Workspace &workspace, std::size_t subjects, EditWork work)
{
    if (workspace.isWriting()) {
        Q_EMIT workspace.failed({kStillWriting});
        return false;
    }
    if (subjects < kManySubjects)
        return workspace.perform(work(workspace.reading(), workspace.ids()));
    new LargeEdit(workspace, std::move(work));   // the workspace's
    return true;
}

}   // namespace wallchart
