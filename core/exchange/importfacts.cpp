// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/intents/relationintents.h"
#include "core/editing/intents/structureintents.h"
#include "core/exchange/importerrors.h"
#include "core/exchange/importplaces.h"

#include <set>

namespace wallchart {

namespace {

/// A head-count beyond it breaks a rule of the campaign.
constexpr int kMostPeople = 10'000'000;

PersonClues namedOnly(const QString &name)
{
    return {.name = personName(name)};
}

PersonClues cluesOf(const ImportRow &row)
{
    return {.name = row.name(),
            .externalIds = row.values(SheetField::ExternalId),
            .emails = row.values(SheetField::Email),
            .phones = row.values(SheetField::Phone)};
}

void eachRow(ImportWork &work, const std::function<void(const ImportRow &)> &plan)
{
    const auto total = static_cast<std::int64_t>(work.sheet.shape.body.size());
    for (std::int64_t i = 0; i < total && !work.progress.isCancelled(); ++i) {
        ++work.plan.read;
        plan(work.row(work.sheet.shape.body[static_cast<std::size_t>(i)]));
        if (i % 1000 == 0) work.progress.report(i, total);
    }
}

/// The lines where something was said first: a second row about it is a problem, not a fact.
template <class Key>
class FirstRows {
public:
    [[nodiscard]] bool isRepeated(const Key &key, ImportWork &work, const ImportRow &row)
    {
        const auto [first, isNew] = m_lines.emplace(key, row.line());
        if (isNew) return false;
        work.skip(row);
        const QString name = row.name().isEmpty() ? row.text(SheetField::Unit) : row.name();
        row.complain(kSamePersonInFile, {name, QString::number(first->second)});
        return true;
    }

private:
    std::map<Key, int> m_lines;
};

/// A tie as its two ends and its kind say it; undirected ones are the same both ways.
using TieKey = std::tuple<WorkerId, WorkerId, TieKindId>;

TieKey keyOfTie(WorkerId from, WorkerId to, TieKindId kind, bool directed)
{
    return directed || from < to ? TieKey{from, to, kind} : TieKey{to, from, kind};
}

int strengthOf(const ImportRow &row, const ColumnMapping &mapping)
{
    const QString text = row.text(SheetField::TieStrength);
    bool ok = false;
    const int strength = static_cast<int>(text.toDouble(&ok));
    if (text.isEmpty()) return 2;
    if (!ok || strength < 1)
        row.complain(kCellNoNumber, {text}, mapping.find(SheetField::TieStrength));
    return ok ? std::clamp(strength, 1, 3) : 2;
}

QDate firstDate(const ImportRow &row, std::initializer_list<SheetField> fields)
{
    for (const SheetField field : fields) {
        const QDate date = row.date(field);
        if (date.isValid()) return date;
    }
    return {};
}

}   // namespace

void planTies(ImportWork &work)
{
    std::set<TieKey> known;
    for (const Tie &tie : work.campaign.all<Tie>()) {
        if (!tie.until.isValid()) known.insert(keyOfTie(tie.from, tie.to, tie.kind, tie.directed));
    }
    eachRow(work, [&](const ImportRow &row) {
        const auto from = work.knownWorker(row, namedOnly(row.text(SheetField::TieFrom)));
        if (!from) return;
        const auto to = work.knownWorker(row, namedOnly(row.text(SheetField::TieTo)));
        if (!to) return;
        if (*from == *to) {
            work.skip(row);
            row.complain(kTieWithOneself, {row.text(SheetField::TieFrom)});
            return;
        }
        Edits &edits = work.plan.changes.edits;
        const QString kindName = row.text(SheetField::TieKind);
        const TieKind kind = tieKindNamed(
            work.campaign, kindName.isEmpty() ? QStringLiteral("works-closely") : kindName, edits,
            work.ids);
        if (!known.insert(keyOfTie(*from, *to, kind.id, kind.directed)).second) {
            ++work.plan.unchanged;
            return;
        }
        const QDate seenOn = row.date(SheetField::Date);
        edits.add(Tie{.id = work.ids.make<TieId>(),
                      .from = *from,
                      .to = *to,
                      .kind = kind.id,
                      .directed = kind.directed,
                      .strength = strengthOf(row, work.plan.mapping),
                      .source = row.text(SheetField::TieSource),
                      .seenOn = seenOn});
        ++work.plan.tiesAdded;
    });
}

void planNominations(ImportWork &work)
{
    using Key = std::tuple<WorkerId, std::optional<WorkerId>, QString, QDate>;
    std::set<Key> known;
    for (const Nomination &each : work.campaign.all<Nomination>())
        known.insert({each.by, each.of, each.question, each.on});
    eachRow(work, [&](const ImportRow &row) {
        const auto by = work.knownWorker(row, namedOnly(row.text(SheetField::Asked)));
        if (!by) return;
        const QString named = row.text(SheetField::Named);
        const bool nobody = named.isEmpty()
                            || named.compare(QStringLiteral("nobody"), Qt::CaseInsensitive) == 0;
        std::optional<WorkerId> of;
        if (!nobody) {
            of = work.knownWorker(row, namedOnly(named));
            if (!of) return;
        }
        const QDate date = row.date(SheetField::Date);
        const QString question = row.text(SheetField::Question);
        const QDate on = date.isValid() ? date : work.options.today;
        const auto ofAnyDay = known.lower_bound({*by, of, question, QDate()});
        const bool isKnown = ofAnyDay != known.end() && std::get<0>(*ofAnyDay) == *by
                             && std::get<1>(*ofAnyDay) == of && std::get<2>(*ofAnyDay) == question;
        if ((isKnown && !date.isValid()) || !known.insert({*by, of, question, on}).second) {
            ++work.plan.unchanged;
            return;
        }
        const auto alone = row.flag(SheetField::AskedAlone);
        work.plan.changes.edits.add(Nomination{.id = work.ids.make<NominationId>(),
                                               .by = *by,
                                               .of = of,
                                               .question = question,
                                               .on = on,
                                               .alone = alone.value_or(true)});
        ++work.plan.added;
    });
}

void planParticipation(ImportWork &work)
{
    const int column = work.plan.mapping.find(SheetField::Participation);
    FirstRows<std::pair<WorkerId, StructureTestId>> firstRows;
    eachRow(work, [&](const ImportRow &row) {
        const auto worker = work.knownWorker(row, cluesOf(row));
        if (!worker) return;
        const QString value = column < 0 ? QStringLiteral("took-part") : row.cell(column);
        const auto outcome = value.isEmpty() ? Outcome::NotAsked : outcomeFrom(value);
        if (!outcome) {
            work.skip(row);
            row.complain(kCellNoOutcome, {value}, column);
            return;
        }
        QString name = work.options.test.isEmpty() ? row.text(SheetField::TestName)
                                                   : work.options.test;
        if (name.isEmpty() && column >= 0)
            name = work.plan.mapping.columns[static_cast<std::size_t>(column)].test;
        const QDate on = firstDate(row, {SheetField::ParticipationOn, SheetField::Date});
        const StructureTest test = work.testNamed(name);
        if (firstRows.isRepeated({*worker, test.id}, work, row)) return;
        if (planOutcome(work, *worker, test, *outcome, on)) ++work.plan.added;
        else ++work.plan.unchanged;
    });
}

void planAssessments(ImportWork &work)
{
    FirstRows<std::pair<WorkerId, QString>> firstRows;
    eachRow(work, [&](const ImportRow &row) {
        const auto worker = work.knownWorker(row, cluesOf(row));
        if (!worker || firstRows.isRepeated({*worker, row.text(SheetField::AssessedOn)}, work, row))
            return;
        if (planLevel(work, *worker, row)) ++work.plan.added;
        else ++work.plan.unchanged;
    });
}

void planHeadCounts(ImportWork &work)
{
    ImportPlaces places(work, NewPlaces::Add);
    FirstRows<std::tuple<WorksiteId, std::optional<UnitId>, std::optional<ShiftId>, QDate>>
        firstRows;
    eachRow(work, [&](const ImportRow &row) {
        const QString text = row.text(SheetField::People);
        bool ok = false;
        const int people = text.toInt(&ok);
        const RowPlace place = places.placeOf(row);
        if (!ok || people < 0 || people > kMostPeople || !place.worksite) {
            work.skip(row);
            row.complain(kCellNoNumber, {text}, work.plan.mapping.find(SheetField::People));
            return;
        }
        const QDate date = row.date(SheetField::Date);
        const QDate on = date.isValid() ? date : work.options.today;
        if (firstRows.isRepeated({*place.worksite, place.unit, place.shift, on}, work, row)) return;
        const NewHeadCount count{*place.worksite, place.unit, place.shift, people, on};
        const ChangeSet changes = setHeadCount(work.campaign, count, work.ids);
        work.plan.changes.edits.append(changes.edits);
        if (changes.empty()) ++work.plan.unchanged;
        else ++work.plan.added;
    });
}

}   // namespace wallchart
