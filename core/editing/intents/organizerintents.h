// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/changeset.h"
#include "core/model/campaign.h"

namespace wallchart {

/// Somebody who organizes: a co-worker on the chart, or staff.
struct NewOrganizer {
    QString name;
    std::optional<WorkerId> worker = {};
    bool staff = false;
};
/// Empty when an organizer of that name (folded case) is known already.
[[nodiscard]] ChangeSet addOrganizer(const Campaign &campaign, const NewOrganizer &organizer,
                                     IdSource &ids);

/// The organizer as they shall be; only what differs is changed.
[[nodiscard]] ChangeSet setOrganizer(const Campaign &campaign, const Organizer &after);

/// Breaks a rule while a fact still says that they found it out or asked: facts stay sourced.
[[nodiscard]] ChangeSet removeOrganizer(const Campaign &campaign, OrganizerId organizer);

}   // namespace wallchart
