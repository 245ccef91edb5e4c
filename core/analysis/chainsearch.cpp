// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/chainsearch.h"

#include <limits>

namespace wallchart {

namespace {

constexpr std::size_t kForth = 0;
constexpr std::size_t kBack = 1;

constexpr double kWidest = 0.5;       // of a bucket: a tie of a trust of 0.6
constexpr double kNarrowest = 0.02;   // of a bucket: a tie of a trust of 0.98

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

ChainSearch::ChainSearch(const TrustNetwork &network)
    : m_network(network), m_labels(network.people.size())
{
    double least = kWidest;
    for (const TrustArc &arc : network.arcs) least = std::min(least, arc.cost);
    for (End &end : m_ends) end.width = std::max(least, kNarrowest);
}

void ChainSearch::End::clear()
{
    for (std::vector<Open> &bucket : buckets) bucket.clear();
    at = 0;
    waiting = 0;
}

void ChainSearch::End::push(const Open &next)
{
    const auto bucket = static_cast<std::size_t>(next.cost / width);
    if (bucket >= buckets.size()) buckets.resize(bucket + 1);
    buckets[bucket].push_back(next);
    at = std::min(at, bucket);
    ++waiting;
}

ChainSearch::Open ChainSearch::End::pop()
{
    while (buckets[at].empty()) ++at;
    const Open next = buckets[at].back();
    buckets[at].pop_back();
    --waiting;
    return next;
}

Chain ChainSearch::cheapest(std::uint32_t from, std::uint32_t to)
{
    if (from == to) return {.people = {from}};
    begin(from, to);
    // First whom each of the two knows: an end that is not with us is met nowhere else.
    for (const std::size_t side : {kForth, kBack}) expand(side);
    const End &forth = m_ends[kForth];
    const End &back = m_ends[kBack];
    while (forth.waiting > 0 && back.waiting > 0 && forth.front() + back.front() < m_best)
        expand(forth.waiting <= back.waiting ? kForth : kBack);
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
        m_ends[side].clear();
        label(side, m_ends[side].start, 0, m_ends[side].start);
    }
}

void ChainSearch::label(std::size_t side, std::uint32_t person, double cost, std::uint32_t from)
{
    Label &held = m_labels[person];
    if (held.search[side] == m_search && held.cost[side] <= cost) return;
    held.cost[side] = cost;
    held.from[side] = from;
    held.search[side] = m_search;
    const std::size_t other = 1 - side;
    if (held.search[other] == m_search && cost + held.cost[other] < m_best) {
        m_best = cost + held.cost[other];
        m_meet = person;
        m_met = true;
    }
    // Whom the other end has not reached yet, it reaches no cheaper than it stands now.
    if (cost + m_ends[other].front() >= m_best) return;
    m_ends[side].push({cost, person});
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
    const Open next = end.pop();
    if (next.cost > m_labels[next.person].cost[side]) return;
    const std::uint32_t goal = m_ends[1 - side].start;
    if (next.person == goal) return;
    const TrustArc *const pass = m_network.passEnd(next.person);
    for (const TrustArc *arc = m_network.begin(next.person); arc != pass; ++arc)
        offer(side, next, *arc);
    // Somebody not with us is met from the other side, unless the two are tied themselves.
    if (next.person != end.start) return;
    for (const TrustArc *arc = pass; arc != m_network.end(next.person); ++arc) {
        if (arc->to == goal) offer(side, next, *arc);
    }
}

void ChainSearch::offer(std::size_t side, const Open &next, const TrustArc &arc)
{
    const double cost = next.cost + arc.cost;
    if (cost >= m_best) return;
    if (m_isDetour && isForbidden(side, next.person, arc.to)) return;
    label(side, arc.to, cost, next.person);
}

Chain ChainSearch::meeting() const
{
    Chain chain{.cost = m_best};
    for (std::uint32_t at = m_meet; at != m_ends[kForth].start; at = m_labels[at].from[kForth])
        chain.people.push_back(at);
    chain.people.push_back(m_ends[kForth].start);
    std::reverse(chain.people.begin(), chain.people.end());
    for (std::uint32_t at = m_meet; at != m_ends[kBack].start;) {
        at = m_labels[at].from[kBack];
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
        m_isDetour = true;
        Chain detour = cheapest(last[spur], to);
        m_isDetour = false;
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
