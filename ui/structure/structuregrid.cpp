// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structure/structuregrid.h"

#include "core/charts/grouping.h"
#include "core/model/cells.h"

namespace wallchart {

namespace {

/// Finds the lines and columns that a cell counts in.
class GridCounting {
public:
    GridCounting(const Reading &reading, WorksiteId worksite, StructureGrid &grid)
        : m_campaign(reading.campaign()), m_worksite(worksite), m_grid(grid)
    {
        for (std::size_t at = 0; at < grid.lines.size(); ++at) m_lines[grid.lines[at].unit] = at;
        for (std::size_t at = 0; at < grid.columns.size(); ++at)
            m_columns[grid.columns[at].shift] = at;
        grid.cells.resize(grid.lines.size() * grid.columns.size());
        m_isOnly = m_campaign.all<Worksite>().size() == 1;
    }

    void count(const Cell &cell, const Counts &counts)
    {
        if (!isHere(cell)) return;
        for (const Unit *unit = m_campaign.find(cell.unit); unit;
             unit = m_campaign.find(unit->parent))
            countIn(m_lines[unit->id], cell.shift, counts);
        countIn(m_lines[std::nullopt], cell.shift, counts);
    }
    void setHeadCounts(QDate asOf)
    {
        std::map<std::size_t, const HeadCount *> held;
        for (const HeadCount *each : m_campaign.allWith<&HeadCount::worksite>(m_worksite)) {
            const HeadCount *&latest =
                held[m_lines[each->unit] * m_grid.columns.size() + m_columns[each->shift]];
            if (each->on <= asOf && (!latest || each->on >= latest->on)) latest = each;
        }
        for (const auto &[at, count] : held) {
            if (count) m_grid.cells[at].headCount = count->people;
        }
    }

private:
    /// Who has no post is here when there is no other worksite.
    [[nodiscard]] bool isHere(const Cell &cell) const
    {
        const auto worksite = worksiteOf(m_campaign, cell);
        return worksite ? worksite == m_worksite : m_isOnly;
    }
    void countIn(std::size_t line, const std::optional<ShiftId> &shift, const Counts &counts)
    {
        const std::size_t begin = line * m_grid.columns.size();
        if (shift) m_grid.cells[begin + m_columns[shift]].counts += counts;
        m_grid.cells[begin + m_columns[std::nullopt]].counts += counts;
    }

    const Campaign &m_campaign;
    WorksiteId m_worksite;
    StructureGrid &m_grid;
    std::map<std::optional<UnitId>, std::size_t> m_lines;
    std::map<std::optional<ShiftId>, std::size_t> m_columns;
    bool m_isOnly = false;
};

int depthOf(const Campaign &campaign, const Unit &unit)
{
    int depth = 0;
    for (const Unit *at = campaign.find(unit.parent); at; at = campaign.find(at->parent)) ++depth;
    return depth;
}

}   // namespace

std::optional<int> StructureGrid::lineOf(const std::optional<UnitId> &unit) const
{
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (lines[at].unit == unit) return static_cast<int>(at);
    }
    return std::nullopt;
}

std::optional<int> StructureGrid::columnOf(const std::optional<ShiftId> &shift) const
{
    for (std::size_t at = 0; at < columns.size(); ++at) {
        if (columns[at].shift == shift) return static_cast<int>(at);
    }
    return std::nullopt;
}

std::vector<const Shift *> shiftsOf(const Campaign &campaign, WorksiteId worksite)
{
    std::vector<const Shift *> shifts = campaign.allWith<&Shift::worksite>(worksite);
    std::stable_sort(shifts.begin(), shifts.end(),
                     [](const Shift *a, const Shift *b) { return a->order < b->order; });
    return shifts;
}

StructureGrid structureGridOf(const Reading &reading, WorksiteId worksite)
{
    const Campaign &campaign = reading.campaign();
    StructureGrid grid;
    for (const Unit *unit : unitsInOrder(campaign, plainCollationKey)) {
        if (unit->worksite == worksite)
            grid.lines.push_back({unit->id, unit->name, depthOf(campaign, *unit), unit->strategic});
    }
    grid.lines.push_back({std::nullopt, {}});
    for (const Shift *shift : shiftsOf(campaign, worksite))
        grid.columns.push_back({shift->id, shift->name, shift->start, shift->end});
    grid.columns.push_back({std::nullopt, {}});
    GridCounting counting(reading, worksite, grid);
    const CellCounts counted(reading);
    for (const auto &[cell, counts] : counted.cells()) counting.count(cell, counts);
    counting.setHeadCounts(reading.asOf());
    return grid;
}

}   // namespace wallchart
