// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signup/signupsheets.h"

#include "tests/analysis/testedcampaign.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

/// A ward of two cells with a test that is open.
struct Ward {
    explicit Ward(const char *text = "ICU / Day (6): Maria Gomez, Maria Gonzalez → Rosa Delgado, "
                                     "Rosa Delgado*\n"
                                     "ICU / Night: Eva Lindqvist, Tom Reed (supervisor)")
        : made(campaignFromText(text)), test{made.ids().make<StructureTestId>()}
    {
        made.add(StructureTest{.id = test,
                               .name = QStringLiteral("Majority petition"),
                               .ask = QStringLiteral("sign your name"),
                               .opens = kTestedDay.addDays(-3),
                               .closes = kTestedDay.addDays(4)});
    }
    [[nodiscard]] DocumentPrint sheets(SignUpBy by = SignUpBy::Cells,
                                       Redaction redaction = Redaction::Short) const
    {
        SignUpChoices choices{.test = test};
        choices.by = by;
        choices.redaction = redaction;
        choices.destroyBy = kTestedDay.addDays(30);
        return signUpSheets(Reading(made.campaign(), kTestedDay), choices, 12);
    }

    TestedCampaign made;
    StructureTestId test;
};

template <class T>
std::vector<T> blocksOf(const DocumentPrint &print)
{
    std::vector<T> found;
    for (const PrintBlock &block : print.document.blocks) {
        if (const T *one = std::get_if<T>(&block)) found.push_back(*one);
    }
    return found;
}

QStringList textsOf(const PrintCell &cell)
{
    QStringList texts;
    for (const PrintText &text : cell) texts << text.text;
    return texts;
}

QStringList columnOf(const PrintTable &table, std::size_t column)
{
    QStringList texts;
    for (const auto &row : table.rows) texts << textsOf(row[column]).join(u' ');
    return texts;
}

/// Every text of a document, to look for what must not be there.
QString everythingIn(const DocumentPrint &print)
{
    QStringList texts{print.document.footer};
    for (const PageHead &head : blocksOf<PageHead>(print)) texts << textsOf(head.texts);
    for (const PrintTable &table : blocksOf<PrintTable>(print)) {
        for (std::size_t i = 0; i < table.widths.size(); ++i) texts << columnOf(table, i);
    }
    return texts.join(u'\n');
}

}   // namespace

TEST(SignUpSheets, each_cell_has_its_sheet_with_test_ask_and_days)
{
    const DocumentPrint print = Ward().sheets();
    const auto heads = blocksOf<PageHead>(print);
    ASSERT_EQ(heads.size(), 2u);
    EXPECT_EQ(textsOf(heads[0].texts),
              (QStringList{QStringLiteral("Majority petition"), QStringLiteral("ICU / Day"),
                           QStringLiteral("Ask: sign your name"),
                           QStringLiteral("4 Mar 2023 to 11 Mar 2023")}));
    EXPECT_EQ(textsOf(heads[1].texts).at(1), QStringLiteral("ICU / Night"));
}

TEST(SignUpSheets, names_are_short_and_unique_on_their_sheet_beside_their_number)
{
    const DocumentPrint print = Ward().sheets();
    const PrintTable day = blocksOf<PrintTable>(print).at(0);
    EXPECT_EQ(columnOf(day, 1).mid(0, 3),
              (QStringList{QStringLiteral("Maria Gom."), QStringLiteral("Maria Gon."),
                           QStringLiteral("Rosa D.")}));
    EXPECT_EQ(columnOf(day, 0).mid(0, 3),
              (QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}));
    EXPECT_FALSE(everythingIn(print).contains(QStringLiteral("Gomez")));
    EXPECT_EQ(print.names, 4);
}

TEST(SignUpSheets, every_row_has_a_box_for_took_part_and_one_for_refused)
{
    for (const PrintTable &table : blocksOf<PrintTable>(Ward().sheets())) {
        EXPECT_TRUE(table.forAPen);
        ASSERT_EQ(table.header.size(), 5u);
        EXPECT_EQ(table.header[3].front().text, QStringLiteral("Took part (Y)"));
        EXPECT_EQ(table.header[4].front().text, QStringLiteral("Refused (X)"));
        for (const auto &row : table.rows) {
            for (const std::size_t box : {3u, 4u}) EXPECT_EQ(row[box].front().mark, TextMark::Box);
        }
    }
}

TEST(SignUpSheets, whoever_is_not_named_yet_has_a_row_to_write_in)
{
    const auto tables = blocksOf<PrintTable>(Ward().sheets());
    EXPECT_EQ(columnOf(tables.at(0), 0).count(QStringLiteral("?")), 3);   // 6 in all, 3 named
    EXPECT_EQ(columnOf(tables.at(1), 0).count(QStringLiteral("?")), 2);   // somebody new may come
}

TEST(SignUpSheets, who_is_out_of_the_base_or_excluded_is_on_no_sheet)
{
    Ward ward;
    ward.made.record(ward.test, "Eva Lindqvist", Outcome::Excluded);
    const QString all = everythingIn(ward.sheets());
    EXPECT_FALSE(all.contains(QStringLiteral("Tom")));
    EXPECT_FALSE(all.contains(QStringLiteral("Eva")));
}

TEST(SignUpSheets, with_numbers_alone_no_name_is_there_and_the_order_tells_none)
{
    const Ward ward("ICU / Day: Zoe Adams, Ana Young");
    const DocumentPrint print = ward.sheets(SignUpBy::Cells, Redaction::Numbers);
    const PrintTable table = blocksOf<PrintTable>(print).at(0);
    EXPECT_EQ(table.widths.size(), 4u);
    EXPECT_EQ(columnOf(table, 0).mid(0, 2),
              (QStringList{QStringLiteral("1"), QStringLiteral("2")}));
    for (const char *name : {"Zoe", "Ana", "Adams", "Young"})
        EXPECT_FALSE(everythingIn(print).contains(QLatin1String(name))) << name;
}

TEST(SignUpSheets, a_leaders_sheet_holds_the_leader_and_their_followers_and_says_no_more)
{
    const DocumentPrint print = Ward().sheets(SignUpBy::Leaders);
    const auto heads = blocksOf<PageHead>(print);
    ASSERT_EQ(heads.size(), 1u);
    EXPECT_EQ(textsOf(heads[0].texts).at(1), QStringLiteral("Asked by Rosa D."));
    EXPECT_EQ(columnOf(blocksOf<PrintTable>(print).at(0), 1).mid(0, 2),
              (QStringList{QStringLiteral("Rosa D."), QStringLiteral("Maria G.")}));
    EXPECT_EQ(print.names, 2);
    const DocumentPrint numbers = Ward().sheets(SignUpBy::Leaders, Redaction::Numbers);
    EXPECT_EQ(textsOf(blocksOf<PageHead>(numbers).at(0).texts).at(1),
              QStringLiteral("Asked by #3"));
}

TEST(SignUpSheets, the_foot_says_which_print_it_is_and_when_to_destroy_it)
{
    const QString footer = Ward().sheets().document.footer;
    EXPECT_TRUE(footer.startsWith(
        QStringLiteral("Print 12 of 7 Mar 2023, destroy by 6 Apr 2023. Anyone who works here")));
}

TEST(SignUpSheets, an_empty_chart_gives_one_sheet_that_says_so)
{
    const DocumentPrint print = Ward("").sheets();
    ASSERT_EQ(print.document.blocks.size(), 1u);
    EXPECT_EQ(print.names, 0);
}

}   // namespace wallchart
