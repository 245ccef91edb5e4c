// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheeterrors.h"
#include "tests/exchange/imports.h"
#include "tests/exchange/workbookbuilder.h"

namespace wallchart {

namespace {

ImportOptions withColumns(ChosenColumns columns)
{
    ImportOptions options;
    options.columns = std::move(columns);
    return options;
}

QByteArray twoSheetWorkbook()
{
    WorkbookBuilder builder;
    builder.part("xl/workbook.xml",
                 R"(<workbook xmlns:r="x"><sheets><sheet name="People" sheetId="1" r:id="rId1"/>)"
                 R"(<sheet name="Night &amp; day" sheetId="2" r:id="rId9"/></sheets></workbook>)");
    builder.part(
        "xl/_rels/workbook.xml.rels",
        R"(<Relationships><Relationship Id="rId1" )"
        R"(Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" )"
        R"(Target="worksheets/sheet1.xml"/><Relationship Id="rId9" )"
        R"(Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" )"
        R"(Target="worksheets/sheet2.xml"/></Relationships>)");
    builder.rows("<row r=\"1\">" + textCell("A1", "Name") + "</row><row r=\"2\">"
                 + textCell("A2", "Ana Lima") + "</row>");
    builder.part("xl/worksheets/sheet2.xml", "<worksheet><sheetData><row r=\"1\">"
                                                 + textCell("A1", "Name") + "</row><row r=\"2\">"
                                                 + textCell("A2", "Ben Okafor")
                                                 + "</row></sheetData></worksheet>");
    return builder.bytes();
}

}   // namespace

TEST(ReadChoices, the_line_of_the_header_is_the_users_word)
{
    const char *text = "Name,Department\nPrinted,today\nPerson,Where\nAna Lima,ICU\n";
    EXPECT_EQ(csv(text).shape.header, 0);
    const Sheet sheet = csv(text, {.headerLine = 3});
    EXPECT_EQ(sheet.shape.header, 2);
    EXPECT_EQ(sheet.shape.body, std::vector<int>{3});
}

TEST(ReadChoices, without_a_header_the_first_row_is_a_person_too)
{
    ImportedCampaign imported;
    const Sheet sheet = csv("Ana Lima\nBen Okafor\nTotal\n", {.headerLine = 0});
    EXPECT_EQ(sheet.shape.header, -1);
    EXPECT_EQ(sheet.shape.body, (std::vector<int>{0, 1}));
    const ImportPlan plan = imported.import(sheet);
    EXPECT_EQ(plan.added, 2);
    EXPECT_TRUE(imported.knows("Ana Lima"));
    EXPECT_EQ(plan.mapping.columns.at(0).confidence, Confidence::Values);
}

TEST(ReadChoices, without_a_header_columns_can_still_be_given_fields)
{
    ImportedCampaign imported;
    const Sheet sheet = csv("Ana Lima,ICU,a@example.org\nBen Okafor,Lab,\n", {.headerLine = 0});
    imported.import(sheet, withColumns({{1, SheetField::Unit}}));
    EXPECT_EQ(imported.byUnit(), (Counts{{"ICU", 1}, {"Lab", 1}}));
    EXPECT_EQ(imported.worker("Ana Lima").worker->emails,
              QStringList{QStringLiteral("a@example.org")});
}

TEST(ReadChoices, an_empty_sheet_stays_refused_without_a_header)
{
    EXPECT_EQ(refusalOf(" \n \n", {.headerLine = 0}).code.key, std::string(kEmptyTable.key));
    EXPECT_EQ(refusalOf("a,b\n", {.headerLine = 7}).code.key, std::string(kNoHeader.key));
}

TEST(ReadChoices, a_column_that_is_left_out_stays_out)
{
    ImportedCampaign imported;
    const Sheet sheet = csv("Name,Department,Assessment\nAna Lima,ICU,2\n");
    const ImportPlan plan = imported.import(sheet, withColumns({{2, std::nullopt}}));
    EXPECT_FALSE(imported.worker("Ana Lima").assessed());
    EXPECT_EQ(plan.mapping.columns.at(2).confidence, Confidence::Chosen);
    EXPECT_FALSE(plan.mapping.columns.at(2).field);
}

TEST(ReadChoices, a_field_given_to_another_column_is_taken_from_the_first)
{
    ImportedCampaign imported;
    const Sheet sheet = csv("Name,Department,Ward\nAna Lima,Nursing,ICU\n");
    imported.import(sheet, withColumns({{2, SheetField::Unit}}));
    EXPECT_EQ(imported.byUnit(), (Counts{{"ICU", 1}}));
}

TEST(ReadChoices, another_sheet_of_a_workbook_can_be_read)
{
    const QByteArray bytes = twoSheetWorkbook();
    const auto read = [&](const ReadOptions &options) {
        return readSheetBytes(bytes, QStringLiteral("two.xlsx"), options);
    };
    const Result<Sheet> first = read({});
    ASSERT_TRUE(first);
    ASSERT_EQ(first->dialect.sheets.size(), 2);
    EXPECT_EQ(rowsOf(*first), (Rows{{"Name"}, {"Ana Lima"}}));
    const Result<Sheet> second = read({.sheet = first->dialect.sheets.at(1)});
    ASSERT_TRUE(second);
    EXPECT_EQ(rowsOf(*second), (Rows{{"Name"}, {"Ben Okafor"}}));
    EXPECT_EQ(read({.sheet = QStringLiteral("no such sheet")}).error().code.key,
              std::string(kNoSheet.key));
}

}   // namespace wallchart
