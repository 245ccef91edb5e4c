// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/intents/structureintents.h"
#include "core/editing/intents/trainingintents.h"
#include "core/model/validation.h"
#include "core/training/incomingpackets.h"
#include "core/training/outgoingpackets.h"
#include "tests/packets/packetcases.h"
#include "tests/training/trainingcases.h"

#include <gtest/gtest.h>

namespace wallchart {

/// One computer: a campaign file with its keys.
struct Computer {
    Computer(Campaign start, unsigned char key, const char *name)
        : campaign(std::move(start)), identity(identityOf(key)),
          ids(IdSource::seeded(key, 1'800'000'000'000 + key))
    {
        const auto secret = identity.toSecret();
        Edits edits;
        edits.add(OwnIdentity{ids.make<OwnIdentityId>(), QString::fromUtf8(name),
                              QString::fromLatin1(toPlainBase64(viewOf(secret->data())))});
        campaign = campaign.with(edits);
    }

    [[nodiscard]] PacketDesk desk(const Secret *passphrase = nullptr)
    {
        return {campaign, identity, now, ids, passphrase, kLightWork};
    }
    /// Performs what a packet changes and hands its bytes on; every rule has to hold.
    QByteArray sent(const Result<OutgoingPacket> &packet)
    {
        EXPECT_EQ(failureOf(packet), "");
        if (!packet) return {};
        perform(packet->changes);
        return packet->bytes;
    }
    void perform(const ChangeSet &changes)
    {
        const Campaign next = campaign.with(changes.edits);
        for (const Problem &problem : validate(campaign, next, changes.edits))
            ADD_FAILURE() << problem.code.key << ' ' << problem.args.join(u' ').toStdString();
        campaign = next;
    }
    /// What is said of a packet; "" when it was taken.
    std::string take(const QByteArray &bytes, const Secret *passphrase = nullptr)
    {
        const auto packet = takenPacket(desk(passphrase), bytes);
        if (packet) perform(packet->changes);
        return failureOf(packet);
    }

    Campaign campaign;
    Identity identity;
    IdSource ids;
    QDateTime now = at("2023-02-10 09:00");
};

/// A campaign of nobody.
inline Campaign emptyFile()
{
    IdSource ids = IdSource::seeded(99, 1'600'000'000'000);
    return newCampaign(QStringLiteral("T"), kTextDay, ids);
}

/// The file of a contact person who has registered these participants.
inline Campaign registered(const std::vector<const char *> &names)
{
    Campaign campaign = withParticipants(emptyFile(), names);
    TrainingGroup group = *campaign.all<TrainingGroup>().begin();
    group.mine = true;
    return campaign.with(setTrainingGroup(campaign, group).edits);
}

}   // namespace wallchart
