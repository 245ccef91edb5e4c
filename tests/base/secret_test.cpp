// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <QString>

#include <gtest/gtest.h>

#include <string>

namespace wallchart {

namespace {

std::string bytesOf(const Result<Secret> &secret)
{
    if (!secret) return "no secret";
    const auto bytes = secret->data();
    return {bytes.begin(), bytes.end()};
}

}   // namespace

TEST(Secret, a_passphrase_is_the_same_however_its_accents_were_typed)
{
    QString composed = QStringLiteral("caf\u00E9");
    QString decomposed = QStringLiteral("cafe\u0301");
    QByteArray utf8 = QByteArrayLiteral("cafe\xCC\x81");
    const std::string expected = "caf\xC3\xA9";
    EXPECT_EQ(bytesOf(Secret::fromText(composed)), expected);
    EXPECT_EQ(bytesOf(Secret::fromText(decomposed)), expected);
    EXPECT_EQ(bytesOf(Secret::fromUtf8(utf8)), expected);
}

TEST(Secret, what_it_was_made_from_is_emptied)
{
    QString text = QStringLiteral("correct horse");
    QByteArray bytes = QByteArrayLiteral("battery staple");
    const auto one = Secret::fromText(text);
    const auto other = Secret::fromUtf8(bytes);
    EXPECT_TRUE(one && other);
    EXPECT_FALSE(text.contains(QLatin1String("horse")));
    EXPECT_FALSE(bytes.contains("staple"));
}

TEST(Secret, may_be_empty)
{
    QString nothing;
    const auto secret = Secret::fromText(nothing);
    ASSERT_TRUE(secret);
    EXPECT_TRUE(secret->empty());
    EXPECT_EQ(secret->size(), 0u);
}

TEST(Secret, is_as_long_as_asked_and_can_be_filled)
{
    auto secret = Secret::ofSize(32);
    ASSERT_TRUE(secret);
    ASSERT_EQ(secret->data().size(), 32u);
    for (auto &byte : secret->data()) byte = 7;
    EXPECT_EQ(bytesOf(secret), std::string(32, 7));
}

}   // namespace wallchart
