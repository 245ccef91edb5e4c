// SPDX-License-Identifier: GPL-3.0-or-later
// How long a wall chart takes from a campaign to its geometry, and how that grows.
#include "core/charts/layoutrequest.h"
#include "core/sample/syntheticworksite.h"
#include "tests/benchmarks/growth.h"
#include "tests/charts/plainwords.h"

#include <benchmark/benchmark.h>

namespace wallchart {

namespace {

struct Subject {
    SyntheticPlan plan;
    SyntheticWorksite site;
    Reading reading;
    WallChart chart;
    ChartWords words = plainWords();

    explicit Subject(const benchmark::State &state)
        : plan{.workers = static_cast<int>(state.range(0)), .seed = 1},
          site(syntheticWorksite(plan)), reading(site.campaign, plan.today),
          chart(wallChartOf(reading, {}))
    {
    }
};

void readCampaign(benchmark::State &state)
{
    const Subject subject(state);
    for (auto _ : state)
        benchmark::DoNotOptimize(Reading(subject.site.campaign, subject.plan.today));
}

void content(benchmark::State &state)
{
    const Subject subject(state);
    for (auto _ : state) benchmark::DoNotOptimize(wallChartOf(subject.reading, {}));
}

template <int Percent>
void layoutScreen(benchmark::State &state)
{
    const Subject subject(state);
    const EvenMeasurer measurer;
    const ScreenRequest request{.words = subject.words, .width = 1920, .zoom = Percent / 100.0};
    for (auto _ : state) {
        const auto geometry = layoutWallChart(subject.chart, request, measurer);
        if (geometry.blocks.empty()) state.SkipWithError("nothing is laid out");
    }
}

void layoutPaper(benchmark::State &state)
{
    const Subject subject(state);
    const EvenMeasurer measurer;
    for (auto _ : state) {
        const auto geometry = layoutWallChart(subject.chart, PaperRequest{.words = subject.words},
                                              measurer);
        if (geometry.pages.empty()) state.SkipWithError("nothing is laid out");
    }
}

void thousandViewsAndClicks(benchmark::State &state)
{
    const Subject subject(state);
    const EvenMeasurer measurer;
    const auto geometry = layoutWallChart(
        subject.chart, ScreenRequest{.words = subject.words, .width = 1920}, measurer);
    for (auto _ : state) {
        std::size_t found = 0;
        for (int i = 0; i < 1000; ++i) {
            const QRectF area(0, geometry.pages[0].size.height() * i / 1000, 1920, 1080);
            for (const std::uint32_t block : geometry.blocksIn(area))
                found += geometry.cardsIn(block, area).size();
            found += geometry.cardAt(area.center()) != kNone ? 1 : 0;
        }
        if (found == 0) state.SkipWithError("nothing is found");
    }
}

void sizes(benchmark::internal::Benchmark *bench)
{
    for (const int workers : {412, 10'000, 100'000}) bench->Arg(workers);
    bench->Unit(benchmark::kMillisecond);
}

BENCHMARK(readCampaign)->Apply(sizes);
BENCHMARK(content)->Apply(sizes);
BENCHMARK(layoutScreen<100>)->Apply(sizes);
BENCHMARK(layoutScreen<20>)->Apply(sizes);
BENCHMARK(layoutScreen<8>)->Apply(sizes);
BENCHMARK(layoutPaper)->Apply(sizes);
BENCHMARK(thousandViewsAndClicks)->Apply(sizes);

}   // namespace

}   // namespace wallchart

int main(int argc, char **argv)
{
    return wallchart::runBenchmarks(argc, argv);
}
