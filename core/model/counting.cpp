// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/counting.h"

#include "core/model/cells.h"

#include <algorithm>
#include <cmath>

namespace wallchart {

namespace {

using HeadCounts = std::map<Cell, int>;

/// The latest head-count of each cell, unit, shift and worksite on or before the day.
HeadCounts headCountsOn(const Reading &reading)
{
    std::map<Cell, const HeadCount *> latest;
    for (const HeadCount &count : reading.campaign().all<HeadCount>()) {
        if (count.on > reading.asOf()) continue;
        const HeadCount *&held = latest[cellOf(count.worksite, count.unit, count.shift)];
        if (!held || count.on >= held->on) held = &count;
    }
    HeadCounts people;
    for (const auto &[cell, count] : latest) people[cell] = count->people;
    return people;
}

/// What is counted so far of a group that a wider head-count speaks of.
struct Sum {
    int base = 0;
    int named = 0;
    int beyond = 0;

    Sum &operator+=(const Sum &other)
    {
        base += other.base;
        named += other.named;
        beyond += other.beyond;
        return *this;
    }
};

Sum sumOf(const Counts &counts)
{
    return {counts.base, counts.named, counts.beyondHeadCount};
}

/// A wider head-count: what its cells lack goes to `rest`, the cell with the open part.
/// Returns what is counted with it.
Sum countWider(Counts &rest, int people, const Sum &counted)
{
    const Sum added{std::max(0, people - counted.base), 0,
                    std::max(0, counted.named - people - counted.beyond)};
    rest.namedOnly = false;
    rest.base += added.base;
    rest.beyondHeadCount += added.beyond;
    Sum together = counted;
    return together += added;
}

/// The same where some of the people may be among those whose place is not known: only what
/// goes beyond them is added, and they are not there for the next head-count.
void countWider(Counts &rest, int people, Sum counted, Sum &unknown)
{
    const int taken = std::clamp(people - counted.base, 0, unknown.base);
    unknown.base -= taken;
    counted.base += taken;
    countWider(rest, people, counted);
}

/// Units so that each comes after those inside it.
std::vector<const Unit *> innermostFirst(const Campaign &campaign)
{
    std::vector<std::pair<int, const Unit *>> byDepth;
    for (const Unit &unit : campaign.all<Unit>()) {
        int depth = 0;
        for (const Unit *at = &unit; at; at = campaign.find(at->parent)) ++depth;
        byDepth.emplace_back(depth, &unit);
    }
    std::stable_sort(byDepth.begin(), byDepth.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<const Unit *> units;
    for (const auto &[depth, unit] : byDepth) units.push_back(unit);
    return units;
}

/// Head-counts of units on one shift or, without one, on all: innermost first, and each sum is
/// carried to the unit around it.
void countUnits(std::map<Cell, Counts> &cells, const HeadCounts &headCounts,
                const std::vector<const Unit *> &units, const std::optional<ShiftId> &shift)
{
    std::map<UnitId, Sum> sums;
    for (const auto &[cell, counts] : cells) {
        if (cell.unit && (!shift || cell.shift == shift)) sums[*cell.unit] += sumOf(counts);
    }
    for (const Unit *unit : units) {
        Sum &sum = sums[unit->id];
        const Cell rest{unit->id, shift};
        const auto headCount = headCounts.find(rest);
        if (headCount != headCounts.end()) sum = countWider(cells[rest], headCount->second, sum);
        if (unit->parent) sums[*unit->parent] += sum;
    }
}

/// Head-counts of whole shifts. People whose shift is unknown may be the ones that are missing.
void countShifts(std::map<Cell, Counts> &cells, const Campaign &campaign,
                 const HeadCounts &headCounts)
{
    std::map<std::optional<WorksiteId>, Sum> unknown;
    std::map<ShiftId, Sum> known;
    for (const auto &[cell, counts] : cells) {
        Sum &sum = cell.shift ? known[*cell.shift] : unknown[worksiteOf(campaign, cell)];
        sum += sumOf(counts);
    }
    for (const auto &[cell, people] : headCounts) {
        if (!cell.unit && cell.shift)
            countWider(cells[cell], people, known[*cell.shift],
                       unknown[worksiteOf(campaign, cell)]);
    }
}

/// Head-counts of whole worksites. Who has no post may be at any of them.
void countWorksites(std::map<Cell, Counts> &cells, const Campaign &campaign,
                    const HeadCounts &headCounts)
{
    std::map<std::optional<WorksiteId>, Sum> sums;
    for (const auto &[cell, counts] : cells) sums[worksiteOf(campaign, cell)] += sumOf(counts);
    Sum &unknown = sums[std::nullopt];
    for (const auto &[cell, people] : headCounts) {
        if (cell.worksite) countWider(cells[cell], people, sums[cell.worksite], unknown);
    }
}

}   // namespace

int Counts::outTotal() const
{
    int total = 0;
    for (const auto &[reason, people] : out) total += people;
    return total;
}

Counts &Counts::operator+=(const Counts &other)
{
    base += other.base;
    named += other.named;
    namedOnly = namedOnly && other.namedOnly;
    beyondHeadCount += other.beyondHeadCount;
    for (const auto &[reason, people] : other.out) out[reason] += people;
    for (const auto &[level, people] : other.levels) levels[level] += people;
    withUs += other.withUs;
    undecided += other.undecided;
    against += other.against;
    fresh += other.fresh;
    leaders += other.leaders;
    leadersWithUs += other.leadersWithUs;
    committee += other.committee;
    return *this;
}

double share(int part, int whole)
{
    // Who counts without names may count more than there are: that is a warning, and no share.
    return whole > 0 ? std::min(1.0, static_cast<double>(part) / whole) : 0.0;
}

int peopleNeeded(double goal, int base)
{
    // A goal is written in decimals: what binary fractions add is far below 1e-9 of a person.
    return static_cast<int>(std::ceil(goal * base - 1e-9));
}

bool isInside(const Campaign &campaign, const std::optional<UnitId> &unit, UnitId above)
{
    for (const Unit *at = campaign.find(unit); at; at = campaign.find(at->parent)) {
        if (at->id == above) return true;
    }
    return false;
}

void countWorker(Counts &counts, const WorkerReading &worker)
{
    if (!worker.inBase()) {
        if (worker.out) ++counts.out[*worker.out];
        return;
    }
    ++counts.base;
    ++counts.named;
    counts.committee += worker.committee ? 1 : 0;
    counts.leaders += worker.isLeader() ? 1 : 0;
    counts.leadersWithUs += worker.isLeader() && worker.withUs() ? 1 : 0;
    if (!worker.assessed()) return;
    ++counts.levels[*worker.level()];
    counts.withUs += worker.side == Side::With ? 1 : 0;
    counts.undecided += worker.side == Side::Undecided ? 1 : 0;
    counts.against += worker.side == Side::Against ? 1 : 0;
    counts.fresh += worker.stale ? 0 : 1;
}

CellCounts::CellCounts(const Reading &reading)
{
    const Campaign &campaign = reading.campaign();
    // People of a cell mostly come together: looking for it each time takes most of the count.
    Cell last;
    Counts *counts = nullptr;
    for (const WorkerReading &worker : reading.workers()) {
        const Cell cell = worker.cell();
        if (!counts || cell != last) counts = &m_cells[cell];
        last = cell;
        countWorker(*counts, worker);
    }
    const HeadCounts headCounts = headCountsOn(reading);
    if (headCounts.empty()) return;
    const std::vector<const Unit *> units = innermostFirst(campaign);
    for (const Shift &shift : campaign.all<Shift>())
        countUnits(m_cells, headCounts, units, shift.id);
    countUnits(m_cells, headCounts, units, std::nullopt);
    countShifts(m_cells, campaign, headCounts);
    countWorksites(m_cells, campaign, headCounts);
}

Counts CellCounts::sum(const std::function<bool(const Cell &)> &belongs) const
{
    Counts counts;
    for (const auto &[cell, each] : m_cells) {
        if (belongs(cell)) counts += each;
    }
    return counts;
}

Counts CellCounts::total() const
{
    return sum([](const Cell &) { return true; });
}

Counts CellCounts::ofUnit(const Campaign &campaign, UnitId unit) const
{
    return sum([&](const Cell &cell) { return isInside(campaign, cell.unit, unit); });
}

Counts CellCounts::ofShift(ShiftId shift) const
{
    return sum([&](const Cell &cell) { return cell.shift == shift; });
}

}   // namespace wallchart
