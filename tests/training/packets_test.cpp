// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/intents/trainingintents.h"
#include "core/training/handin.h"
#include "core/training/reviewing.h"
#include "core/training/workstate.h"
#include "tests/training/trainingcomputer.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

constexpr char kChart[] = R"(
    ICU / Night (7): Ana* 2, Ben 3 → Ana, Cem 5 → Ana, Dia, Eva
    Surgery / Day (12): Hal** 2, Ida → Hal
)";

/// A contact person, a facilitator, and a participant with a chart, who all know each other.
class TrainingPackets : public testing::Test {
protected:
    void enrol()
    {
        const TrainingGroupId group = tesfaye.campaign.all<TrainingGroup>().begin()->id;
        const QByteArray packet = tesfaye.sent(enrolmentPacket(tesfaye.desk(&told), group, {}));
        ASSERT_EQ(lena.take(packet, &told), "");
    }
    [[nodiscard]] QByteArray invitation()
    {
        const SmallGroupId circle = lena.campaign.all<SmallGroup>().begin()->id;
        return lena.sent(invitationPacket(lena.desk(&told), circle, {}));
    }
    void join(const char *name)
    {
        const auto packet = takenPacket(cem.desk(&told), invitation());
        ASSERT_EQ(failureOf(packet), "");
        const auto changes = joined(cem.desk(), *packet, participantNamed(lena.campaign, name).id,
                                    {});
        ASSERT_EQ(failureOf(changes), "");
        cem.perform(*changes);
        ASSERT_EQ(lena.take(cem.sent(joiningPacket(cem.desk(), self(name).id))), "");
    }
    [[nodiscard]] const Participant &self(const char *name = "Cem") const
    {
        return participantNamed(cem.campaign, name);
    }
    [[nodiscard]] HandIn work(int week, const char *name = "Cem")
    {
        return preparedHandIn(Reading(cem.campaign, kTextDay), {self(name).id, week}, cem.ids)
            .value();
    }
    [[nodiscard]] QByteArray handIn(int week)
    {
        cem.now = cem.now.addSecs(60);
        return cem.sent(submissionPacket(cem.desk(), work(week)));
    }
    void review(int week, Verdict verdict, const char *comment)
    {
        const auto versions = versionsOf(lena.campaign, self().id, week);
        lena.perform(writeReview(lena.campaign,
                                 {.submission = versions.back()->id,
                                  .facilitator = QStringLiteral("Lena"),
                                  .at = lena.now,
                                  .verdict = verdict,
                                  .comments = {{{}, {}, QString::fromUtf8(comment)}}},
                                 lena.ids));
    }
    [[nodiscard]] QByteArray reviews() { return lena.sent(reviewsPacket(lena.desk(), self().id)); }
    [[nodiscard]] WorkState stateAt(const Computer &computer, int week) const
    {
        return workOf(computer.campaign, edition, self(), week, computer.now).state;
    }
    void all()
    {
        enrol();
        join("Cem");
    }

    Edition edition = edition2023();
    Secret told = secretText("twelve brown hens");
    Computer tesfaye{registered({"Cem", "Dia"}), 1, "Tesfaye"};
    Computer lena{emptyFile(), 2, "Lena"};
    Computer cem{campaignFromText(kChart), 3, "Cem"};
};

}   // namespace

TEST_F(TrainingPackets, an_enrolment_brings_edition_groups_and_participants)
{
    enrol();
    EXPECT_EQ(lena.campaign.all<Participant>().size(), 2u);
    EXPECT_EQ(lena.campaign.all<StoredEdition>().begin()->key,
              QStringLiteral("core-fundamentals-2023"));
    EXPECT_TRUE(lena.campaign.all<SmallGroup>().begin()->mine);
    EXPECT_FALSE(lena.campaign.all<TrainingGroup>().begin()->mine);
    EXPECT_TRUE(contactPersonOf(lena.campaign, lena.campaign.all<TrainingGroup>().begin()->id));
}

TEST_F(TrainingPackets, one_invitation_sets_a_participant_up)
{
    all();
    EXPECT_TRUE(self().mine);
    EXPECT_TRUE(facilitatorOf(cem.campaign, *self().smallGroup));
    EXPECT_TRUE(peerOfParticipant(lena.campaign, self().id));
    EXPECT_EQ(cem.campaign.all<Participant>().size(), 1u);   // of the others nothing
}

TEST_F(TrainingPackets, an_invitation_tells_no_address_of_anybody)
{
    enrol();
    Participant dia = participantNamed(lena.campaign, "Dia");
    dia.email = QStringLiteral("dia@example.org");
    lena.perform(setParticipant(lena.campaign, dia));
    const auto packet = readPacket(invitation(), told, {{}, Strangers::Admit});
    ASSERT_TRUE(packet);
    EXPECT_FALSE(QJsonDocument(packet->letter.body).toJson().contains("dia@example.org"));
}

TEST_F(TrainingPackets, what_was_previewed_is_what_the_packet_holds_to_the_byte)
{
    all();
    const HandIn made = work(1);
    const QByteArray file = cem.sent(submissionPacket(cem.desk(), made));
    const auto packet = readPacket(file, lena.identity, {{cem.identity.peer()}});
    ASSERT_TRUE(packet);
    EXPECT_EQ(QJsonDocument(packet->letter.body).toJson(QJsonDocument::Compact),
              bytesOf(made.payload));
    EXPECT_FALSE(made.payload.peersMaySee);
}

TEST_F(TrainingPackets, work_is_returned_revised_and_approved_and_every_version_is_kept)
{
    all();
    ASSERT_EQ(lena.take(handIn(1)), "");
    EXPECT_EQ(stateAt(lena, 1), WorkState::Received);
    review(1, Verdict::Return, "Ask three of the night shift.");
    ASSERT_EQ(cem.take(reviews()), "");
    EXPECT_EQ(stateAt(cem, 1), WorkState::Returned);
    ASSERT_EQ(lena.take(handIn(1)), "");
    EXPECT_EQ(stateAt(lena, 1), WorkState::Received);
    review(1, Verdict::Approve, "Good.");
    ASSERT_EQ(cem.take(reviews()), "");
    EXPECT_EQ(stateAt(cem, 1), WorkState::Approved);
    EXPECT_EQ(versionsOf(cem.campaign, self().id, 1).size(), 2u);
    EXPECT_EQ(cem.campaign.all<Review>().size(), 2u);
}

TEST_F(TrainingPackets, a_packet_is_taken_once)
{
    all();
    const QByteArray packet = handIn(1);
    ASSERT_EQ(lena.take(packet), "");
    EXPECT_EQ(lena.take(packet), "packet-seen-before");
    EXPECT_EQ(lena.campaign.all<Submission>().size(), 1u);
}

TEST_F(TrainingPackets, an_older_version_does_not_come_after_a_newer_one)
{
    all();
    const QByteArray first = handIn(1);
    const QByteArray second = handIn(1);
    ASSERT_EQ(lena.take(second), "");
    EXPECT_EQ(lena.take(first), "packet-outdated 1 2");
}

TEST_F(TrainingPackets, changed_bytes_are_refused)
{
    all();
    QByteArray packet = handIn(1);
    packet[packet.size() - 20] = static_cast<char>(packet[packet.size() - 20] ^ 1);
    EXPECT_EQ(lena.take(packet), "packet-damaged");
    EXPECT_EQ(stateAt(lena, 1), WorkState::NotReceived);
}

TEST_F(TrainingPackets, packets_for_others_cannot_be_opened)
{
    all();
    EXPECT_EQ(tesfaye.take(handIn(1)), "packet-not-for-you");
}

TEST_F(TrainingPackets, work_of_somebody_whose_keys_are_not_known_is_refused)
{
    all();
    // Dia's work, signed with Cem's keys on a computer where both are listed.
    Computer forger{lena.campaign.with({}), 3, "Cem"};
    forger.campaign = cem.campaign;
    Participant dia = participantNamed(lena.campaign, "Dia");
    dia.mine = true;
    Edits edits;
    edits.add(dia);
    forger.campaign = forger.campaign.with(edits);
    const auto made = preparedHandIn(Reading(forger.campaign, kTextDay), {dia.id, 1}, forger.ids);
    const auto packet = submissionPacket(forger.desk(), *made);
    ASSERT_TRUE(packet);
    EXPECT_EQ(lena.take(packet->bytes).substr(0, 21), "packet-unknown-signer");
}

TEST_F(TrainingPackets, other_keys_for_somebody_who_joined_already_are_refused)
{
    all();
    Computer thief{campaignFromText(kChart), 7, "Cem"};
    thief.campaign = cem.campaign;
    const auto packet = joiningPacket(thief.desk(), self().id);
    ASSERT_TRUE(packet);
    EXPECT_EQ(lena.take(packet->bytes).substr(0, 18), "joined-already Cem");
}

TEST_F(TrainingPackets, keys_that_answer_no_invitation_are_refused)
{
    enrol();
    join("Cem");
    Participant uninvited = self();
    uninvited.invitation = Uuid{1, 2}.toString();
    cem.perform(setParticipant(cem.campaign, uninvited));
    const auto packet = joiningPacket(cem.desk(), self().id);
    ASSERT_TRUE(packet);
    EXPECT_EQ(lena.take(packet->bytes), "joined-uninvited Cem");
}

TEST_F(TrainingPackets, reviews_of_somebody_else_than_the_facilitator_are_refused)
{
    all();
    ASSERT_EQ(lena.take(handIn(1)), "");
    review(1, Verdict::Approve, "Good.");
    Computer other{lena.campaign.with({}), 8, "Omar"};
    const auto packet = reviewsPacket(other.desk(), self().id);
    ASSERT_TRUE(packet);
    EXPECT_EQ(cem.take(packet->bytes).substr(0, 21), "packet-unknown-signer");
    EXPECT_EQ(cem.campaign.all<Review>().size(), 0u);
}

TEST_F(TrainingPackets, a_status_tells_states_and_attendance_and_no_answer)
{
    all();
    cem.perform(answerTask(cem.campaign, self().id, QStringLiteral("holes-read"),
                           QStringLiteral("secret words"), cem.ids));
    ASSERT_EQ(lena.take(handIn(4)), "");
    lena.perform(attend(lena.campaign, {self().id}, 1, Presence::Present, lena.ids));
    const TrainingGroupId group = self().group;
    const QByteArray packet = lena.sent(statusPacket(lena.desk(), group));
    const auto opened = readPacket(packet, tesfaye.identity, {{lena.identity.peer()}});
    ASSERT_TRUE(opened);
    const QByteArray body = QJsonDocument(opened->letter.body).toJson();
    EXPECT_FALSE(body.contains("secret words"));
    EXPECT_FALSE(body.contains("excerpt"));
    ASSERT_EQ(tesfaye.take(packet), "");
    const auto rows = reportedMatrixOf(tesfaye.campaign, edition, group, tesfaye.now);
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0].weeks[3].state, WorkState::Received);
    EXPECT_EQ(rows[0].weeks[0].presence, QStringLiteral("present"));
    EXPECT_EQ(rows[1].weeks[3].state, WorkState::NotReceived);
    EXPECT_EQ(tesfaye.take(packet), "packet-seen-before");
}

TEST_F(TrainingPackets, work_on_paper_and_a_packet_of_the_same_week_are_both_kept)
{
    all();
    lena.perform(recordWorkByHand(
        lena.campaign, {self().id, 1, WorkSource::Paper, at("2023-02-09 20:00"), lena.now},
        lena.ids));
    review(1, Verdict::Return, "Type it, please.");
    ASSERT_EQ(cem.take(reviews()), "");
    EXPECT_EQ(stateAt(cem, 1), WorkState::Returned);
    ASSERT_EQ(lena.take(handIn(1)), "");
    EXPECT_EQ(versionsOf(lena.campaign, self().id, 1).size(), 2u);
    EXPECT_EQ(stateAt(lena, 1), WorkState::Received);
}

TEST_F(TrainingPackets, several_of_one_worksite_learn_with_one_file)
{
    enrol();
    join("Cem");
    join("Dia");
    ASSERT_EQ(lena.take(cem.sent(submissionPacket(cem.desk(), work(1, "Dia")))), "");
    ASSERT_EQ(lena.take(cem.sent(submissionPacket(cem.desk(), work(1, "Cem")))), "");
    EXPECT_EQ(lena.campaign.all<Submission>().size(), 2u);
}

TEST_F(TrainingPackets, without_a_passphrase_keys_have_to_be_known)
{
    enrol();
    const SmallGroupId circle = lena.campaign.all<SmallGroup>().begin()->id;
    EXPECT_EQ(failureOf(invitationPacket(lena.desk(), circle, {})), "keys-unknown Cem");
}

TEST(PacketNames, tell_nothing_and_differ)
{
    const QString name = randomPacketName();
    EXPECT_TRUE(name.endsWith(QStringLiteral(".wallpacket")));
    EXPECT_EQ(name.size(), 21);
    EXPECT_NE(name, randomPacketName());
}

}   // namespace wallchart
