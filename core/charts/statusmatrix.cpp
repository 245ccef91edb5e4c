// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/statusmatrix.h"

namespace wallchart {

namespace {

using MaybeTest = std::optional<TestReading>;

MaybeTest testOf(const Reading &reading, const StatusDimension &dimension)
{
    const StructureTest *test = dimension.kind == StatusKind::TestOutcome
                                    ? reading.campaign().find(dimension.test)
                                    : nullptr;
    return test ? MaybeTest(std::in_place, reading, *test) : std::nullopt;
}

/// The test on whose day everything is read, or null: of two the one read on the later day.
const TestReading *decidingTest(const MaybeTest &rows, const MaybeTest &columns)
{
    if (!rows) return columns ? &*columns : nullptr;
    if (!columns) return &*rows;
    return columns->reading().asOf() < rows->reading().asOf() ? &*rows : &*columns;
}

/// What no names stand for: to be put where the unnamed are.
TestCounts withoutNames(const TestCounts &cell)
{
    TestCounts counts;
    counts.base = cell.unnamed();
    counts.tally = cell.tally;
    counts.tookPart = cell.tookPart - cell.tookPartNamed;
    return counts;
}

int peopleOf(const TestCounts &counts, Outcome outcome)
{
    switch (outcome) {
    case Outcome::TookPart: return counts.tookPart;
    case Outcome::SaidYes: return counts.saidYes;
    case Outcome::Asked: return counts.asked;
    case Outcome::Refused: return counts.refused;
    case Outcome::Excluded: return counts.excluded;
    case Outcome::NotAsked: break;
    }
    return counts.notAsked();
}

bool isAnybody(const TestCounts &counts)
{
    return counts.base > 0 || counts.named > 0 || counts.excluded > 0 || counts.tookPart > 0;
}

StatusPeople peopleIn(const Reading &reading, const CellCounts &counts, const TestReading *test,
                      bool tellsWhoIsOut)
{
    StatusPeople people{reading, {}, {}};
    for (const WorkerReading &worker : reading.workers()) {
        if (worker.inBase() || (worker.out && tellsWhoIsOut)) people.listed.push_back(&worker);
    }
    for (const auto &[cell, each] : counts.cells()) {
        if (each.base > 0) people.cells.push_back(cell);
    }
    if (!test) return people;
    for (const auto &[cell, each] : test->cells()) {
        if (isAnybody(each)) people.cells.push_back(cell);
    }
    return people;
}

class MatrixBuilder {
public:
    MatrixBuilder(const StatusPeople &people, const CellCounts &counts, StatusAxis rows,
                  StatusAxis columns)
        : m_people(people), m_counts(counts), m_rows(std::move(rows)), m_columns(std::move(columns))
    {
        m_matrix.rows = m_rows.values();
        m_matrix.columns = m_columns.values();
        m_matrix.cells.resize((m_matrix.rows.size() + 1) * (m_matrix.columns.size() + 1));
        m_matrix.asOf = people.reading.asOf();
    }

    /// `test` is the one of the rows or the columns whose base everything has, or null.
    StatusMatrix build(const TestReading *test, bool testIsInRows)
    {
        markUncounted();
        addWorkers();
        if (test) addTest(*test, testIsInRows);
        else addUnnamed();
        markNamedOnly();
        return std::move(m_matrix);
    }

private:
    void markUncounted();
    void addWorkers();
    void addUnnamed();
    void addTest(const TestReading &test, bool isInRows);
    [[nodiscard]] std::vector<TestCounts> countsBeside(const TestReading &test,
                                                       const StatusAxis &other,
                                                       std::size_t values) const;
    void markNamedOnly();
    [[nodiscard]] std::vector<bool> namedOnlyBy(const StatusAxis &axis) const;
    void markCells();
    /// The cell of a value of the test and one of the other dimension.
    [[nodiscard]] MatrixCell &cellOf(std::size_t other, std::size_t outcome, bool testIsInRows)
    {
        return testIsInRows ? m_matrix.at(outcome, other) : m_matrix.at(other, outcome);
    }

    const StatusPeople &m_people;
    const CellCounts &m_counts;
    StatusAxis m_rows;
    StatusAxis m_columns;
    StatusMatrix m_matrix;
};

void MatrixBuilder::markUncounted()
{
    for (std::size_t row = 0; row <= m_matrix.rows.size(); ++row) {
        for (std::size_t column = 0; column <= m_matrix.columns.size(); ++column) {
            const bool rowCounts = row == m_matrix.rows.size() || m_matrix.rows[row].counted;
            const bool columnCounts = column == m_matrix.columns.size()
                                      || m_matrix.columns[column].counted;
            m_matrix.at(row, column).counted = rowCounts && columnCounts;
        }
    }
}

void MatrixBuilder::addWorkers()
{
    const std::size_t lastRow = m_matrix.totalRow();
    const std::size_t lastColumn = m_matrix.totalColumn();
    for (const WorkerReading *worker : m_people.listed) {
        const std::size_t row = m_rows.indexOf(*worker);
        const std::size_t column = m_columns.indexOf(*worker);
        const auto add = [&](std::size_t toRow, std::size_t toColumn) {
            MatrixCell &cell = m_matrix.at(toRow, toColumn);
            ++cell.people;
            cell.workers.push_back(worker->worker->id);
        };
        add(row, column);
        if (m_matrix.columns[column].counted) add(row, lastColumn);
        if (m_matrix.rows[row].counted) add(lastRow, column);
        if (m_matrix.at(row, column).counted) add(lastRow, lastColumn);
    }
}

void MatrixBuilder::addUnnamed()
{
    for (const auto &[cell, counts] : m_counts.cells()) {
        const int unnamed = counts.unnamed();
        if (unnamed <= 0) continue;
        const std::size_t row = m_rows.indexOfUnnamed(cell);
        const std::size_t column = m_columns.indexOfUnnamed(cell);
        m_matrix.at(row, column).people += unnamed;
        m_matrix.at(row, m_matrix.totalColumn()).people += unnamed;
        m_matrix.at(m_matrix.totalRow(), column).people += unnamed;
        m_matrix.at(m_matrix.totalRow(), m_matrix.totalColumn()).people += unnamed;
    }
}

/// What each value of the other dimension did in the test: whole cells where they have one
/// value, else worker by worker and the unnamed where no more is known.
std::vector<TestCounts> MatrixBuilder::countsBeside(const TestReading &test,
                                                    const StatusAxis &other,
                                                    std::size_t values) const
{
    std::vector<TestCounts> counts(values);
    for (const auto &[cell, each] : test.cells()) {
        if (isAnybody(each))
            counts[other.indexOfUnnamed(cell)] += other.isDetermined(cell) ? each
                                                                           : withoutNames(each);
    }
    std::vector<std::vector<const WorkerReading *>> singly(values);
    for (const WorkerReading *worker : m_people.listed) {
        if (!other.isDetermined(worker->cell())) singly[other.indexOf(*worker)].push_back(worker);
    }
    for (std::size_t value = 0; value < values; ++value)
        counts[value] += test.ofWorkers(singly[value]);
    return counts;
}

void MatrixBuilder::addTest(const TestReading &test, bool isInRows)
{
    const StatusAxis &other = isInRows ? m_columns : m_rows;
    const std::vector<StatusValue> &values = other.values();
    const std::vector<StatusValue> &outcomes = (isInRows ? m_rows : m_columns).values();
    const std::vector<TestCounts> counts = countsBeside(test, other, values.size());
    TestCounts total;
    const auto write = [&](std::size_t at, const TestCounts &of) {
        for (std::size_t i = 0; i < outcomes.size(); ++i)
            cellOf(at, i, isInRows).people = peopleOf(of, std::get<Outcome>(outcomes[i].content));
        cellOf(at, outcomes.size(), isInRows).people = of.base;
    };
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!values[i].counted) continue;   // out of the base: as many as there are names
        write(i, counts[i]);
        total += counts[i];
    }
    write(values.size(), total);
}

/// By value: true when its people are known by name alone.
std::vector<bool> MatrixBuilder::namedOnlyBy(const StatusAxis &axis) const
{
    std::vector<bool> namedOnly(axis.values().size(), true);
    for (const auto &[cell, counts] : m_counts.cells()) {
        if (counts.base == 0 || counts.namedOnly) continue;
        // No head-count is by job.
        if (axis.isDetermined(cell) || axis.kind() == StatusKind::Job)
            namedOnly[axis.indexOfUnnamed(cell)] = false;
        else namedOnly.assign(namedOnly.size(), false);
    }
    return namedOnly;
}

void MatrixBuilder::markNamedOnly()
{
    const std::vector<bool> rows = namedOnlyBy(m_rows);
    const std::vector<bool> columns = namedOnlyBy(m_columns);
    for (std::size_t row = 0; row < rows.size(); ++row)
        m_matrix.at(row, m_matrix.totalColumn()).namedOnly = rows[row];
    for (std::size_t column = 0; column < columns.size(); ++column)
        m_matrix.at(m_matrix.totalRow(), column).namedOnly = columns[column];
    m_matrix.cells.back().namedOnly = m_counts.total().namedOnly;
    markCells();
}

/// Cells made of whole cells of the structure are groups of their own.
void MatrixBuilder::markCells()
{
    std::map<std::pair<std::size_t, std::size_t>, bool> places;
    for (const auto &[cell, counts] : m_counts.cells()) {
        if (counts.base == 0 || !m_rows.isDetermined(cell) || !m_columns.isDetermined(cell))
            continue;
        const auto at = std::pair(m_rows.indexOfUnnamed(cell), m_columns.indexOfUnnamed(cell));
        const auto known = places.try_emplace(at, true).first;
        known->second = known->second && counts.namedOnly;
    }
    for (const auto &[at, namedOnly] : places)
        m_matrix.at(at.first, at.second).namedOnly = namedOnly;
}

}   // namespace

int StatusMatrix::baseOf(std::size_t row, std::size_t column, ShareOf of) const
{
    switch (of) {
    case ShareOf::Row: return at(row, totalColumn()).people;
    case ShareOf::Column: return at(totalRow(), column).people;
    case ShareOf::All: break;
    }
    return at(totalRow(), totalColumn()).people;
}

std::optional<double> StatusMatrix::shareOf(std::size_t row, std::size_t column, ShareOf of) const
{
    const MatrixCell &cell = at(row, column);
    const int base = baseOf(row, column, of);
    if (!cell.counted || base <= 0) return std::nullopt;
    return share(cell.people, base);
}

StatusMatrix statusMatrixOf(const Reading &reading, const StatusDimension &rows,
                            const StatusDimension &columns, const Grouping::Collation &collation)
{
    const MaybeTest rowTest = testOf(reading, rows);
    const MaybeTest columnTest = testOf(reading, columns);
    const TestReading *test = decidingTest(rowTest, columnTest);
    const Reading &shown = test ? test->reading() : reading;
    const CellCounts counts(shown);
    const bool tellsWhoIsOut = rows.kind == StatusKind::Base || columns.kind == StatusKind::Base;
    const StatusPeople people = peopleIn(shown, counts, test, tellsWhoIsOut);
    const auto axis = [&](const StatusDimension &dimension, const MaybeTest &its) {
        return StatusAxis(people, dimension, its ? &*its : nullptr, collation);
    };
    MatrixBuilder builder(people, counts, axis(rows, rowTest), axis(columns, columnTest));
    StatusMatrix matrix = builder.build(test, rowTest && test == &*rowTest);
    matrix.rowsBy = rows;
    matrix.columnsBy = columns;
    if (!tellsWhoIsOut) matrix.out = counts.total().outTotal();
    return matrix;
}

}   // namespace wallchart
