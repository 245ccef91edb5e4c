// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forgetting/forgetting.h"

#include "core/editing/intents/workererasing.h"
#include "core/forgetting/anonymousremains.h"
#include "core/forgetting/forgottenpeople.h"
#include "core/model/counting.h"

namespace wallchart {

namespace {

/// The removal, and clean texts in the rows that stay.
Edits untoldEdits(const Campaign &campaign, const GoneRows &gone, const NameRemoval &names)
{
    Edits edits;
    eachEntity([&]<class T>(EntityType<T>) {
        for (const T &row : campaign.all<T>()) {
            if (goesWith(gone, row)) edits.remove(row);
            else edits.change(row, names.cleaned(withoutTracesOf(gone, row)));
        }
    });
    return edits;
}

QMap<QString, int> removedIn(const Edits &edits)
{
    QMap<QString, int> removed;
    eachEntity([&]<class T>(EntityType<T>) {
        for (const Edit<T> &edit : edits.of<T>()) {
            if (!edit.after) ++removed[QString::fromLatin1(Describe<T>::table)];
        }
    });
    return removed;
}

std::vector<PersonTraits> traitsOfAll(const std::vector<Worker> &versions)
{
    std::vector<PersonTraits> traits;
    for (const Worker &version : versions) traits.push_back(traitsOf(version));
    return traits;
}

std::vector<std::pair<QString, QString>> draftsAbout(const std::vector<Draft> &drafts,
                                                     const std::set<WorkerId> &people,
                                                     const NameRemoval &names)
{
    std::vector<std::pair<QString, QString>> about;
    for (const Draft &draft : drafts) {
        const bool isSubject = std::any_of(people.begin(), people.end(), [&](WorkerId person) {
            return draft.subject.contains(person.toString());
        });
        if (isSubject || names.without(draft.text) != draft.text)
            about.emplace_back(draft.form, draft.subject);
    }
    return about;
}

QDate dayOf(WorkerId id)
{
    const auto milliseconds = static_cast<qint64>(id.uuid().high >> 16);
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).date();
}

/// Sheets that may still hang somewhere with their names.
std::vector<PrintId> printsWith(const Reading &today, const std::set<WorkerId> &people)
{
    QDate listed;
    for (const WorkerId person : people) {
        if (!listed.isValid() || dayOf(person) < listed) listed = dayOf(person);
    }
    std::vector<PrintId> prints;
    for (const Print &print : today.campaign().all<Print>()) {
        const bool isDestroyed = print.destroyBy.isValid() && print.destroyBy < today.asOf();
        if (!isDestroyed && print.on >= listed) prints.push_back(print.id);
    }
    return prints;
}

int unnamedIn(const Campaign &campaign, QDate on)
{
    return CellCounts(Reading(campaign, on)).total().unnamed();
}

}   // namespace

Result<Forgetting> planForgetting(const Reading &today, std::span<const WorkerId> workers,
                                  const KeptBeside &beside, IdSource &ids)
{
    const Campaign &campaign = today.campaign();
    std::set<WorkerId> people;
    GoneRows gone;
    std::vector<Worker> versions;
    for (const WorkerId id : workers) {
        const Worker *worker = campaign.find(id);
        if (!worker || !people.insert(id).second) continue;
        gone.insert(id.uuid());
        versions.push_back(*worker);
    }
    if (people.empty()) return Forgetting{};
    const Edits removal = removalOf(campaign, gone);
    auto inLog = findInLog(beside.history, beside.editsOf, campaign, std::move(gone));
    if (!inLog) return tl::unexpected(inLog.error());
    versions.insert(versions.end(), inLog->versions.begin(), inLog->versions.end());
    const NameRemoval names(versions, campaign.with(removal));
    auto lines = scrubbedLines(beside.history, beside.editsOf, inLog->rows, names);
    if (!lines) return tl::unexpected(lines.error());

    Forgetting plan{
        .rewriting = {.label = {QStringLiteral("forget"), {QString::number(people.size())}}}};
    plan.rewriting.untold = untoldEdits(campaign, inLog->rows, names);
    plan.rewriting.told = anonymousRemains(today, plan.rewriting.untold, people, ids);
    for (ForgottenMark &mark : marksOf(campaign, traitsOfAll(versions), today.asOf(), ids))
        plan.rewriting.told.add(std::move(mark));
    plan.lines = static_cast<int>(lines->size());
    plan.rewriting.lines = std::move(*lines);
    plan.rewriting.drafts = draftsAbout(beside.drafts, people, names);
    plan.removed = removedIn(plan.rewriting.untold);
    plan.prints = printsWith(today, people);
    const Campaign after = campaign.with(plan.rewriting.untold).with(plan.rewriting.told);
    plan.unnamedAdded = unnamedIn(after, today.asOf()) - unnamedIn(campaign, today.asOf());
    return plan;
}

}   // namespace wallchart
