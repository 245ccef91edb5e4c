// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/intents/peopleintents.h"

namespace wallchart {

/// A dated judgement of where a worker stands; without a level: unassessed again.
struct NewAssessment {
    WorkerId worker;
    std::optional<int> level;
    QDate on;
    QString by = {};   ///< name of the organizer; a new one is added
    Basis basis = Basis::Soft;
    QString reason = {};
};
/// Always a new fact, also when the level is the same: it makes the assessment fresh.
[[nodiscard]] ChangeSet assess(const Campaign &campaign, const NewAssessment &assessment,
                               IdSource &ids);

struct NewTie {
    WorkerId from;
    WorkerId to;
    QString
        kind;   ///< key of a shipped kind, or a label; an unknown label becomes a kind of its own
    int strength = 2;
    QDate seenOn = {};
    QString source = {};
};
/// Empty when the same tie holds already (undirected ties in either direction).
[[nodiscard]] ChangeSet addTie(const Campaign &campaign, const NewTie &tie, IdSource &ids);

/// The kind with that key or label, or a new one of the user's own, whose row is added to `edits`.
[[nodiscard]] TieKind tieKindNamed(const Campaign &campaign, const QString &name, Edits &edits,
                                   IdSource &ids);

struct NewNomination {
    WorkerId by;
    std::optional<WorkerId> of;   ///< none = nobody
    QString question = {};
    QDate on;
    bool alone = true;
    bool staff = false;
    QString askedBy = {};
};
[[nodiscard]] ChangeSet nominate(const Campaign &campaign, const NewNomination &nomination,
                                 IdSource &ids);

struct NewLeaderMark {
    WorkerId worker;
    LeaderState state;
    QDate on;
    QString by = {};
    QString why = {};
};
[[nodiscard]] ChangeSet markLeader(const Campaign &campaign, const NewLeaderMark &mark,
                                   IdSource &ids);

}   // namespace wallchart
