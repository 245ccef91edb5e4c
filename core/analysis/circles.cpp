// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/circles.h"

#include "core/analysis/networkmeasures.h"

#include <algorithm>
#include <map>

namespace wallchart {

namespace {

using CircleNumber = std::optional<std::uint32_t>;

/// The people of one unit: positions begin … end − 1 of the graph.
struct UnitPeople {
    std::optional<UnitId> unit;
    std::uint32_t begin;
    std::uint32_t end;
};

/// In the graph's order, in which the people of a unit stand side by side.
std::vector<UnitPeople> unitsIn(const InfluenceGraph &graph)
{
    std::vector<UnitPeople> units;
    for (std::uint32_t at = 0; at < graph.size(); ++at) {
        const std::optional<UnitId> unit = graph.cells[graph.cellOf[at]].unit;
        if (units.empty() || units.back().unit != unit) units.push_back({unit, at, at});
        units.back().end = at + 1;
    }
    return units;
}

/// The ties among those of a unit; vertex 0 is the first of them.
CsrGraph bondsWithin(const CsrGraph &bonds, const UnitPeople &people)
{
    CsrGraph within;
    for (std::uint32_t at = people.begin; at < people.end; ++at) {
        for (std::size_t arc = bonds.offsets[at]; arc < bonds.offsets[at + 1]; ++arc) {
            const std::uint32_t to = bonds.targets[arc];
            if (to < people.begin || to >= people.end) continue;
            within.targets.push_back(to - people.begin);
            within.weights.push_back(bonds.weight(arc));
        }
        within.offsets.push_back(static_cast<std::uint32_t>(within.targets.size()));
    }
    return within;
}

/// Adds the circles of one unit to those found so far.
void addCircles(const UnitPeople &people, const CsrGraph &within, const Progress &progress,
                Circles &found)
{
    const Communities communities = communitiesOf(within, progress);
    std::vector<std::vector<std::uint32_t>> groups(communities.count);
    for (std::uint32_t v = 0; v < within.size(); ++v)
        groups[communities.of[v]].push_back(people.begin + v);
    for (std::vector<std::uint32_t> &members : groups) {
        if (members.size() < 2) continue;
        const auto number = static_cast<std::uint32_t>(found.circles.size());
        for (const std::uint32_t member : members) found.of[member] = number;
        found.circles.push_back({people.unit, std::move(members)});
    }
}

/// Keeps of those through whom every bond ran so far whoever is an end of this one, too.
void narrow(CircleLink &link, std::uint32_t low, std::uint32_t high)
{
    if (link.bonds++ == 0) link.onlyThrough = {low, high};
    else std::erase_if(link.onlyThrough, [&](auto each) { return each != low && each != high; });
}

/// Looks at the bonds from one circle of the unit into another.
void addLinks(const UnitPeople &people, const CsrGraph &within, Circles &found)
{
    std::map<std::pair<std::uint32_t, std::uint32_t>, CircleLink> links;
    for (std::uint32_t v = 0; v < within.size(); ++v) {
        const std::uint32_t from = people.begin + v;
        bool bridges = false;
        for (const std::uint32_t neighbour : within.neighbours(v)) {
            const std::uint32_t to = people.begin + neighbour;
            const CircleNumber here = found.of[from];
            const CircleNumber there = found.of[to];
            if (!here || !there || here == there) continue;
            bridges = true;
            if (from > to) continue;
            const auto [a, b] = std::minmax(*here, *there);
            CircleLink &link = links.try_emplace({a, b}, CircleLink{.a = a, .b = b}).first->second;
            narrow(link, from, to);
        }
        if (bridges) found.bridges.push_back(from);
    }
    for (auto &[ends, link] : links) found.links.push_back(std::move(link));
}

}   // namespace

Circles circlesOf(const InfluenceGraph &graph, const Progress &progress)
{
    Circles found;
    found.of.resize(graph.size());
    for (const UnitPeople &people : unitsIn(graph)) {
        if (progress.isCancelled()) return {};
        const CsrGraph within = bondsWithin(graph.bonds, people);
        if (within.arcs() == 0) continue;
        addCircles(people, within, progress, found);
        addLinks(people, within, found);
        for (const std::uint32_t v : articulationPoints(within))
            found.singlePoints.push_back(people.begin + v);
    }
    return found;
}

}   // namespace wallchart
