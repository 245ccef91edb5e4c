// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheeterrors.h"
#include "core/exchange/textencoding.h"
#include "tests/exchange/sheets.h"

#include <QStringConverter>

using namespace wallchart;

namespace {

const QString kNames = QStringLiteral("Name,Unit\r\nAndrés Núñez,ICU\r\nFrançois Ødegård,ER\r\n");
const QString kRussian = QStringLiteral(
    "Имя,Отдел\nДмитрий Соколов,Приёмное отделение\nЕлена Орлова,Хирургия\n");

QByteArray in(QStringConverter::Encoding encoding, const QString &text, bool withMark)
{
    QStringEncoder encoder(encoding, withMark ? QStringConverter::Flag::WriteBom
                                              : QStringConverter::Flag::Default);
    return encoder(text);
}

Sheet read(const QByteArray &bytes, const ReadOptions &options = {})
{
    const Result<Sheet> sheet = readSheetBytes(bytes, QStringLiteral("a.csv"), options);
    EXPECT_TRUE(sheet) << sheet.error().code.key;
    return sheet.value_or(Sheet());
}

}   // namespace

TEST(TextEncoding, reads_utf16_with_and_without_mark)
{
    using E = QStringConverter::Encoding;
    for (const E encoding : {E::Utf16LE, E::Utf16BE}) {
        for (const bool withMark : {true, false}) {
            for (const QString &text : {kNames, kRussian}) {
                const Sheet sheet = read(in(encoding, text, withMark));
                EXPECT_EQ(sheet.dialect.encoding, encoding == E::Utf16LE
                                                      ? QStringLiteral("UTF-16LE")
                                                      : QStringLiteral("UTF-16BE"));
                EXPECT_EQ(sheet.cell(1, 0),
                          text.split(QLatin1Char('\n'))[1].split(QLatin1Char(','))[0]);
            }
        }
    }
}

TEST(TextEncoding, ignores_the_mark_of_utf8)
{
    const Sheet sheet = read("\xEF\xBB\xBF" + kNames.toUtf8());
    EXPECT_EQ(sheet.cell(0, 0), QStringLiteral("Name"));
    EXPECT_EQ(sheet.dialect.encoding, QStringLiteral("UTF-8"));
}

TEST(TextEncoding, takes_western_office_text_for_windows_1252)
{
    const Sheet sheet = read(kNames.toLatin1() + "Ren\xE9 \x93Nan\x94,ICU\n");
    EXPECT_EQ(sheet.dialect.encoding, QStringLiteral("windows-1252"));
    EXPECT_EQ(sheet.cell(1, 0), QStringLiteral("Andrés Núñez"));
    EXPECT_EQ(sheet.cell(3, 0), QStringLiteral("René “Nan”"));
}

TEST(TextEncoding, recognises_another_script_by_itself)
{
    QByteArray cyrillic;
    for (const QChar c : kRussian.repeated(5))   // Windows-1251 has the alphabet in order
        cyrillic += c.unicode() < 0x80 ? static_cast<char>(c.unicode())
                    : c == u'ё'        ? static_cast<char>(0xB8)
                                       : static_cast<char>(c.unicode() - 0x0410 + 0xC0);
    const Sheet sheet = read(cyrillic);
    EXPECT_EQ(sheet.dialect.encoding, QStringLiteral("windows-1251"));
    EXPECT_EQ(sheet.cell(1, 0), QStringLiteral("Дмитрий Соколов"));
}

TEST(TextEncoding, recognises_another_script_in_a_short_list)
{
    QByteArray cyrillic("Name,Unit\n");
    for (const char16_t c :
         QStringLiteral("Анна Иванова,Хирургия\nПётр Орлов,Хирургия\n").toStdU16String())
        cyrillic += c < 0x80    ? static_cast<char>(c)
                    : c == u'ё' ? static_cast<char>(0xB8)
                                : static_cast<char>(c - 0x0410 + 0xC0);
    EXPECT_EQ(read(cyrillic).cell(1, 0), QStringLiteral("Анна Иванова"));
}

TEST(TextEncoding, is_not_misled_by_a_western_list_of_one_accented_name)
{
    EXPECT_EQ(read("Name,Unit\n\xC6 Lee,ICU\nJos\xE9 N\xFA\xF1"
                   "ez,ICU\n")
                  .cell(1, 0),
              QStringLiteral("Æ Lee"));
}

TEST(TextEncoding, keeps_the_letters_of_utf8_beside_a_few_bytes_that_are_none)
{
    QByteArray joined("Name,Unit\n");
    for (int i = 0; i < 20; ++i) joined += "José Núñez " + QByteArray::number(i) + ",ICU\n";
    joined += "Andr\xE9 Lee,ICU\n";
    const Sheet sheet = read(joined);
    EXPECT_EQ(sheet.cell(1, 0), QStringLiteral("José Núñez 0"));
    EXPECT_EQ(sheet.cell(21, 0), QStringLiteral("Andr\uFFFD Lee"));
    EXPECT_EQ(codesOf(sheet.problems), (std::vector<std::string>{"table-undecodable-bytes@22:0"}));
}

TEST(TextEncoding, refuses_letters_of_an_encoding_that_cannot_be_told)
{
    // Name,Unit and Ana Lima,ICU as a mainframe writes it (EBCDIC).
    const QByteArray mainframe("\xD5\x81\x94\x85\x6B\xE4\x95\x89\xA3\x25\xC1\x95\x81\x40\xD3\x89"
                               "\x94\x81\x6B\xC9\xC3\xE4\x25");
    const Error error = refusalOf(mainframe);
    EXPECT_EQ(error.code, kEncodingNotTold);
    EXPECT_EQ(error.args.value(1), QStringLiteral("1"));
}

TEST(TextEncoding, obeys_the_user)
{
    const Sheet sheet = read("Name,Unit\nJos\xE9,ICU\n",
                             ReadOptions{.encoding = QStringLiteral("ISO-8859-7")});
    EXPECT_EQ(sheet.cell(1, 0), QStringLiteral("Josι"));
    const Error error = refusalOf("Name\nA\n",
                                  ReadOptions{.encoding = QStringLiteral("klingon-8")});
    EXPECT_EQ(error.code, kUnknownEncoding);
    EXPECT_EQ(error.args.value(1), QStringLiteral("klingon-8"));
}

TEST(TextEncoding, says_on_which_line_bytes_have_no_meaning)
{
    const Sheet sheet = read("\xEF\xBB\xBFName,Unit\nAna,ICU\nJos\xE9 Lee,ICU\n");
    EXPECT_EQ(codesOf(sheet.problems), (std::vector<std::string>{"table-undecodable-bytes@3:0"}));
    EXPECT_EQ(sheet.cell(2, 0), QStringLiteral("Jos\uFFFD Lee"));
}

TEST(TextEncoding, refuses_what_is_no_text)
{
    QByteArray noise("Name,Unit\n");
    for (int i = 0; i < 4000; ++i) noise += static_cast<char>((i * 37 + i / 7) % 251);
    EXPECT_EQ(refusalOf(noise).code, kNotATable);
    EXPECT_EQ(refusalOf(QByteArray("Name,Unit\nA\0B,C\n", 16)).code, kNotATable);
    EXPECT_EQ(refusalOf(QByteArray("Name,Unit\nA\0B,C\n", 16)).args.value(1), QStringLiteral("2"));
}

TEST(TextEncoding, names_other_formats)
{
    EXPECT_EQ(refusalOf("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1").args.value(1), QStringLiteral("xls"));
    EXPECT_EQ(refusalOf("%PDF-1.7 …").args.value(1), QStringLiteral("pdf"));
    EXPECT_EQ(refusalOf("  <HTML><table><tr><td>Name").args.value(1), QStringLiteral("html"));
}

TEST(TextEncoding, refuses_emptiness)
{
    for (const char *text : {"", "\xEF\xBB\xBF", "\r\n\r\n", ",,\n,,\n", "   "})
        EXPECT_EQ(refusalOf(text).code, kEmptyTable) << text;
    EXPECT_EQ(refusalOf("12,13\n14,15\n").code, kNoHeader) << "it is not empty";
}
