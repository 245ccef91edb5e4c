// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/intents/groupintents.h"

#include <set>

namespace wallchart {

namespace {

/// The membership of a worker that still holds, or null.
const GroupMembership *currentMembership(const Campaign &campaign, SocialGroupId group,
                                         WorkerId worker)
{
    for (const GroupMembership *each : campaign.allWith<&GroupMembership::worker>(worker)) {
        if (each->group == group && !each->to.isValid()) return each;
    }
    return nullptr;
}

}   // namespace

ChangeSet addSocialGroup(const Campaign &, const QString &name, GroupKind kind, IdSource &ids)
{
    ChangeSet changes{{QStringLiteral("add-social-group"), {name.trimmed()}}};
    changes.edits.add(SocialGroup{ids.make<SocialGroupId>(), name.trimmed(), kind});
    return changes;
}

ChangeSet changeSocialGroup(const Campaign &campaign, const SocialGroup &after)
{
    const SocialGroup *held = campaign.find(after.id);
    if (!held) return {};
    ChangeSet changes{{QStringLiteral("change-social-group"), {after.name}}};
    changes.edits.change(*held, after);
    return changes;
}

ChangeSet removeSocialGroup(const Campaign &campaign, SocialGroupId group)
{
    const SocialGroup *held = campaign.find(group);
    if (!held) return {};
    ChangeSet changes{{QStringLiteral("remove-social-group"), {held->name}}};
    for (const GroupMembership *each : campaign.allWith<&GroupMembership::group>(group))
        changes.edits.remove(*each);
    changes.edits.remove(*held);
    return changes;
}

ChangeSet joinSocialGroup(const Campaign &campaign, SocialGroupId group,
                          const std::vector<WorkerId> &workers, QDate from, IdSource &ids)
{
    const SocialGroup *held = campaign.find(group);
    if (!held) return {};
    ChangeSet changes{
        {QStringLiteral("join-social-group"), {QString::number(workers.size()), held->name}}};
    for (const WorkerId &worker : std::set(workers.begin(), workers.end())) {
        if (!currentMembership(campaign, group, worker))
            changes.edits.add(
                GroupMembership{ids.make<GroupMembershipId>(), group, worker, from, {}});
    }
    return changes;
}

ChangeSet leaveSocialGroup(const Campaign &campaign, SocialGroupId group, WorkerId worker, QDate on)
{
    const GroupMembership *held = currentMembership(campaign, group, worker);
    const Worker *person = campaign.find(worker);
    if (!held || !person) return {};
    ChangeSet changes{
        {QStringLiteral("leave-social-group"), {person->fullName, campaign.find(group)->name}}};
    GroupMembership after = *held;
    after.to = held->from.isValid() ? std::max(held->from, on) : on;
    changes.edits.change(*held, std::move(after));
    return changes;
}

}   // namespace wallchart
