// SPDX-License-Identifier: GPL-3.0-or-later
// Neither program opens a socket that could reach beyond this computer.
#include "tests/support/figures.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

class SocketsTest : public testing::Test {
protected:
    void SetUp() override
    {
        QFile passphrase(folder.filePath(QStringLiteral("passphrase")));
        ASSERT_TRUE(passphrase.open(QIODevice::WriteOnly));
        passphrase.write("correct horse battery\n");
    }

    /// Runs a program under watch, for at most so long.
    int run(const QString &program, const QStringList &arguments, int milliseconds = 100'000)
    {
        QProcessEnvironment watched = QProcessEnvironment::systemEnvironment();
        watched.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(WALLCHART_SOCKET_WATCH));
        watched.insert(QStringLiteral("WALLCHART_SOCKETS"), sockets());
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.setProcessEnvironment(watched);
        process.start(program, arguments);
        EXPECT_TRUE(process.waitForStarted());
        if (process.waitForFinished(milliseconds)) return process.exitCode();
        process.kill();
        process.waitForFinished();
        return -1;
    }

    int cli(const QString &words)
    {
        return run(QStringLiteral(WALLCHART_CLI),
                   QStringLiteral("--passphrase-file passphrase %1").arg(words).split(u' '));
    }

    qsizetype opened() const
    {
        QFile file(sockets());
        return file.open(QIODevice::ReadOnly) ? file.readAll().count('\n') : 0;
    }

    QTemporaryDir folder;

private:
    QString sockets() const { return folder.filePath(QStringLiteral("sockets")); }
};

}   // namespace

TEST_F(SocketsTest, the_command_line_opens_none)
{
    EXPECT_EQ(cli(QStringLiteral("create a.wallchart --sample hospital")), 0);
    EXPECT_EQ(cli(QStringLiteral("import a.wallchart " WALLCHART_ROSTERS "/plain_sheet.csv")), 0);
    EXPECT_EQ(cli(QStringLiteral("chart a.wallchart wall -o a.pdf")), 0);
    EXPECT_EQ(cli(QStringLiteral("verify a.wallchart")), 0);
    EXPECT_EQ(opened(), 0);
    tellFigure("AF_INET and AF_INET6 sockets of the command line", QString::number(opened()));
}

TEST_F(SocketsTest, the_window_opens_none)
{
    // It runs until it is ended.
    EXPECT_EQ(run(QStringLiteral(WALLCHART_WINDOW), {QStringLiteral("--sample")}, 4000), -1);
    EXPECT_EQ(opened(), 0);
    tellFigure("AF_INET and AF_INET6 sockets of the window", QString::number(opened()));
}

TEST_F(SocketsTest, the_watch_sees_a_program_that_opens_one)
{
    run(QStringLiteral("/bin/bash"),
        {QStringLiteral("-c"), QStringLiteral("exec 3<>/dev/udp/127.0.0.1/9")});
    EXPECT_EQ(opened(), 1);
}

}   // namespace wallchart
