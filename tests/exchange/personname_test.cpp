// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/personname.h"

#include <gtest/gtest.h>

using namespace wallchart;

namespace {

std::string name(const char *text)
{
    return personName(QString::fromUtf8(text)).toStdString();
}

}   // namespace

TEST(PersonName, turns_last_name_first_around)
{
    EXPECT_EQ(name("Baker, Andrés"), "Andrés Baker");
    EXPECT_EQ(name(" Văn Bình ,  Nguyễn "), "Nguyễn Văn Bình");
    EXPECT_EQ(name("de la Cruz, Zoë"), "Zoë de la Cruz");
    EXPECT_EQ(name("Smith, John, Jr."), "John Smith Jr.");
    EXPECT_EQ(name("Smith Jr., John"), "John Smith Jr.");
    EXPECT_EQ(name("Baker,"), "Baker");
    EXPECT_EQ(name(", 李小梅"), "李小梅");
}

TEST(PersonName, leaves_titles_behind_a_comma_at_the_end)
{
    EXPECT_EQ(name("Ana Lee, RN"), "Ana Lee");
    EXPECT_EQ(name("Ana Lee, BSN, RN"), "Ana Lee");
    EXPECT_EQ(name("Lee, Ana, RN"), "Ana Lee");
    EXPECT_EQ(name("Nguyen Van, Do"), "Do Nguyen Van") << "a name, not a doctor of osteopathy";
    EXPECT_EQ(name("John Smith, Jr."), "John Smith Jr.");
    EXPECT_EQ(name("Martin King, III"), "Martin King III");
}

TEST(PersonName, gives_small_letters_to_capitals_only)
{
    EXPECT_EQ(name("HADDAD, Ngozi"), "Ngozi Haddad");
    EXPECT_EQ(name("NGUYỄN, Edgar"), "Edgar Nguyễn");
    EXPECT_EQ(name("Æ LEE, X"), "X Æ Lee");
    EXPECT_EQ(name("O'CONNOR, ANDRÉS"), "Andrés O'Connor");
    EXPECT_EQ(name("VAN-DER-BERG, Ngozi"), "Ngozi Van-Der-Berg");
    EXPECT_EQ(name("MCALLISTER, Ioana"), "Ioana McAllister");
    EXPECT_EQ(name("GARCÍA DE LA CRUZ, Luz"), "Luz García de la Cruz");
    EXPECT_EQ(name("d'Aubigné, Jean-Luc"), "Jean-Luc d'Aubigné");
    EXPECT_EQ(name("McAllister, Ioana"), "Ioana McAllister");
    EXPECT_EQ(name("Smith, MJ"), "MJ Smith");
    EXPECT_EQ(name("LEE, TJ"), "TJ Lee");
    EXPECT_EQ(name("MACK, Joe"), "Joe Mack");
}

TEST(LostLetters, are_compared_by_those_that_are_left)
{
    EXPECT_TRUE(mayBeLeftOf(QStringLiteral("Noel Y?lmaz"), QStringLiteral("Noel Yılmaz")));
    EXPECT_FALSE(mayBeLeftOf(QStringLiteral("Noel Y?lmaz"), QStringLiteral("Noel Yalman")));
    EXPECT_FALSE(mayBeLeftOf(QStringLiteral("???"), QStringLiteral("李小梅")))
        << "nothing is left to compare";
    EXPECT_FALSE(hasLostLetters(QStringLiteral("Noel Yılmaz")));
}
