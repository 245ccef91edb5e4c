// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/intents/peopleintents.h"

namespace wallchart {

namespace {

/// The main post that holds on a day, or null.
const Post *mainPostOn(const Campaign &campaign, WorkerId worker, QDate on)
{
    const Post *found = nullptr;
    for (const Post *post : campaign.allWith<&Post::worker>(worker)) {
        if (post->main && holdsOn(on, post->from, post->to)
            && (!found || post->from >= found->from))
            found = post;
    }
    return found;
}

QString nameOf(const Campaign &campaign, WorkerId id)
{
    const Worker *worker = campaign.find(id);
    return worker ? worker->fullName : QString();
}

/// The latest dated mark of a worker on or before a day, or null.
template <class Mark>
const Mark *latestMark(const std::vector<const Mark *> &marks, QDate on)
{
    const Mark *latest = nullptr;
    for (const Mark *mark : marks) {
        if (mark->on <= on && (!latest || mark->on >= latest->on)) latest = mark;
    }
    return latest;
}

}   // namespace

ChangeSet addWorker(const Campaign &campaign, const NewWorker &worker, IdSource &ids)
{
    ChangeSet changes{{QStringLiteral("add-worker"), {worker.fullName}}};
    Worker added{.id = ids.make<WorkerId>(),
                 .number = campaign.nextChartNumber(),
                 .fullName = worker.fullName,
                 .preferredName = worker.preferredName,
                 .codeName = worker.codeName,
                 .languages = worker.languages,
                 .phones = worker.phones,
                 .emails = worker.emails,
                 .hiredOn = worker.hiredOn,
                 .bargainingUnit = worker.bargainingUnit,
                 .note = worker.note,
                 .externalIds = worker.externalIds};
    if (worker.worksite) {
        changes.edits.add(Post{.id = ids.make<PostId>(),
                               .worker = added.id,
                               .worksite = *worker.worksite,
                               .unit = worker.unit,
                               .shift = worker.shift,
                               .jobTitle = worker.jobTitle});
    }
    changes.edits.add(std::move(added));
    return changes;
}

ChangeSet setWorker(const Campaign &campaign, const Worker &after)
{
    ChangeSet changes{{QStringLiteral("set-worker"), {after.fullName}}};
    if (const Worker *before = campaign.find(after.id)) changes.edits.change(*before, after);
    return changes;
}

ChangeSet moveWorker(const Campaign &campaign, const Move &move, IdSource &ids)
{
    const Unit *unit = campaign.find(move.unit);
    const Shift *shift = campaign.find(move.shift);
    ChangeSet changes{{QStringLiteral("move-worker"),
                       {nameOf(campaign, move.worker), unit ? unit->name : QString(),
                        shift ? shift->name : QString()}}};
    const Post *held = mainPostOn(campaign, move.worker, move.on);
    Post next{.id = ids.make<PostId>(),
              .worker = move.worker,
              .worksite = move.worksite,
              .unit = move.unit,
              .shift = move.shift,
              .jobTitle = move.jobTitle.value_or(held ? held->jobTitle : QString()),
              .from = held ? move.on : QDate()};
    if (!held) {
        changes.edits.add(std::move(next));
        return changes;
    }
    const bool same = held->worksite == next.worksite && held->unit == next.unit
                      && held->shift == next.shift && held->jobTitle == next.jobTitle;
    if (same) return changes;
    next.hours = held->hours;
    next.to = held->to;
    if (held->from == move.on) {
        next.id = held->id;
        changes.edits.change(*held, next);
        return changes;
    }
    Post ended = *held;
    ended.to = move.on;
    changes.edits.change(*held, std::move(ended));
    changes.edits.add(std::move(next));
    return changes;
}

ChangeSet setInBase(const Campaign &campaign, const BaseChange &change, IdSource &ids)
{
    ChangeSet changes{
        {change.out ? QStringLiteral("out-of-base") : QStringLiteral("into-base"),
         {nameOf(campaign, change.worker), change.out ? keyOf(*change.out) : QString()}}};
    const BaseMark *held = latestMark(campaign.allWith<&BaseMark::worker>(change.worker),
                                      change.on);
    if ((held ? held->out : std::nullopt) == change.out) return changes;
    changes.edits.add(
        BaseMark{ids.make<BaseMarkId>(), change.worker, change.on, change.out, change.reason});
    return changes;
}

ChangeSet setCommittee(const Campaign &campaign, WorkerId worker, bool member, QDate on,
                       IdSource &ids)
{
    ChangeSet changes{{member ? QStringLiteral("onto-committee") : QStringLiteral("off-committee"),
                       {nameOf(campaign, worker)}}};
    const CommitteeMark *held = latestMark(campaign.allWith<&CommitteeMark::worker>(worker), on);
    if ((held && held->member) == member) return changes;
    changes.edits.add(CommitteeMark{ids.make<CommitteeMarkId>(), worker, on, member});
    return changes;
}

std::optional<OrganizerId> organizerNamed(const Campaign &campaign, const QString &name,
                                          Edits &edits, IdSource &ids)
{
    const QString wanted = name.trimmed();
    if (wanted.isEmpty()) return std::nullopt;
    for (const Organizer &organizer : campaign.all<Organizer>()) {
        if (organizer.name.compare(wanted, Qt::CaseInsensitive) == 0) return organizer.id;
    }
    for (const Edit<Organizer> &edit : edits.of<Organizer>()) {
        if (edit.after && edit.after->name.compare(wanted, Qt::CaseInsensitive) == 0)
            return edit.after->id;
    }
    Organizer added{ids.make<OrganizerId>(), wanted};
    const OrganizerId id = added.id;
    edits.add(std::move(added));
    return id;
}

}   // namespace wallchart
