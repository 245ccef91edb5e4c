// SPDX-License-Identifier: GPL-3.0-or-later
// How long a wall chart takes from a reading to its geometry, and how that grows.
#include "core/charts/layoutrequest.h"
#include "core/sample/syntheticworksite.h"
#include "tests/charts/plainwords.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace wallchart;

namespace {

/// The median of five runs in milliseconds.
template <class F>
double measured(F &&work)
{
    std::vector<double> times;
    for (int run = 0; run < 5; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::nth_element(times.begin(), times.begin() + 2, times.end());
    return times[2];
}

struct Row {
    const char *what;
    std::vector<double> times;
};

void addTimes(std::vector<Row> &rows, int workers)
{
    const SyntheticPlan plan{.workers = workers, .seed = 1};
    const SyntheticWorksite site = syntheticWorksite(plan);
    const Reading reading(site.campaign, plan.today);
    const EvenMeasurer measurer;
    const ChartWords words = plainWords();
    WallChart chart;
    rows[0].times.push_back(measured([&] { chart = wallChartOf(reading, {}); }));
    const auto screen = [&](double zoom) {
        return measured([&] {
            const auto geometry = layoutWallChart(
                chart, ScreenRequest{.words = words, .width = 1920, .zoom = zoom}, measurer);
            if (geometry.cards.empty()) std::abort();
        });
    };
    rows[1].times.push_back(screen(1));
    rows[2].times.push_back(screen(0.2));
    rows[3].times.push_back(screen(0.08));
    rows[4].times.push_back(measured([&] {
        const auto geometry = layoutWallChart(chart, PaperRequest{.words = words}, measurer);
        if (geometry.pages.empty()) std::abort();
    }));
    const auto geometry = layoutWallChart(chart, ScreenRequest{.words = words, .width = 1920},
                                          measurer);
    rows[5].times.push_back(measured([&] {
        std::size_t found = 0;
        for (int i = 0; i < 1000; ++i) {
            const QRectF area(0, geometry.pages[0].size.height() * i / 1000, 1920, 1080);
            for (const std::uint32_t block : geometry.blocksIn(area))
                found += geometry.cardsIn(block, area).size();
            found += geometry.cardAt(area.center()) != kNone ? 1 : 0;
        }
        if (found == 0) std::abort();
    }));
}

}   // namespace

int main()
{
    const std::vector<int> sizes{412, 10000, 100000};
    std::vector<Row> rows{{"content from a reading", {}}, {"screen, whole cards", {}},
                          {"screen, digits", {}},         {"screen, cells", {}},
                          {"paper, A3 landscape", {}},    {"1000 views and clicks", {}}};
    for (const int workers : sizes) addTimes(rows, workers);
    std::printf("%-26s %10s %10s %10s %9s\n", "milliseconds, median of 5", "412", "10 000",
                "100 000", "exponent");
    for (const Row &row : rows) {
        // From the second size on: the first is mostly what does not grow.
        const double exponent = std::log(row.times[2] / row.times[1]) / std::log(10.0);
        std::printf("%-26s %10.2f %10.2f %10.2f %9.2f\n", row.what, row.times[0], row.times[1],
                    row.times[2], exponent);
    }
    return 0;
}
