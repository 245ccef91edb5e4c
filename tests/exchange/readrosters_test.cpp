// SPDX-License-Identifier: GPL-3.0-or-later
// Every example roster as the reader finds it.
#include "tests/exchange/sheets.h"

using namespace wallchart;

namespace {

struct Expected {
    const char *file;
    const char *format;
    const char *encoding;
    char16_t delimiter;
    int headerLine;
    int columns;
    std::size_t body;
    const char *lastFirstCell;
};

class ReadRosters : public testing::TestWithParam<Expected> {};

}   // namespace

TEST_P(ReadRosters, finds_the_dialect_the_header_and_all_rows)
{
    const Expected &expected = GetParam();
    const Sheet sheet = roster(expected.file);
    EXPECT_EQ(sheet.dialect.format.toStdString(), expected.format);
    EXPECT_EQ(sheet.dialect.encoding.toStdString(), expected.encoding);
    EXPECT_EQ(sheet.dialect.delimiter, QChar(expected.delimiter));
    ASSERT_GE(sheet.shape.header, 0);
    EXPECT_EQ(sheet.line(sheet.shape.header), expected.headerLine);
    EXPECT_EQ(sheet.width(sheet.shape.header), expected.columns);
    ASSERT_EQ(sheet.shape.body.size(), expected.body);
    EXPECT_EQ(sheet.cell(sheet.shape.body.back(), 0).toStdString(), expected.lastFirstCell);
}

INSTANTIATE_TEST_SUITE_P(
    Files, ReadRosters,
    testing::Values(
        Expected{"plain_sheet.csv", "csv", "UTF-8", u',', 1, 6, 412, "Rowena Nasser"},
        Expected{"action_builder.csv", "csv", "UTF-8", u',', 1, 9, 412, "Rowena"},
        Expected{"action_network_petition.csv", "csv", "UTF-8", u',', 1, 6, 254,
                 "bjrn.3040@example.org"},
        Expected{"broadstripes.csv", "csv", "UTF-8", u',', 1, 11, 412, "Nasser"},
        Expected{"employer_semicolon_cp1252.csv", "csv", "windows-1252", u';', 1, 9, 412,
                 "03/01/2023"},
        Expected{"excel_unicode_text.txt", "csv", "UTF-16LE", u'\t', 1, 4, 412, "Nasser, Rowena"},
        Expected{"messy_with_title_rows.csv", "csv", "UTF-8", u';', 4, 4, 62, "Æ Lee, X"},
        Expected{"nominations.csv", "csv", "UTF-8", u',', 1, 4, 251, "Rowena Nasser"},
        Expected{"steward_sheet.xlsx", "xlsx", "", u'\0', 1, 15, 412, "3044"},
        Expected{"ties.csv", "csv", "UTF-8", u',', 1, 4, 451, "Teresa Müller"},
        Expected{"zetkin.csv", "csv", "UTF-8", u',', 1, 9, 412, "Rowena"}));

TEST(ReadRosters, lists_what_is_wrong_in_the_messy_one)
{
    const Sheet sheet = roster("messy_with_title_rows.csv");
    EXPECT_EQ(codesOf(sheet.problems), (std::vector<std::string>{"table-unclosed-quote@41:1"}));
    EXPECT_EQ(codesOf(sheet.notes),
              (std::vector<std::string>{"table-title-rows-skipped@1:0",
                                        "table-total-row-skipped@70:0", "table-short-rows@5:0"}));
    EXPECT_EQ(
        sheet.notes.back().args,
        (QStringList{QStringLiteral("9"), QStringLiteral("5, 13, 20, 27, 35, 43, 50, 58, 65")}));
}

TEST(ReadRosters, lists_the_sheets_of_the_workbook_and_reads_the_first)
{
    const Sheet sheet = roster("steward_sheet.xlsx");
    EXPECT_EQ(sheet.dialect.sheets,
              (QStringList{QStringLiteral("Roster"), QStringLiteral("Sign-ups")}));
    EXPECT_EQ(sheet.cell(1, 13), QStringLiteral("2015-10-07"));
    EXPECT_EQ(sheet.cell(1, 2), QStringLiteral("Æ Lee"));
    EXPECT_EQ(codesOf(sheet.notes), (std::vector<std::string>{"table-other-sheets@0:0"}));
}
