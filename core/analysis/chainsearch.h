// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/trustnetwork.h"

#include <array>

namespace wallchart {

/// People by position, each tied to the next; the cost is that of all ties.
struct Chain {
    std::vector<std::uint32_t> people = {};
    double cost = 0;

    [[nodiscard]] bool isEmpty() const { return people.empty(); }
    bool operator==(const Chain &) const = default;
};

/// Finds cheapest chains between two people through people who are with us.
///
/// Both ends look at once and stop where they meet: far fewer people are met than from one side
/// (Dantzig 1963; Pohl 1971). The paper it works on is kept from search to search and never
/// wiped: entries of earlier searches are known by their number.
class ChainSearch {
public:
    explicit ChainSearch(const TrustNetwork &network);

    [[nodiscard]] Chain cheapest(std::uint32_t from, std::uint32_t to);
    /// Up to `most` chains, cheapest first, none visiting anybody twice (Yen 1971).
    [[nodiscard]] std::vector<Chain> cheapest(std::uint32_t from, std::uint32_t to,
                                              std::size_t most);

private:
    /// What both ends know of a person, beside each other in memory.
    struct Label {
        std::array<double, 2> cost = {};
        std::array<std::uint32_t, 2> from = {};
        std::array<std::uint32_t, 2> search = {};   ///< of which search; an older one: no label
    };
    struct Open {
        double cost;
        std::uint32_t person;
    };
    /// One of the two ends: where it goes next, in buckets of about the same cost.
    ///
    /// A bucket is no wider than the cheapest tie, so that within one any order will do (Dial
    /// 1969; Denardo and Fox 1979). Where ties cost next to nothing it is wider, and somebody may
    /// be looked at twice.
    struct End {
        std::vector<std::vector<Open>> buckets;
        std::size_t at = 0;        // no bucket before it holds anybody
        std::size_t waiting = 0;   // in all buckets
        double width = 1;
        std::uint32_t start = 0;

        void clear();
        void push(const Open &next);
        Open pop();
        /// Nobody waits at a lower cost.
        [[nodiscard]] double front() const { return static_cast<double>(at) * width; }
    };

    void begin(std::uint32_t from, std::uint32_t to);
    void label(std::size_t side, std::uint32_t person, double cost, std::uint32_t from);
    void expand(std::size_t side);
    void offer(std::size_t side, const Open &next, const TrustArc &arc);
    [[nodiscard]] bool isForbidden(std::size_t side, std::uint32_t from, std::uint32_t to) const;
    [[nodiscard]] Chain meeting() const;
    [[nodiscard]] std::vector<Chain> detours(const std::vector<Chain> &known, std::uint32_t to);

    const TrustNetwork &m_network;
    std::vector<Label> m_labels;   // by position
    std::array<End, 2> m_ends;
    std::uint32_t m_search = 0;
    double m_best = 0;
    std::uint32_t m_meet = 0;
    bool m_met = false;
    bool m_isDetour = false;
    std::vector<std::uint32_t> m_visited;      // people a detour must not meet again
    std::vector<std::uint32_t> m_firstTaken;   // whom a detour must not turn to first
};

}   // namespace wallchart
