// SPDX-License-Identifier: GPL-3.0-or-later
// What a key press in the filter, a click on a header and an edit cost in the table of workers.
#include "core/editing/intents/relationintents.h"
#include "core/editing/memorychangestore.h"
#include "core/sample/samplehospital.h"
#include "core/sample/syntheticworksite.h"
#include "resources/resources.h"
#include "tests/benchmarks/growth.h"
#include "ui/widgets/filterbox.h"
#include "ui/workers/workeredits.h"
#include "ui/workers/workerspage.h"

#include <QApplication>
#include <QKeyEvent>

#include <benchmark/benchmark.h>

namespace wallchart {

namespace {

constexpr int kSampleSize = 412;
const QDate kToday(2023, 3, 7);

/// The whole page, shown offscreen; each size is made once.
struct Site {
    FixedClock clock{QDateTime(kToday, QTime(9, 30), Qt::UTC)};
    Workspace workspace;
    Appearance appearance{*qApp};
    WorkersPage page{workspace, appearance};

    explicit Site(int workers)
        : workspace(openedInMemory(workers == kSampleSize
                                       ? sampleHospital(kToday)
                                       : syntheticWorksite({.workers = workers}).campaign),
                    {}, clock)
    {
        page.resize(1264, 800);
        page.show();
        (void)WorkerFilter::of(workspace).index();
        QApplication::processEvents();
    }
    [[nodiscard]] WorkerTableModel &model() { return page.table().workers(); }

    static Site &ofSize(const benchmark::State &state)
    {
        static std::map<int, std::unique_ptr<Site>> sites;
        auto &site = sites[static_cast<int>(state.range(0))];
        if (!site) site = std::make_unique<Site>(static_cast<int>(state.range(0)));
        return *site;
    }
};

/// From the key press to the rows that are shown; painting is measured apart.
void filterKeyPress(benchmark::State &state, const char *text)
{
    Site &site = Site::ofSize(state);
    const QString typed = QString::fromLatin1(text);
    std::int64_t found = 0;
    for (auto _ : state) {
        site.workspace.setFilter(typed);
        found = site.model().rowCount();
        state.PauseTiming();
        site.workspace.setFilter({});
        state.ResumeTiming();
    }
    if (found == 0) state.SkipWithError("nobody is found");
    state.SetLabel("goal: at most 16 ms");
    state.counters["found"] = static_cast<double>(found);
}

/// The third letter of a name, as the field takes it: rows, explanation and what may come next.
void typedLetter(benchmark::State &state)
{
    Site &site = Site::ofSize(state);
    QLineEdit &edit = site.page.filterBox().edit();
    state.SetLabel("goal: at most 16 ms");
    site.page.focusFilter();
    for (auto _ : state) {
        state.PauseTiming();
        site.workspace.setFilter(QStringLiteral("ma"));
        edit.setCursorPosition(2);
        state.ResumeTiming();
        QKeyEvent key(QEvent::KeyPress, Qt::Key_R, Qt::NoModifier, QStringLiteral("r"));
        QApplication::sendEvent(&edit, &key);
    }
    if (site.workspace.filter() != QLatin1String("mar")) state.SkipWithError("nothing was typed");
    site.workspace.setFilter({});
}

void clearFilter(benchmark::State &state)
{
    Site &site = Site::ofSize(state);
    for (auto _ : state) {
        state.PauseTiming();
        site.workspace.setFilter(QStringLiteral("stance:with"));
        state.ResumeTiming();
        site.workspace.setFilter({});
    }
}

/// A click on a header whose column was sorted by before.
void sortAgain(benchmark::State &state, WorkerColumn column)
{
    Site &site = Site::ofSize(state);
    const int section = *site.model().placeOf({column});
    bool up = true;
    for (auto _ : state) {
        site.model().sort(section, up ? Qt::AscendingOrder : Qt::DescendingOrder);
        up = !up;
    }
}

/// The first click on a header: its ranks are made.
void sortFirst(benchmark::State &state, WorkerColumn column)
{
    Site &site = Site::ofSize(state);
    for (auto _ : state) {
        FoldedTexts folded;
        benchmark::DoNotOptimize(ranksBy(site.workspace.reading(), {column}, folded));
    }
}

void paint(benchmark::State &state)
{
    Site &site = Site::ofSize(state);
    for (auto _ : state) benchmark::DoNotOptimize(site.page.table().viewport()->grab());
}

/// A digit pressed on one selected worker, until every part of the page knows.
void assessOne(benchmark::State &state)
{
    Site &site = Site::ofSize(state);
    const WorkerId worker = site.workspace.reading().workers().front().worker->id;
    site.workspace.selectOnly(worker);
    int level = 1;
    for (auto _ : state) {
        site.workspace.perform(assess(site.workspace.campaign(),
                                      {.worker = worker, .level = level, .on = kToday},
                                      site.workspace.ids()));
        level = level % 5 + 1;
    }
}

/// Everything a field of the dialog asks for over all workers at once.
void previewOfEverybody(benchmark::State &state)
{
    Site &site = Site::ofSize(state);
    std::vector<WorkerId> workers;
    for (const WorkerReading &each : site.workspace.reading().workers())
        workers.push_back(each.worker->id);
    WorkerChanges changes{.on = kToday};
    changes.shift = site.workspace.campaign().all<Shift>().begin()->id;
    for (auto _ : state) {
        IdSource ids = IdSource::seeded(1, 1'800'000'000'000);
        const ChangeSet change = editWorkers(site.workspace.reading(), workers, changes, ids);
        benchmark::DoNotOptimize(previewOf(site.workspace.reading(), workers, change));
    }
}

/// Everybody onto the committee: made, judged, stored in memory and read anew.
void changeEverybody(benchmark::State &state)
{
    Site &site = Site::ofSize(state);
    std::vector<WorkerId> workers;
    for (const WorkerReading &each : site.workspace.reading().workers())
        workers.push_back(each.worker->id);
    for (auto _ : state) {
        WorkerChanges changes{.on = kToday};
        changes.committee = true;
        const bool done = site.workspace.perform(
            editWorkers(site.workspace.reading(), workers, changes, site.workspace.ids()));
        state.PauseTiming();
        if (!done || !site.workspace.undo()) state.SkipWithError("it was refused");
        state.ResumeTiming();
    }
}

void selectEverybody(benchmark::State &state)
{
    Site &site = Site::ofSize(state);
    for (auto _ : state) {
        site.page.table().selectAll();
        site.page.table().clearSelection();
    }
}

void sizes(benchmark::internal::Benchmark *bench)
{
    for (const int workers : {kSampleSize, 10'000, 100'000}) bench->Arg(workers);
    bench->Unit(benchmark::kMillisecond);
}

BENCHMARK_CAPTURE(filterKeyPress, one_letter, "a")->Apply(sizes);
BENCHMARK_CAPTURE(filterKeyPress, name, "mar")->Apply(sizes);
BENCHMARK_CAPTURE(filterKeyPress, stance, "stance:with")->Apply(sizes);
BENCHMARK_CAPTURE(filterKeyPress, two_fields, "shift:night stance:none")->Apply(sizes);
BENCHMARK(typedLetter)->Apply(sizes);
BENCHMARK(clearFilter)->Apply(sizes);
BENCHMARK_CAPTURE(sortAgain, name, WorkerColumn::Name)->Apply(sizes);
BENCHMARK_CAPTURE(sortAgain, stance, WorkerColumn::Stance)->Apply(sizes);
BENCHMARK_CAPTURE(sortFirst, name, WorkerColumn::Name)->Apply(sizes);
BENCHMARK_CAPTURE(sortFirst, unit, WorkerColumn::Unit)->Apply(sizes);
BENCHMARK_CAPTURE(sortFirst, stance, WorkerColumn::Stance)->Apply(sizes);
BENCHMARK(paint)->Apply(sizes);
BENCHMARK(assessOne)->Apply(sizes);
BENCHMARK(selectEverybody)->Apply(sizes);
BENCHMARK(previewOfEverybody)->Apply(sizes);
BENCHMARK(changeEverybody)->Apply(sizes);

}   // namespace

}   // namespace wallchart

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    wallchart::initResources();
    const QApplication application(argc, argv);
    return wallchart::runBenchmarks(argc, argv);
}
