// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/introductions.h"

#include "core/analysis/chainsearch.h"

#include <map>
#include <set>

namespace wallchart {

class Introductions::Network {
public:
    Network(const Reading &reading, bool withPrivateTies)
        : m_ties(reading, withPrivateTies), m_search(m_ties)
    {
    }

    [[nodiscard]] std::vector<Introduction> between(WorkerId from, WorkerId to, int most);
    [[nodiscard]] std::vector<Introduction> to(WorkerId person, std::size_t most) const;

private:
    [[nodiscard]] Introduction worded(const std::vector<std::uint32_t> &people) const;
    [[nodiscard]] std::vector<Introduction> direct(std::uint32_t person) const;
    [[nodiscard]] std::vector<Introduction> throughOthers(std::uint32_t person,
                                                          std::size_t most) const;

    TrustNetwork m_ties;
    ChainSearch m_search;
};

/// A chain as people and the ties between them.
Introduction Introductions::Network::worded(const std::vector<std::uint32_t> &people) const
{
    Introduction introduction{.trust = 1};
    for (std::size_t at = 0; at < people.size(); ++at) {
        IntroductionStep step{.worker = m_ties.people[people[at]],
                              .withUs = m_ties.withUs(people[at])};
        if (at > 0) {
            const auto *arc = std::find_if(
                m_ties.begin(people[at - 1]), m_ties.end(people[at - 1]),
                [&](const TrustArc &each) { return each.to == people[at]; });
            const Tie *tie = m_ties.ties[arc->tie];
            step.via = tie->id;
            introduction.trust *= m_ties.campaign.find(tie->kind)->trust * tie->strength / 3.0;
        }
        introduction.steps.push_back(step);
    }
    return introduction;
}

std::vector<Introduction> Introductions::Network::between(WorkerId from, WorkerId to, int most)
{
    const auto start = m_ties.positionOf(from);
    const auto end = m_ties.positionOf(to);
    std::vector<Introduction> introductions;
    if (!start || !end || most <= 0) return introductions;
    for (const Chain &chain : m_search.cheapest(*start, *end, static_cast<std::size_t>(most)))
        introductions.push_back(worded(chain.people));
    return introductions;
}

/// From everybody with us who knows the person.
std::vector<Introduction> Introductions::Network::direct(std::uint32_t person) const
{
    std::vector<Introduction> found;
    for (const TrustArc *arc = m_ties.begin(person); arc != m_ties.end(person); ++arc) {
        if (m_ties.withUs(arc->to)) found.push_back(worded({arc->to, person}));
    }
    std::stable_sort(found.begin(), found.end(), [](const Introduction &a, const Introduction &b) {
        return a.trust > b.trust;
    });
    return found;
}

/// Outwards from the person through people not yet with us, until people with us are met.
std::vector<Introduction> Introductions::Network::throughOthers(std::uint32_t person,
                                                                std::size_t most) const
{
    struct Reached {
        double cost;
        std::uint32_t towards;   // the next on the way to the person
    };
    std::map<std::uint32_t, Reached> reached{{person, {0, person}}};
    std::set<std::pair<double, std::uint32_t>> open{{0, person}};
    std::vector<Introduction> found;
    while (!open.empty() && found.size() < most) {
        const auto [cost, at] = *open.begin();
        open.erase(open.begin());
        if (at != person && m_ties.withUs(at)) {
            std::vector<std::uint32_t> chain{at};
            while (chain.back() != person) chain.push_back(reached.at(chain.back()).towards);
            found.push_back(worded(chain));
            continue;
        }
        for (const TrustArc *arc = m_ties.begin(at); arc != m_ties.end(at); ++arc) {
            if (!m_ties.withUs(arc->to) && !m_ties.notYet[arc->to]) continue;
            const Reached offer{cost + arc->cost, at};
            const auto [held, isNew] = reached.try_emplace(arc->to, offer);
            if (!isNew && held->second.cost <= offer.cost) continue;
            if (!isNew) open.erase({held->second.cost, arc->to});
            held->second = offer;
            open.insert({offer.cost, arc->to});
        }
    }
    return found;
}

std::vector<Introduction> Introductions::Network::to(WorkerId person, std::size_t most) const
{
    const auto position = m_ties.positionOf(person);
    if (!position) return {};
    std::vector<Introduction> found = direct(*position);
    if (found.empty()) return throughOthers(*position, most);
    if (found.size() > most) found.resize(most);
    return found;
}

Introductions::Introductions(const Reading &reading, PrivateTies privateTies)
    : m_network(std::make_unique<Network>(reading, privateTies == PrivateTies::Include))
{
}

Introductions::~Introductions() = default;
Introductions::Introductions(Introductions &&other) noexcept = default;
Introductions &Introductions::operator=(Introductions &&other) noexcept = default;

Introduction Introductions::between(WorkerId from, WorkerId to)
{
    auto found = m_network->between(from, to, 1);
    return found.empty() ? Introduction{} : std::move(found.front());
}

std::vector<Introduction> Introductions::between(WorkerId from, WorkerId to, int most)
{
    return m_network->between(from, to, most);
}

std::vector<Introduction> Introductions::to(WorkerId person, int most)
{
    return m_network->to(person, static_cast<std::size_t>(std::max(0, most)));
}

}   // namespace wallchart
