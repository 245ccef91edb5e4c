// SPDX-License-Identifier: GPL-3.0-or-later
// How long the analysis takes from a snapshot to its answer, and how well the ranking finds
// leaders who were planted, beside simpler ways to look for them.
#include "core/analysis/coverage.h"
#include "core/analysis/introductions.h"
#include "core/analysis/leaderranking.h"
#include "core/analysis/outreach.h"
#include "core/analysis/readiness.h"
#include "core/analysis/towin.h"
#include "core/sample/samplehospital.h"
#include "core/sample/syntheticworksite.h"
#include "tests/benchmarks/growth.h"

#include <benchmark/benchmark.h>

#include <cstdio>
#include <unordered_map>
#include <unordered_set>

namespace wallchart {

namespace {

constexpr int kHospital = 412;

const Reading &readingOf(const benchmark::State &state)
{
    static std::map<int, Reading> readings;
    const int workers = static_cast<int>(state.range(0));
    const auto found = readings.find(workers);
    if (found != readings.end()) return found->second;
    const SyntheticPlan plan{.workers = workers, .seed = 1};
    const Campaign campaign = workers == kHospital ? sampleHospital()
                                                   : syntheticWorksite(plan).campaign;
    return readings.emplace(workers, Reading(campaign, plan.today)).first->second;
}

void wholeRanking(benchmark::State &state)
{
    const Reading &reading = readingOf(state);
    for (auto _ : state) benchmark::DoNotOptimize(LeaderRanking::of(reading, Progress()));
}

void firstRanking(benchmark::State &state)
{
    const Reading &reading = readingOf(state);
    for (auto _ : state)
        benchmark::DoNotOptimize(LeaderRanking::of(reading, Progress(), NetworkDepth::Quick));
}

void rankingAfterOneAssessment(benchmark::State &state)
{
    const Reading &reading = readingOf(state);
    const LeaderRanking ranking = LeaderRanking::of(reading, Progress(), NetworkDepth::Quick);
    Edits edits;
    const Assessment before = *reading.campaign().all<Assessment>().begin();
    Assessment after = before;
    after.level = after.level == 1 ? 2 : 1;
    edits.change(before, after);
    const Reading next = reading.after(reading.campaign().with(edits), edits);
    for (auto _ : state) benchmark::DoNotOptimize(ranking.after(next, edits, Progress()));
}

void coverage(benchmark::State &state)
{
    const Reading &reading = readingOf(state);
    for (auto _ : state) benchmark::DoNotOptimize(coverageOf(reading, Progress()));
}

void winning(benchmark::State &state)
{
    const Reading &reading = readingOf(state);
    for (auto _ : state) benchmark::DoNotOptimize(whomToWin(reading, 0.8, Progress()));
}

void outreach(benchmark::State &state)
{
    const Reading &reading = readingOf(state);
    for (auto _ : state) benchmark::DoNotOptimize(outreachOf(reading, std::nullopt, Progress()));
}

void readiness(benchmark::State &state)
{
    const Reading &reading = readingOf(state);
    for (auto _ : state) benchmark::DoNotOptimize(readinessOf(reading, Progress()));
}

/// The ties are read before; a hundred questions between people far apart.
void hundredIntroductions(benchmark::State &state)
{
    const Reading &reading = readingOf(state);
    Introductions introductions(reading);
    const auto &workers = reading.workers();
    for (auto _ : state) {
        for (std::size_t i = 0; i < 100; ++i) {
            const std::size_t from = i * 7919 % workers.size();
            const std::size_t to = (i * 104729 + workers.size() / 2) % workers.size();
            benchmark::DoNotOptimize(
                introductions.between(workers[from].worker->id, workers[to].worker->id));
        }
    }
}

using Scores = std::vector<std::pair<double, WorkerId>>;

/// The share of the planted leaders among the first as many.
double recallOf(Scores scores, const std::vector<WorkerId> &planted)
{
    std::sort(scores.begin(), scores.end(), [](const auto &a, const auto &b) {
        return std::pair(-a.first, a.second) < std::pair(-b.first, b.second);
    });
    const std::unordered_set<WorkerId> wanted(planted.begin(), planted.end());
    std::size_t found = 0;
    for (std::size_t i = 0; i < planted.size() && i < scores.size(); ++i)
        found += wanted.contains(scores[i].second) ? 1 : 0;
    return static_cast<double>(found) / static_cast<double>(planted.size());
}

/// What was found by the ranking, by how many ties people have, by how often they took part.
std::array<double, 3> recallsAt(double noise, std::uint64_t seed)
{
    const SyntheticPlan plan{.workers = 1000, .seed = seed, .noise = noise};
    const SyntheticWorksite site = syntheticWorksite(plan);
    const Reading reading(site.campaign, plan.today);
    const LeaderRanking ranking = LeaderRanking::of(reading, Progress(), NetworkDepth::Quick);
    Scores ranked;
    Scores byTies;
    Scores byActs;
    std::unordered_map<WorkerId, int> acts;
    for (const Participation &each : site.campaign.all<Participation>())
        acts[each.worker] += each.outcome == Outcome::TookPart ? 1 : 0;
    const InfluenceGraph &graph = ranking.graph();
    for (const RankedLeader &row : ranking.rows()) {
        ranked.emplace_back(-row.rank, row.worker);
        byTies.emplace_back(graph.bonds.neighbours(*graph.find(row.worker)).size(), row.worker);
        byActs.emplace_back(acts[row.worker], row.worker);
    }
    return {recallOf(ranked, site.leaders), recallOf(byTies, site.leaders),
            recallOf(byActs, site.leaders)};
}

/// Mean and worst of 20 seeds for each noise.
void printRecalls()
{
    constexpr int kSeeds = 20;
    std::printf("planted leaders found within the first k, mean (worst) of %d worksites of 1000\n"
                "noise   ranking        most ties      most active\n",
                kSeeds);
    for (const double noise : {0.0, 0.15, 0.25, 0.4, 0.6, 0.8}) {
        std::array<double, 3> sums{};
        std::array<double, 3> worst{1, 1, 1};
        for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
            const auto recalls = recallsAt(noise, seed);
            for (std::size_t i = 0; i < recalls.size(); ++i) {
                sums[i] += recalls[i] / kSeeds;
                worst[i] = std::min(worst[i], recalls[i]);
            }
        }
        std::printf("%.2f    %.3f (%.3f)  %.3f (%.3f)  %.3f (%.3f)\n", noise, sums[0], worst[0],
                    sums[1], worst[1], sums[2], worst[2]);
    }
}

void sizes(benchmark::internal::Benchmark *bench)
{
    bench->Arg(kHospital)->Arg(1'000)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);
}

void uptoTenThousand(benchmark::internal::Benchmark *bench)
{
    bench->Arg(kHospital)->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMillisecond);
}

BENCHMARK(wholeRanking)->Apply(uptoTenThousand);
BENCHMARK(firstRanking)->Apply(sizes);
BENCHMARK(rankingAfterOneAssessment)->Apply(sizes);
BENCHMARK(coverage)->Apply(sizes);
BENCHMARK(winning)->Apply(sizes);
BENCHMARK(outreach)->Apply(sizes);
BENCHMARK(readiness)->Apply(sizes);
BENCHMARK(hundredIntroductions)->Apply(sizes);

}   // namespace

}   // namespace wallchart

int main(int argc, char **argv)
{
    if (argc > 1 && std::string_view(argv[1]) == "--planted") {
        wallchart::printRecalls();
        return 0;
    }
    return wallchart::runBenchmarks(argc, argv);
}
