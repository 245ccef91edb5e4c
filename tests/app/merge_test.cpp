// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandline.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

const QString kMergeFile = QStringLiteral("twice.wallchart");

void fillTwice(const CommandLine &cli)
{
    cli.done({QStringLiteral("create"), kMergeFile});
    for (const char *name : {"Ana Lima", "Ben Okafor", "ana  LIMA"})
        cli.done(
            {QStringLiteral("worker"), kMergeFile, QStringLiteral("add"), QString::fromUtf8(name)});
}

}   // namespace

TEST(CommandLineMerge, a_telephone_shared_by_people_of_other_names_is_no_reason)
{
    const CommandLine cli;
    cli.done({QStringLiteral("create"), kMergeFile});
    for (const char *name : {"Ana Lima", "Ben Okafor", "A. Lima"})
        cli.done({QStringLiteral("worker"), kMergeFile, QStringLiteral("add"),
                  QString::fromUtf8(name), QStringLiteral("--phone"), QStringLiteral("555 0100")});
    const auto found = cli.done({QStringLiteral("duplicates"), kMergeFile}).toArray();
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0][QStringLiteral("b")][QStringLiteral("name")].toString(),
              QStringLiteral("A. Lima"));
}

TEST(CommandLineMerge, whoever_is_listed_twice_is_found_merged_and_parted_again_by_undo)
{
    const CommandLine cli;
    fillTwice(cli);
    const auto found = cli.done({QStringLiteral("duplicates"), kMergeFile}).toArray();
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0][QStringLiteral("reasons")].toArray(), QJsonArray{QStringLiteral("name")});
    const auto changes = cli.done(
        {QStringLiteral("merge"), kMergeFile, QStringLiteral("#1"), QStringLiteral("#3")});
    EXPECT_GE(changes[QStringLiteral("changes")].toInt(), 1);
    EXPECT_EQ(cli.done({QStringLiteral("workers"), kMergeFile}).toArray().size(), 2);
    EXPECT_TRUE(cli.done({QStringLiteral("duplicates"), kMergeFile}).toArray().isEmpty());
    cli.done({QStringLiteral("undo"), kMergeFile});
    EXPECT_EQ(cli.done({QStringLiteral("workers"), kMergeFile}).toArray().size(), 3);
}

}   // namespace wallchart
