// SPDX-License-Identifier: GPL-3.0-or-later
// How long the measures of a network take, on the ties of synthetic worksites.
// peers/networktimes.py times igraph on the same graphs: WALLCHART_BENCHMARK_FILES names the
// folder in which this program leaves them.
#include "core/analysis/circles.h"
#include "core/analysis/networkmeasures.h"
#include "core/sample/syntheticworksite.h"
#include "tests/benchmarks/growth.h"

#include <QFile>

#include <benchmark/benchmark.h>

namespace wallchart {

namespace {

/// One line for each tie: the positions of its two ends.
void leaveForPeers(const CsrGraph &graph, int workers)
{
    const QString folder = qEnvironmentVariable("WALLCHART_BENCHMARK_FILES");
    QFile file(QStringLiteral("%1/network%2.txt").arg(folder).arg(workers));
    if (folder.isEmpty() || !file.open(QIODevice::WriteOnly)) return;
    for (std::uint32_t from = 0; from < graph.size(); ++from) {
        for (const std::uint32_t to : graph.neighbours(from)) {
            if (from < to)
                file.write(QByteArray::number(from) + ' ' + QByteArray::number(to) + '\n');
        }
    }
}

const InfluenceGraph &networkOf(const benchmark::State &state)
{
    static std::map<int, InfluenceGraph> graphs;
    const int workers = static_cast<int>(state.range(0));
    const auto found = graphs.find(workers);
    if (found != graphs.end()) return found->second;
    const SyntheticPlan plan{.workers = workers, .seed = 1};
    const Reading reading(syntheticWorksite(plan).campaign, plan.today);
    const InfluenceGraph &made =
        graphs.emplace(workers, InfluenceGraph::of(reading, Progress())).first->second;
    leaveForPeers(made.bonds, workers);
    return made;
}

void betweennessExact(benchmark::State &state)
{
    const CsrGraph graph = unweighted(networkOf(state).bonds);
    for (auto _ : state) benchmark::DoNotOptimize(exactBetweenness(graph, Progress()));
}

void betweennessOf1024(benchmark::State &state)
{
    const CsrGraph graph = unweighted(networkOf(state).bonds);
    for (auto _ : state) benchmark::DoNotOptimize(sampledBetweenness(graph, 1024, Progress()));
}

void pageRanks(benchmark::State &state)
{
    const CsrGraph graph = unweighted(networkOf(state).bonds);
    for (auto _ : state) benchmark::DoNotOptimize(pageRank(graph, Progress()));
}

void articulation(benchmark::State &state)
{
    const CsrGraph &graph = networkOf(state).bonds;
    for (auto _ : state) benchmark::DoNotOptimize(articulationPoints(graph));
}

void communities(benchmark::State &state)
{
    const CsrGraph graph = unweighted(networkOf(state).bonds);
    double modularity = 0;
    for (auto _ : state) modularity = communitiesOf(graph, Progress()).modularity;
    state.counters["modularity"] = modularity;
}

void circles(benchmark::State &state)
{
    const InfluenceGraph &graph = networkOf(state);
    for (auto _ : state) benchmark::DoNotOptimize(circlesOf(graph, Progress()));
}

void allSizes(benchmark::internal::Benchmark *bench)
{
    bench->Arg(200)->Arg(2'000)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);
}

BENCHMARK(betweennessExact)->Arg(2'000)->Arg(10'000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(betweennessOf1024)->Arg(100'000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(pageRanks)->Apply(allSizes);
BENCHMARK(articulation)->Apply(allSizes);
BENCHMARK(communities)->Apply(allSizes);
BENCHMARK(circles)->Apply(allSizes);

}   // namespace

}   // namespace wallchart

int main(int argc, char **argv)
{
    return wallchart::runBenchmarks(argc, argv);
}
