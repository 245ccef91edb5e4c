// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importchanges.h"

#include "ui/importing/importwords.h"
#include "ui/text/daytext.h"
#include "ui/text/labels.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace wallchart {

namespace {

/// Only the name under which translators find these texts.
class ChangesText {
    Q_DECLARE_TR_FUNCTIONS(ImportAssistant)
};

QString memberText(std::optional<bool> member)
{
    if (!member) return {};
    return *member ? ChangesText::tr("yes") : ChangesText::tr("no");
}

class ChangeListing {
public:
    ChangeListing(const Reading &now, const Edits &edits)
        : m_now(now), m_edits(edits), m_next(now.campaign().with(edits)), m_terms(m_next)
    {
    }

    [[nodiscard]] std::vector<ImportChange> list()
    {
        listPlaces();
        listWorkers();
        listPosts();
        listMarks();
        listFacts();
        listRelations();
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const auto &a, const auto &b) { return a.sort < b.sort; });
        return std::move(m_found);
    }

private:
    void listPlaces();
    void listWorkers();
    void compareWorkers(const Worker &before, const Worker &after);
    void listPosts();
    void comparePosts(const Post *before, const Post &after);
    void listMarks();
    void listFacts();
    void listRelations();

    [[nodiscard]] QString label(SheetField field) const { return fieldLabel(field, m_terms); }
    void add(WorkerId worker, const QString &what, const QString &before, const QString &after)
    {
        if (before == after) return;
        const bool isKnown = m_now.campaign().find(worker) != nullptr;
        m_found.push_back({isKnown ? ChangeSort::Updated : ChangeSort::Added, nameOf(worker), what,
                           before, after});
    }
    void addOther(const QString &about, const QString &what, const QString &before,
                  const QString &after)
    {
        m_found.push_back({ChangeSort::Other, about, what, before, after});
    }
    [[nodiscard]] QString nameOf(WorkerId worker) const
    {
        const Worker *found = m_next.find(worker);
        return found ? found->fullName : QString();
    }
    [[nodiscard]] QString unitName(std::optional<UnitId> unit) const
    {
        return unit ? unitPath(m_next, *unit) : QString();
    }
    [[nodiscard]] QString shiftNameOf(std::optional<ShiftId> shift) const
    {
        const Shift *found = shift ? m_next.find(*shift) : nullptr;
        return found ? found->name : QString();
    }
    [[nodiscard]] QString levelText(std::optional<int> level) const
    {
        return level ? QLocale::c().toString(*level) : ChangesText::tr("unassessed");
    }
    [[nodiscard]] QString placeOf(WorksiteId worksite, std::optional<UnitId> unit,
                                  std::optional<ShiftId> shift) const;

    const Reading &m_now;
    const Edits &m_edits;
    Campaign m_next;
    CampaignTerms m_terms;
    std::vector<ImportChange> m_found;
};

QString ChangeListing::placeOf(WorksiteId worksite, std::optional<UnitId> unit,
                               std::optional<ShiftId> shift) const
{
    QStringList parts{unitName(unit), shiftNameOf(shift)};
    parts.removeAll(QString());
    if (!parts.isEmpty()) return parts.join(QStringLiteral(" / "));
    const Worksite *site = m_next.find(worksite);
    return site ? site->name : QString();
}

void ChangeListing::listPlaces()
{
    for (const Edit<Worksite> &edit : m_edits.of<Worksite>())
        addOther(edit.after->name, ChangesText::tr("New worksite"), {}, edit.after->name);
    for (const Edit<Unit> &edit : m_edits.of<Unit>())
        addOther(unitName(edit.id()), ChangesText::tr("New unit"), {}, edit.after->name);
    for (const Edit<Shift> &edit : m_edits.of<Shift>())
        addOther(edit.after->name, ChangesText::tr("New shift"), {}, edit.after->name);
    for (const Edit<StructureTest> &edit : m_edits.of<StructureTest>())
        addOther(edit.after->name, ChangesText::tr("New structure test"), {}, edit.after->name);
}

void ChangeListing::listWorkers()
{
    std::unordered_map<WorkerId, const Post *> posts;
    for (const Edit<Post> &edit : m_edits.of<Post>())
        if (edit.after) posts.emplace(edit.after->worker, &*edit.after);
    for (const Edit<Worker> &edit : m_edits.of<Worker>()) {
        if (edit.before) {
            compareWorkers(*edit.before, *edit.after);
            continue;
        }
        const auto post = posts.find(edit.id());
        QStringList place;
        if (post != posts.end())
            place = {unitName(post->second->unit), shiftNameOf(post->second->shift),
                     post->second->jobTitle};
        place.removeAll(QString());
        m_found.push_back({ChangeSort::Added,
                           edit.after->fullName,
                           ChangesText::tr("New worker"),
                           {},
                           place.join(QStringLiteral(" · "))});
    }
}

void ChangeListing::compareWorkers(const Worker &before, const Worker &after)
{
    const auto text = [&](SheetField field, const QString &was, const QString &is) {
        add(after.id, label(field), was, is);
    };
    const auto texts = [&](SheetField field, const QStringList &was, const QStringList &is) {
        text(field, was.join(QStringLiteral("; ")), is.join(QStringLiteral("; ")));
    };
    text(SheetField::FullName, before.fullName, after.fullName);
    text(SheetField::PreferredName, before.preferredName, after.preferredName);
    text(SheetField::Pronouns, before.pronouns, after.pronouns);
    text(SheetField::CodeName, before.codeName, after.codeName);
    text(SheetField::Note, before.note, after.note);
    text(SheetField::Address, before.address, after.address);
    texts(SheetField::Language, before.languages, after.languages);
    texts(SheetField::Email, before.emails, after.emails);
    texts(SheetField::Phone, before.phones, after.phones);
    texts(SheetField::ExternalId, before.externalIds, after.externalIds);
    text(SheetField::HiredOn, dayText(before.hiredOn), dayText(after.hiredOn));
    text(SheetField::BargainingUnit, memberText(before.bargainingUnit),
         memberText(after.bargainingUnit));
}

void ChangeListing::listPosts()
{
    std::unordered_set<WorkerId> added;
    for (const Edit<Worker> &edit : m_edits.of<Worker>())
        if (!edit.before) added.insert(edit.id());
    std::unordered_map<WorkerId, const Post *> ended;   // a move ends one post and begins another
    for (const Edit<Post> &edit : m_edits.of<Post>())
        if (edit.before && edit.after->to != edit.before->to)
            ended.emplace(edit.before->worker, &*edit.before);
    for (const Edit<Post> &edit : m_edits.of<Post>()) {
        const WorkerId worker = edit.after->worker;
        if (added.contains(worker)) continue;   // told with the worker
        if (edit.before && ended.contains(worker)) continue;
        const auto old = ended.find(worker);
        comparePosts(edit.before          ? &*edit.before
                     : old == ended.end() ? nullptr
                                          : old->second,
                     *edit.after);
    }
}

void ChangeListing::comparePosts(const Post *before, const Post &after)
{
    const auto hours = [](const Post *post) {
        return post && post->hours ? QLocale().toString(*post->hours) : QString();
    };
    add(after.worker, label(SheetField::Unit), before ? unitName(before->unit) : QString(),
        unitName(after.unit));
    add(after.worker, label(SheetField::Shift), before ? shiftNameOf(before->shift) : QString(),
        shiftNameOf(after.shift));
    add(after.worker, label(SheetField::Job), before ? before->jobTitle : QString(),
        after.jobTitle);
    add(after.worker, label(SheetField::Hours), hours(before), hours(&after));
}

void ChangeListing::listMarks()
{
    for (const Edit<BaseMark> &edit : m_edits.of<BaseMark>())
        add(edit.after->worker, label(SheetField::LeftOn), {}, dayText(edit.after->on));
    for (const Edit<CommitteeMark> &edit : m_edits.of<CommitteeMark>())
        add(edit.after->worker, label(SheetField::Committee), memberText(false),
            memberText(edit.after->member));
}

void ChangeListing::listFacts()
{
    for (const Edit<Assessment> &edit : m_edits.of<Assessment>()) {
        const WorkerReading *known = m_now.find(edit.after->worker);
        // Also when the level stays: a fresh date is something new.
        m_found.push_back({known ? ChangeSort::Updated : ChangeSort::Added,
                           nameOf(edit.after->worker), label(SheetField::Assessment),
                           known ? levelText(known->level()) : QString(),
                           ChangesText::tr("%1 on %2", "assessment, date")
                               .arg(levelText(edit.after->level), dayText(edit.after->on))});
    }
    for (const Edit<Participation> &edit : m_edits.of<Participation>()) {
        const StructureTest *test = m_next.find(edit.after->test);
        const bool closed = test && test->isClosed(m_now.asOf());
        add(edit.after->worker, test ? test->name : QString(),
            edit.before ? outcomeLabel(edit.before->outcome, closed) : QString(),
            outcomeLabel(edit.after->outcome, closed));
    }
}

void ChangeListing::listRelations()
{
    for (const Edit<Tie> &edit : m_edits.of<Tie>()) {
        const TieKind *kind = m_next.find(edit.after->kind);
        addOther(nameOf(edit.after->from), kind ? tieKindLabel(*kind) : QString(), {},
                 nameOf(edit.after->to));
    }
    for (const Edit<Nomination> &edit : m_edits.of<Nomination>())
        addOther(nameOf(edit.after->by), ChangesText::tr("names", "nomination"), {},
                 edit.after->of ? nameOf(*edit.after->of) : ChangesText::tr("nobody"));
    for (const Edit<HeadCount> &edit : m_edits.of<HeadCount>())
        addOther(placeOf(edit.after->worksite, edit.after->unit, edit.after->shift),
                 label(SheetField::People),
                 edit.before ? QLocale().toString(edit.before->people) : QString(),
                 QLocale().toString(edit.after->people));
}

}   // namespace

std::vector<ImportChange> importChanges(const Reading &now, const Edits &edits)
{
    return ChangeListing(now, edits).list();
}

}   // namespace wallchart
