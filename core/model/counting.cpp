// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/counting.h"

#include <cmath>

namespace wallchart {

namespace {

/// The latest head-count of each (worksite, unit, shift) on or before the day.
std::map<std::tuple<WorksiteId, Cell>, int> headCountsOn(const Reading &reading)
{
    std::map<std::tuple<WorksiteId, Cell>, const HeadCount *> latest;
    for (const HeadCount &count : reading.campaign().all<HeadCount>()) {
        if (count.on > reading.asOf()) continue;
        const HeadCount *&held = latest[{count.worksite, Cell{count.unit, count.shift}}];
        if (!held || count.on >= held->on) held = &count;
    }
    std::map<std::tuple<WorksiteId, Cell>, int> people;
    for (const auto &[key, count] : latest) people[key] = count->people;
    return people;
}

/// Raises a cell to what a head-count says.
void raise(Counts &counts, int missing)
{
    counts.base += missing;
    counts.namedOnly = false;
}

/// Head-counts of exactly one cell.
void countCells(std::map<Cell, Counts> &cells, const std::map<std::tuple<WorksiteId, Cell>, int> &headCounts)
{
    for (const auto &[key, people] : headCounts) {
        const Cell &cell = std::get<Cell>(key);
        if (!cell.unit || !cell.shift) continue;
        Counts &counts = cells[cell];
        counts.headCount = people;
        counts.namedOnly = false;
        counts.beyondHeadCount = std::max(0, counts.named - people);
        counts.base = std::max(people, counts.named);
    }
}

int sumOfBases(const std::map<Cell, Counts> &cells, const std::function<bool(const Cell &)> &belongs)
{
    int sum = 0;
    for (const auto &[cell, counts] : cells) sum += belongs(cell) ? counts.base : 0;
    return sum;
}

/// A wider head-count: what its cells lack goes to `rest`, the cell with the open part.
void countWider(std::map<Cell, Counts> &cells, int people, const Cell &rest, int alreadyCounted)
{
    Counts &counts = cells[rest];
    counts.namedOnly = false;
    counts.headCount = people;
    if (people > alreadyCounted) raise(counts, people - alreadyCounted);
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
    std::stable_sort(byDepth.begin(), byDepth.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<const Unit *> units;
    for (const auto &[depth, unit] : byDepth) units.push_back(unit);
    return units;
}

/// Head-counts of whole units, innermost first; each sum is carried to the unit around it.
void countUnits(std::map<Cell, Counts> &cells, const Campaign &campaign,
                const std::map<std::tuple<WorksiteId, Cell>, int> &headCounts)
{
    std::map<UnitId, int> sums;
    for (const auto &[cell, counts] : cells) {
        if (cell.unit) sums[*cell.unit] += counts.base;
    }
    for (const Unit *unit : innermostFirst(campaign)) {
        int &sum = sums[unit->id];
        const Cell rest{unit->id, std::nullopt};
        const auto headCount = headCounts.find({unit->worksite, rest});
        if (headCount != headCounts.end()) {
            countWider(cells, headCount->second, rest, sum);
            sum = std::max(sum, headCount->second);
        }
        if (unit->parent) sums[*unit->parent] += sum;
    }
}

/// Head-counts of whole shifts. People whose shift is unknown may be the ones that are missing,
/// so only what goes beyond them is added.
void countShifts(std::map<Cell, Counts> &cells, const std::map<std::tuple<WorksiteId, Cell>, int> &headCounts)
{
    int unknown = sumOfBases(cells, [](const Cell &cell) { return !cell.shift; });
    for (const auto &[key, people] : headCounts) {
        const Cell &cell = std::get<Cell>(key);
        if (cell.unit || !cell.shift) continue;
        const int known = sumOfBases(cells, [&, shift = cell.shift](const Cell &other) { return other.shift == shift; });
        const int fromUnknown = std::clamp(people - known, 0, unknown);
        unknown -= fromUnknown;
        countWider(cells, people, cell, known + fromUnknown);
    }
}

/// Head-counts of whole worksites.
void countWorksites(std::map<Cell, Counts> &cells, const Campaign &campaign,
                    const std::map<std::tuple<WorksiteId, Cell>, int> &headCounts)
{
    for (const auto &[key, people] : headCounts) {
        const auto &[worksite, whole] = key;
        if (whole.unit || whole.shift) continue;
        const int counted = sumOfBases(cells, [&, site = worksite](const Cell &cell) {
            const Unit *unit = campaign.find(cell.unit);
            const Shift *shift = campaign.find(cell.shift);
            return unit ? unit->worksite == site : !shift || shift->worksite == site;
        });
        countWider(cells, people, whole, counted);
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
    headCount += other.headCount;
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
    return whole > 0 ? static_cast<double>(part) / whole : 0.0;
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
    if (worker.out) {
        ++counts.out[*worker.out];
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
    for (const WorkerReading &worker : reading.workers()) countWorker(m_cells[worker.cell()], worker);
    const auto headCounts = headCountsOn(reading);
    countCells(m_cells, headCounts);
    countUnits(m_cells, reading.campaign(), headCounts);
    countShifts(m_cells, headCounts);
    countWorksites(m_cells, reading.campaign(), headCounts);
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
