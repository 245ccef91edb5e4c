// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/checks.h"
#include "ui/myweek/learner.h"

namespace wallchart {

/// What a review says about a task, as its reader sees it.
struct TaskRemarks {
    QString level = {};          ///< of the rubric, in words
    QStringList comments = {};   ///< in the reader's language and in the writer's own words

    bool operator==(const TaskRemarks &) const = default;
    [[nodiscard]] bool isEmpty() const { return level.isEmpty() && comments.isEmpty(); }
};

/// One line of an assignment with what is known of it.
struct TaskStanding {
    EditionTask task;
    QString answer = {};
    std::optional<ComputedCheck> check = {};   ///< none = without one, or not worked out yet
    bool done = false;
    TaskRemarks remarks = {};

    bool operator==(const TaskStanding &) const = default;
};

/// The lines of a week in their order. `checks` may be null: not worked out yet.
[[nodiscard]] std::vector<TaskStanding> tasksOf(const Campaign &campaign, const Learner &learner,
                                                int week, const std::vector<ComputedCheck> *checks);

/// The review of the newest version that has one, and of which version it is.
struct NewestReview {
    const Review *review = nullptr;
    int version = 0;
};
[[nodiscard]] NewestReview newestReview(const Campaign &campaign, const Learner &learner, int week);

/// What a review says about a task; with an empty key about the week.
[[nodiscard]] TaskRemarks remarksOn(const Learner &learner, const Review &review,
                                    const QString &task);

}   // namespace wallchart
