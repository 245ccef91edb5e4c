// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandline.h"

#include <gtest/gtest.h>

namespace wallchart {

TEST(CommandLineUsage, help_lists_every_command_of_the_contract)
{
    const Called called = CommandLine().text({QStringLiteral("--help")});
    EXPECT_EQ(called.exitCode, 0);
    for (const char *name : {"create FILE",
                             "info FILE",
                             "inspect SOURCE",
                             "import FILE SOURCE",
                             "workers FILE",
                             "worker FILE add",
                             "worker FILE set",
                             "worker FILE move",
                             "worker FILE out",
                             "unit FILE add",
                             "shift FILE add",
                             "headcount FILE UNIT [SHIFT] N [OPTIONS]",
                             "assess FILE WORKER LEVEL",
                             "tie FILE",
                             "nominate FILE",
                             "mark FILE WORKER STATE",
                             "test FILE add",
                             "test FILE record",
                             "test FILE list",
                             "test FILE results",
                             "test FILE tally",
                             "chart FILE KIND",
                             "export FILE",
                             "undo FILE",
                             "redo FILE",
                             "history FILE",
                             "verify FILE",
                             "backup FILE DEST",
                             "restore FILE DEST",
                             "salvage FILE DEST",
                             "passphrase FILE"})
        EXPECT_TRUE(called.out.contains(QLatin1String(name))) << name;
}

TEST(CommandLineUsage, each_command_has_help_of_its_own)
{
    for (const char *word :
         {"create",  "info",   "inspect",   "import",  "workers", "worker",
          "unit",    "shift",  "headcount", "assess",  "tie",     "nominate",
          "mark",    "test",   "chart",     "export",  "undo",    "redo",
          "history", "verify", "backup",    "restore", "salvage", "passphrase"}) {
        const Called called = CommandLine().text({QLatin1String(word), QStringLiteral("--help")});
        EXPECT_EQ(called.exitCode, 0) << word;
        EXPECT_TRUE(called.out.startsWith(
            QStringLiteral("Usage: wallchart-cli %1").arg(QLatin1String(word))))
            << word;
    }
}

TEST(CommandLineUsage, wrong_usage_ends_with_two_and_one_line)
{
    const CommandLine cli;
    const QList<QStringList> calls{
        {},
        {QStringLiteral("dance")},
        {QStringLiteral("info")},
        {QStringLiteral("info"), QStringLiteral("a"), QStringLiteral("b")},
        {QStringLiteral("info"), QStringLiteral("--fast"), QStringLiteral("a")},
        {QStringLiteral("test"), QStringLiteral("a"), QStringLiteral("dance")},
        {QStringLiteral("workers"), QStringLiteral("a"), QStringLiteral("--where"),
         QStringLiteral("stance:")}};
    for (const QStringList &arguments : calls) {
        const Called called = cli.text(arguments);
        EXPECT_EQ(called.exitCode, 2) << arguments.join(u' ').toStdString();
        EXPECT_TRUE(called.err.startsWith(QStringLiteral("wallchart-cli: ")))
            << called.err.toStdString();
        EXPECT_EQ(called.err.count(u'\n'), 1) << called.err.toStdString();
        EXPECT_FALSE(called.err.contains(QStringLiteral("'.."))) << called.err.toStdString();
        EXPECT_TRUE(called.out.isEmpty());
    }
}

}   // namespace wallchart
