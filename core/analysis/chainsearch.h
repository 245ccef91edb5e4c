// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/trustnetwork.h"

#include <array>
#include <functional>

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
    struct Label {
        double cost = 0;
        std::uint32_t from = 0;
        std::uint32_t search = 0;   ///< of which search; an older one counts as no label
    };
    struct Open {
        double cost;
        std::uint32_t person;
        auto operator<=>(const Open &) const = default;
    };
    /// One of the two ends: where it has been and where it goes next.
    struct End {
        std::vector<Label> labels;
        std::vector<Open> open;   // a heap, cheapest on top
        std::uint32_t start = 0;
    };

    void begin(std::uint32_t from, std::uint32_t to);
    void label(std::size_t side, std::uint32_t person, double cost, std::uint32_t from);
    void expand(std::size_t side);
    [[nodiscard]] bool isForbidden(std::size_t side, std::uint32_t from, std::uint32_t to) const;
    [[nodiscard]] Chain meeting() const;
    [[nodiscard]] std::vector<Chain> detours(const std::vector<Chain> &known, std::uint32_t to);

    const TrustNetwork &m_network;
    std::array<End, 2> m_ends;
    std::uint32_t m_search = 0;
    double m_best = 0;
    std::uint32_t m_meet = 0;
    bool m_met = false;
    std::vector<std::uint32_t> m_visited;      // people a detour must not meet again
    std::vector<std::uint32_t> m_firstTaken;   // whom a detour must not turn to first
};

}   // namespace wallchart
