// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packets/agefile.h"

#include "core/packets/bech32.h"
#include "core/packets/hkdf.h"
#include "tests/packets/agetool.h"
#include "tests/packets/packetcases.h"

using namespace wallchart;

namespace {

/// Bytes without a pattern a chunk could repeat.
QByteArray patternOf(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    std::uint32_t state = 1;
    for (char &byte : bytes) {
        state = state * 1664525u + 1013904223u;
        byte = static_cast<char>(state >> 24);
    }
    return bytes;
}

const std::vector<qsizetype> &telltaleSizes()
{
    static const std::vector<qsizetype> sizes = {0, 1, 64, 65535, 65536, 65537, 131072, 200000};
    return sizes;
}

}   // namespace

TEST(Hkdf, agrees_with_the_cases_of_rfc_5869)
{
    const QByteArray secret(22, '\x0b');
    const auto derived = [&](const QByteArray &salt, const QByteArray &purpose) {
        const std::span bytes(sodiumBytes(secret), 22);
        return viewOf(hkdfSha256(bytes, salt, purpose)->data()).toByteArray().toHex().toStdString();
    };
    EXPECT_EQ(derived(QByteArray::fromHex("000102030405060708090a0b0c"),
                      QByteArray::fromHex("f0f1f2f3f4f5f6f7f8f9")),
              "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf");
    EXPECT_EQ(derived({}, {}), "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d");
}

TEST(AgeKeys, are_written_as_the_age_tool_writes_them)
{
    AgeTool age;
    for (const unsigned char fill : {0, 1, 77, 255}) {
        const Identity reader = identityOf(fill);
        EXPECT_EQ(age.recipientOf(reader).toStdString(),
                  recipientText(reader.peer().receives).toStdString());
    }
}

TEST(AgeKeys, are_read_in_small_or_capital_letters_and_refused_with_any_sign_changed)
{
    const PublicKey key = identityOf(3).peer().receives;
    const QString text = recipientText(key);
    EXPECT_EQ(recipientFromText(text), key);
    EXPECT_EQ(recipientFromText(text.toUpper()), key);
    for (qsizetype i = 0; i < text.size(); ++i) {
        QString changed = text;
        changed[i] = changed[i] == u'q' ? u'p' : u'q';
        EXPECT_FALSE(recipientFromText(changed)) << i;
    }
    QString mixed = text;
    mixed[0] = u'A';
    EXPECT_FALSE(recipientFromText(mixed));
    EXPECT_FALSE(recipientFromText(text.chopped(1)));
    EXPECT_FALSE(recipientFromText(text + u'q'));
    EXPECT_FALSE(recipientFromText(QString()));
}

TEST(AgeFile, the_age_tool_opens_what_is_written_for_recipients)
{
    AgeTool age;
    const Identity ana = identityOf(1);
    const Identity ben = identityOf(2);
    for (const qsizetype size : telltaleSizes()) {
        const QByteArray plain = patternOf(size);
        const auto file = encryptForRecipients(
            plain, std::vector{ana.peer().receives, ben.peer().receives});
        ASSERT_TRUE(file);
        EXPECT_EQ(age.decryptAs(ana, *file), plain) << size;
        EXPECT_EQ(age.decryptAs(ben, *file), plain) << size;
        EXPECT_NE(age.complaintAs(identityOf(3), *file), "") << size;
    }
}

TEST(AgeFile, opens_what_the_age_tool_writes_for_recipients)
{
    AgeTool age;
    const Identity ana = identityOf(1);
    const Identity ben = identityOf(2);
    const QStringList both = {recipientText(ana.peer().receives),
                              recipientText(ben.peer().receives)};
    for (const qsizetype size : telltaleSizes()) {
        const QByteArray plain = patternOf(size);
        const QByteArray file = age.encryptTo(both, plain);
        EXPECT_EQ(decryptWithKey(file, ana.receivingKey()), plain) << size;
        EXPECT_EQ(decryptWithKey(file, ben.receivingKey()), plain) << size;
        EXPECT_EQ(outcomeOf(decryptWithKey(file, identityOf(3).receivingKey())),
                  "packet-not-for-you");
    }
}

TEST(AgeFile, opens_what_the_age_tool_writes_as_text_for_a_message)
{
    AgeTool age;
    const Identity ana = identityOf(1);
    for (const qsizetype size : {0, 1, 2, 200, 70000}) {
        const QByteArray plain = patternOf(size);
        QByteArray file = age.encryptTo({recipientText(ana.peer().receives)}, plain,
                                        {QStringLiteral("-a")});
        ASSERT_TRUE(file.startsWith("-----BEGIN AGE"));
        EXPECT_EQ(decryptWithKey(file, ana.receivingKey()), plain);
        EXPECT_EQ(decryptWithKey("\r\n " + file.replace("\n", "\r\n") + "\r\n", ana.receivingKey()),
                  plain)
            << "as a mail program of Windows hands it over";
    }
}

TEST(AgeFile, opens_what_the_age_tool_locks_with_a_passphrase)
{
    AgeTool age;
    const QByteArray file = age.encryptWith("bako tule 7", "told by voice");
    const Secret passphrase = secretText("bako tule 7");
    EXPECT_EQ(decryptWithPassphrase(file, passphrase), QByteArray("told by voice"));
    EXPECT_EQ(outcomeOf(decryptWithPassphrase(file, secretText("bako tule 8"))),
              "packet-wrong-passphrase");
}

TEST(AgeFile, the_age_tool_opens_what_is_locked_with_a_passphrase)
{
    AgeTool age;
    const QByteArray phrase("señal 李 7");
    const auto usual = encryptWithPassphrase("told by voice", secretText("señal 李 7"));
    ASSERT_TRUE(usual);
    EXPECT_EQ(age.decryptWith(phrase, *usual), "told by voice");
    const auto light = encryptWithPassphrase("quickly", secretText("señal 李 7"), kLightWork);
    ASSERT_TRUE(light);
    EXPECT_EQ(age.decryptWith(phrase, *light), "quickly");
}

TEST(AgeFile, is_never_the_same_twice)
{
    const std::vector key{identityOf(1).peer().receives};
    const auto first = encryptForRecipients("the same", key);
    const auto second = encryptForRecipients("the same", key);
    ASSERT_TRUE(first && second);
    EXPECT_NE(*first, *second);
    EXPECT_NE(first->last(24), second->last(24));
}

TEST(AgeFile, takes_eight_mebibytes_and_not_a_byte_more)
{
    const Identity ana = identityOf(1);
    const std::vector key{ana.peer().receives};
    const QByteArray most = patternOf(kMaxPlainSize);
    const auto file = encryptForRecipients(most, key);
    ASSERT_TRUE(file);
    EXPECT_EQ(decryptWithKey(*file, ana.receivingKey()), most);
    EXPECT_EQ(outcomeOf(encryptForRecipients(most + 'x', key)), "packet-too-large");
    AgeTool age;
    const QByteArray larger = age.encryptTo({recipientText(key[0])}, most + 'x');
    EXPECT_EQ(outcomeOf(decryptWithKey(larger, ana.receivingKey())), "packet-too-large");
}

TEST(AgeFile, is_not_written_for_nobody_or_for_a_crowd)
{
    EXPECT_EQ(outcomeOf(encryptForRecipients("x", {})), "packet-without-recipient");
    const std::vector crowd(1001, identityOf(1).peer().receives);
    EXPECT_EQ(outcomeOf(encryptForRecipients("x", crowd)), "packet-without-recipient");
}

TEST(AgeFile, says_when_a_key_is_used_for_a_passphrase_and_the_other_way_round)
{
    const Identity ana = identityOf(1);
    const auto locked = encryptWithPassphrase("x", secretText("bako"), kLightWork);
    EXPECT_EQ(outcomeOf(decryptWithKey(*locked, ana.receivingKey())), "packet-needs-passphrase");
    const auto sealed = encryptForRecipients("x", std::vector{ana.peer().receives});
    EXPECT_EQ(outcomeOf(decryptWithPassphrase(*sealed, secretText("bako"))), "packet-needs-key");
}
