// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/networkmeasures.h"
#include "core/analysis/pathbatch.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <numeric>
#include <optional>
#include <thread>

namespace wallchart {

namespace {

constexpr std::size_t kPartials = 8;   // fixed: the order of the sums must not follow the threads

/// Shares the batches out: batch b belongs to partial b mod kPartials, a partial to one thread.
class PathSumming {
public:
    PathSumming(const CsrGraph &graph, std::span<const std::uint32_t> sources, bool squares)
        : m_graph(graph), m_sources(sources), m_batches((sources.size() + kLanes - 1) / kLanes)
    {
        for (PathSums &partial : m_partials) {
            partial.values.resize(graph.size());
            partial.squares.resize(squares ? graph.size() : 0);
        }
    }

    /// Empty once cancelled.
    std::optional<PathSums> run(const Progress &progress)
    {
        const std::size_t wanted = std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1,
                                                           std::min(kPartials, m_batches + 1));
        std::vector<std::thread> threads;
        for (std::size_t more = 1; more < wanted; ++more)
            threads.emplace_back([&] { work(progress, false); });
        work(progress, true);
        for (std::thread &thread : threads) thread.join();
        if (progress.isCancelled()) return std::nullopt;
        return total();
    }

private:
    void work(const Progress &progress, bool reports)
    {
        PathBatch batch(m_graph);
        while (true) {
            const std::size_t partial = m_nextPartial++;
            if (partial >= kPartials) return;
            for (std::size_t at = partial; at < m_batches; at += kPartials) {
                if (progress.isCancelled()) return;
                const std::size_t first = at * kLanes;
                const std::size_t count = std::min<std::size_t>(kLanes, m_sources.size() - first);
                batch.run(m_sources.subspan(first, count), m_partials[partial]);
                const std::size_t done = ++m_done;
                if (reports)
                    progress.report(static_cast<std::int64_t>(done),
                                    static_cast<std::int64_t>(m_batches));
            }
        }
    }
    PathSums total()
    {
        PathSums sums = std::move(m_partials[0]);
        for (std::size_t at = 1; at < kPartials; ++at) {
            add(sums.values, m_partials[at].values);
            add(sums.squares, m_partials[at].squares);
        }
        return sums;
    }
    static void add(std::vector<double> &to, const std::vector<double> &from)
    {
        std::transform(to.begin(), to.end(), from.begin(), to.begin(), std::plus<>());
    }

    const CsrGraph &m_graph;
    std::span<const std::uint32_t> m_sources;
    std::size_t m_batches;
    std::array<PathSums, kPartials> m_partials;
    std::atomic<std::size_t> m_nextPartial = 0;
    std::atomic<std::size_t> m_done = 0;
};

/// All vertices in an order that depends on their number alone (Fisher, Yates; SplitMix64).
std::vector<std::uint32_t> drawnOrder(std::uint32_t vertices)
{
    std::vector<std::uint32_t> order(vertices);
    std::iota(order.begin(), order.end(), 0U);
    std::uint64_t state = 0x5EEDull + vertices;
    for (std::uint32_t left = vertices; left > 1; --left) {
        std::uint64_t z = (state += 0x9E3779B97F4A7C15ull);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
        z ^= z >> 31;
        std::swap(order[left - 1], order[static_cast<std::uint32_t>((z >> 32) * left >> 32)]);
    }
    return order;
}

/// Scales sums up to all sources; of a sum over k sources the standard error says how far off.
void scaleSample(Betweenness &result, std::uint32_t vertices, const std::vector<double> &sums)
{
    const double all = vertices;
    const double taken = result.sources;
    result.errors.resize(vertices);
    result.values.resize(vertices);
    for (std::uint32_t v = 0; v < vertices; ++v) {
        const double mean = sums[v] / taken;
        const double variance = std::max(0.0, result.squares[v] / taken - mean * mean) * taken
                                / std::max(1.0, taken - 1);
        result.values[v] = all * mean / 2;
        result.errors[v] = all / 2 * std::sqrt(variance / taken * (1 - taken / all));
    }
}

}   // namespace

Betweenness exactBetweenness(const CsrGraph &undirected, const Progress &progress)
{
    Betweenness result{.values = std::vector<double>(undirected.size())};
    std::vector<std::uint32_t> sources(undirected.size());
    std::iota(sources.begin(), sources.end(), 0U);
    auto sums = PathSumming(undirected, sources, false).run(progress);
    if (!sums) return result;
    result.values = std::move(sums->values);
    for (double &value : result.values) value /= 2;
    result.sources = undirected.size();
    return result;
}

Betweenness sampledBetweenness(const CsrGraph &undirected, std::uint32_t sources,
                               const Progress &progress, const Betweenness &before)
{
    const std::uint32_t vertices = undirected.size();
    if (sources >= vertices) return exactBetweenness(undirected, progress);
    const bool goesOn = before.squares.size() == vertices && before.sources <= sources;
    const std::uint32_t done = goesOn ? before.sources : 0;
    std::vector<std::uint32_t> order = drawnOrder(vertices);
    // Neighbours in one batch share levels; so the drawn ones run in the vertices' order.
    std::sort(order.begin() + done, order.begin() + sources);
    const std::span<const std::uint32_t> fresh(order.data() + done, sources - done);
    auto sums = PathSumming(undirected, fresh, true).run(progress);
    Betweenness result{.values = std::vector<double>(vertices),
                       .errors = std::vector<double>(vertices)};
    if (!sums) return result;
    for (std::uint32_t v = 0; v < vertices && done > 0; ++v) {
        sums->values[v] += before.values[v] * 2 * done / vertices;
        sums->squares[v] += before.squares[v];
    }
    result.sources = sources;
    result.squares = std::move(sums->squares);
    scaleSample(result, vertices, sums->values);
    return result;
}

}   // namespace wallchart
