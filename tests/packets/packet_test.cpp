// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packets/packet.h"

#include "core/packets/agefile.h"
#include "core/packets/payload.h"
#include "tests/packets/agetool.h"
#include "tests/packets/packetcases.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace wallchart;

namespace {

class PacketReading : public testing::Test {
protected:
    [[nodiscard]] Result<Packet> read(const Result<QByteArray> &file) const
    {
        return readPacket(file.value_or(QByteArray()), m_ben, {{m_ana.peer()}});
    }
    [[nodiscard]] QByteArray jsonOf(const Letter &letter) const
    {
        return toJsonBytes(letter, m_ana.peer(), {m_ben.peer().receives});
    }
    /// What Ben reads when the payload is anything, soundly locked for him.
    [[nodiscard]] std::string outcomeOfPayload(const QByteArray &payload) const
    {
        return outcomeOf(read(encryptForRecipients(payload, std::vector{m_ben.peer().receives})));
    }
    /// What Ben reads of JSON that Ana did sign.
    [[nodiscard]] Result<Packet> readSigned(const QJsonObject &json) const
    {
        const QByteArray bytes = QJsonDocument(json).toJson(QJsonDocument::Compact);
        return read(encryptForRecipients(signedPayload(QStringLiteral("submission"), bytes, m_ana),
                                         std::vector{m_ben.peer().receives}));
    }
    [[nodiscard]] QJsonObject soundJson() const
    {
        return QJsonDocument::fromJson(jsonOf(letterOf())).object();
    }

    Identity m_ana = identityOf(1);
    Identity m_ben = identityOf(2);
    Identity m_eve = identityOf(9);
};

/// `json` with a field changed, or taken out when the value is undefined.
QJsonObject changed(QJsonObject json, const char *field, const QJsonValue &value)
{
    if (value.isUndefined()) json.remove(QLatin1String(field));
    else json.insert(QLatin1String(field), value);
    return json;
}

std::string brokenField(const Result<Packet> &packet)
{
    if (packet || packet.error().code.key != std::string("packet-broken")) return outcomeOf(packet);
    return packet.error().args.value(0).toStdString();
}

}   // namespace

TEST_F(PacketReading, gives_back_what_was_written)
{
    Letter letter = letterOf();
    letter.inReplyTo = uuidOf(77);
    const auto packet = read(writePacket(letter, m_ana, {m_ben.peer(), m_eve.peer()}));
    ASSERT_TRUE(packet) << packet.error().code.key;
    EXPECT_EQ(packet->letter, letter);
    EXPECT_EQ(packet->signer, m_ana.peer());
    EXPECT_EQ(packet->recipients.size(), 2u);
    EXPECT_FALSE(packet->fromStranger);
}

TEST_F(PacketReading, keeps_the_time_to_the_second_in_every_zone)
{
    Letter letter = letterOf();
    letter.written = QDateTime(QDate(2023, 3, 12), QTime(2, 30, 59, 900), Qt::OffsetFromUTC, 3600);
    const auto packet = read(writePacket(letter, m_ana, {m_ben.peer()}));
    ASSERT_TRUE(packet);
    EXPECT_EQ(packet->letter.written, QDateTime(QDate(2023, 3, 12), QTime(1, 30, 59), Qt::UTC));
}

TEST_F(PacketReading, opens_with_a_passphrase_told_by_voice)
{
    const auto file = writePacket(letterOf(), m_ana, secretText("bako tule"), kLightWork);
    ASSERT_TRUE(file);
    const KnownPeers known{{m_ana.peer()}};
    const auto packet = readPacket(*file, secretText("bako tule"), known);
    ASSERT_TRUE(packet) << packet.error().code.key;
    EXPECT_EQ(packet->letter, letterOf());
    EXPECT_TRUE(packet->recipients.empty());
    EXPECT_EQ(outcomeOf(readPacket(*file, secretText("bako tula"), known)),
              "packet-wrong-passphrase");
    EXPECT_EQ(outcomeOf(readPacket(*file, m_ben, known)), "packet-needs-passphrase");
}

TEST_F(PacketReading, the_age_tool_shows_the_line_and_the_signed_json)
{
    AgeTool age;
    const auto file = writePacket(letterOf(), m_ana, {m_ben.peer()});
    ASSERT_TRUE(file);
    const QByteArray payload = age.decryptAs(m_ben, *file);
    const QByteArrayList line = payload.left(payload.indexOf('\n')).split(' ');
    ASSERT_EQ(line.size(), 5);
    EXPECT_EQ(line[0] + ' ' + line[1] + ' ' + line[2], "wallpacket 1 submission");
    EXPECT_EQ(line[3], toPlainBase64(m_ana.peer().signs.view()));
    const QByteArray json = payload.mid(payload.indexOf('\n') + 1);
    EXPECT_EQ(line[4], toPlainBase64(m_ana.signatureOf(json)));
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    EXPECT_EQ(object[u"written"].toString(), QStringLiteral("2023-03-07T18:05:09Z"));
    EXPECT_EQ(object[u"to"].toArray(), QJsonArray{recipientText(m_ben.peer().receives)});
}

TEST_F(PacketReading, takes_a_packet_that_passed_through_the_age_tool)
{
    AgeTool age;
    const QByteArray payload = signedPayload(QStringLiteral("submission"), jsonOf(letterOf()),
                                             m_ana);
    const QByteArray file = age.encryptTo({recipientText(m_ben.peer().receives)}, payload);
    EXPECT_EQ(outcomeOf(read(file)), "taken");
}

TEST_F(PacketReading, refuses_what_is_for_somebody_else)
{
    EXPECT_EQ(outcomeOf(read(writePacket(letterOf(), m_ana, {m_eve.peer()}))),
              "packet-not-for-you");
}

TEST_F(PacketReading, refuses_what_a_recipient_locked_anew_for_others)
{
    const QByteArray json = toJsonBytes(letterOf(), m_ana.peer(), {m_eve.peer().receives});
    const QByteArray payload = signedPayload(QStringLiteral("submission"), json, m_ana);
    EXPECT_EQ(outcomeOfPayload(payload), "packet-not-for-you") << "signed by Ana, but for Eve";
    const QByteArray open = signedPayload(QStringLiteral("submission"),
                                          toJsonBytes(letterOf(), m_ana.peer(), {}), m_ana);
    EXPECT_EQ(outcomeOfPayload(open), "packet-not-for-you") << "was locked with a passphrase";
    const auto locked = encryptWithPassphrase(payload, secretText("bako"), kLightWork);
    EXPECT_EQ(outcomeOf(readPacket(*locked, secretText("bako"), {{m_ana.peer()}})),
              "packet-not-for-you");
}

TEST_F(PacketReading, refuses_what_nobody_known_signed_and_tells_the_code_to_compare)
{
    const auto packet = read(writePacket(letterOf(), m_eve, {m_ben.peer()}));
    ASSERT_FALSE(packet);
    EXPECT_STREQ(packet.error().code.key, "packet-unknown-signer");
    EXPECT_EQ(packet.error().args, QStringList(codeOf(m_eve.peer()).join(u' ')));
}

TEST_F(PacketReading, takes_a_strangers_packet_only_when_asked_to_and_says_so)
{
    const auto file = writePacket(letterOf(), m_eve, {m_ben.peer()});
    const auto packet = readPacket(*file, m_ben, {{m_ana.peer()}, Strangers::Admit});
    ASSERT_TRUE(packet) << packet.error().code.key;
    EXPECT_TRUE(packet->fromStranger);
    EXPECT_EQ(packet->signer, m_eve.peer());
}

TEST_F(PacketReading, gives_strangers_little_room_and_peers_enough)
{
    Letter letter = letterOf();
    letter.body[u"answer"] = QString(300'000, u'x');
    const KnownPeers known{{m_ana.peer()}, Strangers::Admit};
    const auto ours = writePacket(letter, m_ana, {m_ben.peer()});
    EXPECT_EQ(outcomeOf(readPacket(*ours, m_ben, known)), "taken");
    const auto strange = writePacket(letter, m_eve, {m_ben.peer()});
    EXPECT_EQ(outcomeOf(readPacket(*strange, m_ben, known)), "packet-too-large");
}

TEST_F(PacketReading, refuses_a_known_signer_with_another_receiving_key)
{
    // Whoever answers would lock the answer for somebody else.
    const Peer mixed{m_eve.peer().receives, m_ana.peer().signs};
    const QByteArray json = toJsonBytes(letterOf(), mixed, {m_ben.peer().receives});
    EXPECT_EQ(outcomeOfPayload(signedPayload(QStringLiteral("submission"), json, m_ana)),
              "packet-unknown-signer");
}

TEST_F(PacketReading, refuses_words_that_were_changed_after_signing)
{
    QByteArray payload = signedPayload(QStringLiteral("submission"), jsonOf(letterOf()), m_ana);
    EXPECT_EQ(outcomeOfPayload(payload), "taken");
    EXPECT_EQ(outcomeOfPayload(QByteArray(payload).replace("Ask three", "Ask seven")),
              "packet-bad-signature");
    EXPECT_EQ(outcomeOfPayload(payload + ' '), "packet-bad-signature");
    EXPECT_EQ(
        outcomeOfPayload(QByteArray(payload).replace(toPlainBase64(m_ana.peer().signs.view()),
                                                     toPlainBase64(m_eve.peer().signs.view()))),
        "packet-bad-signature")
        << "the signature belongs to another signer, in line and JSON";
}

TEST_F(PacketReading, refuses_a_signature_of_nobody)
{
    // A point of low order as signer: every message would have the same easy signature.
    const QByteArray point = '\1' + QByteArray(31, '\0');
    const QByteArray signature = point + QByteArray(32, '\0');
    EXPECT_EQ(outcomeOfPayload("wallpacket 1 submission " + toPlainBase64(point) + ' '
                               + toPlainBase64(signature) + '\n' + jsonOf(letterOf())),
              "packet-bad-signature");
}

TEST_F(PacketReading, refuses_another_kind_in_the_line_than_in_the_signed_json)
{
    const QByteArray payload = signedPayload(QStringLiteral("review"), jsonOf(letterOf()), m_ana);
    EXPECT_EQ(outcomeOfPayload(payload), "packet-broken");
}

TEST_F(PacketReading, refuses_another_signer_in_the_line_than_in_the_signed_json)
{
    const QByteArray payload = signedPayload(QStringLiteral("submission"), jsonOf(letterOf()),
                                             m_eve);
    EXPECT_EQ(outcomeOfPayload(payload), "packet-broken");
}

TEST_F(PacketReading, refuses_what_is_no_payload_or_a_later_one)
{
    const QByteArray payload = signedPayload(QStringLiteral("submission"), jsonOf(letterOf()),
                                             m_ana);
    EXPECT_EQ(outcomeOfPayload({}), "packet-not-a-packet");
    EXPECT_EQ(outcomeOfPayload("PK\3\4"), "packet-not-a-packet");
    EXPECT_EQ(outcomeOfPayload("wallpacket 2 " + payload.sliced(13)), "packet-newer");
    EXPECT_EQ(outcomeOfPayload("wallpacket 1 submission\n{}"), "packet-broken");
    EXPECT_EQ(outcomeOfPayload("wallpacket " + QByteArray(1000, 'x')), "packet-broken");
    EXPECT_EQ(outcomeOfPayload(QByteArray(payload).replace("submission ", "Submission ")),
              "packet-broken");
}

TEST_F(PacketReading, refuses_signed_json_that_is_not_written_as_a_letter)
{
    EXPECT_EQ(brokenField(readSigned(soundJson())), "taken");
    const QJsonValue none(QJsonValue::Undefined);
    for (const char *field :
         {"kind", "id", "written", "group", "subject", "version", "from", "to", "body"}) {
        EXPECT_EQ(brokenField(readSigned(changed(soundJson(), field, none))), field);
        EXPECT_EQ(brokenField(readSigned(changed(soundJson(), field, 1.5))), field);
    }
    EXPECT_EQ(brokenField(readSigned(changed(soundJson(), "sender", QStringLiteral("x")))),
              "sender");
    EXPECT_EQ(brokenField(readSigned(changed(soundJson(), "version", 0))), "version");
    EXPECT_EQ(brokenField(readSigned(changed(soundJson(), "inReplyTo", QStringLiteral("x")))),
              "inReplyTo");
    for (const char *time : {"2023-03-07T18:05:09", "2023-03-07 18:05:09Z", "2023-02-30T18:05:09Z",
                             "2023-03-07T18:05:09+01:00", "2023-03-07T18:05:09.5Z"}) {
        EXPECT_EQ(brokenField(readSigned(changed(soundJson(), "written", QLatin1String(time)))),
                  "written")
            << time;
    }
    EXPECT_EQ(
        brokenField(readSigned(changed(soundJson(), "to", QJsonArray{QStringLiteral("age1")}))),
        "to");
}

TEST_F(PacketReading, refuses_what_is_not_json)
{
    for (const char *json : {"", "[]", "{", "{\"kind\":\"submission\"", "null", "{}{}"}) {
        EXPECT_EQ(outcomeOfPayload(signedPayload(QStringLiteral("submission"), json, m_ana)),
                  "packet-broken")
            << json;
    }
    const QByteArray nested(100'000, '[');
    EXPECT_EQ(outcomeOfPayload(signedPayload(QStringLiteral("submission"), nested, m_ana)),
              "packet-broken");
}

TEST_F(PacketReading, what_could_not_be_read_back_is_not_written)
{
    Letter letter = letterOf();
    letter.kind = QStringLiteral("Two Words");
    EXPECT_EQ(outcomeOf(writePacket(letter, m_ana, {m_ben.peer()})), "packet-broken");
    letter = letterOf();
    letter.version = 0;
    EXPECT_EQ(outcomeOf(writePacket(letter, m_ana, {m_ben.peer()})), "packet-broken");
    letter = letterOf();
    letter.written = QDateTime();
    EXPECT_EQ(outcomeOf(writePacket(letter, m_ana, {m_ben.peer()})), "packet-broken");
    EXPECT_EQ(outcomeOf(writePacket(letterOf(), m_ana, std::vector<Peer>{})),
              "packet-without-recipient");
}

TEST_F(PacketReading, names_a_recipient_once)
{
    const auto packet = read(writePacket(letterOf(), m_ana, {m_ben.peer(), m_ben.peer()}));
    ASSERT_TRUE(packet);
    EXPECT_EQ(packet->recipients, std::vector{m_ben.peer().receives});
}
