// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/intents/relationintents.h"

#include <QChar>

#include <span>

/// What people do to several workers at once. Pure like the intents they are made of: each is
/// one change, stored and undone whole; an empty one says that all of it holds already.
///
/// Workers that the campaign does not know, or that are named twice, are left aside. What
/// touches one worker is called as its intent calls it, what touches more says how many.
namespace wallchart {

class Workspace;

/// Each worker the campaign knows once, in the order given.
[[nodiscard]] std::vector<WorkerId> knownOnce(const Campaign &campaign,
                                              std::span<const WorkerId> workers);

/// One judgement of where all of them stand; without a level: unassessed again.
struct GroupAssessment {
    std::optional<int> level;
    QDate on;
    QString by = {};   ///< name of the organizer; a new one is added once
    Basis basis = Basis::Soft;
    QString reason = {};
};
[[nodiscard]] ChangeSet assessAll(const Campaign &campaign, std::span<const WorkerId> workers,
                                  const GroupAssessment &assessment, IdSource &ids);

/// Marks as suspected leaders those who carry no star; when all do, takes suspicions back.
///
/// What was found out since stays: nobody nominated or beyond is touched. A suspicion taken
/// back is removed, and the worker is again what they were before it.
[[nodiscard]] ChangeSet toggleSuspected(const Reading &reading, std::span<const WorkerId> workers,
                                        IdSource &ids);

/// Takes onto the committee those who are not; when all are, takes all off it. From the day of
/// the reading on.
[[nodiscard]] ChangeSet toggleCommittee(const Reading &reading, std::span<const WorkerId> workers,
                                        IdSource &ids);

/// From a day on all work in one cell; they keep their jobs.
struct GroupMove {
    std::optional<UnitId> unit;     ///< none = unit unknown
    std::optional<ShiftId> shift;   ///< none = shift unknown
    QDate on;
};
/// The worksite is that of the unit or shift; for neither, each stays on their own.
[[nodiscard]] ChangeSet moveAll(const Campaign &campaign, std::span<const WorkerId> workers,
                                const GroupMove &move, IdSource &ids);

/// From a day on all are out of the base (with a reason), or in it again.
struct GroupBaseChange {
    std::optional<OutReason> out;
    QString reason = {};
    QDate on;
};
[[nodiscard]] ChangeSet setAllInBase(const Campaign &campaign, std::span<const WorkerId> workers,
                                     const GroupBaseChange &change, IdSource &ids);

/// Whoever has no open next step gets one: to be talked to, on that day, by nobody named yet.
[[nodiscard]] ChangeSet takeIntoOutreach(const Campaign &campaign,
                                         std::span<const WorkerId> workers, QDate due,
                                         IdSource &ids);

/// Does to the selected workers what a key means on every chart and table: a digit assesses, 0
/// makes unassessed, S toggles suspected leaders, C the committee, O takes them into outreach. `letter` and `digit` are
/// those of ui/widgets/keyposition.h. False when the key means none of these or nobody is
/// selected.
bool performKey(Workspace &workspace, std::optional<QChar> letter, std::optional<int> digit);
/// The same for other workers than those selected, such as those a filter shows.
bool performKey(Workspace &workspace, std::span<const WorkerId> workers,
                std::optional<QChar> letter, std::optional<int> digit);

}   // namespace wallchart
