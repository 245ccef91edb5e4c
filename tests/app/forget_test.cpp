// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandline.h"

#include <QDir>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

const QString kForgetFile = QStringLiteral("ward.wallchart");

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

/// A cell of three by head-count with two names, one of whom took part in a closed test.
void fillWard(const CommandLine &cli)
{
    cli.done({words("create"), kForgetFile});
    cli.write(words("roster.csv"), "Name,Unit,Shift,Email\n"
                                   "Ana Lima,ICU,Night,ana@example.org\n"
                                   "Ben Okafor,ICU,Night,ben@example.org\n");
    cli.done({words("import"), kForgetFile, words("roster.csv"), words("--worksite"),
              words("Hospital")});
    cli.done({words("headcount"), kForgetFile, words("ICU"), words("Night"), words("3")});
    cli.done({words("test"), kForgetFile, words("add"), words("Petition"), words("--opens"),
              words("2023-01-01"), words("--closes"), words("2023-02-01")});
    cli.done({words("test"), kForgetFile, words("record"), words("Petition"), words("Ana Lima"),
              words("took-part")});
    cli.done({words("assess"), kForgetFile, words("Ana Lima"), words("2")});
}

int tookPart(const CommandLine &cli)
{
    return cli
        .done({words("test"), kForgetFile, words("results"), words("Petition")})[words("took_part")]
        .toInt();
}

}   // namespace

TEST(CommandLineForget, a_dry_run_says_what_would_go_and_changes_nothing)
{
    const CommandLine cli;
    fillWard(cli);
    const QByteArray before = cli.bytes(kForgetFile);
    const auto told = cli.done(
        {words("forget"), kForgetFile, words("Ana Lima"), words("--dry-run")});
    EXPECT_EQ(told[words("removed")][words("worker")].toInt(), 1);
    EXPECT_EQ(told[words("removed")][words("participation")].toInt(), 1);
    EXPECT_EQ(told[words("removed")][words("assessment")].toInt(), 1);
    EXPECT_EQ(told[words("unnamed_added")].toInt(), 1);
    EXPECT_EQ(told[words("backups")].toArray().size(), 1);
    EXPECT_EQ(told[words("prints")].toArray(), QJsonArray());
    EXPECT_EQ(told[words("packets")].toArray(), QJsonArray());
    EXPECT_EQ(cli.bytes(kForgetFile), before);
}

TEST(CommandLineForget, whoever_asked_is_gone_counted_as_unnamed_and_not_brought_back)
{
    const CommandLine cli;
    fillWard(cli);
    const int acted = tookPart(cli);
    const auto told = cli.done({words("forget"), kForgetFile, words("Ana Lima")});
    for (const QJsonValue &backup : told[words("backups")].toArray())
        EXPECT_FALSE(QFile::exists(backup.toString()));
    EXPECT_EQ(cli.json({words("forget"), kForgetFile, words("Ana Lima")}).exitCode, 4);
    EXPECT_EQ(cli.done({words("info"), kForgetFile})[words("head_count")].toInt(), 3);
    EXPECT_EQ(tookPart(cli), acted);
    EXPECT_EQ(cli.json({words("undo"), kForgetFile}).exitCode, 4);
    EXPECT_FALSE(cli.text({words("history"), kForgetFile}).out.contains(words("Ana")));
    EXPECT_TRUE(cli.done({words("verify"), kForgetFile})[words("ok")].toBool());

    const auto again = cli.done({words("import"), kForgetFile, words("roster.csv")});
    EXPECT_EQ(again[words("added")].toInt(), 0);
    EXPECT_EQ(again[words("skipped")].toInt(), 1);
    EXPECT_EQ(again[words("problems")][0][words("code")].toString(),
              words("import-person-forgotten"));
    EXPECT_EQ(cli.done({words("workers"), kForgetFile}).toArray().size(), 1);
}

TEST(CommandLineForget, backups_are_kept_when_that_is_asked_for)
{
    const CommandLine cli;
    fillWard(cli);
    const auto told = cli.done(
        {words("forget"), kForgetFile, words("#1"), words("--keep-backups")});
    ASSERT_FALSE(told[words("backups")].toArray().isEmpty());
    for (const QJsonValue &backup : told[words("backups")].toArray())
        EXPECT_TRUE(QFile::exists(backup.toString()));
}

}   // namespace wallchart
