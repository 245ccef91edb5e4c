// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallchart/chartselection.h"

namespace wallchart {

ChartSelection::ChartSelection(const WallChart &chart, const WallChartGeometry &geometry)
    : m_chart(&chart), m_geometry(&geometry), m_boxes(chart.people.size(), kNone)
{
    for (std::uint32_t box = 0; box < geometry.cards.size(); ++box) {
        const ChartCard &card = chart.cards[geometry.cards[box].card];
        if (card.person != kNone && (m_boxes[card.person] == kNone || !card.secondary))
            m_boxes[card.person] = box;
    }
}

std::uint32_t ChartSelection::personOf(std::uint32_t box) const
{
    return box == kNone ? kNone : m_chart->cards[m_geometry->cards[box].card].person;
}

std::optional<WorkerId> ChartSelection::workerOf(std::uint32_t box) const
{
    const std::uint32_t person = personOf(box);
    if (person == kNone) return std::nullopt;
    return m_chart->people[person].id;
}

std::uint32_t ChartSelection::personOf(WorkerId worker) const
{
    const auto &people = m_chart->people;
    const auto at = std::partition_point(people.begin(), people.end(),
                                         [&](const ChartPerson &each) { return each.id < worker; });
    if (at == people.end() || at->id != worker) return kNone;
    return static_cast<std::uint32_t>(at - people.begin());
}

std::uint32_t ChartSelection::boxOf(WorkerId worker) const
{
    const std::uint32_t person = personOf(worker);
    return person == kNone ? kNone : m_boxes[person];
}

std::vector<WorkerId> ChartSelection::between(std::uint32_t from, std::uint32_t to) const
{
    std::vector<WorkerId> workers;
    const auto [first, last] = std::minmax(from, to);
    for (std::uint32_t box = first; box <= last; ++box) {
        const auto worker = workerOf(box);
        if (worker && std::find(workers.begin(), workers.end(), *worker) == workers.end())
            workers.push_back(*worker);
    }
    // The box one came to last is the current one.
    if (from > to) std::reverse(workers.begin(), workers.end());
    return workers;
}

}   // namespace wallchart
