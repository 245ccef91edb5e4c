// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/statusaxis.h"

#include <set>

namespace wallchart {

namespace {

/// The dimensions of a chart that a place is read by; empty = not a place.
std::vector<Dimension> placesOf(const StatusDimension &dimension)
{
    switch (dimension.kind) {
    case StatusKind::Worksite: return {{DimensionKind::Worksite, 0}};
    case StatusKind::Unit: return {{DimensionKind::Unit, dimension.depth}};
    case StatusKind::Shift: return {{DimensionKind::Shift, 0}};
    case StatusKind::UnitAndShift:
        return {{DimensionKind::Unit, dimension.depth}, {DimensionKind::Shift, 0}};
    case StatusKind::Job: return {{DimensionKind::Job, 0}};
    default: return {};
    }
}

StatusValue nothing()
{
    return {};
}

template <class T>
StatusValue valueOr(const std::optional<T> &content)
{
    StatusValue value;
    if (content) value.content = *content;
    return value;
}

/// The enumerators that `of` gives for somebody, in their order.
template <class E, class F>
std::set<E> inUse(const StatusPeople &people, F of)
{
    std::set<E> used;
    for (const WorkerReading *worker : people.listed) {
        if (const std::optional<E> value = of(*worker)) used.insert(*value);
    }
    return used;
}

}   // namespace

StatusAxis::StatusAxis(const StatusPeople &people, const StatusDimension &dimension,
                       const TestReading *test, const Grouping::Collation &collation)
    : m_kind(dimension.kind), m_test(test)
{
    const std::vector<Dimension> places = placesOf(dimension);
    if (!places.empty()) {
        m_grouping.emplace(people.reading, places, collation);
        addPlaces(people);
    }
    switch (m_kind) {
    case StatusKind::Level:
    case StatusKind::Side: addStances(people); break;
    case StatusKind::LeaderState:
    case StatusKind::Committee:
    case StatusKind::Base: addMarks(people); break;
    case StatusKind::TestOutcome: addOutcomes(people); break;
    default: break;
    }
}

void StatusAxis::addPlaces(const StatusPeople &people)
{
    GroupPath path;
    for (const WorkerReading *worker : people.listed) {
        m_grouping->pathOf(Grouping::placeOf(worker->mainPost), path);
        m_byPath.try_emplace(path);
    }
    for (const Cell &cell : people.cells) {
        m_grouping->pathOf(Grouping::placeOf(cell), path);
        m_byPath.try_emplace(path);
    }
    for (auto &[ranks, index] : m_byPath) {
        index = m_values.size();
        QStringList names;
        for (std::size_t level = 0; level < ranks.size(); ++level) {
            const ChartGroup group = m_grouping->groupAt(level, ranks[level]);
            names.append(group.name.isEmpty() ? group.unassignedAt : group.name);
        }
        m_values.push_back({.content = names});
    }
}

void StatusAxis::addStances(const StatusPeople &people)
{
    if (m_kind == StatusKind::Side) {
        for (const Side side : {Side::With, Side::Undecided, Side::Against})
            m_values.push_back({.content = side});
    } else {
        std::set<int> levels = inUse<int>(
            people, [](const WorkerReading &worker) { return worker.level(); });
        for (const Scale &scale : people.reading.campaign().all<Scale>()) {
            for (const ScaleLevel &level : scale.levels) {
                if (!level.retired) levels.insert(level.level);
            }
        }
        for (const int level : levels) m_values.push_back({.content = level});
    }
    m_values.push_back(nothing());
}

void StatusAxis::addMarks(const StatusPeople &people)
{
    if (m_kind == StatusKind::Committee) {
        m_values = {{.content = true}, {.content = false}};
        return;
    }
    if (m_kind == StatusKind::LeaderState) {
        const auto stateOf = [](const WorkerReading &worker) { return worker.leaderState; };
        for (const LeaderState state : inUse<LeaderState>(people, stateOf))
            m_values.push_back({.content = state});
        m_values.push_back(nothing());
        return;
    }
    m_values.push_back(nothing());
    const auto outOf = [](const WorkerReading &worker) { return worker.out; };
    for (const OutReason reason : inUse<OutReason>(people, outOf))
        m_values.push_back({.content = reason, .counted = false});
}

void StatusAxis::addOutcomes(const StatusPeople &people)
{
    for (const Outcome outcome :
         {Outcome::TookPart, Outcome::SaidYes, Outcome::Asked, Outcome::Refused, Outcome::NotAsked})
        m_values.push_back({.content = outcome});
    const StatusValue excluded{.content = Outcome::Excluded, .counted = false};
    const bool anyExcluded = std::any_of(
        people.listed.begin(), people.listed.end(),
        [&](const WorkerReading *worker) { return valueOf(*worker) == excluded; });
    if (anyExcluded) m_values.push_back(excluded);
}

StatusValue StatusAxis::valueOf(const WorkerReading &worker) const
{
    switch (m_kind) {
    case StatusKind::Level: return valueOr(worker.level());
    case StatusKind::Side: return valueOr(worker.side);
    case StatusKind::LeaderState: return valueOr(worker.leaderState);
    case StatusKind::Committee: return {.content = worker.committee};
    case StatusKind::Base: {
        StatusValue value = valueOr(worker.out);
        value.counted = !worker.out;
        return value;
    }
    case StatusKind::TestOutcome: {
        const Outcome outcome = m_test ? m_test->outcomeOf(worker.worker->id) : Outcome::NotAsked;
        return {.content = outcome, .counted = outcome != Outcome::Excluded};
    }
    default: return nothing();
    }
}

std::size_t StatusAxis::indexOf(const StatusValue &value) const
{
    const auto found = std::find(m_values.begin(), m_values.end(), value);
    return static_cast<std::size_t>(found - m_values.begin());
}

std::size_t StatusAxis::indexOf(const ChartPlace &place) const
{
    GroupPath path;
    m_grouping->pathOf(place, path);
    return m_byPath.at(path);
}

std::size_t StatusAxis::indexOf(const WorkerReading &worker) const
{
    return m_grouping ? indexOf(Grouping::placeOf(worker.mainPost)) : indexOf(valueOf(worker));
}

std::size_t StatusAxis::indexOfUnnamed(const Cell &cell) const
{
    if (m_grouping) return indexOf(Grouping::placeOf(cell));
    switch (m_kind) {
    case StatusKind::Committee: return indexOf(StatusValue{.content = false});
    case StatusKind::TestOutcome: return indexOf(StatusValue{.content = Outcome::NotAsked});
    default: return indexOf(nothing());
    }
}

bool StatusAxis::isDetermined(const Cell &cell) const
{
    return m_grouping && m_grouping->isDetermined(cell, m_grouping->depth());
}

}   // namespace wallchart
