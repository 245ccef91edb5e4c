// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/insight.h"

#include <QThreadPool>
#include <QtConcurrentRun>

namespace wallchart {

namespace {

constexpr std::size_t kMostEdits = 10'000;

void append(Edits &all, const Edits &more)
{
    eachEntity([&]<class T>(EntityType<T>) {
        all.of<T>().insert(all.of<T>().end(), more.of<T>().begin(), more.of<T>().end());
    });
}

}   // namespace

InsightWork::InsightWork(Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, &InsightWork::follow);
    connect(&m_running, &QFutureWatcherBase::finished, this, &InsightWork::end);
}

InsightWork::~InsightWork() = default;

void InsightWork::stop()
{
    m_progress.cancel();
    m_running.waitForFinished();
}

void InsightWork::follow(const Edits &edits)
{
    // After very many edits working it all out anew is as quick.
    m_goesOn = m_goesOn && m_since.size() + edits.size() <= kMostEdits;
    if (m_goesOn) append(m_since, edits);
    else m_since = Edits();
    invalidate();
}

void InsightWork::invalidate()
{
    ++m_turn;
    m_fresh = false;
    m_progress.cancel();
    Q_EMIT outdated();
}

void InsightWork::want()
{
    if (m_fresh) return;
    // Work on an older campaign is under way: the new work begins when it has noticed.
    if (m_working) m_wanted = true;
    else begin();
}

void InsightWork::begin()
{
    m_working = true;
    m_wanted = false;
    m_progress = Progress();
    m_running.setFuture(QtConcurrent::run(
        job({m_workspace.campaign(), m_workspace.today(), m_since}, m_progress, m_turn)));
    Q_EMIT changed();
}

void InsightWork::end()
{
    m_working = false;
    // Whoever wanted it meanwhile may have got it by now.
    if (std::exchange(m_wanted, false) && !m_fresh) begin();
    Q_EMIT changed();
}

void InsightWork::deliver(quint64 turn, bool last, Store store)
{
    QMetaObject::invokeMethod(
        this,
        [this, turn, last, store = std::move(store)] {
            if (turn != m_turn) return;
            std::shared_ptr<const void> before = store();   // until all show the new one
            m_since = Edits();
            m_goesOn = true;
            m_fresh = m_fresh || last;
            Q_EMIT changed();
            // What a large campaign took to work out takes a while to free.
            QThreadPool::globalInstance()->start([before = std::move(before)] {});
        },
        Qt::QueuedConnection);
}

}   // namespace wallchart
