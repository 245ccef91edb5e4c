// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/myweek/weekwork.h"

#include "core/training/reviewing.h"
#include "ui/myweek/weekwords.h"

namespace wallchart {

namespace {

const EditionTask *taskOfKey(const Edition &edition, const QString &key)
{
    for (const EditionAssignment &assignment : edition.assignments) {
        for (const EditionTask &task : assignment.tasks) {
            if (task.key == key) return &task;
        }
    }
    return nullptr;
}

QString levelText(const Learner &learner, const RubricMark &mark)
{
    const EditionTask *task = taskOfKey(learner.edition, mark.task);
    if (!task) return {};
    for (const RubricLevel &level : task->rubric) {
        if (level.key == mark.level) return textIn(level.label, learner.participant.language);
    }
    return {};
}

bool isDone(const TaskStanding &standing)
{
    if (decides(standing.task)) return standing.check && standing.check->result.met;
    if (isToBeLookedAt(standing.task)) return !standing.answer.isEmpty();
    return wordsIn(standing.answer) >= standing.task.words;
}

}   // namespace

TaskRemarks remarksOn(const Learner &learner, const Review &review, const QString &task)
{
    TaskRemarks remarks;
    for (const RubricMark &mark : review.marks) {
        if (mark.task == task) remarks.level = levelText(learner, mark);
    }
    for (const TaskComment &comment : review.comments) {
        if (comment.task != task) continue;
        const BankComment *bank = bankComment(learner.edition, comment.bank);
        if (bank) remarks.comments << textIn(bank->text, learner.participant.language);
        if (!comment.text.isEmpty()) remarks.comments << comment.text;
    }
    return remarks;
}

NewestReview newestReview(const Campaign &campaign, const Learner &learner, int week)
{
    NewestReview newest;
    for (const Submission *version : versionsOf(campaign, learner.participant.id, week)) {
        if (const Review *review = reviewOf(campaign, version->id))
            newest = {review, version->version};
    }
    return newest;
}

std::vector<TaskStanding> tasksOf(const Campaign &campaign, const Learner &learner, int week,
                                  const std::vector<ComputedCheck> *checks)
{
    const EditionAssignment *assignment = learner.edition.assignment(week);
    std::vector<TaskStanding> tasks;
    if (!assignment) return tasks;
    const Review *review = newestReview(campaign, learner, week).review;
    for (const EditionTask &task : assignment->tasks) {
        TaskStanding standing{task, answerTo(campaign, learner.participant.id, task.key)};
        if (checks) {
            for (const ComputedCheck &check : *checks) {
                if (check.result.task == task.key) standing.check = check;
            }
        }
        if (review) standing.remarks = remarksOn(learner, *review, task.key);
        standing.done = isDone(standing);
        tasks.push_back(std::move(standing));
    }
    return tasks;
}

}   // namespace wallchart
