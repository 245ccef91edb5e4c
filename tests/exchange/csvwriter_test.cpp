// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvwriter.h"

#include "tests/exchange/sheets.h"

#include <rapidcheck.h>

using namespace wallchart;

namespace {

/// A text of letters, spaces and everything that CSV gives a meaning to.
rc::Gen<QString> anyCell()
{
    const auto letter = rc::gen::element<char16_t>(u'a', u'Z', u'é', u'李', u' ', u',', u';', u'"',
                                                   u'\n', u'\r', u'\t', u'\'', u'=', u'+', u'-',
                                                   u'@', u'1', u'|');
    return rc::gen::map(rc::gen::container<std::u16string>(letter),
                        [](const std::u16string &text) { return QString::fromStdU16String(text); });
}

Rows read(const QByteArray &bytes)
{
    const Result<Sheet> sheet = readSheetBytes(bytes, QStringLiteral("out.csv"));
    return sheet ? rowsOf(*sheet) : Rows{{sheet.error().code.key}};
}

}   // namespace

TEST(CsvWriter, guards_cells_that_a_spreadsheet_would_calculate)
{
    const QByteArray bytes = csvOf(
        {{QStringLiteral("Name"), QStringLiteral("Phone")},
         {QStringLiteral("=HYPERLINK(\"http://x\")"), QStringLiteral("+1 555 0177")},
         {QStringLiteral("@SUM(A1)"), QStringLiteral("-1")}});
    EXPECT_EQ(
        bytes,
        "\xEF\xBB\xBFName,Phone\r\n\"'=HYPERLINK(\"\"http://x\"\")\",'+1 555 0177\r\n'@SUM(A1),'-1\r\n");
}

TEST(CsvWriter, takes_its_guard_away_again)
{
    EXPECT_EQ(unguarded(QStringLiteral("'+1 555 0177")), QStringLiteral("+1 555 0177"));
    EXPECT_EQ(unguarded(QStringLiteral("'tHart")), QStringLiteral("'tHart"));
    EXPECT_EQ(unguarded(QStringLiteral("'")), QStringLiteral("'"));
}

TEST(CsvWriter, writes_what_the_reader_reads_back)
{
    const bool holds = rc::check([] {
        const int columns = *rc::gen::inRange(2, 6);
        const auto row = rc::gen::container<std::vector<QString>>(static_cast<std::size_t>(columns),
                                                                  anyCell());
        const auto body = *rc::gen::container<std::vector<std::vector<QString>>>(row);
        std::vector<QStringList> rows{QStringList(columns, QStringLiteral("Header"))};
        for (const auto &cells : body) {
            rows.push_back(QStringList(cells.begin(), cells.end()));
            // The delimiter is told from what most lines look like.
            for (int plain = 0; plain < 12; ++plain)
                rows.push_back(QStringList(columns, QStringLiteral("Ana")));
        }
        const QByteArray bytes = csvOf(rows);
        RC_LOG(bytes.toStdString());
        const Rows found = read(bytes);
        RC_ASSERT(found.size() == rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            RC_ASSERT(found[i].size() == static_cast<std::size_t>(columns));
            for (int column = 0; column < columns; ++column) {
                const QString cell = QString::fromStdString(
                    found[i][static_cast<std::size_t>(column)]);
                RC_ASSERT(unguarded(cell) == rows[i][column] || cell == rows[i][column]);
            }
        }
    });
    EXPECT_TRUE(holds);
}
