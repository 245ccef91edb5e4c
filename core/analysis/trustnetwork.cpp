// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/trustnetwork.h"

#include <cmath>
#include <unordered_map>

namespace wallchart {

namespace {

constexpr double kStrongest = 3.0;

struct DirectedTie {
    std::uint32_t from;
    TrustArc arc;
};

/// Of ties between the same two people the most trusted one comes first.
bool comesBefore(const DirectedTie &a, const DirectedTie &b)
{
    return std::tie(a.from, a.arc.to, a.arc.cost, a.arc.tie)
           < std::tie(b.from, b.arc.to, b.arc.cost, b.arc.tie);
}

bool joinsTheSame(const DirectedTie &a, const DirectedTie &b)
{
    return a.from == b.from && a.arc.to == b.arc.to;
}

/// The trust of every kind that introductions may travel over.
std::unordered_map<TieKindId, double> trustOfKinds(const Campaign &campaign, bool withPrivateTies)
{
    std::unordered_map<TieKindId, double> trusts;
    for (const TieKind &kind : campaign.all<TieKind>()) {
        if (kind.trust > 0 && (withPrivateTies || !kind.isPrivate)) trusts[kind.id] = kind.trust;
    }
    return trusts;
}

std::vector<DirectedTie> directedTies(TrustNetwork &network, const Reading &reading,
                                      bool withPrivateTies)
{
    std::unordered_map<WorkerId, std::uint32_t> positions;
    positions.reserve(network.people.size());
    for (std::uint32_t position = 0; position < network.people.size(); ++position) {
        const WorkerReading &worker = *reading.find(network.people[position]);
        if (worker.arrived && worker.out != OutReason::Left)
            positions.emplace(worker.worker->id, position);
    }
    const auto trusts = trustOfKinds(network.campaign, withPrivateTies);
    std::vector<DirectedTie> directed;
    for (const Tie &tie : network.campaign.all<Tie>()) {
        const auto trust = trusts.find(tie.kind);
        const auto from = positions.find(tie.from);
        const auto to = positions.find(tie.to);
        if (trust == trusts.end() || from == positions.end() || to == positions.end() || from == to
            || !holdsOn(reading.asOf(), tie.seenOn, tie.until))
            continue;
        const auto number = static_cast<std::uint32_t>(network.ties.size());
        const double cost = -std::log(trust->second * tie.strength / kStrongest);
        network.ties.push_back(&tie);
        directed.push_back({from->second, {to->second, number, cost}});
        directed.push_back({to->second, {from->second, number, cost}});
    }
    return directed;
}

}   // namespace

TrustNetwork::TrustNetwork(const Reading &reading, bool withPrivateTies)
    : campaign(reading.campaign())
{
    for (const bool wanted : {true, false}) {
        for (const WorkerReading &worker : reading.workers()) {
            if ((worker.inBase() && worker.withUs()) != wanted) continue;
            people.push_back(worker.worker->id);
            notYet.push_back(worker.inBase() && !worker.withUs() && worker.side != Side::Against);
        }
        if (wanted) countWithUs = static_cast<std::uint32_t>(people.size());
    }
    std::vector<DirectedTie> directed = directedTies(*this, reading, withPrivateTies);
    std::sort(directed.begin(), directed.end(), comesBefore);
    directed.erase(std::unique(directed.begin(), directed.end(), joinsTheSame), directed.end());
    offsets.assign(people.size() + 1, 0);
    for (const DirectedTie &each : directed) {
        ++offsets[each.from + 1];
        arcs.push_back(each.arc);
    }
    for (std::size_t at = 1; at < offsets.size(); ++at) offsets[at] += offsets[at - 1];
    for (std::uint32_t person = 0; person < people.size(); ++person) {
        const auto first = arcs.begin() + offsets[person];
        const auto last = arcs.begin() + offsets[person + 1];
        const auto pass = std::partition_point(first, last,
                                               [&](const TrustArc &arc) { return withUs(arc.to); });
        passEnds.push_back(static_cast<std::uint32_t>(pass - arcs.begin()));
    }
}

std::optional<std::uint32_t> TrustNetwork::positionOf(WorkerId worker) const
{
    const auto middle = people.begin() + countWithUs;
    for (const auto &[first, last] :
         {std::pair(people.begin(), middle), std::pair(middle, people.end())}) {
        const auto at = std::lower_bound(first, last, worker);
        if (at != last && *at == worker) return static_cast<std::uint32_t>(at - people.begin());
    }
    return std::nullopt;
}

}   // namespace wallchart
