// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/foldedname.h"

#include <gtest/gtest.h>

#include <thread>

using namespace wallchart;

namespace {

std::string fold(const char16_t *name)
{
    return foldedName(QStringView(name)).toStdString();
}

std::string foldHeader(const char16_t *header)
{
    return foldedHeader(QStringView(header)).toStdString();
}

}   // namespace

TEST(FoldedName, writes_accents_and_special_letters_plainly)
{
    EXPECT_EQ(fold(u"Ødegård"), "odegard");
    EXPECT_EQ(fold(u"Đorđe Žukauskas"), "dorde zukauskas");
    EXPECT_EQ(fold(u"Æ Lee"), "ae lee");
    EXPECT_EQ(fold(u"Yılmaz"), "yilmaz");
    EXPECT_EQ(fold(u"İBRAHİM Şahin"), "ibrahim sahin");
    EXPECT_EQ(fold(u"Straße"), "strasse");
}

TEST(FoldedName, reads_other_scripts)
{
    EXPECT_EQ(fold(u"Nguyễn Văn Bình"), "nguyen van binh");
    EXPECT_EQ(fold(u"Дмитрий Соколов"), "dmitrij sokolov");
    EXPECT_EQ(fold(u"李小梅"), "li xiao mei");
    EXPECT_EQ(fold(u"فاطمة علي"), "fatmt ly");
    EXPECT_EQ(fold(u"مُحَمَّد حـسن"), fold(u"محمد حسن"));
}

TEST(FoldedName, takes_composed_and_decomposed_accents_alike)
{
    EXPECT_EQ(fold(u"Andre\u0301s"), "andres");
    EXPECT_EQ(fold(u"André\u0301s"), "andres");
}

TEST(FoldedName, drops_apostrophes_and_evens_out_punctuation_and_space)
{
    EXPECT_EQ(fold(u"O'Connor"), fold(u"O’CONNOR"));
    EXPECT_EQ(fold(u"Van-der-Berg"), fold(u"  van  der\u00A0Berg "));
    EXPECT_EQ(fold(u"St. Brigid"), "st brigid");
    EXPECT_EQ(fold(u"Baker, Andrés"), "baker andres");
}

TEST(FoldedName, keeps_names_of_nothing_but_signs_apart)
{
    EXPECT_EQ(fold(u"***"), "***");
    EXPECT_NE(fold(u"***"), fold(u"---"));
    EXPECT_EQ(fold(u"   "), "");
    EXPECT_EQ(fold(u""), "");
}

TEST(FoldedName, gives_the_same_key_in_every_thread)
{
    std::string other;
    std::thread([&other] { other = fold(u"Søren Castaño"); }).join();
    EXPECT_EQ(other, fold(u"Søren Castaño"));
    EXPECT_EQ(other, "soren castano");
}

TEST(FoldedName, of_a_key_is_the_key)
{
    for (const char16_t *name : {u"Ødegård, A.", u"فاطمة علي", u"O’Connor", u"Ｆｕｌｌ"}) {
        const QString once = foldedName(QStringView(name));
        EXPECT_EQ(foldedName(once), once);
    }
}

TEST(FoldedHeader, ignores_the_mark_case_accents_and_separators)
{
    EXPECT_EQ(foldHeader(u"\uFEFFFirst_Name"), "first name");
    EXPECT_EQ(foldHeader(u" first-name "), "first name");
    EXPECT_EQ(foldHeader(u"Prénom"), "prenom");
    EXPECT_EQ(foldHeader(u"Floor #"), "floor #");
    EXPECT_EQ(foldHeader(u"Open Rate (%)"), "open rate %");
}
