// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes from a participant's chart to what leaves with the work of a week, step by
// step, and to the chart that is shown of it.
#include "core/charts/wallchart.h"
#include "core/sample/syntheticworksite.h"
#include "core/training/excerpt.h"
#include "core/training/handin.h"
#include "core/training/namescan.h"
#include "tests/benchmarks/growth.h"
#include "tests/training/trainingcases.h"

#include <benchmark/benchmark.h>

namespace wallchart {

namespace {

const QDate kDay(2023, 3, 7);
/// Its assignment lets more leave than those of other weeks.
constexpr int kWeek = 4;

/// A participant's chart of so many workers, with everything that is worked out once.
struct Ground {
    explicit Ground(int workers)
        : campaign(withParticipants(syntheticWorksite({.workers = workers, .today = kDay}).campaign,
                                    {"Amal"})),
          reading(campaign, kDay), codes(campaign, edition())
    {
        (void)codes.draw(reading, {}, ids);
        const CheckGround week{.reading = reading};
        const Edition shipped = edition2023();
        excerpt = excerptOf({week, shipped, kWeek}, codes);
    }
    [[nodiscard]] StoredEditionId edition() const
    {
        return campaign.all<StoredEdition>().begin()->id;
    }

    Campaign campaign;
    Reading reading;
    IdSource ids = idsAbove(campaign);
    ExcerptCodes codes;
    QJsonObject excerpt = {};
};

Ground &groundOf(const benchmark::State &state)
{
    static std::map<int, std::unique_ptr<Ground>> grounds;
    const int workers = static_cast<int>(state.range(0));
    auto &ground = grounds[workers];
    if (!ground) ground = std::make_unique<Ground>(workers);
    return *ground;
}

void drawingCodes(benchmark::State &state)
{
    Ground &ground = groundOf(state);
    for (auto _ : state) {
        ExcerptCodes codes(ground.campaign, ground.edition());
        const Edits drawn = codes.draw(ground.reading, {}, ground.ids);
        benchmark::DoNotOptimize(drawn.size());
    }
}

void excerpt(benchmark::State &state)
{
    const Ground &ground = groundOf(state);
    const CheckGround week{.reading = ground.reading};
    const Edition edition = edition2023();
    for (auto _ : state) benchmark::DoNotOptimize(excerptOf({week, edition, kWeek}, ground.codes));
}

void scanForNames(benchmark::State &state)
{
    const Ground &ground = groundOf(state);
    for (auto _ : state) benchmark::DoNotOptimize(NameScan(ground.campaign));
}

void chartOfIt(benchmark::State &state)
{
    const Ground &ground = groundOf(state);
    for (auto _ : state) {
        const Campaign chart = campaignOfExcerpt(ground.excerpt, QDate(2023, 2, 8));
        benchmark::DoNotOptimize(wallChartOf(Reading(chart, kDay), {}));
    }
}

void wholeHandIn(benchmark::State &state)
{
    Ground &ground = groundOf(state);
    const HandInRequest request{.participant = ground.campaign.all<Participant>().begin()->id,
                                .week = static_cast<int>(state.range(1))};
    for (auto _ : state)
        benchmark::DoNotOptimize(preparedHandIn(ground.reading, request, ground.ids));
}

BENCHMARK(drawingCodes)->RangeMultiplier(10)->Range(1'000, 100'000)->Unit(benchmark::kMillisecond);
BENCHMARK(excerpt)->RangeMultiplier(10)->Range(1'000, 100'000)->Unit(benchmark::kMillisecond);
BENCHMARK(scanForNames)->RangeMultiplier(10)->Range(1'000, 100'000)->Unit(benchmark::kMillisecond);
BENCHMARK(chartOfIt)->RangeMultiplier(10)->Range(1'000, 100'000)->Unit(benchmark::kMillisecond);
BENCHMARK(wholeHandIn)
    ->ArgsProduct({{1'000, 10'000, 100'000}, {1, 4, 6}})
    ->Unit(benchmark::kMillisecond);

}   // namespace

}   // namespace wallchart

int main(int argc, char **argv)
{
    return wallchart::runBenchmarks(argc, argv);
}
