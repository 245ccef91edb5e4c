// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/searchtext.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

std::string found(const PositionSet &set)
{
    std::string text;
    set.each([&](std::size_t at) { text += std::to_string(at) + " "; });
    return text;
}

SearchText three()
{
    SearchText texts;
    texts.add({QStringLiteral("Maria Ana Lima"), QStringLiteral("Mia")});
    texts.add({});
    texts.add({QStringLiteral("Liana Maria"), {}, QStringLiteral("Lima")});
    return texts;
}

}   // namespace

TEST(SearchText, words_begin_at_words)
{
    EXPECT_EQ(found(three().withWords(QStringLiteral("ana"))), "0 ");
    EXPECT_EQ(found(three().withWords(QStringLiteral("lima"))), "0 2 ");
    EXPECT_EQ(found(three().withWords(QStringLiteral("ana li"))), "0 ");
    EXPECT_EQ(found(three().withLetters(QStringLiteral("ana"))), "0 2 ");
}

TEST(SearchText, no_phrase_reaches_from_one_text_or_person_into_the_next)
{
    EXPECT_EQ(found(three().withWords(QStringLiteral("lima mia"))), "");
    EXPECT_EQ(found(three().withWords(QStringLiteral("mia liana"))), "");
    EXPECT_EQ(found(three().withWords(QStringLiteral("maria lima"))), "");
}

TEST(SearchText, texts_are_taken_over_as_they_are)
{
    const SearchText original = three();
    SearchText copy;
    copy.addFrom(original, 2);
    copy.addFrom(original, 0);
    EXPECT_EQ(copy.size(), 2u);
    EXPECT_EQ(found(copy.withWords(QStringLiteral("ana"))), "1 ");
    EXPECT_EQ(found(copy.withWords(QStringLiteral("liana maria"))), "0 ");
}

}   // namespace wallchart
