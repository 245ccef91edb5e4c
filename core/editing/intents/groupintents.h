// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/changeset.h"
#include "core/model/campaign.h"

namespace wallchart {

/// People joined by something other than the unit: a team, a church, a smoke break, a chat.
[[nodiscard]] ChangeSet addSocialGroup(const Campaign &campaign, const QString &name,
                                       GroupKind kind, IdSource &ids);
/// A group as it shall read.
[[nodiscard]] ChangeSet changeSocialGroup(const Campaign &campaign, const SocialGroup &after);
/// The group with everybody's membership.
[[nodiscard]] ChangeSet removeSocialGroup(const Campaign &campaign, SocialGroupId group);

/// From that day on (null = since ever) these workers belong to a group; who does already is
/// left as they are.
[[nodiscard]] ChangeSet joinSocialGroup(const Campaign &campaign, SocialGroupId group,
                                        const std::vector<WorkerId> &workers, QDate from,
                                        IdSource &ids);
/// From that day on a worker no longer belongs to the group; one who joined later never did.
[[nodiscard]] ChangeSet leaveSocialGroup(const Campaign &campaign, SocialGroupId group,
                                         WorkerId worker, QDate on);

}   // namespace wallchart
