// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/changeset.h"
#include "core/model/campaign.h"

namespace wallchart {

/// One person who is listed twice becomes one worker; nothing of either is lost.
///
/// Everything that speaks of `other`, also as an organizer, speaks of `kept` afterwards, and
/// `other` is removed. Where both say something of the same thing:
/// - fields: what `kept` says; what it leaves open is filled in. Languages, phones, e-mails and
///   external ids are joined, notes follow each other, another spelling of the name goes there;
/// - posts: one at the same place is one; a second current main post becomes a further one;
/// - results of one test: having taken part wins, then the later, then that of `kept`;
/// - dated facts (stances, base, committee, leadership): all are kept, the latest holds; but
///   that `other` was taken out as left or for another reason does not take `kept` out;
/// - ties of one kind to the same worker are one, as strong as the stronger; ties to oneself
///   are dropped; equal nominations, memberships and turfs are one.
/// The base of a closed test stays frozen. Empty when both are the same or one is not there.
/// Cost: one pass over all rows.
[[nodiscard]] ChangeSet mergeWorkers(const Campaign &campaign, WorkerId kept, WorkerId other);

}   // namespace wallchart
