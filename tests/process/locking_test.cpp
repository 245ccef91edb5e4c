// SPDX-License-Identifier: GPL-3.0-or-later
// Locking puts the program afresh in its own place: what it held is nowhere in memory any more.
#include "tests/storage/plaintext.h"
#include "tests/support/figures.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <gtest/gtest.h>

#include <sstream>

namespace wallchart {

namespace {

constexpr int kNames = 1000;

/// Everything a process can read of its own memory.
QByteArray memoryOf(const QString &process)
{
    QFile maps(process + QStringLiteral("/maps"));
    QFile memory(process + QStringLiteral("/mem"));
    EXPECT_TRUE(maps.open(QIODevice::ReadOnly));
    EXPECT_TRUE(memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    QByteArray all;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        std::istringstream range(line.toStdString());
        qint64 begin = 0;
        qint64 end = 0;
        char dash = 0;
        std::string rights;
        range >> std::hex >> begin >> dash >> end >> rights;
        if (rights.empty() || rights[0] != 'r' || begin < 0 || !memory.seek(begin)) continue;
        all += memory.read(end - begin);
    }
    return all;
}

/// Waits for a line of the child; false when it says something else.
bool says(QProcess &child, const char *line)
{
    while (!child.canReadLine() && child.waitForReadyRead(30'000)) {
    }
    return child.readLine().trimmed() == line;
}

QStringList openFiles(const QString &process)
{
    QStringList targets;
    const QDir folder(process + QStringLiteral("/fd"));
    for (const QFileInfo &file : folder.entryInfoList(QDir::Files | QDir::System))
        targets.append(file.symLinkTarget());
    return targets;
}

bool anyInTemp(const QStringList &files)
{
    return !files.filter(QDir::tempPath()).isEmpty();
}

}   // namespace

TEST(Locking, leaves_no_name_in_memory_and_no_file_open)
{
    QProcess child;
    child.start(QStringLiteral(WALLCHART_LOCKING_CHILD), QStringList());
    ASSERT_TRUE(says(child, "unlocked"));
    const QString process = QStringLiteral("/proc/%1").arg(child.processId());
    // The search finds what is there: all names before, and the file.
    EXPECT_EQ(plainNamesIn(memoryOf(process), kNames), kNames);
    EXPECT_TRUE(anyInTemp(openFiles(process)));

    child.write("lock\n");
    ASSERT_TRUE(says(child, "locked"));
    const int found = plainNamesIn(memoryOf(process), kNames);
    EXPECT_EQ(found, 0);
    EXPECT_FALSE(anyInTemp(openFiles(process)));
    tellFigure("planted names in memory after locking",
               QStringLiteral("%1 of %2").arg(found).arg(kNames));
    child.write("end\n");
    EXPECT_TRUE(child.waitForFinished());
}

}   // namespace wallchart
