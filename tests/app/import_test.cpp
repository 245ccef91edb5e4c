// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandline.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

const QString kFile = QStringLiteral("our.wallchart");

QStringList import(const char *name, const QStringList &more = {})
{
    return QStringList{QStringLiteral("import"), kFile, roster(name)} + more;
}

}   // namespace

TEST(CommandLineImport, a_roster_fills_the_chart_and_a_second_time_leaves_no_trace)
{
    const CommandLine cli;
    cli.done({QStringLiteral("create"), kFile});
    const QJsonObject first = cli.done(import("plain_sheet.csv")).toObject();
    EXPECT_EQ(first[QStringLiteral("read")].toInt(), 412);
    EXPECT_EQ(first[QStringLiteral("added")].toInt(), 412);
    EXPECT_TRUE(first[QStringLiteral("problems")].toArray().isEmpty());
    const QByteArray before = cli.bytes(kFile);
    EXPECT_EQ(cli.done(import("plain_sheet.csv")).toObject()[QStringLiteral("unchanged")].toInt(),
              412);
    EXPECT_EQ(cli.bytes(kFile), before);
    EXPECT_EQ(cli.done({QStringLiteral("history"), kFile}).toArray().size(), 1);
}

TEST(CommandLineImport, a_dry_run_changes_nothing)
{
    const CommandLine cli;
    cli.done({QStringLiteral("create"), kFile});
    const QByteArray before = cli.bytes(kFile);
    EXPECT_EQ(cli.done(import("plain_sheet.csv", {QStringLiteral("--dry-run")}))
                  .toObject()[QStringLiteral("added")]
                  .toInt(),
              412);
    EXPECT_EQ(cli.bytes(kFile), before);
}

TEST(CommandLineImport, one_undo_takes_a_whole_import_back)
{
    const CommandLine cli;
    cli.done({QStringLiteral("create"), kFile});
    cli.done(import("plain_sheet.csv"));
    cli.done({QStringLiteral("undo"), kFile});
    EXPECT_EQ(
        cli.done({QStringLiteral("info"), kFile}).toObject()[QStringLiteral("workers")].toInt(), 0);
    EXPECT_TRUE(
        cli.done({QStringLiteral("verify"), kFile}).toObject()[QStringLiteral("ok")].toBool());
}

TEST(CommandLineImport, a_petition_lands_on_the_named_test)
{
    const CommandLine cli;
    cli.done({QStringLiteral("create"), kFile});
    cli.done(import("zetkin.csv"));
    cli.done(import("action_network_petition.csv",
                    {QStringLiteral("--test"), QStringLiteral("Staffing petition")}));
    const QJsonObject results = cli.done({QStringLiteral("test"), kFile, QStringLiteral("results"),
                                          QStringLiteral("Staffing petition")})
                                    .toObject();
    EXPECT_EQ(results[QStringLiteral("base")].toInt(), 412);
    EXPECT_EQ(results[QStringLiteral("took_part")].toInt(), 254);
}

TEST(CommandLineImport, problems_name_file_line_and_column)
{
    const CommandLine cli;
    cli.done({QStringLiteral("create"), kFile});
    cli.write(QStringLiteral("list.csv"), "Name,Unit,Rating\nAna Lima,ICU,2\nBen Okafor,ICU,9\n");
    const QJsonObject done =
        cli.done({QStringLiteral("import"), kFile, QStringLiteral("list.csv")}).toObject();
    EXPECT_EQ(done[QStringLiteral("added")].toInt(), 2);
    ASSERT_EQ(done[QStringLiteral("problems")].toArray().size(), 1);
    const QJsonObject problem = done[QStringLiteral("problems")].toArray()[0].toObject();
    EXPECT_EQ(problem[QStringLiteral("file")].toString(), QStringLiteral("list.csv"));
    EXPECT_EQ(problem[QStringLiteral("line")].toInt(), 3);
    EXPECT_EQ(problem[QStringLiteral("column")].toInt(), 3);
    EXPECT_EQ(problem[QStringLiteral("code")].toString(), QStringLiteral("import-cell-no-level"));
}

TEST(CommandLineImport, what_was_exported_imports_again_without_a_change)
{
    const CommandLine cli;
    cli.done(
        {QStringLiteral("create"), kFile, QStringLiteral("--sample"), QStringLiteral("hospital")});
    for (const char *what : {"workers", "ties", "participation"}) {
        for (const QString &out : {QStringLiteral("out.csv"), QStringLiteral("out.xlsx")}) {
            const std::string which = what + (" in " + out.toStdString());
            cli.done({QStringLiteral("export"), kFile, QStringLiteral("-o"), out,
                      QStringLiteral("--what"), QLatin1String(what)});
            const QJsonObject seen = cli.done({QStringLiteral("inspect"), out}).toObject();
            EXPECT_EQ(seen[QStringLiteral("format")].toString(), out.section(u'.', 1)) << which;
            const QJsonObject done = cli.done({QStringLiteral("import"), kFile, out,
                                               QStringLiteral("--dry-run")})
                                         .toObject();
            EXPECT_EQ(done[QStringLiteral("added")].toInt()
                          + done[QStringLiteral("ties_added")].toInt(),
                      0)
                << which;
            EXPECT_GT(done[QStringLiteral("unchanged")].toInt(), 100) << which;
        }
    }
}

TEST(CommandLineImport, nothing_is_exported_in_a_format_that_is_not_written)
{
    const CommandLine cli;
    cli.done({QStringLiteral("create"), kFile});
    const Called called = cli.json(
        {QStringLiteral("export"), kFile, QStringLiteral("-o"), QStringLiteral("out.ods")});
    EXPECT_EQ(called.exitCode, 2);
    EXPECT_TRUE(called.err.contains(QStringLiteral("xlsx, csv"))) << called.err.toStdString();
}

TEST(CommandLineImport, inspect_needs_no_campaign)
{
    const QJsonObject seen = CommandLine()
                                 .done(
                                     {QStringLiteral("inspect"), roster("excel_unicode_text.txt")})
                                 .toObject();
    EXPECT_EQ(seen[QStringLiteral("format")].toString(), QStringLiteral("csv"));
    EXPECT_EQ(seen[QStringLiteral("encoding")].toString(), QStringLiteral("UTF-16LE"));
    EXPECT_EQ(seen[QStringLiteral("delimiter")].toString(), QStringLiteral("\t"));
    EXPECT_EQ(seen[QStringLiteral("rows")].toArray().size(), 413);
    EXPECT_EQ(seen[QStringLiteral("rows")].toArray()[0].toArray()[0].toString(),
              QStringLiteral("Employee"));
}

}   // namespace wallchart
