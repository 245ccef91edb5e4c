// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheetshape.h"
#include "tests/exchange/sheets.h"

using namespace wallchart;

using Codes = std::vector<std::string>;

TEST(SheetShape, skips_titles_totals_repeated_headers_and_footnotes_with_a_note)
{
    const Sheet sheet = csv(
        "St. Brigid Hospital;;\nPrinted 3/1/2023;;\n;;\nName;Dept;Shift\nAna;ICU;D\n"
        "Total ICU;1;\nName;Dept;Shift\nBen;ER;N\nGrand total;2;\n\nSource: HR office;;\n");
    EXPECT_EQ(sheet.shape.header, 3);
    EXPECT_EQ(sheet.shape.body, (std::vector<int>{4, 7}));
    EXPECT_EQ(codesOf(sheet.notes),
              (Codes{"table-title-rows-skipped@1:0", "table-total-row-skipped@6:0",
                     "table-repeated-header-skipped@7:0", "table-total-row-skipped@9:0",
                     "table-footnote-skipped@11:0"}));
    EXPECT_EQ(sheet.notes[0].args,
              (QStringList{QStringLiteral("2"), QStringLiteral("St. Brigid Hospital")}));
}

TEST(SheetShape, keeps_people_who_are_called_like_a_total)
{
    const Sheet sheet = csv("Name,ID\nSuma Patel,1234\nTotal Ncube,ICU\nCount Basie,7\n");
    EXPECT_EQ(sheet.shape.body.size(), 3u);
}

TEST(SheetShape, keeps_a_lonely_name_at_the_end)
{
    const Sheet sheet = csv("Name,Dept,Shift\nAna,ICU,D\nBen,,\n");
    EXPECT_EQ(sheet.shape.body.size(), 2u);
}

TEST(SheetShape, takes_the_first_full_row_when_no_header_is_known)
{
    const Sheet sheet = csv("Foo,Bar,Baz\nAna,ICU,D\nBen,ER,N\n");
    EXPECT_EQ(sheet.shape.header, 0);
    EXPECT_EQ(sheet.shape.body.size(), 2u);
}

TEST(SheetShape, does_not_take_a_title_with_a_known_word_for_the_header)
{
    const Sheet sheet = csv("Employees,,\nLast Name,First Name,Dept\nLee,Ana,ICU\n");
    EXPECT_EQ(sheet.shape.header, 1);
}
