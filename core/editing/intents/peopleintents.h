// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/editing/changeset.h"
#include "core/model/reading.h"

namespace wallchart {

/// A person and where they work. Chart number and ids are given by the intent.
struct NewWorker {
    QString fullName;
    QString preferredName = {};
    QString codeName = {};
    QStringList phones = {};
    QStringList emails = {};
    QStringList languages = {};
    QString note = {};
    QDate hiredOn = {};
    QStringList externalIds = {};
    std::optional<bool> bargainingUnit = {};
    /// Null when the campaign has no worksite yet: then the worker has no post.
    std::optional<WorksiteId> worksite = {};
    std::optional<UnitId> unit = {};
    std::optional<ShiftId> shift = {};
    QString jobTitle = {};
};
[[nodiscard]] ChangeSet addWorker(const Campaign &campaign, const NewWorker &worker, IdSource &ids);

/// One worker as they shall be; only what differs is changed.
[[nodiscard]] ChangeSet setWorker(const Campaign &campaign, const Worker &after);

/// From a day on the worker's main post is another one; the old one ends that day.
struct Move {
    WorkerId worker;
    WorksiteId worksite;
    std::optional<UnitId> unit = {};
    std::optional<ShiftId> shift = {};
    std::optional<QString> jobTitle = {};   ///< none = keeps the job
    QDate on;
};
[[nodiscard]] ChangeSet moveWorker(const Campaign &campaign, const Move &move, IdSource &ids);

/// From a day on the worker is out of the base (with a reason), or in it again.
struct BaseChange {
    WorkerId worker;
    std::optional<OutReason> out;
    QString reason = {};
    QDate on;
};
[[nodiscard]] ChangeSet setInBase(const Campaign &campaign, const BaseChange &change,
                                  IdSource &ids);

[[nodiscard]] ChangeSet setCommittee(const Campaign &campaign, WorkerId worker, bool member,
                                     QDate on, IdSource &ids);

/// The organizer of that name (folded case), or a new one whose row is added to `edits`.
/// An empty name is nobody.
[[nodiscard]] std::optional<OrganizerId> organizerNamed(const Campaign &campaign,
                                                        const QString &name, Edits &edits,
                                                        IdSource &ids);

}   // namespace wallchart
