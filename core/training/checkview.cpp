// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/checkview.h"

#include "core/analysis/heardanswers.h"

#include <algorithm>

namespace wallchart {

bool CheckView::isInScope(const Cell &cell) const
{
    const auto &units = m_ground.units;
    return units.empty() || std::any_of(units.begin(), units.end(), [&](UnitId unit) {
               return isInside(campaign(), cell.unit, unit);
           });
}

std::vector<const WorkerReading *> CheckView::people() const
{
    std::vector<const WorkerReading *> found;
    for (const WorkerReading &worker : reading().workers()) {
        if (worker.inBase() && isInScope(worker.cell())) found.push_back(&worker);
    }
    return found;
}

bool CheckView::isInScope(WorkerId worker) const
{
    const WorkerReading *read = reading().find(worker);
    return read && isInScope(read->cell());
}

const std::map<Cell, Counts> &CheckView::cells() const
{
    if (m_cells) return *m_cells;
    m_cells.emplace();
    const CellCounts everywhere(reading());
    for (const auto &[cell, counts] : everywhere.cells()) {
        if (counts.base > 0 && isInScope(cell)) m_cells->emplace(cell, counts);
    }
    return *m_cells;
}

Counts CheckView::total() const
{
    Counts sum;
    for (const auto &[cell, counts] : cells()) sum += counts;
    return sum;
}

bool CheckView::isInWeek(QDate day) const
{
    if (!day.isValid()) return false;
    return (!m_ground.from.isValid() || day >= m_ground.from)
           && (!m_ground.due.isValid() || day <= m_ground.due);
}

std::vector<const StructureTest *> CheckView::testsOfWeek() const
{
    std::vector<const StructureTest *> tests;
    for (const StructureTest &test : campaign().all<StructureTest>()) {
        if (isInWeek(test.opens)) tests.push_back(&test);
    }
    std::stable_sort(
        tests.begin(), tests.end(),
        [](const StructureTest *a, const StructureTest *b) { return a->opens < b->opens; });
    return tests;
}

std::vector<const Nomination *> CheckView::answersAlone() const
{
    std::vector<const Nomination *> answers;
    for (const HeardAnswer &heard : heardAnswers(reading())) {
        if (heard.alone && isInScope(heard.answer->by)) answers.push_back(heard.answer);
    }
    return answers;
}

std::vector<const Conversation *> CheckView::conversations() const
{
    std::vector<const Conversation *> found;
    for (const Conversation &each : campaign().all<Conversation>()) {
        const Attempt *attempt = campaign().find(each.attempt);
        if (attempt && isInWeek(attempt->on) && isInScope(attempt->worker)) found.push_back(&each);
    }
    return found;
}

QString CheckView::nameOf(const Cell &cell) const
{
    QStringList parts;
    if (cell.unit) parts.append(unitPath(campaign(), *cell.unit));
    if (const Shift *shift = campaign().find(cell.shift)) parts.append(shift->name);
    if (const Worksite *site = campaign().find(cell.worksite)) parts.append(site->name);
    return parts.join(QLatin1Char(' '));
}

double checkParameter(const std::map<QString, double> &parameters, const char *key)
{
    const auto found = parameters.find(QLatin1String(key));
    return found == parameters.end() ? 0 : found->second;
}

CheckFinding counted(int value, int goal)
{
    return {value >= goal, static_cast<double>(value), static_cast<double>(goal)};
}

CheckFinding shareOf(int part, int whole, double goal)
{
    return {whole > 0 && part >= peopleNeeded(goal, whole), share(part, whole), goal};
}

}   // namespace wallchart
