// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/chainsearch.h"

#include <limits>

namespace wallchart {

namespace {

constexpr std::size_t kForth = 0;
constexpr std::size_t kBack = 1;

bool isAmong(const std::vector<std::uint32_t> &people, std::uint32_t person)
{
    return std::find(people.begin(), people.end(), person) != people.end();
}

double costBetween(const TrustNetwork &network, std::uint32_t from, std::uint32_t to)
{
    const auto *arc = std::find_if(network.begin(from), network.end(from),
                                   [&](const TrustArc &each) { return each.to == to; });
    return arc->cost;
}

bool isCheaper(const Chain &a, const Chain &b)
{
    return std::tie(a.cost, a.people) < std::tie(b.cost, b.people);
}

}   // namespace

ChainSearch::ChainSearch(const TrustNetwork &network) : m_network(network)
{
    for (End &end : m_ends) end.labels.resize(network.people.size());
}

Chain ChainSearch::cheapest(std::uint32_t from, std::uint32_t to)
{
    if (from == to) return {.people = {from}};
    begin(from, to);
    while (!m_ends[kForth].open.empty() && !m_ends[kBack].open.empty()) {
        const double forth = m_ends[kForth].open.front().cost;
        const double back = m_ends[kBack].open.front().cost;
        if (m_met && forth + back >= m_best) break;
        expand(forth <= back ? kForth : kBack);
    }
    return m_met ? meeting() : Chain{};
}

void ChainSearch::begin(std::uint32_t from, std::uint32_t to)
{
    ++m_search;
    m_met = false;
    m_best = std::numeric_limits<double>::infinity();
    m_ends[kForth].start = from;
    m_ends[kBack].start = to;
    for (const std::size_t side : {kForth, kBack}) {
        m_ends[side].open.clear();
        label(side, m_ends[side].start, 0, m_ends[side].start);
    }
}

void ChainSearch::label(std::size_t side, std::uint32_t person, double cost, std::uint32_t from)
{
    End &end = m_ends[side];
    Label &held = end.labels[person];
    if (held.search == m_search && held.cost <= cost) return;
    held = {cost, from, m_search};
    const Label &other = m_ends[1 - side].labels[person];
    if (other.search == m_search && cost + other.cost < m_best) {
        m_best = cost + other.cost;
        m_meet = person;
        m_met = true;
    }
    end.open.push_back({cost, person});
    std::push_heap(end.open.begin(), end.open.end(), std::greater<>());
}

/// In a detour: people of the chain before it, and first steps that other chains take.
bool ChainSearch::isForbidden(std::size_t side, std::uint32_t from, std::uint32_t to) const
{
    if (isAmong(m_visited, to)) return true;
    const std::uint32_t start = m_ends[kForth].start;
    if (side == kForth) return from == start && isAmong(m_firstTaken, to);
    return to == start && isAmong(m_firstTaken, from);
}

void ChainSearch::expand(std::size_t side)
{
    End &end = m_ends[side];
    const Open next = end.open.front();
    std::pop_heap(end.open.begin(), end.open.end(), std::greater<>());
    end.open.pop_back();
    if (next.cost > end.labels[next.person].cost) return;
    const std::uint32_t goal = m_ends[1 - side].start;
    if (next.person == goal) return;
    for (const TrustArc *arc = m_network.begin(next.person); arc != m_network.end(next.person);
         ++arc) {
        const double cost = next.cost + arc->cost;
        const bool mayPass = arc->to == goal || m_network.withUs[arc->to];
        if (!mayPass || cost >= m_best || isForbidden(side, next.person, arc->to)) continue;
        label(side, arc->to, cost, next.person);
    }
}

Chain ChainSearch::meeting() const
{
    Chain chain{.cost = m_best};
    for (std::uint32_t at = m_meet; at != m_ends[kForth].start; at = m_ends[kForth].labels[at].from)
        chain.people.push_back(at);
    chain.people.push_back(m_ends[kForth].start);
    std::reverse(chain.people.begin(), chain.people.end());
    for (std::uint32_t at = m_meet; at != m_ends[kBack].start;) {
        at = m_ends[kBack].labels[at].from;
        chain.people.push_back(at);
    }
    return chain;
}

/// Chains that leave the last known one somewhere and are none of the known ones.
std::vector<Chain> ChainSearch::detours(const std::vector<Chain> &known, std::uint32_t to)
{
    std::vector<Chain> found;
    const std::vector<std::uint32_t> last = known.back().people;
    double rootCost = 0;
    for (std::size_t spur = 0; spur + 1 < last.size(); ++spur) {
        const auto rootEnd = last.begin() + static_cast<std::ptrdiff_t>(spur);
        m_visited.assign(last.begin(), rootEnd);
        m_firstTaken.clear();
        for (const Chain &each : known) {
            const bool sameRoot = each.people.size() > spur + 1
                                  && std::equal(last.begin(), rootEnd + 1, each.people.begin());
            if (sameRoot) m_firstTaken.push_back(each.people[spur + 1]);
        }
        Chain detour = cheapest(last[spur], to);
        if (!detour.isEmpty()) {
            detour.people.insert(detour.people.begin(), last.begin(), rootEnd);
            detour.cost += rootCost;
            found.push_back(std::move(detour));
        }
        rootCost += costBetween(m_network, last[spur], last[spur + 1]);
    }
    m_visited.clear();
    m_firstTaken.clear();
    return found;
}

std::vector<Chain> ChainSearch::cheapest(std::uint32_t from, std::uint32_t to, std::size_t most)
{
    std::vector<Chain> known;
    Chain first = cheapest(from, to);
    if (first.isEmpty() || most == 0) return known;
    known.push_back(std::move(first));
    std::vector<Chain> candidates;
    while (known.size() < most && known.front().people.size() > 1) {
        for (Chain &detour : detours(known, to)) {
            const auto isSame = [&](const Chain &each) { return each.people == detour.people; };
            if (std::none_of(candidates.begin(), candidates.end(), isSame))
                candidates.push_back(std::move(detour));
        }
        const auto next = std::min_element(candidates.begin(), candidates.end(), isCheaper);
        if (next == candidates.end()) break;
        known.push_back(std::move(*next));
        candidates.erase(next);
    }
    return known;
}

}   // namespace wallchart
