// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/handin.h"
#include "ui/review/reviewboard.h"

namespace wallchart {

/// A version before the latest, with what was said about it.
struct EarlierVersion {
    Submission work;
    std::optional<Review> review = {};

    bool operator==(const EarlierVersion &) const = default;
};

/// The latest version of a participant's week with everything a facilitator reads beside it.
struct SubmissionReading {
    Participant participant;
    int week = 0;
    WorkState state = WorkState::NotReceived;
    bool late = false;
    std::optional<QDateTime> due = {};
    bool hasJoined = false;                     ///< their keys are known
    QString facilitator = {};                   ///< name of who leads the small group
    std::optional<Submission> latest = {};      ///< none = nothing was handed in
    std::optional<WorkPayload> work = {};       ///< none on paper and by voice
    std::optional<Review> review = {};          ///< of the latest
    bool isSigned = false;                      ///< its packet came with the participant's keys
    std::vector<Reason> changes = {};           ///< since the version before
    std::vector<EarlierVersion> earlier = {};   ///< the latest of them first
    std::optional<EditionAssignment> assignment = {};

    /// Of the task, as the participant's computer found it; null = none.
    [[nodiscard]] const CheckResult *resultOf(const QString &task) const;
    [[nodiscard]] QString answerTo(const QString &task) const;
};

/// True when nothing that is shown of it differs.
[[nodiscard]] bool isSameWork(const SubmissionReading &one, const SubmissionReading &other);

/// The first day of what was handed in; of a template, which has no days, so many weeks before it
/// was made. There must be work.
[[nodiscard]] QDate firstDayOf(const Edition &edition, const SubmissionReading &reading);

/// Nothing when there is no such participant.
[[nodiscard]] std::optional<SubmissionReading> readSubmission(const Campaign &campaign,
                                                              const Edition &edition,
                                                              const WorkSpot &spot,
                                                              const QDateTime &now);

}   // namespace wallchart
