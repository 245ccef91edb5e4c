// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/ticksheet.h"

#include "core/charts/grouping.h"
#include "core/query/foldedname.h"
#include "ui/text/campaignterms.h"

#include <QCollator>
#include <QHash>

namespace wallchart {

namespace {

/// Units and shifts by their place on the chart; what is open comes last.
class CellOrder {
public:
    explicit CellOrder(const Campaign &campaign)
    {
        int rank = 0;
        for (const Unit *unit : unitsInOrder(campaign, plainCollationKey))
            m_units[unit->id] = rank++;
        for (const Shift &shift : campaign.all<Shift>()) m_shifts[shift.id] = shift.order;
    }
    [[nodiscard]] bool operator()(const Cell &a, const Cell &b) const { return key(a) < key(b); }

private:
    [[nodiscard]] std::tuple<int, int, Cell> key(const Cell &cell) const
    {
        constexpr int kLast = std::numeric_limits<int>::max();
        return {cell.unit ? m_units.value(*cell.unit, kLast) : kLast,
                cell.shift ? m_shifts.value(*cell.shift, kLast) : kLast, cell};
    }
    QHash<UnitId, int> m_units;
    QHash<ShiftId, int> m_shifts;
};

QString askerOf(const Campaign &campaign, const Participation &result)
{
    if (const Worker *worker = campaign.find(result.askedByWorker)) return worker->fullName;
    const Organizer *organizer = campaign.find(result.askedByOrganizer);
    return organizer ? organizer->name : QString();
}

QString shownName(const Worker &worker)
{
    return worker.fullName.isEmpty() ? worker.codeName : worker.fullName;
}

TickRow rowOf(const WorkerReading &worker)
{
    return {.cell = worker.cell(),
            .name = shownName(*worker.worker),
            .worker = worker.worker->id,
            .number = worker.worker->number};
}

void sortByName(std::vector<TickRow> &rows)
{
    const QCollator collator;
    std::sort(rows.begin(), rows.end(), [&](const TickRow &a, const TickRow &b) {
        const int compared = collator.compare(a.name, b.name);
        return compared != 0 ? compared < 0 : a.number < b.number;
    });
}

/// What is recorded of the worker of a row; an exclusion after the last day is not heard.
void readResult(TickRow &row, const Reading &reading, const StructureTest &test)
{
    const Participation *result = reading.participationOf(*row.worker, test.id);
    const bool tooLate = result && result->outcome == Outcome::Excluded && test.closes.isValid()
                         && result->on > test.closes;
    row.outcome = result && !tooLate ? result->outcome : Outcome::NotAsked;
    row.askedBy = result ? askerOf(reading.campaign(), *result) : QString();
    row.reason = result ? result->reason : QString();
}

void countOutcome(TestCounts &counts, Outcome outcome, int people)
{
    switch (outcome) {
    case Outcome::TookPart:
        counts.tookPartNamed += people;
        counts.tookPart += people;
        break;
    case Outcome::SaidYes: counts.saidYes += people; break;
    case Outcome::Asked: counts.asked += people; break;
    case Outcome::Refused: counts.refused += people; break;
    case Outcome::NotAsked:
    case Outcome::Excluded: break;
    }
}

/// True when the edits are results of that test, and perhaps organizers who are new with them.
bool onlyResultsOf(const Edits &edits, StructureTestId test)
{
    const auto &results = edits.of<Participation>();
    const auto &organizers = edits.of<Organizer>();
    return !results.empty() && edits.size() == results.size() + organizers.size()
           && std::all_of(results.begin(), results.end(),
                          [&](const Edit<Participation> &edit) {
                              return (edit.after ? edit.after->test : edit.before->test) == test;
                          })
           && std::all_of(organizers.begin(), organizers.end(),
                          [](const Edit<Organizer> &edit) { return !edit.before || !edit.after; });
}

}   // namespace

std::optional<int> TickSheet::rowOf(WorkerId worker) const
{
    const auto found = rowOfWorker.constFind(worker);
    return found == rowOfWorker.cend() ? std::nullopt : std::optional(*found);
}

std::optional<std::vector<int>> TickSheet::apply(const Reading &reading, const StructureTest &test,
                                                 const Edits &edits)
{
    if (hasTallies || !onlyResultsOf(edits, test.id)) return std::nullopt;
    std::vector<std::pair<int, TickRow>> next;
    for (const Edit<Participation> &edit : edits.of<Participation>()) {
        const auto at = rowOf(edit.after ? edit.after->worker : edit.before->worker);
        if (!at) continue;   // out of the base: it counts for nothing
        const TickRow &before = rows[static_cast<std::size_t>(*at)];
        TickRow after = before;
        readResult(after, reading, test);
        if (before.outcome == Outcome::Excluded || after.outcome == Outcome::Excluded)
            return std::nullopt;   // the base is another one
        next.emplace_back(*at, std::move(after));
    }
    std::vector<int> touched;
    for (auto &[at, after] : next) {
        TickRow &row = rows[static_cast<std::size_t>(at)];
        for (TestCounts *counts : {&rows[static_cast<std::size_t>(row.heading)].counts, &total}) {
            countOutcome(*counts, row.outcome, -1);
            countOutcome(*counts, after.outcome, 1);
        }
        touched.push_back(at);
        touched.push_back(row.heading);
        row = std::move(after);
    }
    return touched;
}

std::optional<int> TickSheet::rowOfNumber(int number) const
{
    for (std::size_t at = 0; at < rows.size(); ++at) {
        if (!rows[at].isHeading() && rows[at].number == number) return static_cast<int>(at);
    }
    return std::nullopt;
}

std::optional<int> TickSheet::rowOfName(const QString &typed, int from) const
{
    const QString wanted = foldedName(typed);
    if (wanted.isEmpty() || rows.empty()) return std::nullopt;
    const int count = static_cast<int>(rows.size());
    for (int step = 1; step <= count; ++step) {
        const int at = (std::max(-1, from) + step) % count;
        const TickRow &row = rows[static_cast<std::size_t>(at)];
        if (row.isHeading()) continue;
        const QString name = foldedName(row.name);
        if (name.startsWith(wanted) || name.contains(u' ' + wanted)) return at;
    }
    return std::nullopt;
}

QString tickCellName(const Campaign &campaign, const Cell &cell)
{
    return placeName(campaign, cell.unit, cell.shift);
}

TickSheet tickSheetOf(const Reading &reading, const StructureTest &test)
{
    const TestReading read(reading, test);
    const Campaign &campaign = reading.campaign();
    const CellOrder order(campaign);
    std::map<Cell, std::vector<TickRow>, CellOrder> cells(order);
    for (const auto &[cell, counts] : read.cells()) {
        if (counts.base > 0 || counts.tookPart > 0 || counts.excluded > 0) cells[cell];
    }
    for (const WorkerReading &worker : read.reading().workers()) {
        if (worker.inBase()) cells[worker.cell()].push_back(rowOf(worker));
    }
    TickSheet sheet{.total = read.total(),
                    .goal = test.goal(),
                    .closed = read.isClosed(),
                    .hasTallies = !campaign.allWith<&Tally::test>(test.id).empty()};
    for (auto &[cell, rows] : cells) {
        const int heading = static_cast<int>(sheet.rows.size());
        const auto counts = read.cells().find(cell);
        sheet.rows.push_back(
            {.cell = cell,
             .name = tickCellName(campaign, cell),
             .counts = counts == read.cells().end() ? TestCounts{} : counts->second,
             .heading = heading});
        sortByName(rows);
        for (TickRow &row : rows) {
            readResult(row, reading, test);
            row.heading = heading;
            sheet.rowOfWorker.insert(*row.worker, static_cast<int>(sheet.rows.size()));
            sheet.rows.push_back(std::move(row));
        }
    }
    return sheet;
}

}   // namespace wallchart
