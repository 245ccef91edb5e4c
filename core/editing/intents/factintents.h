// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/changeset.h"
#include "core/model/campaign.h"

/// What people do to dated facts after they wrote them down: correct them, end them, take them
/// back. A fact that is not there any more gives an empty change.
namespace wallchart {

/// An assessment as it shall read. The level is not among it: another level is another fact.
struct AssessmentCorrection {
    AssessmentId assessment;
    QDate on;
    QString by = {};   ///< name of the organizer; a new one is added
    Basis basis = Basis::Soft;
    QString reason = {};
};
[[nodiscard]] ChangeSet correctAssessment(const Campaign &campaign,
                                          const AssessmentCorrection &correction, IdSource &ids);

/// Why a leader was given the state they have.
[[nodiscard]] ChangeSet explainLeaderMark(const Campaign &campaign, LeaderMarkId mark,
                                          const QString &why);

/// What is known of a tie that holds.
struct TieCorrection {
    TieId tie;
    int strength = 2;
    QString source = {};
};
[[nodiscard]] ChangeSet correctTie(const Campaign &campaign, const TieCorrection &correction);

/// From that day on the tie no longer holds; one seen later never did.
[[nodiscard]] ChangeSet endTie(const Campaign &campaign, TieId tie, QDate on);

/// Takes an answer back that was written down by mistake.
[[nodiscard]] ChangeSet takeNominationBack(const Campaign &campaign, NominationId nomination);

}   // namespace wallchart
