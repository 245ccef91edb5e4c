// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/networkmeasures.h"
#include "core/analysis/strongcomponents.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace wallchart {

namespace {

constexpr double kPrecision = 1e-10;
constexpr int kMostSweeps = 1000;

/// True when every arc has its like the other way round.
bool isSymmetric(const CsrGraph &graph)
{
    std::vector<std::uint32_t> next(graph.offsets.begin(), graph.offsets.end() - 1);
    for (std::uint32_t from = 0; from < graph.size(); ++from) {
        for (std::size_t arc = graph.offsets[from]; arc < graph.offsets[from + 1]; ++arc) {
            const std::uint32_t to = graph.targets[arc];
            const std::uint32_t back = next[to]++;
            const bool same = back < graph.offsets[to + 1] && graph.targets[back] == from
                              && graph.weight(back) == graph.weight(arc);
            if (!same) return false;
        }
    }
    return true;
}

/// The arcs into the vertices of one component, from inside it, and what comes from outside.
struct InnerArcs {
    std::vector<std::uint32_t> offsets = {0};
    std::vector<std::uint32_t> sources;   ///< numbered within the component
    std::vector<double> weights;          ///< empty = all are 1
    std::vector<double> fromOutside;      ///< by vertex of the component
};

/// Solves x = 1 + damping · Σ x(u) · w(u→v) ÷ out(u), component by component.
///
/// Vertices without arcs out are left out of it and made good by the last scaling: what they
/// lead to is everybody alike. With the unit 1 for everybody nothing gets too small.
class RankSolver {
public:
    RankSolver(const CsrGraph &graph, const Progress &progress, double damping)
        : m_graph(graph), m_progress(progress), m_damping(damping),
          m_isSymmetric(isSymmetric(graph)), m_ranks(graph.size(), 1.0), m_shares(graph.size()),
          m_out(graph.size())
    {
        for (std::uint32_t v = 0; v < graph.size(); ++v) {
            for (std::size_t arc = graph.offsets[v]; arc < graph.offsets[v + 1]; ++arc)
                m_out[v] += graph.weight(arc);
        }
    }

    std::vector<double> run()
    {
        if (m_isSymmetric) solveSymmetric();
        else solveComponents();
        const double sum = std::accumulate(m_ranks.begin(), m_ranks.end(), 0.0);
        const bool done = sum > 0 && !m_progress.isCancelled();
        const double even = 1.0 / std::max<double>(1, m_graph.size());
        for (double &rank : m_ranks) rank = done ? rank / sum : even;
        return std::move(m_ranks);
    }

private:
    /// An undirected graph is its own transpose, and over-relaxing converges on it for sure:
    /// scaled by the roots of the degrees it is positive definite.
    void solveSymmetric()
    {
        std::vector<std::uint32_t> all(m_graph.size());
        std::iota(all.begin(), all.end(), 0U);
        InnerArcs arcs{m_graph.offsets, m_graph.targets, m_graph.weights,
                       std::vector<double>(m_graph.size())};
        const double out = std::accumulate(m_out.begin(), m_out.end(), 0.0);
        for (std::uint32_t v = 0; v < m_graph.size(); ++v) {
            // In the end nearly in proportion to the ties: a good beginning.
            const double part = out > 0 ? m_out[v] / out * m_graph.size() : 0;
            m_ranks[v] = m_out[v] > 0 ? 1 + m_damping / (1 - m_damping) * part : 1;
        }
        const double relaxed = 2 / (1 + std::sqrt(1 - m_damping * m_damping));
        solve(all, arcs, relaxed);
    }

    void solveComponents()
    {
        const StrongComponents components(m_graph);
        const CsrGraph into = transposed(m_graph);
        std::vector<std::uint32_t> numbers(m_graph.size(), kOutside);
        for (std::size_t n = 0; n < components.count() && !m_progress.isCancelled(); ++n) {
            const std::span<const std::uint32_t> members = components.at(n);
            if (members.size() == 1) solveSingle(into, members.front());
            else solve(members, innerArcs(into, members, numbers), 1.0);
            m_settled += members.size();
            m_progress.report(static_cast<std::int64_t>(m_settled), m_graph.size());
        }
    }

    void solveSingle(const CsrGraph &into, std::uint32_t vertex)
    {
        double sum = 0;
        for (std::size_t arc = into.offsets[vertex]; arc < into.offsets[vertex + 1]; ++arc)
            sum += m_shares[into.targets[arc]] * into.weight(arc);
        setRank(vertex, 1 + m_damping * sum);
        m_sum += m_ranks[vertex];
    }

    static constexpr std::uint32_t kOutside = ~std::uint32_t{0};
    InnerArcs innerArcs(const CsrGraph &into, std::span<const std::uint32_t> members,
                        std::vector<std::uint32_t> &numbers) const
    {
        for (std::uint32_t at = 0; at < members.size(); ++at) numbers[members[at]] = at;
        InnerArcs inner;
        for (const std::uint32_t member : members) {
            double outside = 0;
            for (std::size_t arc = into.offsets[member]; arc < into.offsets[member + 1]; ++arc) {
                const std::uint32_t from = into.targets[arc];
                if (numbers[from] == kOutside) {
                    outside += m_shares[from] * into.weight(arc);
                    continue;
                }
                inner.sources.push_back(numbers[from]);
                if (!into.weights.empty()) inner.weights.push_back(into.weights[arc]);
            }
            inner.fromOutside.push_back(outside);
            inner.offsets.push_back(static_cast<std::uint32_t>(inner.sources.size()));
        }
        for (const std::uint32_t member : members) numbers[member] = kOutside;
        return inner;
    }

    void setRank(std::uint32_t vertex, double rank)
    {
        m_ranks[vertex] = rank;
        m_shares[vertex] = m_out[vertex] > 0 ? rank / m_out[vertex] : 0;
    }

    /// What flows into the n-th vertex from inside the component; `shares` are per unit of weight.
    static double inflow(const InnerArcs &arcs, std::size_t n, const std::vector<double> &shares)
    {
        double sum = 0;
        const std::size_t end = arcs.offsets[n + 1];
        if (arcs.weights.empty()) {
            for (std::size_t arc = arcs.offsets[n]; arc < end; ++arc)
                sum += shares[arcs.sources[arc]];
        } else {
            for (std::size_t arc = arcs.offsets[n]; arc < end; ++arc)
                sum += shares[arcs.sources[arc]] * arcs.weights[arc];
        }
        return sum;
    }

    /// Sweeps until what is left over is too small to matter: |residual| ÷ (1 − damping) bounds
    /// the error in the sum of all differences.
    void solve(std::span<const std::uint32_t> members, const InnerArcs &arcs, double relaxed)
    {
        std::vector<double> shares(members.size());
        std::vector<double> inverse(members.size());
        for (std::size_t n = 0; n < members.size(); ++n) {
            inverse[n] = m_out[members[n]] > 0 ? 1 / m_out[members[n]] : 0;
            shares[n] = m_ranks[members[n]] * inverse[n];
        }
        double before = 0;
        for (int sweeps = 0; sweeps < kMostSweeps && !m_progress.isCancelled(); ++sweeps) {
            const double moved = sweep(members, arcs, relaxed, shares, inverse);
            const double enough = kPrecision * atLeast(members) * (1 - m_damping);
            const double rate = before > 0 ? moved / before : 1;
            before = moved;
            // Looking costs as much as a sweep: look only when it is likely.
            const bool likely = moved * std::min(1.0, rate) < enough;
            if (likely && residual(members, arcs, shares) <= enough) break;
        }
        for (std::size_t n = 0; n < members.size(); ++n) {
            m_shares[members[n]] = shares[n];
            m_sum += m_ranks[members[n]];
        }
    }

    /// This component's part of a lower bound for the sum of all ranks, in proportion to people.
    [[nodiscard]] double atLeast(std::span<const std::uint32_t> members) const
    {
        double sum = 0;
        for (const std::uint32_t member : members) sum += m_ranks[member];
        const auto others = static_cast<double>(m_graph.size() - m_settled - members.size());
        return (m_sum + sum + others) * static_cast<double>(members.size()) / m_graph.size();
    }

    double sweep(std::span<const std::uint32_t> members, const InnerArcs &arcs, double relaxed,
                 std::vector<double> &shares, const std::vector<double> &inverse)
    {
        double moved = 0;
        for (std::size_t n = 0; n < members.size(); ++n) {
            double &rank = m_ranks[members[n]];
            const double flow = inflow(arcs, n, shares) + arcs.fromOutside[n];
            const double step = relaxed * (1 + m_damping * flow - rank);
            rank += step;
            shares[n] = rank * inverse[n];
            moved += std::abs(step);
        }
        return moved;
    }

    [[nodiscard]] double residual(std::span<const std::uint32_t> members, const InnerArcs &arcs,
                                  const std::vector<double> &shares) const
    {
        double sum = 0;
        for (std::size_t n = 0; n < members.size(); ++n) {
            const double flow = inflow(arcs, n, shares) + arcs.fromOutside[n];
            sum += std::abs(1 + m_damping * flow - m_ranks[members[n]]);
        }
        return sum;
    }

    const CsrGraph &m_graph;
    const Progress &m_progress;
    double m_damping;
    bool m_isSymmetric;
    std::vector<double> m_ranks;
    std::vector<double> m_shares;   // rank ÷ weight of all arcs out
    std::vector<double> m_out;
    double m_sum = 0;   // of the components settled
    std::size_t m_settled = 0;
};

}   // namespace

std::vector<double> pageRank(const CsrGraph &graph, const Progress &progress, double damping)
{
    return RankSolver(graph, progress, damping).run();
}

}   // namespace wallchart
