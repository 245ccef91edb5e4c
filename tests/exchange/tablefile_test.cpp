// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tablefile.h"

#include "core/base/atomicfile.h"
#include "core/exchange/csvwriter.h"
#include "tests/exchange/sheets.h"

#include <QTemporaryDir>

using namespace wallchart;

TEST(TableFile, knows_its_formats_by_the_suffix)
{
    EXPECT_EQ(tableFormatOf(QStringLiteral("/a/b.xlsx")), TableFormat::Xlsx);
    EXPECT_EQ(tableFormatOf(QStringLiteral("B.CSV")), TableFormat::Csv);
    EXPECT_EQ(tableFormatOf(QStringLiteral("b.ods")), std::nullopt);
    EXPECT_EQ(tableFormatOf(QStringLiteral("csv")), std::nullopt);
}

TEST(TableFile, is_written_in_the_format_of_its_name)
{
    const QTemporaryDir folder;
    const std::vector<QStringList> rows{{QStringLiteral("Name"), QStringLiteral("Level")},
                                        {QStringLiteral("=A"), QStringLiteral("2")}};
    const std::vector<ColumnKind> kinds{ColumnKind::Text, ColumnKind::Number};
    const auto written = [&](const char *name) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        EXPECT_TRUE(writeTable(path, rows, kinds));
        return readFile(path).value();
    };
    EXPECT_EQ(written("a.csv"), csvOf(rows));
    EXPECT_EQ(written("a.xlsx"), xlsxOf(rows, kinds).value());
    EXPECT_EQ(written("a"), xlsxOf(rows, kinds).value());
    EXPECT_FALSE(writeTable(QStringLiteral("/nowhere/at/all.xlsx"), rows, kinds));
}
