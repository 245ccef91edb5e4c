// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importerrors.h"
#include "core/exchange/importplaces.h"
#include "core/query/foldedname.h"

namespace wallchart {

namespace {

/// People of the file so far: a second row about one of them is a problem, not a person.
class SeenPeople {
public:
    explicit SeenPeople(const Reading &reading)
        : m_reading(reading), m_knownLines(reading.workers().size(), 0)
    {
    }

    /// The line of a known or new worker, or 0.
    [[nodiscard]] int lineOf(WorkerId worker) const
    {
        if (const WorkerReading *known = m_reading.find(worker))
            return m_knownLines[placeOf(*known)];
        return m_newOnes.at(worker.uuid()).line;
    }

    [[nodiscard]] std::optional<WorkerId> newOneLike(const PersonClues &clues) const
    {
        for (const QString &id : clues.externalIds) {
            const auto found = m_newByExternalId.constFind(id);
            if (found != m_newByExternalId.constEnd()) return *found;
        }
        for (const WorkerId worker : m_newByName.find(foldedName(clues.name))) {
            const NewOne &other = m_newOnes.at(worker.uuid());
            const bool otherUnit = other.unit && clues.unit && *other.unit != *clues.unit;
            const bool otherId = !clues.externalIds.isEmpty() && other.hasIds;
            if (!otherUnit && !otherId) return worker;
        }
        return std::nullopt;
    }

    void addKnown(const WorkerReading &worker, int line) { m_knownLines[placeOf(worker)] = line; }

    void addNew(WorkerId worker, const PersonClues &clues, int line)
    {
        for (const QString &id : clues.externalIds) {
            if (!m_newByExternalId.contains(id)) m_newByExternalId.insert(id, worker);
        }
        m_newByName.add(foldedName(clues.name), worker);
        m_newOnes[worker.uuid()] = {line, clues.unit, !clues.externalIds.isEmpty()};
    }

private:
    struct NewOne {
        int line;
        std::optional<UnitId> unit;
        bool hasIds;
    };

    [[nodiscard]] std::size_t placeOf(const WorkerReading &worker) const
    {
        return static_cast<std::size_t>(&worker - m_reading.workers().data());
    }

    const Reading &m_reading;
    std::vector<int> m_knownLines;   // of the workers of the reading; 0 = not in the file so far
    QHash<QString, WorkerId> m_newByExternalId;
    ClueIndex<QString> m_newByName;
    std::unordered_map<Uuid, NewOne> m_newOnes;
};

class WorkerImport {
public:
    explicit WorkerImport(ImportWork &work)
        : m_work(work), m_places(work, NewPlaces::Add), m_seen(work.reading),
          m_number(work.campaign.nextChartNumber())
    {
        // Most rows make one of each, and growing moves the largest edits there are.
        const std::size_t rows = work.sheet.shape.body.size();
        work.plan.changes.edits.of<Worker>().reserve(rows);
        work.plan.changes.edits.of<Post>().reserve(rows);
    }

    void plan(const ImportRow &row);
    void noteLostLetters();

private:
    [[nodiscard]] static PersonClues cluesOf(const QString &name, const ImportRow &row,
                                             const RowPlace &place);
    void addNew(const ImportRow &row, const PersonClues &clues, const RowPlace &place);
    void update(const ImportRow &row, const PersonClues &clues, const RowPlace &place, WorkerId id);
    /// Gives letters back that an encoding took, and with OnConflict::Replace the row's name.
    void mendName(Worker &worker, const QString &name) const;
    /// Puts the row's texts into the worker: into blanks, or over what is there.
    void fill(Worker &worker, const ImportRow &row, const PersonClues &clues);
    void text(QString &field, const QString &value) const;
    static void list(QStringList &field, const QStringList &values);
    bool planPost(const ImportRow &row, const RowPlace &place, const WorkerReading &known);
    bool planMarks(const ImportRow &row, WorkerId worker, const WorkerReading *known);
    bool planFacts(const ImportRow &row, WorkerId worker);
    [[nodiscard]] std::optional<double> hoursOf(const ImportRow &row) const;

    ImportWork &m_work;
    ImportPlaces m_places;
    SeenPeople m_seen;
    int m_number;
    int m_lossyNames = 0;
    std::pair<int, QString> m_firstLossy;   // line and name
};

PersonClues WorkerImport::cluesOf(const QString &name, const ImportRow &row, const RowPlace &place)
{
    return {.name = name,
            .externalIds = row.values(SheetField::ExternalId),
            .emails = row.values(SheetField::Email),
            .phones = row.values(SheetField::Phone),
            .unit = place.unit};
}

void WorkerImport::text(QString &field, const QString &value) const
{
    if (value.isEmpty()) return;
    if (field.isEmpty() || m_work.options.onConflict == OnConflict::Replace) field = value;
}

void WorkerImport::list(QStringList &field, const QStringList &values)
{
    for (const QString &value : values) {
        if (!field.contains(value, Qt::CaseInsensitive)) field.append(value);
    }
}

void WorkerImport::mendName(Worker &worker, const QString &name) const
{
    const bool mends = hasLostLetters(worker.fullName) && !hasLostLetters(name);
    const bool replaces = m_work.options.onConflict == OnConflict::Replace && !hasLostLetters(name);
    if (mends || replaces) worker.fullName = name;
}

void WorkerImport::fill(Worker &worker, const ImportRow &row, const PersonClues &clues)
{
    text(worker.preferredName, row.text(SheetField::PreferredName));
    text(worker.pronouns, row.text(SheetField::Pronouns));
    text(worker.codeName, row.text(SheetField::CodeName));
    text(worker.note, row.text(SheetField::Note));
    QStringList address = row.values(SheetField::Address);
    if (!address.isEmpty()) address += row.values(SheetField::AddressPart);
    text(worker.address, address.join(QStringLiteral(", ")));
    list(worker.languages, row.values(SheetField::Language));
    list(worker.emails, clues.emails);
    list(worker.phones, clues.phones);
    list(worker.externalIds, clues.externalIds);
    const QDate hired = row.date(SheetField::HiredOn);
    const bool replace = m_work.options.onConflict == OnConflict::Replace;
    if (hired.isValid() && (!worker.hiredOn.isValid() || replace)) worker.hiredOn = hired;
    const auto member = row.flag(SheetField::BargainingUnit);
    if (member && (!worker.bargainingUnit || replace)) worker.bargainingUnit = member;
}

std::optional<double> WorkerImport::hoursOf(const ImportRow &row) const
{
    const QString value = row.text(SheetField::Hours);
    bool ok = false;
    const double hours = QString(value).replace(u',', u'.').toDouble(&ok);
    if (!value.isEmpty() && !ok)
        row.complain(kCellNoNumber, {value}, m_work.plan.mapping.find(SheetField::Hours));
    return ok ? std::optional<double>(hours) : std::nullopt;
}

void WorkerImport::addNew(const ImportRow &row, const PersonClues &clues, const RowPlace &place)
{
    Worker worker{.id = m_work.ids.make<WorkerId>(), .number = m_number++, .fullName = clues.name};
    const WorkerId id = worker.id;
    fill(worker, row, clues);
    m_work.plan.changes.edits.add(std::move(worker));
    if (place.worksite) {
        m_work.plan.changes.edits.add(Post{.id = m_work.ids.make<PostId>(),
                                           .worker = id,
                                           .worksite = *place.worksite,
                                           .unit = place.unit,
                                           .shift = place.shift,
                                           .jobTitle = row.text(SheetField::Job),
                                           .hours = hoursOf(row)});
    }
    planMarks(row, id, nullptr);
    planFacts(row, id);
    m_seen.addNew(id, clues, row.line());
    ++m_work.plan.added;
}

bool WorkerImport::planPost(const ImportRow &row, const RowPlace &place, const WorkerReading &known)
{
    if (!place.worksite) return false;
    const bool replace = m_work.options.onConflict == OnConflict::Replace;
    const Post *held = known.mainPost;
    Post next = held ? *held
                     : Post{.id = m_work.ids.make<PostId>(),
                            .worker = known.worker->id,
                            .worksite = *place.worksite,
                            .unit = {},
                            .shift = {}};
    if (place.unit && (!next.unit || replace)) next.unit = place.unit;
    if (place.shift && (!next.shift || replace)) next.shift = place.shift;
    text(next.jobTitle, row.text(SheetField::Job));
    const auto hours = hoursOf(row);
    if (hours && (!next.hours || replace)) next.hours = hours;
    Edits &edits = m_work.plan.changes.edits;
    if (!held) {
        edits.add(std::move(next));
        return true;
    }
    if (next == *held) return false;
    const bool moved = (held->unit && held->unit != next.unit)
                       || (held->shift && held->shift != next.shift);
    if (!moved || held->from == m_work.options.today) {
        edits.change(*held, std::move(next));
        return true;
    }
    Post ended = *held;   // the old place stays in history
    ended.to = m_work.options.today;
    edits.change(*held, std::move(ended));
    next.id = m_work.ids.make<PostId>();
    next.from = m_work.options.today;
    edits.add(std::move(next));
    return true;
}

bool WorkerImport::planMarks(const ImportRow &row, WorkerId worker, const WorkerReading *known)
{
    bool any = false;
    const QString status = foldedName(row.text(SheetField::Status));
    const QDate leftOn = row.date(SheetField::LeftOn);
    static const QStringList goneWords{QStringLiteral("terminated"), QStringLiteral("inactive"),
                                       QStringLiteral("left"), QStringLiteral("separated")};
    if ((leftOn.isValid() || goneWords.contains(status)) && !(known && known->out)) {
        m_work.plan.changes.edits.add(BaseMark{m_work.ids.make<BaseMarkId>(),
                                               worker,
                                               leftOn.isValid() ? leftOn : m_work.options.today,
                                               OutReason::Left,
                                               {}});
        any = true;
    }
    const auto member = row.flag(SheetField::Committee);
    if (member == true && !(known && known->committee)) {
        m_work.plan.changes.edits.add(
            CommitteeMark{m_work.ids.make<CommitteeMarkId>(), worker, m_work.options.today, true});
        any = true;
    }
    return any;
}

bool WorkerImport::planFacts(const ImportRow &row, WorkerId worker)
{
    bool any = planLevel(m_work, worker, row);
    const QDate on = row.date(SheetField::ParticipationOn);
    std::vector<StructureTestId> recorded;
    for (const ColumnUse &use : std::as_const(m_work.plan.mapping.columns)) {
        const QString value = use.field == SheetField::Participation ? row.cell(use.column)
                                                                     : QString();
        if (value.isEmpty()) continue;
        const auto outcome = outcomeFrom(value);
        if (!outcome) {
            row.complain(kCellNoOutcome, {value}, use.column);
            continue;
        }
        const StructureTest test = m_work.testNamed(
            m_work.options.test.isEmpty() ? use.test : m_work.options.test);
        if (std::find(recorded.begin(), recorded.end(), test.id) != recorded.end()) continue;
        recorded.push_back(test.id);
        any = planOutcome(m_work, worker, test, *outcome, on) || any;
    }
    return any;
}

void WorkerImport::update(const ImportRow &row, const PersonClues &clues, const RowPlace &place,
                          WorkerId id)
{
    const WorkerReading &known = *m_work.reading.find(id);
    Worker after = *known.worker;
    mendName(after, clues.name);
    fill(after, row, clues);
    const bool changed = after != *known.worker;
    m_work.plan.changes.edits.change(*known.worker, std::move(after));
    const bool moved = planPost(row, place, known);
    const bool marked = planMarks(row, id, &known);
    const bool facts = planFacts(row, id);
    m_seen.addKnown(known, row.line());
    if (changed || moved || marked || facts) ++m_work.plan.updated;
    else ++m_work.plan.unchanged;
}

void WorkerImport::plan(const ImportRow &row)
{
    ++m_work.plan.read;
    const QString name = row.name();
    if (name.isEmpty()) {
        m_work.skip(row);
        row.complain(kRowWithoutName, {});
        return;
    }
    const RowPlace place = m_places.placeOf(row);
    const PersonClues clues = cluesOf(name, row, place);
    if (hasLostLetters(clues.name) && m_lossyNames++ == 0) m_firstLossy = {row.line(), clues.name};
    const Match match = m_work.matching.find(clues);
    const auto known = match.worker ? match.worker : m_seen.newOneLike(clues);
    const int seenIn = known ? m_seen.lineOf(*known) : 0;
    if (seenIn > 0) {
        m_work.skip(row);
        row.complain(kSamePersonInFile, {clues.name, QString::number(seenIn)});
        m_work.plan.duplicates.push_back({row.line(), clues.name, *known, match.reason, false});
    } else if (match.worker) {
        m_work.plan.duplicates.push_back(
            {row.line(), clues.name, *match.worker, match.reason, true});
        update(row, clues, place, *match.worker);
    } else if (match.candidates > 1) {
        m_work.skip(row);
        row.complain(kPersonAmbiguous, {clues.name, QString::number(match.candidates)});
    } else if (m_work.forgotten.likeness(
                   {clues.name, clues.emails, clues.phones, clues.externalIds})) {
        m_work.skip(row);
        row.complain(kPersonForgotten, {clues.name});
    } else {
        if (match.namesake)
            m_work.plan.duplicates.push_back(
                {row.line(), clues.name, *match.namesake, MatchReason::Name, false});
        addNew(row, clues, place);
    }
}

void WorkerImport::noteLostLetters()
{
    if (m_lossyNames == 0) return;
    m_work.plan.notes.push_back({kLettersLost,
                                 {QString::number(m_lossyNames), m_firstLossy.second},
                                 m_work.sheet.file,
                                 m_firstLossy.first,
                                 0});
}

}   // namespace

void planWorkers(ImportWork &work)
{
    WorkerImport import(work);
    const auto total = static_cast<std::int64_t>(work.sheet.shape.body.size());
    for (std::int64_t i = 0; i < total && !work.progress.isCancelled(); ++i) {
        import.plan(work.row(work.sheet.shape.body[static_cast<std::size_t>(i)]));
        if (i % 1000 == 0) work.progress.report(i, total);
    }
    import.noteLostLetters();
}

}   // namespace wallchart
