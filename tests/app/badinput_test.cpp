// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandline.h"

#include <QFile>
#include <QLockFile>

#include <gtest/gtest.h>

#include <sys/resource.h>

namespace wallchart {

namespace {

const QString kFile = QStringLiteral("our.wallchart");

/// The call fails with that code and one sentence.
void expectRefused(const Called &called, int exitCode)
{
    EXPECT_EQ(called.exitCode, exitCode) << called.err.toStdString();
    EXPECT_TRUE(called.err.startsWith(QStringLiteral("wallchart-cli: ")))
        << called.err.toStdString();
    EXPECT_EQ(called.err.count(u'\n'), 1) << called.err.toStdString();
    EXPECT_GT(called.err.size(), 40);
}

/// The call fails and leaves the campaign as it is, byte by byte.
void expectRefusedUntouched(const CommandLine &cli, const QStringList &arguments, int exitCode)
{
    const QByteArray before = cli.bytes(kFile);
    expectRefused(cli.json(arguments), exitCode);
    EXPECT_EQ(cli.bytes(kFile), before);
}

/// While it lives, no file of a program that is started may grow beyond `bytes`, as on a full disk.
class FilesNoLargerThan final {
public:
    explicit FilesNoLargerThan(rlim_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FilesNoLargerThan() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FilesNoLargerThan(const FilesNoLargerThan &) = delete;
    FilesNoLargerThan &operator=(const FilesNoLargerThan &) = delete;

private:
    rlimit m_before = {};
};

}   // namespace

TEST(CommandLineBadInput, what_is_no_campaign_is_said_so)
{
    const CommandLine cli;
    cli.write(QStringLiteral("letter.txt"), "Dear colleagues,\n");
    cli.write(QStringLiteral("empty.wallchart"), {});
    cli.write(QStringLiteral("noise.wallchart"), QByteArray(8192, 'x'));
    for (const char *name : {"letter.txt", "empty.wallchart", "noise.wallchart"})
        expectRefused(cli.json({QStringLiteral("info"), QLatin1String(name)}), 3);
    expectRefused(cli.json({QStringLiteral("info"), QStringLiteral("missing.wallchart")}), 1);
}

TEST(CommandLineBadInput, a_wrong_passphrase_ends_with_three_and_touches_nothing)
{
    const CommandLine cli;
    cli.done({QStringLiteral("create"), kFile});
    cli.write(QStringLiteral("passphrase"), "wrong horse\n");
    expectRefusedUntouched(cli, {QStringLiteral("info"), kFile}, 3);
    expectRefusedUntouched(cli, {QStringLiteral("undo"), kFile}, 3);
}

TEST(CommandLineBadInput, an_empty_passphrase_is_refused)
{
    const CommandLine cli;
    cli.write(QStringLiteral("passphrase"), "\n");
    expectRefused(cli.json({QStringLiteral("create"), kFile}), 2);
    EXPECT_FALSE(QFile::exists(cli.path(kFile)));
}

TEST(CommandLineBadInput, an_existing_file_is_never_overwritten)
{
    const CommandLine cli;
    cli.done({QStringLiteral("create"), kFile});
    expectRefusedUntouched(cli, {QStringLiteral("create"), kFile}, 1);
}

TEST(CommandLineBadInput, a_truncated_and_a_damaged_campaign_are_told_and_kept)
{
    const CommandLine cli;
    cli.done(
        {QStringLiteral("create"), kFile, QStringLiteral("--sample"), QStringLiteral("hospital")});
    QByteArray bytes = cli.bytes(kFile);
    cli.write(kFile, bytes.left(bytes.size() / 2 / 4096 * 4096));
    EXPECT_EQ(cli.json({QStringLiteral("verify"), kFile}).exitCode, 1);
    expectRefusedUntouched(cli, {QStringLiteral("info"), kFile}, 1);
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    cli.write(kFile, bytes);
    const Called verified = cli.json({QStringLiteral("verify"), kFile});
    EXPECT_EQ(verified.exitCode, 1);
    EXPECT_FALSE(verified.object()[QStringLiteral("ok")].toBool());
    EXPECT_FALSE(verified.object()[QStringLiteral("problems")].toArray().isEmpty());
    EXPECT_TRUE(verified.err.startsWith(QStringLiteral("wallchart-cli: "))) << "also when quiet";
    EXPECT_EQ(verified.err.count(u'\n'), 1);
    EXPECT_EQ(cli.bytes(kFile), bytes);
}

TEST(CommandLineBadInput, a_campaign_that_was_not_copied_to_its_end_is_told_and_salvaged)
{
    const CommandLine cli;
    cli.done(
        {QStringLiteral("create"), kFile, QStringLiteral("--sample"), QStringLiteral("hospital")});
    const QByteArray bytes = cli.bytes(kFile);
    cli.write(kFile, bytes.left(bytes.size() * 2 / 3 / 4096 * 4096 + 1000));
    expectRefusedUntouched(cli, {QStringLiteral("info"), kFile}, 1);
    const Called verified = cli.json({QStringLiteral("verify"), kFile});
    EXPECT_EQ(verified.exitCode, 1);
    EXPECT_FALSE(verified.object()[QStringLiteral("ok")].toBool());
    const QString saved = QStringLiteral("saved.wallchart");
    const Called salvaged = cli.json({QStringLiteral("salvage"), kFile, saved});
    EXPECT_EQ(salvaged.exitCode, 0);
    EXPECT_FALSE(salvaged.object()[QStringLiteral("lost")].toArray().isEmpty());
    EXPECT_EQ(cli.json({QStringLiteral("verify"), saved}).exitCode, 0);
}

TEST(CommandLineBadInput, a_folder_that_takes_no_files_is_named_with_its_reason)
{
    const CommandLine cli;
    cli.done({QStringLiteral("create"), kFile});
    // A name so long that nothing can stand beside it: true for root too.
    const QString longName = QString(243, u'a') + QStringLiteral(".wallchart");
    ASSERT_TRUE(QFile::copy(cli.path(kFile), cli.path(longName)));
    const Called refused = cli.json(
        {QStringLiteral("unit"), longName, QStringLiteral("add"), QStringLiteral("ICU")});
    expectRefused(refused, 1);
    EXPECT_TRUE(refused.err.contains(longName + QStringLiteral(" cannot be written")))
        << refused.err.toStdString();
    const Called folder = cli.json({QStringLiteral("info"), QStringLiteral(".")});
    expectRefused(folder, 1);
    EXPECT_TRUE(folder.err.contains(QStringLiteral("directory"))) << folder.err.toStdString();
}

TEST(CommandLineBadInput, who_comes_second_is_told_who_has_it_open)
{
    const CommandLine cli;
    cli.done({QStringLiteral("create"), kFile});
    QLockFile held(cli.path(kFile) + QStringLiteral(".lock"));
    ASSERT_TRUE(held.tryLock());
    expectRefusedUntouched(cli, {QStringLiteral("undo"), kFile}, 1);
    expectRefusedUntouched(cli,
                           {QStringLiteral("passphrase"), kFile,
                            QStringLiteral("--new-passphrase-file"), QStringLiteral("passphrase")},
                           1);
    EXPECT_EQ(cli.json({QStringLiteral("info"), kFile}).exitCode, 0);
}

TEST(CommandLineBadInput, a_full_disk_is_told_of_the_file_that_people_named)
{
    const CommandLine cli;
    cli.done(
        {QStringLiteral("create"), kFile, QStringLiteral("--sample"), QStringLiteral("hospital")});
    cli.done({QStringLiteral("unit"), kFile, QStringLiteral("add"),
              QStringLiteral("Kitchen")});   // freezes what is due
    // No file may grow beyond what this one has, as on a full disk.
    const FilesNoLargerThan full(static_cast<rlim_t>(cli.bytes(kFile).size()) + 8192);
    // What was written before the disk was full is taken back; pages are then encrypted anew.
    const QJsonValue workers = cli.done({QStringLiteral("workers"), kFile});
    expectRefused(cli.json({QStringLiteral("import"), kFile, roster("broadstripes.csv")}), 1);
    EXPECT_EQ(cli.done({QStringLiteral("workers"), kFile}), workers);
    EXPECT_TRUE(cli.done({QStringLiteral("verify"), kFile})[QStringLiteral("ok")].toBool());
    const Called refused = cli.json({QStringLiteral("create"), QStringLiteral("new.wallchart"),
                                     QStringLiteral("--synthetic"), QStringLiteral("5000")});
    expectRefused(refused, 1);
    EXPECT_TRUE(refused.err.contains(QStringLiteral("new.wallchart"))) << refused.err.toStdString();
    EXPECT_FALSE(refused.err.contains(QStringLiteral(".part-"))) << refused.err.toStdString();
    EXPECT_FALSE(QFile::exists(cli.path(QStringLiteral("new.wallchart"))));
}

TEST(CommandLineBadInput, rosters_beyond_all_measure_are_refused_with_the_line)
{
    const CommandLine cli;
    cli.done({QStringLiteral("create"), kFile});
    cli.write(QStringLiteral("wide.csv"),
              "Name" + QByteArray(600, ',') + "\nAna" + QByteArray(600, ',') + "\n");
    cli.write(QStringLiteral("long.csv"),
              "Name,Note\nAna," + QByteArray(2 * 1024 * 1024, 'x') + "\n");
    cli.write(QStringLiteral("empty.csv"), {});
    cli.write(QStringLiteral("nobody.csv"), "Colour,Size\nred,3\nblue,4\n");
    cli.write(QStringLiteral("mainframe.csv"), QByteArray::fromHex("d58194856be49589a325c19581"
                                                                   "40d38994816bc9c3e425"));
    for (const char *name : {"wide.csv", "long.csv", "empty.csv", "nobody.csv", "mainframe.csv"})
        expectRefusedUntouched(cli, {QStringLiteral("import"), kFile, QLatin1String(name)}, 4);
}

TEST(CommandLineBadInput, an_edit_that_breaks_a_rule_changes_nothing)
{
    const CommandLine cli;
    cli.done(
        {QStringLiteral("create"), kFile, QStringLiteral("--sample"), QStringLiteral("hospital")});
    // A test is due to be frozen: not even that happens.
    expectRefusedUntouched(
        cli, {QStringLiteral("assess"), kFile, QStringLiteral("#1"), QStringLiteral("7")}, 4);
    cli.write(QStringLiteral("colours.csv"), "Colour,Size\nred,3\n");
    expectRefusedUntouched(cli, {QStringLiteral("import"), kFile, QStringLiteral("colours.csv")},
                           4);
    expectRefusedUntouched(
        cli, {QStringLiteral("assess"), kFile, QStringLiteral("#99999"), QStringLiteral("1")}, 4);
    expectRefusedUntouched(
        cli, {QStringLiteral("assess"), kFile, QStringLiteral("#1"), QStringLiteral("two")}, 2);
    expectRefusedUntouched(cli,
                           {QStringLiteral("assess"), kFile, QStringLiteral("#1"),
                            QStringLiteral("2"), QStringLiteral("--on"),
                            QStringLiteral("yesterday")},
                           2);
    expectRefusedUntouched(cli,
                           {QStringLiteral("test"), kFile, QStringLiteral("add"),
                            QStringLiteral("Vote"), QStringLiteral("--opens"),
                            QStringLiteral("2023-05-02"), QStringLiteral("--closes"),
                            QStringLiteral("2023-05-01")},
                           4);
}

}   // namespace wallchart
