// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/incomingrows.h"

#include "core/training/enrolled.h"

namespace wallchart {

StoredEditionId IncomingRows::take(const StoredEdition &edition)
{
    const StoredEdition *held = editionOfKey(m_campaign, edition.key);
    if (held && held->id != edition.id) return held->id;
    put(edition);
    return edition.id;
}

void IncomingRows::take(TrainingGroup group)
{
    if (const TrainingGroup *held = m_campaign.find(group.id)) {
        group.mine = held->mine;
        group.facilitators = held->facilitators;
        if (group.contactEmail.isEmpty()) group.contactEmail = held->contactEmail;
    }
    put(group);
}

void IncomingRows::take(SmallGroup group, bool mine)
{
    const SmallGroup *held = m_campaign.find(group.id);
    group.mine = held ? held->mine : mine;
    put(group);
}

void IncomingRows::take(Participant participant)
{
    if (const Participant *held = m_campaign.find(participant.id)) {
        if (held->smallGroup && !participant.smallGroup) participant.smallGroup = held->smallGroup;
        if (participant.email.isEmpty()) participant.email = held->email;
        if (participant.invitation.isEmpty()) participant.invitation = held->invitation;
        if (!participant.worker) participant.worker = held->worker;
        participant.mine = participant.mine || held->mine;
    }
    put(participant);
}

void IncomingRows::takeKeys(const KnownPeer *known, KnownPeer row)
{
    if (known) row.id = known->id;
    put(row);
}

}   // namespace wallchart
