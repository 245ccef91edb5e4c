// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/quickentry.h"

#include "core/editing/intents/relationintents.h"
#include "core/editing/intents/structureintents.h"
#include "core/model/validation.h"
#include "core/query/foldedname.h"

#include <QHash>

namespace wallchart {

namespace {

const QString kUnknownPlace = QStringLiteral("?");

bool isSameName(const QString &a, const QString &b)
{
    return a == b || foldedName(a) == foldedName(b);
}

class QuickEntryPlanner {
public:
    QuickEntryPlanner(const Campaign &campaign, const QuickEntryOptions &options, IdSource &ids);

    [[nodiscard]] QuickEntryPlan plan(TypedEntry entry);

private:
    struct Known {
        WorkerId worker;
        Cell cell;
        int line = 0;   ///< of this text; 0 = of the campaign
    };

    void take(const ChangeSet &changes);
    void note(Problems &list, ErrorCode code, QStringList args, int line, int column);
    [[nodiscard]] Cell placeOf(const TypedCell &typed);
    [[nodiscard]] const Unit *unitInside(const std::optional<UnitId> &parent,
                                         const QString &name) const;
    [[nodiscard]] const Shift *shiftNamed(const QString &name) const;
    [[nodiscard]] bool endsWithUnit(const TypedCell &typed) const;
    [[nodiscard]] std::optional<UnitId> unitOf(const std::vector<TypedText> &path);
    [[nodiscard]] std::optional<ShiftId> shiftOf(const QString &name);
    void enter(const TypedPerson &typed, const Cell &cell);
    [[nodiscard]] const Known *knownIn(const Cell &cell, const QString &name) const;
    [[nodiscard]] WorkerId addPerson(const TypedPerson &typed, const Cell &cell);
    void takeMarks(const TypedPerson &typed, WorkerId worker);
    void takeFollows(const TypedPerson &typed, EnteredPerson &person);
    [[nodiscard]] std::vector<WorkerId> candidates(const QString &name, const Cell &cell) const;
    void takeHeadCounts();
    [[nodiscard]] QString cellName(const Cell &cell) const;
    void index(const QString &name, Known known);

    const QuickEntryOptions &m_options;
    IdSource &m_ids;
    Campaign m_campaign;   // with everything taken so far
    QuickEntryPlan m_plan;
    QMultiHash<QString, Known> m_known;   // by folded name
    std::map<Cell, int> m_headCounts;
    std::vector<TypedPerson> m_typed;   // beside m_plan.people
};

QuickEntryPlanner::QuickEntryPlanner(const Campaign &campaign, const QuickEntryOptions &options,
                                     IdSource &ids)
    : m_options(options), m_ids(ids), m_campaign(campaign)
{
    for (const Post &post : campaign.all<Post>()) {
        const Worker *worker = campaign.find(post.worker);
        if (worker && holdsOn(options.on, post.from, post.to))
            index(worker->fullName, {worker->id, {post.unit, post.shift}});
    }
}

void QuickEntryPlanner::index(const QString &name, Known known)
{
    m_known.insert(foldedName(name), known);
}

void QuickEntryPlanner::take(const ChangeSet &changes)
{
    if (changes.empty()) return;
    m_plan.changes.edits.append(changes.edits);
    m_campaign = m_campaign.with(changes.edits);
}

void QuickEntryPlanner::note(Problems &list, ErrorCode code, QStringList args, int line, int column)
{
    list.push_back({code, std::move(args), {}, line, column});
}

const Unit *QuickEntryPlanner::unitInside(const std::optional<UnitId> &parent,
                                          const QString &name) const
{
    for (const Unit *unit : m_campaign.allWith<&Unit::worksite>(m_options.worksite)) {
        if (unit->parent == parent && isSameName(unit->name, name)) return unit;
    }
    return nullptr;
}

const Shift *QuickEntryPlanner::shiftNamed(const QString &name) const
{
    for (const Shift *shift : m_campaign.allWith<&Shift::worksite>(m_options.worksite)) {
        if (isSameName(shift->name, name)) return shift;
    }
    return nullptr;
}

/// True when the last of the path is no shift: it is alone, or a unit that is known.
bool QuickEntryPlanner::endsWithUnit(const TypedCell &typed) const
{
    const QString last = typed.path.back().text;
    if (last == kUnknownPlace || shiftNamed(last)) return false;
    if (typed.path.size() == 1) return true;
    std::optional<UnitId> at;
    for (const TypedText &part : typed.path) {
        const Unit *unit = unitInside(at, part.text);
        if (!unit) return false;
        at = unit->id;
    }
    return true;
}

std::optional<UnitId> QuickEntryPlanner::unitOf(const std::vector<TypedText> &path)
{
    std::optional<UnitId> at;
    QStringList names;
    for (const TypedText &part : path) {
        if (part.text == kUnknownPlace) continue;
        const Unit *unit = names.isEmpty() || at ? unitInside(at, part.text) : nullptr;
        at = unit ? std::optional(unit->id) : std::nullopt;
        names.append(unit ? unit->name : part.text);
    }
    if (names.isEmpty() || at) return at;
    const ChangeSet added = addUnit(m_campaign, {m_options.worksite, names}, m_ids);
    take(added);
    m_plan.units += static_cast<int>(added.edits.of<Unit>().size());
    return added.edits.of<Unit>().back().id();
}

std::optional<ShiftId> QuickEntryPlanner::shiftOf(const QString &name)
{
    if (name == kUnknownPlace) return std::nullopt;
    if (const Shift *shift = shiftNamed(name)) return shift->id;
    const ChangeSet added = addShift(m_campaign, {m_options.worksite, name}, m_ids);
    take(added);
    ++m_plan.shifts;
    return added.edits.of<Shift>().back().id();
}

Cell QuickEntryPlanner::placeOf(const TypedCell &typed)
{
    std::vector<TypedText> path = typed.path;
    QString shift = kUnknownPlace;
    if (!endsWithUnit(typed)) {
        shift = path.back().text;
        path.pop_back();
    }
    const std::optional<UnitId> unit = unitOf(path);
    return {unit, shiftOf(shift)};
}

const QuickEntryPlanner::Known *QuickEntryPlanner::knownIn(const Cell &cell,
                                                           const QString &name) const
{
    const QString folded = foldedName(name);
    for (auto at = m_known.constFind(folded); at != m_known.cend() && at.key() == folded; ++at) {
        if (at->cell == cell) return &*at;
    }
    return nullptr;
}

WorkerId QuickEntryPlanner::addPerson(const TypedPerson &typed, const Cell &cell)
{
    const auto elsewhere = m_known.constFind(foldedName(typed.name));
    if (elsewhere != m_known.cend())
        note(m_plan.notes, kEntryNameElsewhere, {typed.name, cellName(elsewhere->cell)}, typed.line,
             typed.column);
    const ChangeSet added = addWorker(m_campaign,
                                      {.fullName = typed.name,
                                       .worksite = m_options.worksite,
                                       .unit = cell.unit,
                                       .shift = cell.shift},
                                      m_ids);
    take(added);
    ++m_plan.added;
    const WorkerId worker = added.edits.of<Worker>().back().id();
    index(typed.name, {worker, cell, typed.line});
    return worker;
}

void QuickEntryPlanner::enter(const TypedPerson &typed, const Cell &cell)
{
    const Known *known = knownIn(cell, typed.name);
    if (known && known->line > 0)
        note(m_plan.notes, kEntryNameTwice, {typed.name, QString::number(known->line)}, typed.line,
             typed.column);
    const bool isNew = !known;
    const WorkerId worker = known ? known->worker : addPerson(typed, cell);
    m_plan.known += isNew ? 0 : 1;
    takeMarks(typed, worker);
    m_plan.people.push_back({.line = typed.line,
                             .worker = worker,
                             .name = m_campaign.find(worker)->fullName,
                             .cell = cell,
                             .isNew = isNew,
                             .suspected = typed.stars > 0,
                             .level = typed.level,
                             .out = typed.out});
    m_typed.push_back(typed);
}

void QuickEntryPlanner::takeMarks(const TypedPerson &typed, WorkerId worker)
{
    const QDate on = m_options.on;
    if (typed.stars > 1)
        note(m_plan.notes, kEntryOnlySuspected, {typed.name}, typed.line, typed.column);
    if (typed.stars > 0 && m_campaign.allWith<&LeaderMark::worker>(worker).empty())
        take(markLeader(m_campaign, {.worker = worker, .state = LeaderState::Suspected, .on = on},
                        m_ids));
    if (typed.out)
        take(setInBase(m_campaign, {.worker = worker, .out = typed.out, .on = on}, m_ids));
    if (!typed.level) return;
    const ScaleLevel *level = m_campaign.scale().find(*typed.level);
    if (!level || level->retired) {
        note(m_plan.problems, kNoSuchLevel, {QString::number(*typed.level)}, typed.line,
             typed.levelColumn);
        return;
    }
    const Assessment *held = nullptr;
    for (const Assessment *each : m_campaign.allWith<&Assessment::worker>(worker)) {
        if (each->on <= on && (!held || each->on >= held->on)) held = each;
    }
    if (!held || held->level != typed.level)
        take(assess(m_campaign, {.worker = worker, .level = typed.level, .on = on}, m_ids));
}

/// Those of that name in the cell, else anywhere, else those of the cell whose first name it is.
std::vector<WorkerId> QuickEntryPlanner::candidates(const QString &name, const Cell &cell) const
{
    const QString folded = foldedName(name);
    std::vector<WorkerId> found;
    for (auto at = m_known.constFind(folded); at != m_known.cend() && at.key() == folded; ++at) {
        if (at->cell == cell) return {at->worker};
        found.push_back(at->worker);
    }
    if (found.empty()) {
        for (auto at = m_known.cbegin(); at != m_known.cend(); ++at) {
            if (at->cell == cell && at.key().startsWith(folded + u' ')) found.push_back(at->worker);
        }
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

void QuickEntryPlanner::takeFollows(const TypedPerson &typed, EnteredPerson &person)
{
    for (const TypedText &leader : typed.follows) {
        const std::vector<WorkerId> found = candidates(leader.text, person.cell);
        if (found.empty()) {
            note(m_plan.problems, kEntryLeaderUnknown, {leader.text}, typed.line, leader.column);
        } else if (found.size() > 1) {
            note(m_plan.problems, kEntryLeaderAmbiguous,
                 {leader.text, QString::number(found.size())}, typed.line, leader.column);
        } else if (found.front() == person.worker) {
            note(m_plan.problems, kTieToOneself, {person.name}, typed.line, leader.column);
        } else {
            take(addTie(m_campaign,
                        {.from = person.worker,
                         .to = found.front(),
                         .kind = QString::fromLatin1(kFollowsKey),
                         .seenOn = m_options.on},
                        m_ids));
            person.follows.append(m_campaign.find(found.front())->fullName);
        }
    }
}

void QuickEntryPlanner::takeHeadCounts()
{
    for (const auto &[cell, people] : m_headCounts) {
        const ChangeSet counted = setHeadCount(
            m_campaign, {m_options.worksite, cell.unit, cell.shift, people, m_options.on}, m_ids);
        m_plan.headCounts += counted.empty() ? 0 : 1;
        take(counted);
    }
}

QString QuickEntryPlanner::cellName(const Cell &cell) const
{
    const Shift *shift = m_campaign.find(cell.shift);
    return (cell.unit ? unitPath(m_campaign, *cell.unit) : kUnknownPlace) + QStringLiteral(" / ")
           + (shift ? shift->name : kUnknownPlace);
}

QuickEntryPlan QuickEntryPlanner::plan(TypedEntry entry)
{
    m_plan.problems = std::move(entry.problems);
    for (const TypedCell &typed : entry.cells) {
        const Cell cell = placeOf(typed);
        if (typed.headCount) m_headCounts[cell] = *typed.headCount;
        for (const TypedPerson &person : typed.people) enter(person, cell);
    }
    // Only now: who is followed may stand on a later line.
    for (std::size_t at = 0; at < m_typed.size(); ++at) takeFollows(m_typed[at], m_plan.people[at]);
    takeHeadCounts();
    m_plan.changes.label = {QStringLiteral("quick-entry"),
                            {m_plan.people.size() == 1 ? m_plan.people.front().name
                                                       : QString::number(m_plan.people.size())}};
    std::stable_sort(m_plan.problems.begin(), m_plan.problems.end(),
                     [](const Problem &a, const Problem &b) {
                         return std::tie(a.line, a.column) < std::tie(b.line, b.column);
                     });
    m_plan.result = std::move(m_campaign);
    return std::move(m_plan);
}

}   // namespace

QuickEntryPlan planQuickEntry(const Campaign &campaign, const QString &text,
                              const QuickEntryOptions &options, IdSource &ids)
{
    return QuickEntryPlanner(campaign, options, ids).plan(readQuickEntry(text, options.outWords));
}

}   // namespace wallchart
