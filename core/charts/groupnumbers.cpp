// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/groupnumbers.h"

#include "core/analysis/coverage.h"

namespace wallchart {

namespace {

/// Finds the groups that a place belongs to, outermost first.
class GroupFinder {
public:
    explicit GroupFinder(const NumberSources &sources) : m_sources(&sources) {}

    /// Calls `f(depth, group)` for each level; levels without a group are skipped.
    template <class F>
    void each(const ChartPlace &place, F &&f)
    {
        m_sources->grouping->pathOf(place, m_path);
        if (m_path.empty()) f(std::size_t{0}, std::uint32_t{0});
        for (std::size_t depth = 1; depth <= m_path.size(); ++depth) {
            const std::uint32_t node = m_sources->tree->find(m_path, depth);
            if (node != kNone) f(depth, (*m_sources->groupOfNode)[node]);
        }
    }
    [[nodiscard]] bool isDetermined(const Cell &cell, std::size_t depth) const
    {
        return m_sources->grouping->isDetermined(cell, depth);
    }

private:
    const NumberSources *m_sources;
    GroupPath m_path;
};

/// The people of a cell that no name stands for.
Counts unnamedOf(const Counts &cell)
{
    Counts counts;
    counts.base = cell.unnamed();
    counts.namedOnly = cell.namedOnly;
    return counts;
}

TestCounts unnamedOf(const TestCounts &cell)
{
    TestCounts counts;
    counts.base = cell.unnamed();
    counts.tally = cell.tally;
    counts.tookPart = cell.tookPart - cell.tookPartNamed;
    return counts;
}

void hideStances(Counts &counts)
{
    counts.levels.clear();
    counts.withUs = counts.undecided = counts.against = counts.fresh = counts.leadersWithUs = 0;
}

}   // namespace

void addCounts(WallChart &chart, const NumberSources &sources)
{
    GroupFinder finder(sources);
    for (const auto &[cell, counts] : sources.counts->cells()) {
        finder.each(Grouping::placeOf(cell), [&, &key = cell, &each = counts](std::size_t depth,
                                                                              std::uint32_t group) {
            chart.groups[group].counts += finder.isDetermined(key, depth) ? each : unnamedOf(each);
        });
    }
    for (const WorkerReading &worker : sources.reading->workers()) {
        const Cell cell = worker.cell();
        if (finder.isDetermined(cell, sources.grouping->depth())) continue;
        finder.each(Grouping::placeOf(worker.mainPost),
                    [&](std::size_t depth, std::uint32_t group) {
                        if (!finder.isDetermined(cell, depth))
                            countWorker(chart.groups[group].counts, worker);
                    });
    }
    chart.total = sources.counts->total();
    if (!chart.assessmentsHidden) return;
    hideStances(chart.total);
    for (ChartGroup &group : chart.groups) hideStances(group.counts);
}

void addTest(WallChart &chart, const NumberSources &sources, const StructureTest &test)
{
    const TestReading reading(*sources.reading, test);
    GroupFinder finder(sources);
    std::vector<TestCounts> counts(chart.groups.size());
    for (const auto &[cell, cellCounts] : reading.cells()) {
        finder.each(Grouping::placeOf(cell),
                    [&, &key = cell, &each = cellCounts](std::size_t depth, std::uint32_t group) {
                        counts[group] += finder.isDetermined(key, depth) ? each : unnamedOf(each);
                    });
    }
    std::vector<std::vector<const WorkerReading *>> singly(chart.groups.size());
    for (const WorkerReading &worker : reading.reading().workers()) {
        const Cell cell = worker.cell();
        if (finder.isDetermined(cell, sources.grouping->depth())) continue;
        finder.each(Grouping::placeOf(worker.mainPost),
                    [&](std::size_t depth, std::uint32_t group) {
                        if (!finder.isDetermined(cell, depth)) singly[group].push_back(&worker);
                    });
    }
    for (std::size_t i = 0; i < chart.groups.size(); ++i) {
        if (!singly[i].empty()) counts[i] += reading.ofWorkers(singly[i]);
        chart.groups[i].lastTest = GroupTest{counts[i], peopleNeeded(test.goal(), counts[i].base)};
    }
}

void addCoverage(WallChart &chart, const NumberSources &sources)
{
    GroupFinder finder(sources);
    for (const auto &[cell, coverage] : coverageOf(*sources.reading, Progress())) {
        finder.each(Grouping::placeOf(cell),
                    [&, &key = cell, &each = coverage](std::size_t depth, std::uint32_t group) {
                        if (!finder.isDetermined(key, depth)) return;
                        if (!chart.groups[group].coverage)
                            chart.groups[group].coverage = GroupCoverage{};
                        chart.groups[group].coverage->stated += each.stated;
                        chart.groups[group].coverage->proven += each.proven;
                    });
    }
    for (ChartGroup &group : chart.groups) {
        const auto depth = static_cast<std::size_t>(group.depth) + 1;
        if (sources.grouping->depth() > 0 && sources.grouping->looksAtJobs(depth))
            group.coverage.reset();
    }
}

}   // namespace wallchart
