// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/enrolled.h"

namespace wallchart {

/// Where the work of a participant's week stands.
///
/// Late is judged by the clock of whoever wrote the first version, not by when it came in.
struct WorkOfWeek {
    WorkState state = WorkState::NotReceived;
    bool late = false;   ///< handed in after it was due, or still missing after that
    std::optional<QDateTime> due = {};    ///< as the participant's clocks tell it
    const Submission *latest = nullptr;   ///< the version with the greatest number; null = none
    const Review *review = nullptr;       ///< of the latest version; null = none
    int versions = 0;

    bool operator==(const WorkOfWeek &) const = default;
};

[[nodiscard]] WorkOfWeek workOf(const Campaign &campaign, const Edition &edition,
                                const Participant &participant, int week, const QDateTime &now);

/// All versions of a week, the first first.
[[nodiscard]] std::vector<const Submission *> versionsOf(const Campaign &campaign,
                                                         ParticipantId participant, int week);
/// Null = not reviewed.
[[nodiscard]] const Review *reviewOf(const Campaign &campaign, SubmissionId submission);
/// What was written so far for a task; empty = nothing.
[[nodiscard]] QString answerTo(const Campaign &campaign, ParticipantId participant,
                               const QString &task);

/// One participant with all weeks that have an assignment.
struct MatrixRow {
    const Participant *participant = nullptr;
    std::vector<StatusLine> weeks = {};   ///< in the order of the edition's assignments

    bool operator==(const MatrixRow &) const = default;
};

/// Participant × week, from what this file holds itself: for a facilitator. By name.
[[nodiscard]] std::vector<MatrixRow> matrixOf(const Campaign &campaign, const Edition &edition,
                                              const std::vector<const Participant *> &whom,
                                              const QDateTime &now);

/// The same from status packets: for a contact person; of each line the latest report holds, and
/// what no report speaks of is not received.
[[nodiscard]] std::vector<MatrixRow> reportedMatrixOf(const Campaign &campaign,
                                                      const Edition &edition, TrainingGroupId group,
                                                      const QDateTime &now);

/// Everybody of an edition as far as this file knows: those who learn or are led here from its own
/// rows, those registered here from reports.
[[nodiscard]] std::vector<MatrixRow> trainingMatrix(const Campaign &campaign,
                                                    const Edition &edition, StoredEditionId stored,
                                                    const QDateTime &now);

/// The matrix as a sheet, its headers first: name, group, small group, then for each week the
/// state, whether late, and attendance, as keys.
[[nodiscard]] std::vector<QStringList> matrixSheet(const Campaign &campaign,
                                                   const std::vector<MatrixRow> &rows);

}   // namespace wallchart
