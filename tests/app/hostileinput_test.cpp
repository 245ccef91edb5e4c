// SPDX-License-Identifier: GPL-3.0-or-later
// Files made to harm: refused in a sentence, within five seconds and 300 MiB.
#include "tests/app/commandline.h"
#include "tests/exchange/workbookbuilder.h"
#include "tests/support/figures.h"

#include <QFile>

#include <gtest/gtest.h>

#include <chrono>
#include <fcntl.h>
#include <functional>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

namespace wallchart {

namespace {

struct Measured {
    int exitCode = -1;   ///< -1: ended by a signal
    double seconds = 0;
    double mebibytes = 0;   ///< at most, at any time

    [[nodiscard]] bool isWithinLimits() const { return seconds < 5 && mebibytes < 300; }
};

/// A process that is started counts the peak of the one that started it as its own: that peak
/// begins anew here (proc(5), clear_refs).
void forgetOwnPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    ASSERT_EQ(file.write("5"), 1);
}

/// Runs a program with its output thrown away, and measures it alone.
Measured measured(const std::vector<std::string> &words)
{
    std::vector<char *> arguments;
    for (const std::string &word : words) arguments.push_back(const_cast<char *>(word.c_str()));
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    for (const int stream : {1, 2})
        posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0);
    pid_t process = 0;
    forgetOwnPeak();
    const auto begin = std::chrono::steady_clock::now();
    EXPECT_EQ(posix_spawn(&process, arguments[0], &actions, nullptr, arguments.data(), environ), 0);
    posix_spawn_file_actions_destroy(&actions);
    int status = 0;
    rusage used{};
    EXPECT_EQ(wait4(process, &status, 0, &used), process);
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begin;
    return {.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1,
            .seconds = taken.count(),
            .mebibytes = static_cast<double>(used.ru_maxrss) / 1024};
}

/// The reader's part of the program: it needs no campaign, hence no key.
Measured inspected(const QString &path)
{
    return measured({WALLCHART_CLI, "inspect", path.toStdString()});
}

QByteArray linesOf(const QByteArray &line, int count)
{
    return "Name,Unit\n" + line.repeated(count);
}

struct HostileFile {
    const char *name;
    std::function<QByteArray()> bytes;
};

std::vector<HostileFile> hostileFiles()
{
    constexpr int kMebi = 1024 * 1024;
    static constexpr char kSheet[] = "xl/worksheets/sheet1.xml";
    return {
        {"bomb.xlsx",
         [] { return WorkbookBuilder().part(kSheet, QByteArray(50 * kMebi, ' ')).bytes(); }},
        {"entities.xlsx",
         [] {
             return WorkbookBuilder()
                 .part(kSheet, "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\">"
                               "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><w>&b;</w>")
                 .bytes();
         }},
        {"climbing.xlsx",
         [] { return WorkbookBuilder().part("../../etc/passwd", "x").part(kSheet, "").bytes(); }},
        {"half.xlsx", [] { return WorkbookBuilder().bytes().left(400); }},
        {"cell-of-100-mib.csv",
         [] { return linesOf("Ana," + QByteArray(100 * kMebi, 'x') + "\n", 1); }},
        {"cell-of-60-mib.csv",
         [] { return linesOf("Ana," + QByteArray(60 * kMebi, 'x') + "\n", 1); }},
        {"quotes-that-never-close.csv", [] { return linesOf("\"Ana,\n", 10 * kMebi); }},
        {"rows-without-end.csv", [] { return linesOf("Ana,ICU\n", 7 * kMebi); }},
        {"columns.csv", [] { return linesOf("Ana" + QByteArray(600, ',') + "\n", 20'000); }},
        {"delimiters.csv", [] { return QByteArray(60 * kMebi, ','); }},
        {"noise.csv", [] { return QByteArray("\x81\x8D\xFF\0\x9D\xFE", 6).repeated(8 * kMebi); }},
    };
}

}   // namespace

TEST(HostileInput, is_refused_within_five_seconds_and_300_mebibytes)
{
    const CommandLine cli;
    double slowest = 0;
    double largest = 0;
    const auto files = hostileFiles();
    for (const auto &[name, bytes] : files) {
        const QString path = cli.path(QLatin1String(name));
        cli.write(QLatin1String(name), bytes());
        const Measured run = inspected(path);
        EXPECT_EQ(run.exitCode, 4) << name;
        EXPECT_TRUE(run.isWithinLimits())
            << name << ": " << run.seconds << " s, " << run.mebibytes << " MiB";
        slowest = std::max(slowest, run.seconds);
        largest = std::max(largest, run.mebibytes);
        QFile::remove(path);
    }
    tellFigure("hostile files refused", QStringLiteral("%1, slowest %2 s, largest %3 MiB")
                                            .arg(files.size())
                                            .arg(slowest, 0, 'f', 1)
                                            .arg(largest, 0, 'f', 0));
}

TEST(HostileInput, a_program_that_takes_too_much_is_noticed)
{
    const Measured greedy = measured({"/usr/bin/python3", "-c", "bytearray(b'x') * (400 << 20)"});
    EXPECT_FALSE(greedy.isWithinLimits()) << greedy.mebibytes;
    EXPECT_GE(measured({"/bin/sleep", "0.3"}).seconds, 0.3);
    EXPECT_EQ(measured({"/bin/sh", "-c", "kill -SEGV $$"}).exitCode, -1);
}

}   // namespace wallchart
