// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packets/packetledger.h"

#include "tests/packets/packetcases.h"

using namespace wallchart;

namespace {

Packet packetOf(std::uint64_t id, int version, unsigned char signer = 1)
{
    Packet packet{letterOf(id), identityOf(signer).peer()};
    packet.letter.version = version;
    return packet;
}

PacketLedger ledgerOf(const std::vector<Packet> &taken)
{
    PacketLedger ledger{{}, {QStringLiteral("group-7")}};
    for (const Packet &packet : taken) ledger.seen.push_back(seenFrom(packet));
    return ledger;
}

}   // namespace

TEST(PacketLedger, takes_the_first_packet_and_newer_versions_also_with_gaps)
{
    EXPECT_EQ(outcomeOf(admit(ledgerOf({}), packetOf(1, 1))), "taken");
    EXPECT_EQ(outcomeOf(admit(ledgerOf({packetOf(1, 1)}), packetOf(2, 2))), "taken");
    EXPECT_EQ(outcomeOf(admit(ledgerOf({packetOf(1, 1)}), packetOf(3, 5))), "taken");
}

TEST(PacketLedger, refuses_a_packet_seen_before)
{
    EXPECT_EQ(outcomeOf(admit(ledgerOf({packetOf(1, 1)}), packetOf(1, 1))), "packet-seen-before");
    EXPECT_EQ(outcomeOf(admit(ledgerOf({packetOf(1, 1), packetOf(2, 2)}), packetOf(1, 1))),
              "packet-seen-before");
}

TEST(PacketLedger, refuses_an_older_version_and_tells_which_is_held)
{
    const auto older = admit(ledgerOf({packetOf(1, 1), packetOf(2, 4)}), packetOf(3, 3));
    EXPECT_EQ(outcomeOf(older), "packet-outdated");
    EXPECT_EQ(older.error().args, QStringList({QStringLiteral("3"), QStringLiteral("4")}));
    EXPECT_EQ(outcomeOf(admit(ledgerOf({packetOf(1, 2)}), packetOf(2, 2))), "packet-outdated")
        << "another packet of the same version";
}

TEST(PacketLedger, counts_versions_for_each_signer_kind_and_subject_alone)
{
    const PacketLedger ledger = ledgerOf({packetOf(1, 9)});
    EXPECT_EQ(outcomeOf(admit(ledger, packetOf(2, 1, 5))), "taken") << "another signer";
    Packet review = packetOf(2, 1);
    review.letter.kind = QStringLiteral("review");
    EXPECT_EQ(outcomeOf(admit(ledger, review)), "taken");
    Packet nextWeek = packetOf(2, 1);
    nextWeek.letter.subject = QStringLiteral("week-5");
    EXPECT_EQ(outcomeOf(admit(ledger, nextWeek)), "taken");
}

TEST(PacketLedger, a_strangers_packet_does_not_block_the_id_of_another)
{
    EXPECT_EQ(outcomeOf(admit(ledgerOf({packetOf(1, 1, 5)}), packetOf(1, 1, 1))), "taken");
}

TEST(PacketLedger, refuses_packets_of_another_group)
{
    Packet other = packetOf(1, 1);
    other.letter.group = QStringLiteral("group-8");
    EXPECT_EQ(outcomeOf(admit(ledgerOf({}), other)), "packet-other-group");
}

TEST(PacketLedger, takes_packets_that_are_for_no_group_or_of_no_subject)
{
    Packet open = packetOf(1, 1);
    open.letter.group.clear();
    EXPECT_EQ(outcomeOf(admit(ledgerOf({}), open)), "taken");
    Packet first = packetOf(1, 1);
    first.letter.subject.clear();
    Packet second = packetOf(2, 1);
    second.letter.subject.clear();
    EXPECT_EQ(outcomeOf(admit(ledgerOf({first}), second)), "taken");
    EXPECT_EQ(outcomeOf(admit(ledgerOf({first}), first)), "packet-seen-before");
}
