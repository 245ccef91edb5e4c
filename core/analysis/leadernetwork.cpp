// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/heardanswers.h"
#include "core/analysis/rankingsteps.h"

#include <set>

namespace wallchart {

namespace {

constexpr std::uint32_t kExactUpTo = 20'000;   // people; above, a sample of sources
constexpr std::uint32_t kQuickUpTo = 2'000;
constexpr std::uint32_t kSampledSources = 1'024;

}   // namespace

GraphPeople peopleOf(const InfluenceGraph &graph, const Reading &reading)
{
    // Both are in order of id.
    GraphPeople people(graph.size());
    auto worker = reading.workers().begin();
    for (const std::uint32_t position : graph.byId) {
        while (worker->worker->id != graph.workers[position]) ++worker;
        people[position] = &*worker;
    }
    return people;
}

AnswerCounts countAnswers(const Reading &reading, const InfluenceGraph &graph,
                          const GraphPeople &people)
{
    AnswerCounts result{std::vector<NominationCount>(graph.size()),
                        std::vector<int>(graph.size(), 0)};
    std::vector<bool> answered(graph.size(), false);
    std::set<std::pair<std::uint32_t, std::uint32_t>> pairs;
    using Group = std::tuple<std::uint32_t, QDate, QString, std::optional<OrganizerId>>;
    std::set<Group> groups;
    for (const auto &[answer, alone] : heardAnswers(reading)) {
        const auto by = graph.find(answer->by);
        const auto of = answer->of ? graph.find(*answer->of) : std::nullopt;
        if (by && alone) answered[*by] = true;
        if (!by || !of) continue;
        NominationCount &count = result.counts[*of];
        if (*by == *of) count.self = true;
        else if (answer->staff) ++count.staff;
        else if (!answer->alone) {
            if (groups.emplace(*of, answer->on, answer->question, answer->askedBy).second)
                ++count.groups;
        } else if (pairs.emplace(*of, *by).second)
            ++(graph.cellOf[*by] == graph.cellOf[*of] ? count.named : count.elsewhere);
    }
    std::vector<std::pair<int, int>> askedIn(graph.cells.size());   // all, with us
    for (std::uint32_t person = 0; person < graph.size(); ++person) {
        if (!answered[person]) continue;
        auto &[all, withUs] = askedIn[graph.cellOf[person]];
        ++all;
        withUs += people[person]->withUs() ? 1 : 0;
    }
    for (std::uint32_t person = 0; person < graph.size(); ++person) {
        result.counts[person].asked = askedIn[graph.cellOf[person]].first;
        result.askedWithUs[person] = askedIn[graph.cellOf[person]].second;
    }
    return result;
}

NetworkPlace readNetwork(const InfluenceGraph &graph, NetworkDepth depth, const Progress &progress)
{
    const std::uint32_t people = graph.size();
    NetworkPlace place{.bridging = std::vector<double>(people, 0.0),
                       .connected = pageRank(graph.bonds, progress),
                       .onlyLinks = std::vector<bool>(people, false)};
    for (double &each : place.connected) each *= people;
    for (const std::uint32_t link : articulationPoints(graph.bonds)) place.onlyLinks[link] = true;
    if (people < 3 || (depth == NetworkDepth::Quick && people > kQuickUpTo)) return place;
    const Betweenness paths = people <= kExactUpTo
                                  ? exactBetweenness(graph.bonds, progress)
                                  : sampledBetweenness(graph.bonds, kSampledSources, progress);
    const double pairs = (people - 1.0) * (people - 2.0) / 2;
    place.bridging = paths.values;
    place.bridgingErrors = paths.errors;
    for (double &each : place.bridging) each /= pairs;
    for (double &each : place.bridgingErrors) each /= pairs;
    return place;
}

}   // namespace wallchart
