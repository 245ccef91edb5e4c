// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/workerfilter.h"

#include "core/query/filtermatching.h"
#include "core/query/filterparsing.h"

#include <QPromise>
#include <QThreadPool>

namespace wallchart {

namespace {

constexpr std::size_t kManyWorkers = 5'000;   // fewer are ready within 20 ms
constexpr std::size_t kManyEdits = 2'000;     // from here following them takes as long

}   // namespace

/// An index with the reading it is of: the workspace's own may change while it is made.
struct WorkerFilter::Prepared {
    Reading reading;
    std::optional<WorkerIndex> index = {};
};

WorkerFilter &WorkerFilter::of(Workspace &workspace)
{
    auto *known = workspace.findChild<WorkerFilter *>(QString(), Qt::FindDirectChildrenOnly);
    return known ? *known : *new WorkerFilter(workspace);
}

WorkerFilter::WorkerFilter(Workspace &workspace) : QObject(&workspace), m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, &WorkerFilter::follow);
    connect(&workspace, &Workspace::filterChanged, this, [this] {
        read();
        match();
        Q_EMIT changed();
    });
    if (workspace.reading().workers().size() >= kManyWorkers) prepareInBackground();
    read();
    match();
}

void WorkerFilter::prepareInBackground()
{
    auto promise = std::make_shared<QPromise<std::shared_ptr<Prepared>>>();   // moved into a task
    m_preparing = promise->future();
    auto prepared = std::make_shared<Prepared>(Prepared{m_workspace.reading()});
    promise->start();
    QThreadPool::globalInstance()->start([promise, prepared] {
        prepared->index.emplace(prepared->reading);
        promise->addResult(prepared);
        promise->finish();
    });
}

const WorkerIndex &WorkerFilter::index()
{
    if (m_index) return *m_index;
    if (!m_preparing.isValid()) {
        m_index = std::make_unique<WorkerIndex>(m_workspace.reading());
        return *m_index;
    }
    const std::shared_ptr<Prepared> prepared = m_preparing.result();
    m_index = std::make_unique<WorkerIndex>(
        prepared->index->after(m_workspace.reading(), m_editsMeanwhile));
    m_preparing = {};
    m_editsMeanwhile = {};
    return *m_index;
}

void WorkerFilter::read()
{
    const QString text = m_workspace.filter();
    if (text.trimmed().isEmpty()) {
        m_filter = {};
        m_errors.clear();
        return;
    }
    ParsedFilter parsed = parseFilter(text, index());
    m_errors = std::move(parsed.errors);
    if (parsed.filter) m_filter = std::move(*parsed.filter);
}

void WorkerFilter::match()
{
    if (m_filter.matchesEverybody()) m_matches.reset();
    else m_matches = matching(m_filter, index());
}

void WorkerFilter::follow(const Edits &edits)
{
    const bool isQuiet = m_workspace.filter().trimmed().isEmpty();   // nobody waits for it
    if (edits.size() > kManyEdits && isQuiet) {
        m_index.reset();
        m_editsMeanwhile = {};
        prepareInBackground();
    } else if (m_index) {
        const bool sameDay = !edits.empty();
        m_index = std::make_unique<WorkerIndex>(sameDay
                                                    ? m_index->after(m_workspace.reading(), edits)
                                                    : WorkerIndex(m_workspace.reading()));
    } else if (m_preparing.isValid()) {
        m_editsMeanwhile.append(edits);
    }
    read();
    match();
}

bool WorkerFilter::shows(WorkerId worker)
{
    if (!m_matches) return true;
    const auto at = index().positionOf(worker);
    return at && m_matches->contains(*at);
}

std::size_t WorkerFilter::count() const
{
    return m_matches ? m_matches->count() : m_workspace.reading().workers().size();
}

}   // namespace wallchart
