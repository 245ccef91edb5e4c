// SPDX-License-Identifier: GPL-3.0-or-later
// A PDF of the wall chart, and a frame of 1920×1080 at every level of detail.
#include "tests/benchmarks/growth.h"
#include "tests/painting/handmadechart.h"
#include "tests/painting/paintedchart.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <ctime>

namespace wallchart {

namespace {

constexpr QSize kWindow(1920, 1080);

const char *pdfGoal(std::int64_t workers)
{
    if (workers == 5'000) return "goal <= 0.6 s, <= 1 MiB";
    return workers == 50'000 ? "goal <= 4 s, <= 6 MiB" : "";
}

void pdf(benchmark::State &state)
{
    PaintedChart painted(handmadeChart(static_cast<int>(state.range(0))));
    painted.layOut(paperRequest(Paper::A3, Orientation::Landscape));
    const QTemporaryDir folder;
    WrittenPicture written;
    for (auto _ : state) {
        const auto result = writePdf({folder.filePath(QStringLiteral("a.pdf"))}, painted.picture(),
                                     printTheme(), painted.shaper);
        if (!result) state.SkipWithError("the PDF could not be written");
        else written = *result;
    }
    state.counters["MiB"] = static_cast<double>(written.bytes) / (1024 * 1024);
    state.counters["pages"] = written.pages;
    state.SetLabel(pdfGoal(state.range(0)));
}

/// Milliseconds of this thread: painting is one thread, and the clock on the wall also counts
/// what else a busy computer does.
double threadTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double paintFrame(const PaintedChart &painted, QImage &image, double top)
{
    const double start = threadTime();
    QPainter painter(&image);
    PaintView view;
    view.visible = QRectF(QPointF(0, top), QSizeF(kWindow));
    view.place.offset = QPointF(0, -top);
    paintWallChart(painter, painted.picture(), lightTheme(), painted.shaper, view);
    painter.end();
    return threadTime() - start;
}

/// Scrolls through names that were never painted before; each iteration is one pass.
void frame(benchmark::State &state)
{
    constexpr int kFrames = 60;
    std::vector<double> times;
    for (auto _ : state) {
        state.PauseTiming();
        PaintedChart painted(handmadeChart(static_cast<int>(state.range(0))), Kerning::None);
        painted.layOut(screenRequest(static_cast<double>(state.range(1)) / 100, kWindow.width()));
        QImage image(kWindow, QImage::Format_RGB32);
        const double room = std::max(0.0, painted.geometry.pages.front().size.height()
                                              - kWindow.height());
        state.ResumeTiming();
        for (int i = 0; i < kFrames; ++i)
            times.push_back(paintFrame(painted, image, room * i / kFrames));
    }
    std::sort(times.begin(), times.end());
    state.counters["median_ms"] = times[times.size() / 2];
    state.counters["p95_ms"] = times[times.size() * 95 / 100];
    state.SetLabel("goal p95 <= 16 ms");
}

}   // namespace

BENCHMARK(pdf)->Arg(412)->Arg(5'000)->Arg(10'000)->Arg(50'000)->Arg(100'000)->Unit(
    benchmark::kMillisecond);
BENCHMARK(frame)
    ->ArgNames({"workers", "zoom"})
    ->ArgsProduct({{412, 10'000, 100'000}, {8, 20, 40, 65, 100}})
    ->Unit(benchmark::kMillisecond)
    ->Iterations(3);

}   // namespace wallchart

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    return wallchart::runBenchmarks(argc, argv);
}
