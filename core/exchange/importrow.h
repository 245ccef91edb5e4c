// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cellvalues.h"
#include "core/exchange/importplan.h"
#include "core/exchange/personname.h"
#include "core/exchange/writtendate.h"
#include "core/forgetting/forgottenpeople.h"

namespace wallchart {

/// The order of day and month in each column of dates; American where nothing proves another.
using DateOrders = std::map<int, DateOrder>;

/// One row of a sheet, asked by field. Cells that cannot be understood become problems.
class ImportRow {
public:
    ImportRow(const Sheet &sheet, const ColumnMapping &mapping, const DateOrders &orders, int row,
              Problems &problems)
        : m_sheet(sheet), m_mapping(mapping), m_orders(orders), m_row(row), m_problems(problems)
    {
    }

    [[nodiscard]] int line() const { return m_sheet.line(m_row); }
    /// The text of the field's first column, simplified; empty when there is none.
    [[nodiscard]] QString text(SheetField field) const;
    /// A cell without surplus white space, and without the guard of our own exports.
    [[nodiscard]] QString cell(int column) const;
    /// All values of all columns of a field.
    [[nodiscard]] QStringList values(SheetField field) const;
    /// The person's name in the order it is spoken.
    [[nodiscard]] QString name() const;
    [[nodiscard]] QDate date(SheetField field) const;
    [[nodiscard]] std::optional<bool> flag(SheetField field) const;

    void complain(ErrorCode code, QStringList args, int column = -1) const;

private:
    const Sheet &m_sheet;
    const ColumnMapping &m_mapping;
    const DateOrders &m_orders;
    int m_row;
    Problems &m_problems;
};

/// What all kinds of imports share while they plan.
struct ImportWork {
    const Campaign &campaign;
    const Sheet &sheet;
    const ImportOptions &options;
    IdSource &ids;
    const Progress &progress;
    Reading reading;
    WorkerMatching matching;
    ForgottenPeople forgotten;
    ImportPlan plan;
    DateOrders dateOrders;

    ImportWork(const Campaign &from, const Sheet &table, const ImportOptions &how, IdSource &source,
               const Progress &told, ColumnMapping mapping, ImportKind kind);

    [[nodiscard]] ImportRow row(int index)
    {
        return {sheet, plan.mapping, dateOrders, index, plan.problems};
    }
    /// Counts a row that is left out; whoever calls says why.
    void skip(const ImportRow &row)
    {
        ++plan.skipped;
        plan.skippedLines.push_back(row.line());
    }
    /// The known worker a row is about; otherwise a problem, and the row counts as skipped.
    [[nodiscard]] std::optional<WorkerId> knownWorker(const ImportRow &row,
                                                      const PersonClues &clues);
    /// The structure test of that name, or a new one.
    [[nodiscard]] StructureTest testNamed(const QString &name);
};

/// Each plans the rows of its kind of list into `work.plan`.
void planWorkers(ImportWork &work);
void planTies(ImportWork &work);
void planNominations(ImportWork &work);
void planParticipation(ImportWork &work);
void planAssessments(ImportWork &work);
void planHeadCounts(ImportWork &work);

/// Records an outcome unless the same, or with OnConflict::Keep any, is recorded already.
/// True when something is new.
bool planOutcome(ImportWork &work, WorkerId worker, const StructureTest &test, Outcome outcome,
                 QDate on);
/// Records a level unless it is known already. True when something is new.
bool planLevel(ImportWork &work, WorkerId worker, const ImportRow &row);

}   // namespace wallchart
