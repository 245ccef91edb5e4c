// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packets/identity.h"

#include "core/packets/invitation.h"
#include "tests/packets/packetcases.h"

#include <QJsonArray>

using namespace wallchart;

namespace {

Invitation groupOfTwo()
{
    return {QStringLiteral("group-7"),
            {{QStringLiteral("Lena"), QStringLiteral("facilitator"), identityOf(1).peer()},
             {QStringLiteral("李 小梅"), QStringLiteral("participant"), identityOf(2).peer()}}};
}

}   // namespace

TEST(Identity, is_another_one_each_time_it_is_made)
{
    const auto first = Identity::make();
    const auto second = Identity::make();
    ASSERT_TRUE(first && second);
    EXPECT_NE(first->peer(), second->peer());
    EXPECT_NE(first->peer().receives, first->peer().signs);
}

TEST(Identity, is_the_same_after_it_was_stored)
{
    const auto made = Identity::make();
    const auto stored = made->toSecret();
    ASSERT_TRUE(stored);
    EXPECT_EQ(stored->size(), 64u);
    const auto again = Identity::fromSecret(*stored);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->peer(), made->peer());
    EXPECT_EQ(again->signatureOf("x"), made->signatureOf("x"));
    EXPECT_EQ(outcomeOf(Identity::fromSecret(*Secret::ofSize(63))), "key-unreadable");
}

TEST(Peer, has_a_code_of_thirty_digits_that_stands_for_both_keys)
{
    const Peer ana = identityOf(1).peer();
    const Peer ben = identityOf(2).peer();
    const QStringList code = codeOf(ana);
    ASSERT_EQ(code.size(), 6);
    for (const QString &group : code) EXPECT_EQ(group.size(), 5);
    EXPECT_EQ(code, codeOf(ana));
    EXPECT_NE(code, codeOf(ben));
    EXPECT_NE(code, codeOf({ana.receives, ben.signs}));
    EXPECT_NE(code, codeOf({ben.receives, ana.signs}));
}

TEST(Peer, is_read_back_from_json)
{
    const Peer ana = identityOf(1).peer();
    EXPECT_EQ(peerFromJson(toJson(ana)), ana);
}

TEST(Peer, is_refused_when_its_json_is_not_of_two_sound_keys)
{
    const QJsonObject sound = toJson(identityOf(1).peer());
    QJsonObject more = sound;
    more[u"name"] = QStringLiteral("Ana");
    EXPECT_FALSE(peerFromJson(more));
    QJsonObject less = sound;
    less.remove(QLatin1String("signs"));
    EXPECT_FALSE(peerFromJson(less));
    QJsonObject neutral = sound;   // a point of low order, for which anybody could sign
    neutral[u"signs"] = QString::fromLatin1(toPlainBase64('\1' + QByteArray(31, '\0')));
    EXPECT_FALSE(peerFromJson(neutral));
    QJsonObject brief = sound;
    brief[u"signs"] = QString::fromLatin1(toPlainBase64(QByteArray(31, 'x')));
    EXPECT_FALSE(peerFromJson(brief));
    EXPECT_FALSE(peerFromJson({}));
}

TEST(Invitation, brings_the_keys_of_a_small_group)
{
    EXPECT_EQ(invitationFromJson(toJson(groupOfTwo())), groupOfTwo());
}

TEST(Invitation, is_refused_when_a_key_stands_in_it_twice)
{
    Invitation twice = groupOfTwo();
    twice.members[1].peer = twice.members[0].peer;
    EXPECT_FALSE(invitationFromJson(toJson(twice)));
}

TEST(Invitation, is_refused_when_it_is_not_written_as_one)
{
    const QJsonObject sound = toJson(groupOfTwo());
    EXPECT_FALSE(invitationFromJson({}));
    QJsonObject nameless = sound;
    nameless[u"group"] = QString();
    EXPECT_FALSE(invitationFromJson(nameless));
    QJsonObject more = sound;
    more[u"note"] = QStringLiteral("x");
    EXPECT_FALSE(invitationFromJson(more));
    QJsonObject odd = sound;
    odd[u"members"] = QJsonArray{1};
    EXPECT_FALSE(invitationFromJson(odd));
}
