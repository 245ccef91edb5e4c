// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evidencepeople.h"

#include "core/analysis/heardanswers.h"
#include "core/analysis/movedtogether.h"

#include <functional>
#include <set>

namespace wallchart {

namespace {

using Positions = std::vector<std::uint32_t>;

Positions voicesAt(const InfluenceGraph &graph, std::uint32_t about, std::uint8_t kind)
{
    Positions found;
    const std::size_t first = graph.turnedToBy.offsets[about];
    const auto all = graph.turnedToBy.neighbours(about);
    for (std::size_t at = 0; at < all.size(); ++at) {
        if (graph.voices[first + at] & kind) found.push_back(all[at]);
    }
    return found;
}

/// Everything about one person of a ranking.
class Evidence final {
public:
    Evidence(const InfluenceGraph &graph, const Reading &reading, std::uint32_t about)
        : m_graph(graph), m_reading(reading), m_about(about)
    {
    }

    [[nodiscard]] Positions voices(std::uint8_t kind) const
    {
        return voicesAt(m_graph, m_about, kind);
    }
    [[nodiscard]] Positions everybody() const
    {
        return voices(InfluenceGraph::kFollows | InfluenceGraph::kNames);
    }
    [[nodiscard]] bool isOfTheCell(std::uint32_t person) const
    {
        return m_graph.cellOf[person] == m_graph.cellOf[m_about];
    }
    [[nodiscard]] Positions those(Positions people,
                                  const std::function<bool(std::uint32_t)> &wanted) const
    {
        std::erase_if(people, [&](std::uint32_t person) { return !wanted(person); });
        return people;
    }
    [[nodiscard]] bool isOfTheUnit(std::uint32_t person) const
    {
        return m_graph.cells[m_graph.cellOf[person]].unit
               == m_graph.cells[m_graph.cellOf[m_about]].unit;
    }
    [[nodiscard]] Positions cellMembers() const
    {
        Positions found;
        for (std::uint32_t person = 0; person < m_graph.size(); ++person) {
            if (isOfTheCell(person)) found.push_back(person);
        }
        return found;
    }
    /// Who of the cell was asked alone.
    [[nodiscard]] Positions asked() const
    {
        std::set<std::uint32_t> found;
        for (const HeardAnswer &heard : heardAnswers(m_reading)) {
            const auto by = m_graph.find(heard.answer->by);
            if (heard.alone && by && isOfTheCell(*by)) found.insert(*by);
        }
        return {found.begin(), found.end()};
    }
    [[nodiscard]] Positions namedInGroups() const
    {
        std::set<std::uint32_t> found;
        const WorkerId worker = m_graph.workers[m_about];
        for (const HeardAnswer &heard : heardAnswers(m_reading)) {
            const Nomination &answer = *heard.answer;
            const auto by = m_graph.find(answer.by);
            if (by && *by != m_about && !answer.alone && !answer.staff && answer.of == worker)
                found.insert(*by);
        }
        return {found.begin(), found.end()};
    }
    [[nodiscard]] Positions reached() const
    {
        std::set<std::uint32_t> found;
        for (const std::uint32_t voice : m_graph.turnedToBy.neighbours(m_about)) {
            found.insert(voice);
            const auto further = m_graph.turnedToBy.neighbours(voice);
            found.insert(further.begin(), further.end());
        }
        found.erase(m_about);
        return {found.begin(), found.end()};
    }
    [[nodiscard]] Positions did(DidWith what) const
    {
        return TestDeeds(m_reading, m_graph).whoDid(m_about, what, Weights(m_reading.campaign()));
    }
    [[nodiscard]] bool isWithUs(std::uint32_t person) const
    {
        const WorkerReading *known = m_reading.find(m_graph.workers[person]);
        return known && known->withUs();
    }
    [[nodiscard]] bool sharesTheShift(std::uint32_t person) const
    {
        return m_graph.cells[m_graph.cellOf[person]].shift
               == m_graph.cells[m_graph.cellOf[m_about]].shift;
    }

private:
    const InfluenceGraph &m_graph;
    const Reading &m_reading;
    std::uint32_t m_about;
};

using Finder = Positions (*)(const Evidence &evidence);

struct Behind {
    const char *code;
    int arg;
    Finder find;
};

Positions namedHere(const Evidence &evidence)
{
    return evidence.those(evidence.voices(InfluenceGraph::kNames),
                          [&](std::uint32_t person) { return evidence.isOfTheCell(person); });
}

Positions everybody(const Evidence &evidence)
{
    return evidence.everybody();
}

Positions asked(const Evidence &evidence)
{
    return evidence.asked();
}

Positions cellMembers(const Evidence &evidence)
{
    return evidence.cellMembers();
}

constexpr std::array kBehind{
    Behind{"named-by", 0, namedHere},
    Behind{"named-by", 1, asked},
    Behind{"named-elsewhere", 0,
           [](const Evidence &evidence) {
               return evidence.those(
                   evidence.voices(InfluenceGraph::kNames),
                   [&](std::uint32_t person) { return !evidence.isOfTheCell(person); });
           }},
    Behind{"named-in-groups", 0, [](const Evidence &evidence) { return evidence.namedInGroups(); }},
    Behind{"followed-by", 0,
           [](const Evidence &evidence) { return evidence.voices(InfluenceGraph::kFollows); }},
    Behind{"followed-by", 1,
           [](const Evidence &evidence) {
               return evidence.those(
                   evidence.voices(InfluenceGraph::kFollows),
                   [&](std::uint32_t person) { return evidence.isOfTheCell(person); });
           }},
    Behind{"acted-together", 0,
           [](const Evidence &evidence) { return evidence.did(DidWith::Same); }},
    Behind{"acted-together", 1, everybody},
    Behind{"stayed-away-together", 0,
           [](const Evidence &evidence) { return evidence.did(DidWith::StayedAway); }},
    Behind{"acted-quickly", 0,
           [](const Evidence &evidence) { return evidence.did(DidWith::Quickly); }},
    Behind{"reaches", 0, [](const Evidence &evidence) { return evidence.reached(); }},
    Behind{"followers-not-with-us", 0,
           [](const Evidence &evidence) {
               return evidence.those(evidence.everybody(), [&](std::uint32_t person) {
                   return !evidence.isWithUs(person);
               });
           }},
    Behind{"followers-not-with-us", 1, everybody},
    Behind{"cell-to-cover", 0, cellMembers},
    Behind{"cell-to-cover", 1, cellMembers},
    Behind{"warn-only-supporters-asked", 0, asked},
    Behind{"warn-many-shifts", 0, everybody},
    Behind{"warn-many-circles", 0,
           [](const Evidence &evidence) {
               return evidence.those(evidence.everybody(), [&](std::uint32_t person) {
                   return evidence.isOfTheUnit(person);
               });
           }},
    Behind{"warn-other-shift", 0,
           [](const Evidence &evidence) {
               return evidence.those(evidence.everybody(), [&](std::uint32_t person) {
                   return !evidence.sharesTheShift(person);
               });
           }},
    Behind{"warn-other-shift", 1, everybody}};

const Behind *behindOf(const Reason &reason, int arg)
{
    const auto found = std::find_if(kBehind.begin(), kBehind.end(), [&](const Behind &each) {
        return reason.code == QLatin1String(each.code) && each.arg == arg;
    });
    return found == kBehind.end() ? nullptr : &*found;
}

std::vector<WorkerId> workersAt(const InfluenceGraph &graph, const Positions &positions)
{
    std::vector<WorkerId> people;
    for (const std::uint32_t person : positions) people.push_back(graph.workers[person]);
    return people;
}

}   // namespace

std::vector<WorkerId> peopleBehind(const LeaderRanking &ranking, const Reading &reading,
                                   WorkerId about, const Reason &reason, int arg)
{
    const auto position = ranking.graph().find(about);
    const Behind *behind = behindOf(reason, arg);
    if (!position || !behind) return {};
    return workersAt(ranking.graph(), behind->find(Evidence(ranking.graph(), reading, *position)));
}

bool opensPeople(const Reason &reason, int arg)
{
    return behindOf(reason, arg) != nullptr;
}

std::vector<WorkerId> voicesOf(const LeaderRanking &ranking, WorkerId about, std::uint8_t kind)
{
    const InfluenceGraph &graph = ranking.graph();
    const auto position = graph.find(about);
    return position ? workersAt(graph, voicesAt(graph, *position, kind)) : std::vector<WorkerId>();
}

}   // namespace wallchart
