// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forgetting/anonymousremains.h"

#include "core/model/cells.h"
#include "core/model/counting.h"

namespace wallchart {

namespace {

/// Whether everyone of `part` is counted by a count of `whole`.
bool counts(const Campaign &campaign, const Cell &whole, const Cell &part)
{
    return (!whole.worksite || whole.worksite == worksiteOf(campaign, part))
           && (!whole.shift || whole.shift == part.shift)
           && (!whole.unit || isInside(campaign, part.unit, *whole.unit));
}

/// Where a person's absence is written down: their cell; without any, the only worksite.
std::optional<Cell> countedCell(const Campaign &campaign, const Cell &cell)
{
    if (worksiteOf(campaign, cell)) return cell;
    if (campaign.all<Worksite>().size() != 1) return std::nullopt;
    return Cell{.unit = {}, .shift = {}, .worksite = campaign.all<Worksite>().begin()->id};
}

int openParts(const Cell &cell)
{
    return (cell.unit ? 0 : 1) + (cell.shift ? 0 : 1);
}

/// Narrow cells first: what is kept there is no longer missing in the wider ones.
std::vector<Cell> narrowFirst(const std::set<Cell> &cells)
{
    std::vector<Cell> sorted(cells.begin(), cells.end());
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Cell &a, const Cell &b) { return openParts(a) < openParts(b); });
    return sorted;
}

/// Adds what is missing step by step, each step seeing those before it.
class Remains {
public:
    Remains(const Reading &before, const Edits &removal, const std::set<WorkerId> &people,
            IdSource &ids)
        : m_before(before), m_people(people), m_ids(ids), m_after(before.campaign().with(removal))
    {
    }

    void keepBases();
    void keepDeeds(const StructureTest &test);
    [[nodiscard]] Edits take() { return std::move(m_added); }

private:
    template <class T>
    void add(T row)
    {
        Edits one;
        one.add(row);
        m_after = m_after.with(one);
        m_added.add(std::move(row));
    }
    [[nodiscard]] QDate dayOfTally(const StructureTest &test, const Cell &cell) const;

    const Reading &m_before;
    const std::set<WorkerId> &m_people;
    IdSource &m_ids;
    Campaign m_after;
    Edits m_added;
};

void Remains::keepBases()
{
    const Campaign &campaign = m_before.campaign();
    std::set<Cell> cells;
    for (const WorkerId person : m_people) {
        const WorkerReading *worker = m_before.find(person);
        if (!worker || !worker->inBase()) continue;
        if (const auto cell = countedCell(campaign, worker->cell())) cells.insert(*cell);
    }
    const CellCounts before(m_before);
    for (const Cell &cell : narrowFirst(cells)) {
        // Who has no post may be at any worksite, and is counted with it.
        const bool isSite = openParts(cell) == 2;
        const auto isPart = [&](const Cell &part) {
            return counts(campaign, cell, part) || (isSite && !worksiteOf(campaign, part));
        };
        const CellCounts after(Reading(m_after, m_before.asOf()));
        const int people = before.sum(isPart).base;
        if (after.sum(isPart).base >= people) continue;
        add(HeadCount{.id = m_ids.make<HeadCountId>(),
                      .worksite = *worksiteOf(campaign, cell),
                      .unit = cell.unit,
                      .shift = cell.shift,
                      .people = people,
                      .on = m_before.asOf()});
    }
}

/// The latest tally of a cell holds, so this one must not be older than it.
QDate Remains::dayOfTally(const StructureTest &test, const Cell &cell) const
{
    QDate day = test.closes;
    for (const Tally *tally : m_after.allWith<&Tally::test>(test.id)) {
        if (cellOf(tally->worksite, tally->unit, tally->shift) == cell && tally->on > day)
            day = tally->on;
    }
    return std::min(day, m_before.asOf());
}

void Remains::keepDeeds(const StructureTest &test)
{
    const Campaign &campaign = m_before.campaign();
    const TestReading before(m_before, test);
    std::set<Cell> cells;
    for (const WorkerId person : m_people) {
        const WorkerReading *worker = before.reading().find(person);
        if (!worker || before.outcomeOf(person) != Outcome::TookPart) continue;
        if (const auto cell = countedCell(campaign, worker->cell())) cells.insert(*cell);
    }
    for (const Cell &cell : narrowFirst(cells)) {
        const auto isPart = [&](const Cell &part) { return counts(campaign, cell, part); };
        const TestReading after(Reading(m_after, m_before.asOf()), *m_after.find(test.id));
        const int tookPart = before.sum(isPart).tookPart;
        if (after.sum(isPart).tookPart >= tookPart) continue;
        add(Tally{.id = m_ids.make<TallyId>(),
                  .test = test.id,
                  .unit = cell.unit,
                  .shift = cell.shift,
                  .tookPart = tookPart,
                  .on = dayOfTally(test, cell),
                  .worksite = cell.worksite});
    }
}

}   // namespace

Edits anonymousRemains(const Reading &before, const Edits &removal,
                       const std::set<WorkerId> &people, IdSource &ids)
{
    Remains remains(before, removal, people, ids);
    remains.keepBases();
    for (const StructureTest &test : before.campaign().all<StructureTest>()) {
        if (test.isClosed(before.asOf())) remains.keepDeeds(test);
    }
    return remains.take();
}

}   // namespace wallchart
