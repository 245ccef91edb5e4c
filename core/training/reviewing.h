// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/changeset.h"
#include "core/model/campaign.h"
#include "core/training/edition.h"

namespace wallchart {

/// What a facilitator says about a version.
struct NewReview {
    SubmissionId submission;
    QString facilitator = {};
    QDateTime at;
    Verdict verdict = Verdict::Approve;
    std::vector<RubricMark> marks = {};
    std::vector<TaskComment> comments = {};
};

/// Writes a review, or changes that of this version, which then has to be passed on anew.
[[nodiscard]] ChangeSet writeReview(const Campaign &campaign, const NewReview &review,
                                    IdSource &ids);
/// Ticks that reviews were given to their participant, or takes the tick away.
[[nodiscard]] ChangeSet markPassedOn(const Campaign &campaign, const std::vector<ReviewId> &reviews,
                                     bool passedOn);

/// Work that was handed in on paper or told by voice.
struct WorkByHand {
    ParticipantId participant;
    int week = 0;
    WorkSource source = WorkSource::Paper;
    QDateTime madeAt;   ///< when it was handed over
    QDateTime receivedAt;
};
/// The next version of that week, without a payload.
[[nodiscard]] ChangeSet recordWorkByHand(const Campaign &campaign, const WorkByHand &work,
                                         IdSource &ids);

/// A comment of the bank: of the task's rubric levels and of its check; null = no such key.
[[nodiscard]] const BankComment *bankComment(const Edition &edition, const QString &key);
/// A comment as its reader sees it: the bank's in `language`, then the own words.
[[nodiscard]] QString commentText(const Edition &edition, const TaskComment &comment,
                                  const QString &language);

}   // namespace wallchart
