// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/wallchart.h"

#include <unordered_map>

namespace wallchart {

/// Where somebody is, as far as it is known: what dimensions look at.
struct ChartPlace {
    std::optional<WorksiteId> worksite = {};
    std::optional<UnitId> unit = {};
    std::optional<ShiftId> shift = {};
    QString job = {};
};

/// The rank of a place in each dimension; kNone = unassigned, which sorts last.
using GroupPath = std::vector<std::uint32_t>;

/// Turns places into paths of groups, and ranks back into names.
class Grouping {
public:
    using Collation = std::function<QString(const QString &)>;
    Grouping(const Reading &reading, std::vector<Dimension> dimensions, Collation collation);

    [[nodiscard]] std::size_t depth() const { return m_dimensions.size(); }
    void pathOf(const ChartPlace &place, GroupPath &path) const;
    /// True when the first `depth` ranks follow from the cell alone, without its people.
    [[nodiscard]] bool isDetermined(const Cell &cell, std::size_t depth) const;
    /// True when one of the first `depth` ranks is about jobs.
    [[nodiscard]] bool looksAtJobs(std::size_t depth) const;
    /// The ranks of a unit on the outermost levels that are about units and worksites alone.
    [[nodiscard]] GroupPath pathOfUnit(UnitId unit) const;
    /// A group of the dimension at `level`: its name and what it stands for.
    [[nodiscard]] ChartGroup groupAt(std::size_t level, std::uint32_t rank) const;
    [[nodiscard]] static ChartPlace placeOf(const Post *post);
    [[nodiscard]] static ChartPlace placeOf(const Cell &cell);

private:
    struct Values {
        std::vector<ChartGroup> groups;   ///< by rank
        std::unordered_map<Uuid, std::uint32_t> ranks;
        std::unordered_map<QString, std::uint32_t> jobRanks;
    };
    void addWorksites(Values &values) const;
    void addUnits(Values &values, const Dimension &dimension, bool plainNames) const;
    void addShifts(Values &values) const;
    /// With several worksites: who is known to be at one of them, and no more.
    void addUnassigned(Values &values) const;
    void addJobs(Values &values) const;
    [[nodiscard]] std::uint32_t rankOf(std::size_t level, const ChartPlace &place) const;
    [[nodiscard]] std::optional<WorksiteId> worksiteOf(const ChartPlace &place) const;

    const Reading *m_reading;
    std::vector<Dimension> m_dimensions;
    Collation m_collation;
    std::vector<Values> m_values;   // beside m_dimensions
};

/// Folded for sorting: lower case, accents apart, the same on every computer.
[[nodiscard]] QString plainCollationKey(const QString &name);

/// The units in the order of the chart: worksite by worksite, each before its sub-units.
[[nodiscard]] std::vector<const Unit *> unitsInOrder(const Campaign &campaign,
                                                     const Grouping::Collation &collation);

}   // namespace wallchart
