// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheeterrors.h"
#include "tests/exchange/sheets.h"

using namespace wallchart;

TEST(CsvReader, reads_quoted_cells_with_delimiters_quotes_and_line_ends)
{
    const Sheet sheet = csv("Name,Note\r\n\"Lee, X\",\"said \"\"yes\"\"\r\ntwice\"\r\nBen,\r\n");
    EXPECT_EQ(rowsOf(sheet),
              (Rows{{"Name", "Note"}, {"Lee, X", "said \"yes\"\r\ntwice"}, {"Ben", ""}}));
    EXPECT_EQ(sheet.line(2), 4) << "the cell of two lines counts";
    EXPECT_TRUE(sheet.problems.empty());
}

TEST(CsvReader, ends_an_unclosed_quote_with_its_line_and_says_so)
{
    const Sheet sheet = csv("Name;Unit\n\"Unclosed, Quote;ICU\n\"Lee, X\";ICU\nBen;ER\n");
    EXPECT_EQ(
        rowsOf(sheet),
        (Rows{{"Name", "Unit"}, {"Unclosed, Quote", "ICU"}, {"Lee, X", "ICU"}, {"Ben", "ER"}}));
    EXPECT_EQ(codesOf(sheet.problems), (std::vector<std::string>{"table-unclosed-quote@2:1"}));
}

TEST(CsvReader, ends_an_unclosed_quote_in_the_last_line)
{
    const Sheet sheet = csv("Name;Unit\nBen;\"ER");
    EXPECT_EQ(rowsOf(sheet), (Rows{{"Name", "Unit"}, {"Ben", "ER"}}));
    EXPECT_EQ(codesOf(sheet.problems), (std::vector<std::string>{"table-unclosed-quote@2:2"}));
}

TEST(CsvReader, leaves_quotes_inside_a_cell_alone)
{
    const Sheet sheet = csv("Name,Unit\nAna \"Nana\" Lee,ICU\n\"Nana\" Lee,ER\n");
    EXPECT_EQ(rowsOf(sheet),
              (Rows{{"Name", "Unit"}, {"Ana \"Nana\" Lee", "ICU"}, {"\"Nana\" Lee", "ER"}}));
    EXPECT_TRUE(sheet.problems.empty());
}

TEST(CsvReader, takes_every_kind_of_line_end_and_skips_empty_lines)
{
    for (const char *text :
         {"Name,Unit\nA,B\n\nC,D", "Name,Unit\r\nA,B\r\n\r\nC,D\r\n", "Name,Unit\rA,B\r\rC,D\r"}) {
        const Sheet sheet = csv(text);
        EXPECT_EQ(rowsOf(sheet), (Rows{{"Name", "Unit"}, {"A", "B"}, {"C", "D"}}));
        EXPECT_EQ(sheet.line(2), 4);
    }
}

TEST(CsvReader, finds_the_delimiter)
{
    EXPECT_EQ(csv("Name;Unit\n\"Lee, X\";ICU\nB, A;ER\n").dialect.delimiter, u';');
    EXPECT_EQ(csv("Name\tUnit\nLee, X\tICU; 2\n").dialect.delimiter, u'\t');
    EXPECT_EQ(csv("Name|Unit|Shift\nLee, X|ICU|D\n").dialect.delimiter, u'|');
    EXPECT_EQ(csv("sep=|\nName|Unit\nA|B\n").dialect.delimiter, u'|');
    EXPECT_EQ(csv("Name\nAna Lee\nBen\n").dialect.delimiter, u',');
}

TEST(CsvReader, obeys_the_user_about_the_delimiter)
{
    const Sheet sheet = csv("Name,Unit;x\nA,B;y\n", ReadOptions{.delimiter = u';'});
    EXPECT_EQ(rowsOf(sheet), (Rows{{"Name,Unit", "x"}, {"A,B", "y"}}));
}

TEST(CsvReader, finds_single_quotes)
{
    const Sheet sheet = csv("'Name','Unit'\n'Lee, X','ICU'\nO'Connor,'ER'\n");
    EXPECT_EQ(sheet.dialect.quote, u'\'');
    EXPECT_EQ(rowsOf(sheet), (Rows{{"Name", "Unit"}, {"Lee, X", "ICU"}, {"O'Connor", "ER"}}));
}

TEST(CsvReader, keeps_what_a_long_row_has_too_much_out_and_says_where)
{
    const Sheet sheet = csv("Name,Unit\nLee, X,ICU\nBen,ER,\nCy\n");
    EXPECT_EQ(codesOf(sheet.problems), (std::vector<std::string>{"table-row-too-long@2:3"}));
    EXPECT_EQ(sheet.problems[0].args, QStringList{QStringLiteral("ICU")});
    EXPECT_EQ(codesOf(sheet.notes), (std::vector<std::string>{"table-short-rows@4:0"}));
    EXPECT_EQ(sheet.shape.body.size(), 3u);
    EXPECT_EQ(sheet.cell(3, 1), QString());
}

TEST(CsvReader, refuses_a_column_too_many_and_names_the_line)
{
    const QByteArray wide = "Name" + QByteArray(511, ',') + "\n";
    EXPECT_EQ(csv(wide.constData()).width(0), 512);
    const Error error = refusalOf("Name,Unit\n" + QByteArray(512, ',') + "\n");
    EXPECT_EQ(error.code, kTooManyColumns);
    EXPECT_EQ(error.args,
              (QStringList{QStringLiteral("bad.csv"), QStringLiteral("2"), QStringLiteral("512")}));
}

TEST(CsvReader, refuses_a_cell_too_long_quoted_or_not)
{
    const QByteArray longCell(1024 * 1024 + 1, 'x');
    for (const QByteArray &text :
         {"Name,Unit\nBen," + longCell, "Name,Unit\nBen,\"" + longCell + "\"\n"}) {
        const Error error = refusalOf(text);
        EXPECT_EQ(error.code, kCellTooLong);
        EXPECT_EQ(error.args.mid(1, 2), (QStringList{QStringLiteral("2"), QStringLiteral("2")}));
    }
    EXPECT_EQ(csv(("Name,Unit\nBen," + longCell.chopped(1)).constData()).cell(1, 1).size(),
              1024 * 1024);
}

TEST(CsvReader, refuses_rows_beyond_the_limit)
{
    const QByteArray rows = "Name,Unit\n" + QByteArray("A,B\n").repeated(200'000);
    const Error error = refusalOf(rows);
    EXPECT_EQ(error.code, kTooManyRows);
    EXPECT_EQ(csv(rows.chopped(4).constData()).rowCount(), 200'000);
}

TEST(CsvReader, refuses_a_file_too_large_and_one_of_delimiters_only)
{
    EXPECT_EQ(refusalOf(QByteArray(64 * 1024 * 1024 + 1, 'x')).code, kTableFileTooLarge);
    const QByteArray delimiters = "Name,Unit\n" + (QByteArray(500, ',') + "\n").repeated(60'000);
    EXPECT_EQ(refusalOf(delimiters).code, kTooManyCells);
}

TEST(CsvReader, gives_up_on_a_file_whose_quotes_never_close)
{
    const Error error = refusalOf("Name,Unit\n" + QByteArray("\"A,B\n").repeated(2'000));
    EXPECT_EQ(error.code, kBrokenQuotes);
    EXPECT_EQ(error.args.value(1), QStringLiteral("1002"));
}

TEST(CsvReader, stops_when_asked_to)
{
    Progress progress;
    progress.cancel();
    const auto sheet = readSheetBytes("Name,Unit\n" + QByteArray("A,B\n").repeated(9'000),
                                      QStringLiteral("a.csv"), {}, progress);
    ASSERT_FALSE(sheet);
    EXPECT_EQ(sheet.error().code, kReadingCancelled);
}

TEST(CsvReader, reports_its_progress_up_to_the_end)
{
    std::int64_t last = 0;
    std::int64_t all = 0;
    const Progress progress([&](std::int64_t done, std::int64_t total) {
        EXPECT_GE(done, last);
        last = done;
        all = total;
    });
    ASSERT_TRUE(readSheetBytes("Name,Unit\n" + QByteArray("A,B\n").repeated(9'000),
                               QStringLiteral("a.csv"), {}, progress));
    EXPECT_EQ(last, 10 + 4 * 9'000);
    EXPECT_EQ(all, last);
}
