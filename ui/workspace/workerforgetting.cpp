// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/workerforgetting.h"

#include "core/editing/intents/testintents.h"
#include "core/forgetting/forgetting.h"

#include <QtConcurrentRun>

namespace wallchart {

WorkerForgetting::WorkerForgetting(Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &WorkerForgetting::finish);
}

WorkerForgetting::~WorkerForgetting()
{
    cancel();
    m_watcher.waitForFinished();   // it reads from the session
}

void WorkerForgetting::begin(std::vector<WorkerId> workers)
{
    if (m_isRunning) return;
    m_workers = std::move(workers);
    m_isRunning = true;
    m_progress = Progress();
    // What closed meanwhile is frozen first, so that its base knows them.
    Session &session = m_workspace.session();
    const auto closed = session.perform(
        closeDueTests(session.campaign(), m_workspace.today(), session.ids()));
    if (closed) work();
    else giveUp(closed.error());
}

void WorkerForgetting::cancel()
{
    m_progress.cancel();
    m_isRunning = false;
}

void WorkerForgetting::work()
{
    auto drafts = m_workspace.drafts().waiting();
    if (!drafts) return giveUp(drafts.error());
    m_of = m_workspace.history().nextSequence();
    const auto plan = planning(std::move(*drafts));
    // A log in memory is not shared with other threads.
    if (m_workspace.isSample()) perform(plan());
    else m_watcher.setFuture(QtConcurrent::run(plan));
}

std::function<WorkerForgetting::Plan()> WorkerForgetting::planning(std::vector<Draft> drafts) const
{
    return [reading = m_workspace.reading(), workers = m_workers, drafts = std::move(drafts),
            history = m_workspace.history(), ids = m_workspace.ids(), progress = m_progress,
            &session = m_workspace.session()]() mutable {
        const auto editsOf = [&](qint64 sequence) -> Result<Edits> {
            if (progress.isCancelled()) return fail(kCancelled);
            return session.editsOf(sequence);
        };
        auto plan = planForgetting(reading, workers,
                                   {.history = history, .editsOf = editsOf, .drafts = drafts}, ids);
        return Plan{plan.map([](Forgetting &made) { return std::move(made.rewriting); }),
                    std::move(ids)};
    };
}

void WorkerForgetting::finish()
{
    if (!m_isRunning) return;
    // Lines that were added meanwhile may know them too.
    if (m_of != m_workspace.history().nextSequence()) return work();
    Plan plan = m_watcher.future().takeResult();
    m_watcher.setFuture({});   // nobody can wait for what was taken
    perform(std::move(plan));
}

void WorkerForgetting::perform(Plan plan)
{
    if (!plan.rewriting) return giveUp(plan.rewriting.error());
    m_workspace.ids().startAbove(plan.ids.next());
    m_isRunning = false;
    const bool done = m_workspace.rewrite(std::move(*plan.rewriting), OldBackups::Delete);
    Q_EMIT ended(done);
}

void WorkerForgetting::giveUp(const Error &why)
{
    m_isRunning = false;
    Q_EMIT m_workspace.failed(why);
    Q_EMIT ended(false);
}

}   // namespace wallchart
