// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/intents/postintents.h"

#include "core/model/reading.h"

namespace wallchart {

namespace {

QString nameOfWorker(const Campaign &campaign, WorkerId id)
{
    const Worker *worker = campaign.find(id);
    return worker ? worker->fullName : QString();
}

/// The main post that holds on a day, or will later; null = none.
const Post *mainPostFrom(const Campaign &campaign, WorkerId worker, QDate on)
{
    const Post *found = nullptr;
    for (const Post *post : campaign.allWith<&Post::worker>(worker)) {
        const bool isOver = post->to.isValid() && on.isValid() && post->to <= on;
        const bool neverHeld = post->to.isValid() && post->to == post->from;
        if (post->main && !isOver && !neverHeld) found = post;
    }
    return found;
}

/// From a day on a post is the main one, or no longer; until then it stays as it was.
void setMainFrom(Edits &edits, const Post &post, bool main, QDate on, IdSource &ids)
{
    if (post.main == main) return;
    Post next = post;
    next.main = main;
    if (post.from.isValid() && post.from >= on) {
        edits.change(post, std::move(next));
        return;
    }
    Post ended = post;
    ended.to = on;
    next.id = ids.make<PostId>();
    next.from = on;
    edits.change(post, std::move(ended));
    edits.add(std::move(next));
}

}   // namespace

ChangeSet addPost(const Campaign &campaign, const NewPost &post, IdSource &ids)
{
    ChangeSet changes{
        {QStringLiteral("add-post"), {nameOfWorker(campaign, post.worker), post.jobTitle}}};
    changes.edits.add(Post{.id = ids.make<PostId>(),
                           .worker = post.worker,
                           .worksite = post.worksite,
                           .unit = post.unit,
                           .shift = post.shift,
                           .jobTitle = post.jobTitle,
                           .hours = post.hours,
                           .main = !mainPostFrom(campaign, post.worker, post.from),
                           .from = post.from});
    return changes;
}

ChangeSet correctPost(const Campaign &campaign, const Post &after)
{
    const Post *held = campaign.find(after.id);
    if (!held) return {};
    ChangeSet changes{
        {QStringLiteral("correct-post"), {nameOfWorker(campaign, held->worker), after.jobTitle}}};
    Post corrected = after;
    corrected.worker = held->worker;
    corrected.main = held->main;
    changes.edits.change(*held, std::move(corrected));
    return changes;
}

ChangeSet endPost(const Campaign &campaign, PostId post, QDate on)
{
    const Post *held = campaign.find(post);
    if (!held) return {};
    ChangeSet changes{
        {QStringLiteral("end-post"), {nameOfWorker(campaign, held->worker), held->jobTitle}}};
    Post ended = *held;
    ended.to = held->from.isValid() ? std::max(held->from, on) : on;
    changes.edits.change(*held, std::move(ended));
    return changes;
}

ChangeSet makeMainPost(const Campaign &campaign, PostId post, QDate on, IdSource &ids)
{
    const Post *held = campaign.find(post);
    if (!held) return {};
    ChangeSet changes{
        {QStringLiteral("make-main-post"), {nameOfWorker(campaign, held->worker), held->jobTitle}}};
    if (held->main || (held->to.isValid() && held->to <= on)) return changes;
    const QDate begins = held->from.isValid() ? std::max(held->from, on) : on;
    for (const Post *other : campaign.allWith<&Post::worker>(held->worker)) {
        const bool isOver = other->to.isValid() && other->to <= begins;
        if (other->main && !isOver) setMainFrom(changes.edits, *other, false, begins, ids);
    }
    setMainFrom(changes.edits, *held, true, begins, ids);
    return changes;
}

}   // namespace wallchart
