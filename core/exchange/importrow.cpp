// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importrow.h"

#include "core/editing/intents/relationintents.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/importerrors.h"

namespace wallchart {

namespace {

/// Each column by its own values; one that fits both orders by those of the others.
DateOrders dateOrdersOf(const Sheet &sheet, const ColumnMapping &mapping)
{
    DateOrders orders;
    DateOrderProof all;
    std::vector<int> open;
    for (const SheetField field : {SheetField::HiredOn, SheetField::AssessedOn, SheetField::Date,
                                   SheetField::LeftOn, SheetField::ParticipationOn}) {
        const int column = mapping.find(field);
        if (column < 0) continue;
        DateOrderProof proof;
        for (const int row : sheet.shape.body) proof.take(sheet.cell(row, column));
        if (const auto proven = proof.order()) orders[column] = *proven;
        else open.push_back(column);
        all.take(proof);
    }
    for (const int column : open) orders[column] = all.order().value_or(DateOrder::MonthFirst);
    return orders;
}

}   // namespace

QString ImportRow::text(SheetField field) const
{
    const int column = m_mapping.find(field);
    return column < 0 ? QString() : cell(column);
}

QString ImportRow::cell(int column) const
{
    return unguarded(m_sheet.cell(m_row, column)).simplified();
}

QStringList ImportRow::values(SheetField field) const
{
    QStringList found;
    for (const int column : m_mapping.all(field)) {
        for (const QString &value : severalValues(cell(column))) {
            if (!found.contains(value)) found.append(value);
        }
    }
    return found;
}

QString ImportRow::name() const
{
    const QString whole = text(SheetField::FullName);
    if (!whole.isEmpty()) return personName(whole);
    return personName(text(SheetField::FirstName), text(SheetField::MiddleName),
                      text(SheetField::LastName), text(SheetField::NameSuffix));
}

QDate ImportRow::date(SheetField field) const
{
    const QString value = text(field);
    if (value.isEmpty()) return {};
    const int column = m_mapping.find(field);
    const auto found = dateFrom(value, m_orders.at(column));
    if (!found) complain(kCellNoDate, {value}, column);
    return found.value_or(QDate());
}

std::optional<bool> ImportRow::flag(SheetField field) const
{
    const QString value = text(field);
    const auto found = yesOrNo(value);
    if (!value.isEmpty() && !found) complain(kCellNoYesOrNo, {value}, m_mapping.find(field));
    return found;
}

void ImportRow::complain(ErrorCode code, QStringList args, int column) const
{
    m_problems.push_back({code, std::move(args), m_sheet.file, line(), column + 1});
}

ImportWork::ImportWork(const Campaign &from, const Sheet &table, const ImportOptions &how,
                       IdSource &source, const Progress &told, ColumnMapping mapping,
                       ImportKind kind)
    : campaign(from), sheet(table), options(how), ids(source), progress(told),
      reading(from, how.today), matching(reading), forgotten(from),
      dateOrders(dateOrdersOf(table, mapping))
{
    plan.mapping = std::move(mapping);
    plan.kind = kind;
    plan.problems = table.problems;
    plan.notes = table.notes;
}

std::optional<WorkerId> ImportWork::knownWorker(const ImportRow &row, const PersonClues &clues)
{
    const Match match = matching.find(clues);
    if (match.worker) return match.worker;
    skip(row);
    if (match.candidates > 1)
        row.complain(kPersonAmbiguous, {clues.name, QString::number(match.candidates)});
    else if (clues.name.isEmpty() && clues.emails.isEmpty()) row.complain(kRowWithoutName, {});
    else
        row.complain(kPersonNotFound,
                     {clues.name.isEmpty() ? clues.emails.constFirst() : clues.name});
    return std::nullopt;
}

StructureTest ImportWork::testNamed(const QString &name)
{
    const auto same = [&](const StructureTest &test) {
        return test.name.compare(name, Qt::CaseInsensitive) == 0;
    };
    int rung = 1;
    for (const StructureTest &test : campaign.all<StructureTest>()) {
        if (same(test)) return test;
        rung = std::max(rung, test.rung + 1);
    }
    for (const Edit<StructureTest> &edit : plan.changes.edits.of<StructureTest>()) {
        if (same(*edit.after)) return *edit.after;
        rung = std::max(rung, edit.after->rung + 1);
    }
    StructureTest test{.id = ids.make<StructureTestId>(),
                       .name = name,
                       .kind = testKindOf(name),
                       .rung = rung,
                       .thresholds = {Threshold{}}};
    plan.changes.edits.add(test);
    return test;
}

bool planOutcome(ImportWork &work, WorkerId worker, const StructureTest &test, Outcome outcome,
                 QDate on)
{
    const Participation *held = nullptr;
    for (const Participation *each : work.campaign.allWith<&Participation::worker>(worker)) {
        if (each->test == test.id) held = each;
    }
    if (held && (held->outcome == outcome || work.options.onConflict == OnConflict::Keep))
        return false;
    if (outcome == Outcome::NotAsked) return false;
    Participation next{.id = held ? held->id : work.ids.make<ParticipationId>(),
                       .test = test.id,
                       .worker = worker,
                       .outcome = outcome,
                       .on = on.isValid() ? on : work.options.today};
    if (held) work.plan.changes.edits.change(*held, std::move(next));
    else work.plan.changes.edits.add(std::move(next));
    return true;
}

bool planLevel(ImportWork &work, WorkerId worker, const ImportRow &row)
{
    const QString text = row.text(SheetField::Assessment);
    if (text.isEmpty()) return false;
    const auto level = levelFrom(text, work.campaign.scale());
    if (!level) {
        row.complain(kCellNoLevel, {text}, work.plan.mapping.find(SheetField::Assessment));
        return false;
    }
    const QDate on = row.date(SheetField::AssessedOn);
    const WorkerReading *known = work.reading.find(worker);
    if (!on.isValid() && known && known->assessed()
        && (known->level() == level || work.options.onConflict == OnConflict::Keep)) {
        return false;
    }
    for (const Assessment *each : work.campaign.allWith<&Assessment::worker>(worker)) {
        if (on.isValid() && each->on == on && each->level == level) return false;
    }
    Edits &edits = work.plan.changes.edits;
    const auto by = organizerNamed(work.campaign, row.text(SheetField::AssessedBy), edits,
                                   work.ids);
    edits.add(Assessment{work.ids.make<AssessmentId>(),
                         worker,
                         work.campaign.scale().id,
                         level,
                         on.isValid() ? on : work.options.today,
                         by,
                         Basis::Soft,
                         {}});
    return true;
}

}   // namespace wallchart
