// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxwriter.h"

#include "core/base/atomicfile.h"
#include "core/exchange/sheeterrors.h"
#include "tests/exchange/sheets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <rapidcheck.h>

using namespace wallchart;

namespace {

const std::vector<ColumnKind> kBookKinds{ColumnKind::Text, ColumnKind::Number, ColumnKind::Date};

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

/// A table with a cell of each kind and with some that only look like one.
std::vector<QStringList> bookTable()
{
    return {{q("Name"), q("Level"), q("Date")},
            {q("=1+1"), q("2"), q("2023-03-07")},
            {q("+49 170 00"), q("007"), q("soon")},
            {q("Łukasz & \"Li\" <李>"), q("-0.5"), q("1899-12-31")},
            {q(" two\nlines\r\n"), q("+1"), q("2023-02-30")},
            {q("1"), {}, q("2023-03-07T10:00:00")}};
}

Rows readBook(const QByteArray &bytes)
{
    const Result<Sheet> sheet = readSheetBytes(bytes, QStringLiteral("out.xlsx"));
    if (!sheet) return Rows{{sheet.error().code.key}};
    EXPECT_EQ(sheet->dialect.format, QStringLiteral("xlsx"));
    return rowsOf(*sheet);
}

/// What the reader of another house finds.
QJsonObject readElsewhere(const QByteArray &bytes)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("book.xlsx"));
    EXPECT_TRUE(writeFileAtomically(path, bytes));
    QProcess reader;
    reader.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral(WALLCHART_WORKBOOK_READER), path});
    EXPECT_TRUE(reader.waitForFinished(60'000));
    EXPECT_EQ(reader.exitCode(), 0) << reader.readAllStandardError().constData();
    return QJsonDocument::fromJson(reader.readAllStandardOutput()).object();
}

/// "B2 n General 2".
std::string cellAt(const QJsonObject &book, const char *place)
{
    for (const QJsonValue &each : book[q("cells")].toArray()) {
        const QJsonArray cell = each.toArray();
        if (cell[0].toString() != q(place)) continue;
        return (cell[1].toString() + u' ' + cell[2].toString()
                + (cell[3].toBool() ? q(" bold ") : q(" ")) + cell[4].toString())
            .toStdString();
    }
    return "nothing";
}

/// A text of letters and everything that XML or Excel give a meaning to.
rc::Gen<QString> anyText()
{
    const auto letter = rc::gen::element<char16_t>(u'a', u'é', u'李', u' ', u'<', u'&', u'"', u'\n',
                                                   u'\r', u'\t', u'_', u'x', u'0', u'0', u'D', u'=',
                                                   u'\x01', u'\xFFFE', u']', u'>');
    return rc::gen::map(rc::gen::container<std::u16string>(letter), [](const std::u16string &text) {
        return QString(reinterpret_cast<const QChar *>(text.data()),   // of U+FFFE, too
                       static_cast<qsizetype>(text.size()));
    });
}

}   // namespace

TEST(XlsxWriter, writes_what_our_own_reader_reads_back)
{
    EXPECT_EQ(readBook(xlsxOf(bookTable(), kBookKinds).value()),
              (Rows{{"Name", "Level", "Date"},
                    {"=1+1", "2", "2023-03-07"},
                    {"+49 170 00", "007", "soon"},
                    {"Łukasz & \"Li\" <李>", "-0.5", "1899-12-31"},
                    {" two\nlines\r\n", "+1", "2023-02-30"},
                    {"1", "", "2023-03-07T10:00:00"}}));
}

TEST(XlsxWriter, types_text_as_text_and_numbers_and_days_as_what_they_are)
{
    const QJsonObject book = readElsewhere(xlsxOf(bookTable(), kBookKinds).value());
    EXPECT_EQ(cellAt(book, "A1"), "inlineStr 49 bold Name");
    EXPECT_EQ(cellAt(book, "A2"), "inlineStr 49 =1+1");
    EXPECT_EQ(cellAt(book, "B2"), "n 0 2");
    EXPECT_EQ(cellAt(book, "C2"), "n yyyy\\-mm\\-dd 44992");   // 7 March 2023
    EXPECT_EQ(cellAt(book, "B3"), "inlineStr 49 007");
    EXPECT_EQ(cellAt(book, "C3"), "inlineStr 49 soon");
    EXPECT_EQ(cellAt(book, "A4"), "inlineStr 49 Łukasz & \"Li\" <李>");
    EXPECT_EQ(cellAt(book, "B4"), "n 0 -0.5");
    EXPECT_EQ(cellAt(book, "C4"), "inlineStr 49 1899-12-31");
    EXPECT_EQ(cellAt(book, "C5"), "inlineStr 49 2023-02-30");
    EXPECT_EQ(cellAt(book, "A6"), "inlineStr 49 1") << "a column of text holds no number";
    EXPECT_EQ(cellAt(book, "B6"), "nothing");
    EXPECT_EQ(book[q("formulas")].toInt(), 0);
    EXPECT_EQ(book[q("frozen")].toString(), q("frozen 1"));
}

TEST(XlsxWriter, says_nothing_of_who_wrote_it_and_when)
{
    const QByteArray bytes = xlsxOf(bookTable(), kBookKinds).value();
    EXPECT_EQ(bytes, xlsxOf(bookTable(), kBookKinds).value());
    const QJsonObject book = readElsewhere(bytes);
    EXPECT_EQ(book[q("parts")].toArray(),
              QJsonArray({q("[Content_Types].xml"), q("_rels/.rels"), q("xl/workbook.xml"),
                          q("xl/_rels/workbook.xml.rels"), q("xl/styles.xml"),
                          q("xl/worksheets/sheet1.xml")}));
    EXPECT_EQ(book[q("days")].toArray(), QJsonArray({q("1980-1-1")}));
    EXPECT_EQ(book[q("comment")].toString(), QString());
}

TEST(XlsxWriter, names_columns_beyond_z)
{
    QStringList row;
    for (int i = 0; i < 704; ++i) row.append(QString::number(i));
    const QJsonObject book = readElsewhere(xlsxOf({row}).value());
    EXPECT_EQ(cellAt(book, "Z1"), "inlineStr 49 bold 25");
    EXPECT_EQ(cellAt(book, "AA1"), "inlineStr 49 bold 26");
    EXPECT_EQ(cellAt(book, "ZZ1"), "inlineStr 49 bold 701");
    EXPECT_EQ(cellAt(book, "AAA1"), "inlineStr 49 bold 702");
}

TEST(XlsxWriter, writes_any_text_so_that_it_comes_back)
{
    const bool holds = rc::check([] {
        const auto column = *rc::gen::container<std::vector<QString>>(anyText());
        std::vector<QStringList> rows{{q("Header"), q("Line")}};
        for (const QString &cell : column) rows.push_back({cell, q("x")});
        const Rows found = readBook(xlsxOf(rows).value());
        RC_ASSERT(found.size() == rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i)
            RC_ASSERT(found[i].front() == rows[i][0].toStdString());
    });
    EXPECT_TRUE(holds);
}

TEST(XlsxWriter, refuses_more_rows_than_a_workbook_holds)
{
    const std::vector<QStringList> rows(static_cast<std::size_t>(kMostWorkbookRows) + 1);
    const auto bytes = xlsxOf(rows, {}, q("ties.xlsx"));
    ASSERT_FALSE(bytes);
    EXPECT_EQ(bytes.error().code, kTooManyRows);
    EXPECT_EQ(bytes.error().args, QStringList({q("ties.xlsx"), q("1048577"), q("1048576")}));
}

TEST(XlsxWriter, cuts_a_text_that_no_program_would_open)
{
    const QString endless(kMostWorkbookCell + 9, u'a');
    const Rows found = readBook(xlsxOf({{q("Note")}, {endless}}).value());
    EXPECT_EQ(found.at(1).at(0).size(), static_cast<std::size_t>(kMostWorkbookCell));
}
