// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/csrgraph.h"

#include <algorithm>
#include <array>
#include <bit>
#include <utility>

namespace wallchart {

inline constexpr std::uint32_t kLanes = 8;

/// A number for each source of a batch. Pairs, because that is what every x86-64 adds at once.
struct alignas(64) Lanes {
    using Pair = double __attribute__((vector_size(16)));
    // Four members, no array: GCC 12 keeps these in registers at -O2.
    Pair a = {};
    Pair b = {};
    Pair c = {};
    Pair d = {};

    Lanes &operator+=(const Lanes &other)
    {
        a += other.a;
        b += other.b;
        c += other.c;
        d += other.d;
        return *this;
    }
    Lanes &operator*=(const Lanes &other)
    {
        a *= other.a;
        b *= other.b;
        c *= other.c;
        d *= other.d;
        return *this;
    }
    Lanes &operator/=(const Lanes &other)
    {
        a /= other.a;
        b /= other.b;
        c /= other.c;
        d /= other.d;
        return *this;
    }
    void set(std::uint32_t lane, double value)
    {
        Pair *const pairs[] = {&a, &b, &c, &d};
        (*pairs[lane / 2])[lane % 2] = value;
    }
    [[nodiscard]] double sum() const
    {
        const Pair all = (a + b) + (c + d);
        return all[0] + all[1];
    }
};

/// 1 in the lanes of a mask, 0 in the others, for multiplying instead of branching.
struct LaneMasks {
    std::array<Lanes, 256> in;
    std::array<Lanes, 256> notIn;

    LaneMasks()
    {
        for (std::uint32_t mask = 0; mask < in.size(); ++mask) {
            for (std::uint32_t lane = 0; lane < kLanes; ++lane) {
                const bool holds = (mask >> lane & 1U) != 0;
                in[mask].set(lane, holds ? 1 : 0);
                notIn[mask].set(lane, holds ? 0 : 1);
            }
        }
    }
    static const LaneMasks &table()
    {
        static const LaneMasks masks;
        return masks;
    }
};

/// What the sources of one partial add up to, vertex by vertex.
struct PathSums {
    std::vector<double> values;
    std::vector<double> squares;
};

/// Follows the shortest paths from eight sources at once, level by level (Brandes 2001).
///
/// In each level a vertex draws from all its neighbours, of which those of another level hold
/// zeros: no branch stands between the additions.
class PathBatch {
public:
    explicit PathBatch(const CsrGraph &graph)
        : m_graph(graph), m_paths(graph.size()), m_front(graph.size()), m_seen(graph.size()),
          m_next(graph.size()), m_isTouched(graph.size() / kWord + 1)
    {
    }

    void run(std::span<const std::uint32_t> sources, PathSums &sums)
    {
        std::fill(m_paths.begin(), m_paths.end(), Lanes{});
        std::fill(m_seen.begin(), m_seen.end(), std::uint8_t{0});
        m_steps.clear();
        m_levels.assign(1, 0);
        begin(sources);
        while (m_levels.back() < m_steps.size()) advance();
        m_levels.pop_back();   // the last one began nothing
        for (std::size_t level = m_levels.size(); level-- > 1;) retreat(level, sums);
        if (m_levels.size() > 1) clearFront(m_levels[1], endOf(1));
    }

private:
    static constexpr std::size_t kWord = 64;
    struct Step {
        std::uint32_t vertex;
        std::uint8_t mask;   // in which lanes it is reached on this level
    };

    [[nodiscard]] std::size_t endOf(std::size_t level) const
    {
        return level + 1 < m_levels.size() ? m_levels[level + 1] : m_steps.size();
    }
    void begin(std::span<const std::uint32_t> sources)
    {
        for (std::uint32_t lane = 0; lane < sources.size(); ++lane) {
            const std::uint32_t source = sources[lane];
            m_paths[source].set(lane, 1);
            m_front[source].set(lane, 1);
            m_seen[source] = static_cast<std::uint8_t>(1U << lane);
            m_steps.push_back({source, m_seen[source]});
        }
    }
    void clearFront(std::size_t from, std::size_t to)
    {
        for (; from < to; ++from) m_front[m_steps[from].vertex] = Lanes{};
    }
    [[nodiscard]] Lanes drawn(std::uint32_t vertex) const
    {
        // Bare pointers: what checks the index would cost as much as the addition.
        const Lanes *const front = m_front.data();
        const std::uint32_t *const targets = m_graph.targets.data();
        const std::uint32_t end = m_graph.offsets[vertex + 1];
        Lanes sum;
        for (std::uint32_t arc = m_graph.offsets[vertex]; arc < end; ++arc)
            sum += front[targets[arc]];
        return sum;
    }

    /// Whom the last level reaches first, in the vertices' order: neighbours in memory stay near.
    void touch(std::size_t from, std::size_t to)
    {
        const std::uint8_t *const seen = m_seen.data();
        std::uint8_t *const next = m_next.data();
        std::uint64_t *const isTouched = m_isTouched.data();
        for (; from < to; ++from) {
            const Step step = m_steps[from];
            for (const std::uint32_t at : m_graph.neighbours(step.vertex)) {
                const auto fresh = static_cast<std::uint8_t>(step.mask & ~seen[at]);
                next[at] |= fresh;
                isTouched[at / kWord] |= std::uint64_t{fresh != 0} << (at % kWord);
            }
        }
        listTouched();
    }
    void listTouched()
    {
        m_touched.clear();
        for (std::size_t word = 0; word < m_isTouched.size(); ++word) {
            for (std::uint64_t bits = std::exchange(m_isTouched[word], 0); bits != 0;
                 bits &= bits - 1) {
                const auto bit = static_cast<std::size_t>(std::countr_zero(bits));
                m_touched.push_back(static_cast<std::uint32_t>(word * kWord + bit));
            }
        }
    }

    /// One level further: how many shortest paths lead to whom.
    void advance()
    {
        const std::size_t from = m_levels.back();
        const std::size_t to = m_steps.size();
        touch(from, to);
        m_fresh.resize(m_touched.size());
        for (std::size_t at = 0; at < m_touched.size(); ++at) {
            const std::uint32_t vertex = m_touched[at];
            m_fresh[at] = drawn(vertex);
            m_fresh[at] *= LaneMasks::table().in[m_next[vertex]];
        }
        clearFront(from, to);
        for (std::size_t at = 0; at < m_touched.size(); ++at) {
            const std::uint32_t vertex = m_touched[at];
            m_paths[vertex] += m_fresh[at];
            m_front[vertex] = m_fresh[at];
            m_seen[vertex] |= m_next[vertex];
            m_steps.push_back({vertex, m_next[vertex]});
            m_next[vertex] = 0;
        }
        m_levels.push_back(to);
    }

    /// One level back: which share of the paths runs through whom.
    void retreat(std::size_t level, PathSums &sums)
    {
        const std::size_t from = m_levels[level];
        const std::size_t to = endOf(level);
        m_fresh.resize(to - from);
        for (std::size_t at = from; at < to; ++at) {
            const auto [vertex, mask] = m_steps[at];
            const Lanes &in = LaneMasks::table().in[mask];
            Lanes paths = m_paths[vertex];
            paths *= in;
            Lanes share = drawn(vertex);
            share *= paths;
            sums.values[vertex] += share.sum();
            if (!sums.squares.empty()) addSquares(sums.squares[vertex], share);
            share += in;
            paths += LaneMasks::table().notIn[mask];
            share /= paths;
            m_fresh[at - from] = share;
        }
        if (level + 1 < m_levels.size()) clearFront(to, endOf(level + 1));
        for (std::size_t at = from; at < to; ++at) m_front[m_steps[at].vertex] = m_fresh[at - from];
    }
    static void addSquares(double &sum, const Lanes &share)
    {
        Lanes squares = share;
        squares *= share;
        sum += squares.sum();
    }

    const CsrGraph &m_graph;
    std::vector<Lanes> m_paths;   // how many shortest paths lead here
    std::vector<Lanes> m_front;   // of the level at hand; 0 elsewhere
    std::vector<Lanes> m_fresh;
    std::vector<std::uint8_t> m_seen;
    std::vector<std::uint8_t> m_next;
    std::vector<std::uint64_t> m_isTouched;   // bits
    std::vector<std::uint32_t> m_touched;
    std::vector<Step> m_steps;
    std::vector<std::size_t> m_levels;   // where each begins in m_steps
};

}   // namespace wallchart
