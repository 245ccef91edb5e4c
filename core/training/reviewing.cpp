// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/reviewing.h"

#include "core/training/workstate.h"

namespace wallchart {

namespace {

QString nameOfParticipant(const Campaign &campaign, ParticipantId id)
{
    const Participant *participant = campaign.find(id);
    return participant ? participant->name : QString();
}

const BankComment *commentOfTask(const EditionTask &task, const QString &key)
{
    for (const BankComment &comment : task.comments) {
        if (comment.key == key) return &comment;
    }
    for (const RubricLevel &level : task.rubric) {
        for (const BankComment &comment : level.comments) {
            if (comment.key == key) return &comment;
        }
    }
    return nullptr;
}

}   // namespace

ChangeSet writeReview(const Campaign &campaign, const NewReview &review, IdSource &ids)
{
    const Submission *work = campaign.find(review.submission);
    if (!work) return {};
    ChangeSet changes{
        {QStringLiteral("write-review"),
         {nameOfParticipant(campaign, work->participant), QString::number(work->week)}}};
    const Review *held = reviewOf(campaign, review.submission);
    Review after{held ? held->id : ids.make<ReviewId>(),
                 review.submission,
                 review.facilitator,
                 held ? held->at : review.at,
                 review.verdict,
                 review.marks,
                 review.comments,
                 held && held->passedOn};
    if (held && after == *held) return changes;   // nothing said anew: it stays passed on
    after.at = review.at;
    after.passedOn = false;
    if (held) changes.edits.change(*held, after);
    else changes.edits.add(std::move(after));
    return changes;
}

ChangeSet markPassedOn(const Campaign &campaign, const std::vector<ReviewId> &reviews,
                       bool passedOn)
{
    ChangeSet changes{{QStringLiteral("pass-on-reviews"), {QString::number(reviews.size())}}};
    for (const ReviewId id : reviews) {
        const Review *held = campaign.find(id);
        if (!held) continue;
        Review after = *held;
        after.passedOn = passedOn;
        changes.edits.change(*held, after);
    }
    return changes;
}

ChangeSet recordWorkByHand(const Campaign &campaign, const WorkByHand &work, IdSource &ids)
{
    ChangeSet changes{
        {QStringLiteral("record-work-by-hand"),
         {nameOfParticipant(campaign, work.participant), QString::number(work.week)}}};
    const auto versions = versionsOf(campaign, work.participant, work.week);
    changes.edits.add(Submission{.id = ids.make<SubmissionId>(),
                                 .participant = work.participant,
                                 .week = work.week,
                                 .version = versions.empty() ? 1 : versions.back()->version + 1,
                                 .madeAt = work.madeAt,
                                 .receivedAt = work.receivedAt,
                                 .source = work.source});
    return changes;
}

const BankComment *bankComment(const Edition &edition, const QString &key)
{
    for (const EditionAssignment &assignment : edition.assignments) {
        for (const EditionTask &task : assignment.tasks) {
            if (const BankComment *found = commentOfTask(task, key)) return found;
        }
    }
    return nullptr;
}

QString commentText(const Edition &edition, const TaskComment &comment, const QString &language)
{
    const BankComment *bank = comment.bank.isEmpty() ? nullptr : bankComment(edition, comment.bank);
    const QString ready = bank ? textIn(bank->text, language) : QString();
    if (ready.isEmpty() || comment.text.isEmpty()) return ready + comment.text;
    return ready + QLatin1Char('\n') + comment.text;
}

}   // namespace wallchart
