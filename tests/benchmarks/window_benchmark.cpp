// SPDX-License-Identifier: GPL-3.0-or-later
// The window at work: from a key press to the repainted chart and the stored change, and frames
// of the chart while it is scrolled, at every level of detail.
#include "core/sample/syntheticworksite.h"
#include "core/storage/encryptedcampaignfiles.h"
#include "resources/resources.h"
#include "tests/benchmarks/growth.h"
#include "ui/wallchart/wallchartpage.h"
#include "ui/workspace/workeractions.h"

#include <QApplication>
#include <QScrollBar>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

namespace wallchart {

namespace {

Appearance &appearance()
{
    static Appearance shared(*qApp);
    return shared;
}

/// A page on a synthetic campaign, kept in an encrypted file.
struct Subject {
    QTemporaryDir folder;
    SystemClock clock;
    EncryptedCampaignFiles files{KeyProfile::Light};
    Workspace workspace;
    WallChartPage page;

    explicit Subject(int workers)
        : workspace(made(workers), folder.filePath(QStringLiteral("a.wallchart")), clock),
          page(workspace, appearance())
    {
        page.resize(1264, 820);
        page.show();
        do {
            QApplication::processEvents();
        } while (page.view().chart().people.empty());   // a large one is read in the background
    }

private:
    OpenedCampaign made(int workers)
    {
        QString text = QStringLiteral("benchmark");
        const auto passphrase = Secret::fromText(text);
        const auto site = syntheticWorksite({.workers = workers});
        auto opened = files.create(folder.filePath(QStringLiteral("a.wallchart")), *passphrase,
                                   site.campaign, Progress());
        return std::move(*opened);
    }
};

void keyToRepaintedAndStored(benchmark::State &state)
{
    Subject subject(static_cast<int>(state.range(0)));
    subject.page.view().setZoom(0.08);
    state.SetLabel("goal at 100 000: at most 50 ms, mostly disk");
    const auto &workers = subject.workspace.reading().workers();
    std::size_t at = 0;
    for (auto _ : state) {
        state.PauseTiming();
        QApplication::processEvents();
        subject.workspace.selectOnly(workers[(at += 7) % workers.size()].worker->id);
        state.ResumeTiming();
        performKey(subject.workspace, std::nullopt, static_cast<int>(at % 5) + 1);
        subject.page.view().viewport()->repaint();
    }
}

void scrolledFrame(benchmark::State &state)
{
    Subject subject(100'000);
    subject.page.view().setZoom(static_cast<double>(state.range(0)) / 100);
    state.SetLabel("goal: at most 16 ms");
    QScrollBar *bar = subject.page.view().verticalScrollBar();
    for (auto _ : state) {
        bar->setValue((bar->value() + 137) % std::max(1, bar->maximum()));
        subject.page.view().viewport()->repaint();
    }
}

BENCHMARK(keyToRepaintedAndStored)
    ->Arg(412)
    ->Arg(10'000)
    ->Arg(100'000)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(scrolledFrame)
    ->Arg(8)
    ->Arg(20)
    ->Arg(40)
    ->Arg(65)
    ->Arg(100)
    ->Unit(benchmark::kMillisecond);

}   // namespace

}   // namespace wallchart

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    wallchart::initResources();
    const QApplication application(argc, argv);
    return wallchart::runBenchmarks(argc, argv);
}
