// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheeterrors.h"
#include "core/exchange/workbook.h"
#include "tests/exchange/sheets.h"
#include "tests/exchange/workbookbuilder.h"

using namespace wallchart;

namespace {

const QByteArray kHeader = "<row r=\"1\">" + textCell("A1", "Name") + textCell("B1", "Hire Date")
                           + "</row>";

Sheet read(const WorkbookBuilder &workbook)
{
    const Result<Sheet> sheet = readSheetBytes(workbook.bytes(), QStringLiteral("book.xlsx"));
    EXPECT_TRUE(sheet) << sheet.error().code.key << sheet.error().args.join(u' ').toStdString();
    return sheet.value_or(Sheet());
}

/// Cells of the second row, from these XML cells.
std::vector<std::string> cells(const QByteArray &xml)
{
    const Sheet sheet = read(WorkbookBuilder().rows(kHeader + "<row r=\"2\">" + xml + "</row>"));
    return sheet.rowCount() < 2 ? std::vector<std::string>() : rowsOf(sheet)[1];
}

using Cells = std::vector<std::string>;

}   // namespace

TEST(XlsxReader, reads_dates_by_their_style_and_numbers_plainly)
{
    EXPECT_EQ(
        cells(
            R"(<c r="A2"><v>1005</v></c><c r="B2" s="1"><v>42284</v></c><c r="C2" s="2"><v>42284.5</v></c>)"),
        (Cells{"1005", "2015-10-07", "2015-10-07 12:00:00"}));
    EXPECT_EQ(
        cells(
            R"(<c r="A2"><v>0.1</v></c><c r="B2"><v>37.5</v></c><c r="C2" s="3"><v>1E3</v></c><c r="D2"><v>15550177698500</v></c>)"),
        (Cells{"0.1", "37.5", "1000", "15550177698500"}));
    EXPECT_EQ(
        cells(
            R"(<c r="A2" s="1"><v>1</v></c><c r="B2" s="1"><v>61</v></c><c r="C2" s="1"><v>-4</v></c>)"),
        (Cells{"1900-01-01", "1900-03-01", "-4"}));
}

TEST(XlsxReader, counts_days_from_1904_when_the_workbook_does)
{
    const Sheet sheet = read(
        WorkbookBuilder()
            .part(
                "xl/workbook.xml",
                R"(<workbook xmlns:r="x"><workbookPr date1904="1"/><sheets><sheet name="P" r:id="rId1"/></sheets></workbook>)")
            .rows(
                kHeader
                + R"(<row r="2"><c r="A2" t="str"><v>Ana</v></c><c r="B2" s="1"><v>40822</v></c></row>)"));
    EXPECT_EQ(sheet.cell(1, 1), QStringLiteral("2015-10-07"));
}

TEST(XlsxReader, reads_every_kind_of_cell)
{
    EXPECT_EQ(
        cells(
            R"(<c r="A2" t="b"><v>1</v></c><c r="B2" t="str"><f>A1&amp;"x"</f><v>Namex</v></c><c r="C2" t="d"><v>2023-01-05T00:00:00</v></c>)"),
        (Cells{"TRUE", "Namex", "2023-01-05"}));
    EXPECT_EQ(
        cells(
            R"(<c r="A2" t="inlineStr"><is><r><t>An</t></r><r><t xml:space="preserve">a </t></r></is></c><c t="n"><v>7</v></c>)"),
        (Cells{"Ana ", "7"}));
}

TEST(XlsxReader, reads_shared_strings_without_reading_aids)
{
    WorkbookBuilder workbook;
    workbook.sharedStrings(
        "<si><t>Name</t></si><si><r><t>李</t></r><rPh sb=\"0\" eb=\"1\"><t>リ</t></rPh><r><t>小梅</t></r></si><si><t>a_x000D_b</t></si>");
    workbook.rows(
        R"(<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c></row><row r="3"><c r="A3" t="s"><v>2</v></c></row>)");
    EXPECT_EQ(rowsOf(read(workbook)), (Rows{{"Name"}, {"李小梅"}, {"a\rb"}}));
}

TEST(XlsxReader, keeps_the_place_of_cells_and_the_number_of_rows)
{
    const Sheet sheet = read(WorkbookBuilder().rows(
        kHeader + "<row r=\"7\"><c r=\"XFD7\" s=\"1\"/>" + textCell("B7", "x")
        + "</row><row r=\"1048576\"><c r=\"A1048576\" s=\"2\"/></row>"));
    EXPECT_EQ(rowsOf(sheet), (Rows{{"Name", "Hire Date"}, {"", "x"}}));
    EXPECT_EQ(sheet.line(1), 7);
}

TEST(XlsxReader, lists_errors_and_formulas_that_have_no_value)
{
    const Sheet sheet = read(WorkbookBuilder().rows(
        kHeader
        + R"(<row r="2"><c r="A2" t="str"><v>Ana</v></c><c r="B2" t="e"><v>#N/A</v></c></row><row r="3"><c r="A3"><f>1+1</f></c><c r="B3"><v>2</v></c></row>)"));
    EXPECT_EQ(
        codesOf(sheet.problems),
        (std::vector<std::string>{"table-error-cell@2:2", "table-formula-without-value@3:1"}));
}

TEST(XlsxReader, reads_the_first_visible_sheet)
{
    WorkbookBuilder workbook;
    workbook.part(
        "xl/workbook.xml",
        R"(<workbook xmlns:r="x"><sheets><sheet name="Old" state="hidden" r:id="rId9"/><sheet name="People" r:id="rId1"/></sheets></workbook>)");
    workbook.rows(kHeader);
    const Sheet sheet = read(workbook);
    EXPECT_EQ(sheet.dialect.sheets, (QStringList{QStringLiteral("Old"), QStringLiteral("People")}));
    EXPECT_EQ(sheet.cell(0, 0), QStringLiteral("Name"));
}

TEST(XlsxReader, knows_dates_by_their_format)
{
    const auto style = [](const char16_t *code) { return numberStyleOf(QStringView(code)); };
    EXPECT_EQ(style(u"dd/mm/yyyy"), NumberStyle::Date);
    EXPECT_EQ(style(u"[$-409]d\\-mmm\\-yy;@"), NumberStyle::Date);
    EXPECT_EQ(style(u"yyyy-mm-dd hh:mm"), NumberStyle::DateTime);
    EXPECT_EQ(style(u"[h]:mm:ss"), NumberStyle::Time);
    EXPECT_EQ(style(u"mm:ss"), NumberStyle::Time);
    EXPECT_EQ(style(u"#,##0.00 \"days\""), NumberStyle::Number);
    EXPECT_EQ(style(u"General"), NumberStyle::Number);
    EXPECT_EQ(style(u"[Red]0.0%"), NumberStyle::Number);
}

TEST(HostileWorkbook, refuses_a_document_type)
{
    const QByteArray doctype =
        R"(<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>)";
    for (const char *name :
         {"xl/workbook.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml", "_rels/.rels"}) {
        const Error error = refusalOf(
            WorkbookBuilder().rows(kHeader).part(name, doctype + "<w>&b;</w>").bytes());
        EXPECT_EQ(error.code, kPartHasDoctype) << name;
        EXPECT_EQ(error.args.value(1).toStdString(), name);
    }
}

TEST(HostileWorkbook, refuses_links_to_other_files)
{
    const QByteArray relations =
        R"(<Relationships><Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/>)"
        R"(<Relationship Id="rId4" Type="http://x/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>)";
    EXPECT_EQ(
        refusalOf(
            WorkbookBuilder().rows(kHeader).part("xl/_rels/workbook.xml.rels", relations).bytes())
            .code,
        kExternalLinks);
    const QByteArray outside =
        R"(<Relationships><Relationship Id="rId1" Type="http://x/worksheet" TargetMode="External" Target="file:///etc/passwd"/></Relationships>)";
    EXPECT_EQ(
        refusalOf(
            WorkbookBuilder().rows(kHeader).part("xl/_rels/workbook.xml.rels", outside).bytes())
            .code,
        kExternalLinks);
}

TEST(HostileWorkbook, leaves_hyperlinks_in_a_sheet_alone)
{
    WorkbookBuilder workbook;
    workbook.rows(kHeader).part(
        "xl/worksheets/_rels/sheet1.xml.rels",
        R"(<Relationships><Relationship Id="r1" Type="http://x/hyperlink" TargetMode="External" Target="mailto:a@example.org"/></Relationships>)");
    EXPECT_EQ(rowsOf(read(workbook)), (Rows{{"Name", "Hire Date"}}));
}

TEST(HostileWorkbook, refuses_a_bomb_before_it_swells)
{
    const QByteArray bomb = "<worksheet>" + QByteArray(20 * 1024 * 1024, ' ') + "</worksheet>";
    const QByteArray bytes = WorkbookBuilder().part("xl/worksheets/sheet1.xml", bomb).bytes();
    ASSERT_LT(bytes.size(), 100'000);
    EXPECT_EQ(refusalOf(bytes).code, kArchiveBomb);
}

TEST(HostileWorkbook, refuses_a_bomb_whose_directory_lies)
{
    const QByteArray bomb = "<worksheet>" + QByteArray(20 * 1024 * 1024, ' ') + "</worksheet>";
    QByteArray bytes = WorkbookBuilder().part("xl/worksheets/sheet1.xml", bomb).bytes();
    QByteArray size(4, '\0');
    for (int i = 0; i < 4; ++i) size[i] = static_cast<char>((bomb.size() >> (8 * i)) & 0xFF);
    ASSERT_GE(bytes.lastIndexOf(size), 0);
    bytes.replace(bytes.lastIndexOf(size), 4, QByteArray("\x10\x27\0\0", 4));   // 10 000, it says
    const Error error = refusalOf(bytes);
    EXPECT_TRUE(error.code == kArchiveBomb || error.code == kArchiveDamaged
                || error.code == kPartBroken)
        << error.code.key;
}

TEST(HostileWorkbook, refuses_a_token_that_would_fill_the_memory)
{
    QByteArray noise;   // hardly packs, so that it is no bomb
    unsigned seed = 1;
    for (int i = 0; i < 3'000'000; ++i) {
        seed = seed * 1'664'525u + 1'013'904'223u;
        noise += static_cast<char>('a' + (seed >> 24) % 26);
    }
    QByteArray attributes;
    for (int i = 0; i < 100'000; ++i)
        attributes += " a" + noise.mid(i * 7, 7) + QByteArray::number(i) + "=\"\"";
    QByteArray nested;
    for (int i = 0; i < 100'000; ++i) nested += "<" + noise.mid(i * 7, 7) + ">";
    for (const QByteArray &token :
         {"<c r=\"A1\" t=\"str\"><v>" + noise + "</v></c>", "<!--" + noise + "-->",
          "<c r=\"" + noise + "\"/>", "<" + noise + "/>", "<c" + attributes + "/>", nested}) {
        const Error error = refusalOf(
            WorkbookBuilder().rows("<row r=\"1\">" + token + "</row>").bytes());
        EXPECT_EQ(error.code, kPartBroken) << token.left(20).toStdString();
    }
}

TEST(HostileWorkbook, refuses_columns_and_cells_beyond_the_limits)
{
    const Error wide = refusalOf(
        WorkbookBuilder()
            .rows(kHeader + "<row r=\"2\">" + textCell("SS2", "x") + "</row>")
            .bytes());
    EXPECT_EQ(wide.code, kTooManyColumns);
    EXPECT_EQ(wide.args,
              (QStringList{QStringLiteral("bad.csv"), QStringLiteral("2"), QStringLiteral("512")}));
    const QByteArray longText(1024 * 1024 + 1, 'x');
    const Error tooLong = refusalOf(
        WorkbookBuilder()
            .rows(kHeader + "<row r=\"3\">" + textCell("B3", longText.constData()) + "</row>")
            .part("xl/noise.bin", "")
            .bytes());
    EXPECT_TRUE(tooLong.code == kCellTooLong || tooLong.code == kArchiveBomb) << tooLong.code.key;
}

TEST(HostileWorkbook, refuses_truncation_at_any_byte)
{
    const QByteArray whole = WorkbookBuilder().rows(kHeader).bytes();
    for (qsizetype length = 4; length < whole.size(); length += 13) {
        const ErrorCode code = refusalOf(whole.first(length)).code;
        EXPECT_TRUE(code == kArchiveUnreadable || code == kArchiveDamaged) << length;
    }
}

TEST(HostileWorkbook, refuses_a_flipped_byte_in_the_sheet)
{
    QByteArray rows = kHeader;
    for (int i = 2; i < 400; ++i)
        rows += "<row r=\"" + QByteArray::number(i) + "\">"
                + textCell("A9", QByteArray::number(i * i).constData()) + "</row>";
    const QByteArray whole = WorkbookBuilder().rows(rows).bytes();
    const qsizetype begin = whole.indexOf("xl/worksheets/sheet1.xml") + 40;
    for (qsizetype at = begin; at < begin + 1500; at += 101) {
        QByteArray flipped = whole;
        flipped[at] = static_cast<char>(flipped[at] ^ 0x10);
        const Error error = refusalOf(flipped);
        EXPECT_NE(error.code, kNotATable) << at;
    }
}

TEST(HostileWorkbook, names_other_archives)
{
    WorkbookBuilder document;
    QByteArray bytes = document.part("word/document.xml", "<w/>").bytes();
    bytes.replace("xl/work", "xx/work");
    EXPECT_EQ(refusalOf(bytes).args.value(1), QStringLiteral("docx"));
}
