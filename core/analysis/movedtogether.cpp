// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/movedtogether.h"

#include <unordered_map>

namespace wallchart {

namespace {

constexpr int kFewestTestsOfAll = 2;

/// The first day somebody works here; null = since ever.
QDate firstDayOf(const Campaign &campaign, WorkerId worker)
{
    QDate first;
    for (const Post *post : campaign.allWith<&Post::worker>(worker)) {
        if (!post->from.isValid()) return {};
        if (!first.isValid() || post->from < first) first = post->from;
    }
    return first;
}

}   // namespace

TestDeeds::TestDeeds(const Reading &reading, const InfluenceGraph &graph) : m_graph(graph)
{
    for (const WorkerId worker : graph.workers)
        m_since.push_back(firstDayOf(reading.campaign(), worker));
    for (const StructureTest *test : reading.tests()) {
        if (test->isClosed(reading.asOf())) m_tests.push_back(read(reading, *test));
    }
}

TestDeeds::Test TestDeeds::read(const Reading &reading, const StructureTest &test) const
{
    Test result{.closes = test.closes,
                .deeds = std::vector<Deed>(m_graph.size(), Deed::Unknown),
                .days = std::vector<QDate>(m_graph.size()),
                .cells = std::vector<Group>(m_graph.cells.size())};
    for (const Participation *each : reading.campaign().allWith<&Participation::test>(test.id)) {
        const auto person = m_graph.find(each->worker);
        if (!person || each->outcome == Outcome::NotAsked) continue;
        result.deeds[*person] = each->outcome == Outcome::TookPart   ? Deed::TookPart
                                : each->outcome == Outcome::Excluded ? Deed::Absent
                                                                     : Deed::DidNot;
        if (each->outcome == Outcome::TookPart) result.days[*person] = each->on;
    }
    judgeTheRest(result);
    return result;
}

/// Where a cell's record holds nobody but who took part, the others of the cell did not.
void TestDeeds::judgeTheRest(Test &test) const
{
    std::vector<bool> holdsOthers(m_graph.cells.size(), false);
    std::vector<bool> holdsSome(m_graph.cells.size(), false);
    for (std::uint32_t person = 0; person < m_graph.size(); ++person) {
        const std::uint32_t cell = m_graph.cellOf[person];
        if (m_since[person].isValid() && m_since[person] > test.closes)
            test.deeds[person] = Deed::Absent;
        if (test.deeds[person] == Deed::DidNot) holdsOthers[cell] = true;
        if (test.deeds[person] == Deed::TookPart) holdsSome[cell] = true;
    }
    for (std::uint32_t person = 0; person < m_graph.size(); ++person) {
        const std::uint32_t cell = m_graph.cellOf[person];
        Deed &deed = test.deeds[person];
        if (deed == Deed::Unknown && holdsSome[cell] && !holdsOthers[cell]) deed = Deed::DidNot;
        if (deed != Deed::TookPart && deed != Deed::DidNot) continue;
        for (Group *group : {&test.cells[cell], &test.whole}) {
            ++group->known;
            group->tookPart += deed == Deed::TookPart ? 1 : 0;
        }
    }
}

TestDeeds::Heard TestDeeds::heardIn(const Test &test, std::uint32_t leader,
                                    const Weights &weights) const
{
    Heard heard;
    const Deed own = test.deeds[leader];
    if (own != Deed::TookPart && own != Deed::DidNot) return heard;
    // The leader and whoever turns to them are not the rest of their cells.
    std::unordered_map<std::uint32_t, Group> apart;
    const auto setApart = [&](std::uint32_t person) {
        const Deed deed = test.deeds[person];
        if (deed != Deed::TookPart && deed != Deed::DidNot) return;
        Group &group = apart[m_graph.cellOf[person]];
        ++group.known;
        group.tookPart += deed == Deed::TookPart ? 1 : 0;
    };
    setApart(leader);
    for (const std::uint32_t voice : m_graph.turnedToBy.neighbours(leader)) setApart(voice);
    const auto alike = [&](const Group &group) {
        return own == Deed::TookPart ? group.tookPart : group.known - group.tookPart;
    };
    const double doubt = weights.of("proof-doubt");
    const double usual = static_cast<double>(alike(test.whole)) / test.whole.known;
    const auto quickDays = static_cast<qint64>(weights.of("quick-days"));
    for (const std::uint32_t voice : m_graph.turnedToBy.neighbours(leader)) {
        const Deed deed = test.deeds[voice];
        if (deed != Deed::TookPart && deed != Deed::DidNot) continue;
        const Group &cell = test.cells[m_graph.cellOf[voice]];
        const Group &setAside = apart[m_graph.cellOf[voice]];
        const Group rest{cell.tookPart - setAside.tookPart, cell.known - setAside.known};
        ++heard.people;
        heard.together += deed == own ? 1 : 0;
        heard.expected += (alike(rest) + usual * doubt) / (rest.known + doubt);
        heard.quick += did(test, leader, voice, DidWith::Quickly, quickDays) ? 1 : 0;
    }
    return heard;
}

bool TestDeeds::did(const Test &test, std::uint32_t leader, std::uint32_t voice, DidWith what,
                    qint64 quickDays)
{
    const Deed own = test.deeds[leader];
    if (test.deeds[voice] != own || (own != Deed::TookPart && own != Deed::DidNot)) return false;
    if (what == DidWith::Same) return true;
    if (what == DidWith::StayedAway) return own == Deed::DidNot;
    const QDate first = test.days[leader];
    const QDate then = test.days[voice];
    if (own != Deed::TookPart || !first.isValid() || !then.isValid()) return false;
    return then >= first && first.daysTo(then) <= quickDays;
}

std::vector<std::uint32_t> TestDeeds::whoDid(std::uint32_t leader, DidWith what,
                                             const Weights &weights) const
{
    const auto quickDays = static_cast<qint64>(weights.of("quick-days"));
    std::vector<std::uint32_t> people;
    for (const std::uint32_t voice : m_graph.turnedToBy.neighbours(leader)) {
        if (std::any_of(m_tests.begin(), m_tests.end(), [&](const Test &test) {
                return did(test, leader, voice, what, quickDays);
            }))
            people.push_back(voice);
    }
    return people;
}

MovedTogether TestDeeds::movedBy(std::uint32_t leader, const Weights &weights) const
{
    MovedTogether moved;
    if (m_graph.turnedToBy.neighbours(leader).empty()) return moved;
    const auto tells = static_cast<int>(weights.of("tested-followers"));
    for (const Test &test : m_tests) {
        const Heard heard = heardIn(test, leader, weights);
        if (heard.people == 0) continue;
        ++moved.tests;
        moved.heard += heard.people;
        moved.together += heard.together;
        moved.stayedAway += test.deeds[leader] == Deed::DidNot ? heard.together : 0;
        moved.expected += heard.expected;
        moved.quick += heard.quick;
        if (heard.people < tells) continue;
        ++(heard.together > heard.expected ? moved.testsLed : moved.testsFailed);
    }
    return moved;
}

bool TestDeeds::tookPartInAll(std::uint32_t person) const
{
    int tests = 0;
    for (const Test &test : m_tests) {
        if (test.deeds[person] == Deed::Absent) continue;
        if (test.deeds[person] != Deed::TookPart) return false;
        ++tests;
    }
    return tests >= kFewestTestsOfAll;
}

QDate TestDeeds::lastHeardOn(std::uint32_t leader) const
{
    QDate last;
    for (const Test &test : m_tests) {
        const auto voices = m_graph.turnedToBy.neighbours(leader);
        const bool heard = std::any_of(voices.begin(), voices.end(), [&](std::uint32_t voice) {
            return test.deeds[voice] == Deed::TookPart || test.deeds[voice] == Deed::DidNot;
        });
        if (heard && (!last.isValid() || test.closes > last)) last = test.closes;
    }
    return last;
}

double MovedTogether::proof(double doubt) const
{
    const double beyond = together - expected;
    const double open = heard - expected + doubt;
    return beyond > 0 && open > 0 ? beyond / open : 0;
}

}   // namespace wallchart
