// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallchart/chartcontent.h"

#include "core/charts/chartcolors.h"

#include <QtConcurrentRun>

namespace wallchart {

namespace {

/// Up to here reading a chart anew takes less than a frame or two.
constexpr std::size_t kReadAtOnce = 3'000;
/// So many cards are not touched up one by one: the thread is as quick.
constexpr std::size_t kMostPatched = 2'000;

ChartPerson *personIn(WallChart &chart, WorkerId id)
{
    const auto at = std::partition_point(chart.people.begin(), chart.people.end(),
                                         [&](const ChartPerson &each) { return each.id < id; });
    return at != chart.people.end() && at->id == id ? &*at : nullptr;
}

template <class T>
void patchFacts(WallChart &chart, const Reading &reading, const Edits &edits)
{
    for (const Edit<T> &edit : edits.of<T>()) {
        const WorkerId id = edit.after ? edit.after->worker : edit.before->worker;
        const WorkerReading *worker = reading.find(id);
        ChartPerson *person = personIn(chart, id);
        if (worker && person) readFacts(*person, *worker, chart.assessmentsHidden);
    }
}

void patchPips(WallChart &chart, const Reading &reading, const Edits &edits)
{
    for (const Edit<Participation> &edit : edits.of<Participation>()) {
        const Participation &fact = edit.after ? *edit.after : *edit.before;
        ChartPerson *person = personIn(chart, fact.worker);
        if (person && chart.coloring == Coloring{ColoringKind::Test, fact.test}) {
            const Participation *held = reading.participationOf(fact.worker, fact.test);
            person->category = held ? codeOf(held->outcome) : std::int16_t(0);
        }
        for (std::size_t i = 0; person && i < chart.tests.size(); ++i) {
            if (chart.tests[i].id != fact.test) continue;
            const Participation *held = reading.participationOf(fact.worker, fact.test);
            person->pips[i] = held ? pipOf(held->outcome) : Pip::NotAsked;
        }
    }
}

}   // namespace

WallChart patchedChart(const WallChart &chart, const Reading &reading, const Edits &edits)
{
    WallChart patched = chart;
    patchFacts<Assessment>(patched, reading, edits);
    patchFacts<LeaderMark>(patched, reading, edits);
    patchFacts<CommitteeMark>(patched, reading, edits);
    patchFacts<BaseMark>(patched, reading, edits);
    patchPips(patched, reading, edits);
    return patched;
}

ChartContent::ChartContent(Workspace &workspace, WallChartOptions options, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_options(std::move(options)),
      m_chart(std::make_shared<const WallChart>())
{
    connect(&m_workspace, &Workspace::changed, this, &ChartContent::follow);
    connect(&m_watcher, &QFutureWatcher<Chart>::finished, this, [this] {
        if (std::exchange(m_outdated, false)) {
            readInBackground();
            return;
        }
        m_chart = m_watcher.result();
        m_isRead = true;
        Q_EMIT replaced();
    });
    readAnew();
}

bool ChartContent::isLarge() const
{
    return m_workspace.reading().workers().size() > kReadAtOnce;
}

ChartContent::~ChartContent()
{
    m_watcher.waitForFinished();
}

void ChartContent::setOptions(WallChartOptions options)
{
    m_options = std::move(options);
    readAnew();
}

void ChartContent::follow(const Edits &edits)
{
    if (isLarge() && edits.size() <= kMostPatched) patch(edits);
    readAnew();
}

void ChartContent::patch(const Edits &edits)
{
    m_chart = std::make_shared<const WallChart>(
        patchedChart(*m_chart, m_workspace.reading(), edits));
    Q_EMIT patched();
}

void ChartContent::readAnew()
{
    if (isLarge()) {
        readInBackground();
        return;
    }
    m_chart = std::make_shared<const WallChart>(wallChartOf(m_workspace.reading(), m_options));
    m_isRead = true;
    Q_EMIT replaced();
}

void ChartContent::readInBackground()
{
    if (m_watcher.isRunning()) {
        m_outdated = true;
        return;
    }
    m_watcher.setFuture(
        QtConcurrent::run([reading = m_workspace.reading(), options = m_options]() -> Chart {
            return std::make_shared<const WallChart>(wallChartOf(reading, options));
        }));
}

}   // namespace wallchart
