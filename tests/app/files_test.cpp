// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandline.h"

#include <QFile>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

const QString kFile = QStringLiteral("our.wallchart");

void createSample(const CommandLine &cli)
{
    cli.done(
        {QStringLiteral("create"), kFile, QStringLiteral("--sample"), QStringLiteral("hospital")});
}

}   // namespace

TEST(CommandLineFiles, the_file_shows_nobodys_name)
{
    const CommandLine cli;
    createSample(cli);
    const QString name = cli.done({QStringLiteral("workers"), kFile, QStringLiteral("--limit"),
                                   QStringLiteral("1")})
                             .toArray()[0][QStringLiteral("name")]
                             .toString();
    ASSERT_FALSE(name.isEmpty());
    EXPECT_FALSE(cli.bytes(kFile).contains(name.section(u' ', 0, 0).toUtf8()));
    EXPECT_FALSE(cli.bytes(kFile).contains("SQLite"));
}

TEST(CommandLineFiles, passphrases_are_stretched_lightly_only_where_that_is_asked_for)
{
    CommandLine cli;
    createSample(cli);
    EXPECT_EQ(cli.bytes(kFile).at(0), 2);
    cli.setKeyProfile(QStringLiteral("other"));
    cli.done({QStringLiteral("create"), QStringLiteral("new.wallchart")});
    EXPECT_EQ(cli.bytes(QStringLiteral("new.wallchart")).at(0), 1);
    cli.write(QStringLiteral("new"), "twelve brown hens\n");
    cli.done({QStringLiteral("passphrase"), kFile, QStringLiteral("--new-passphrase-file"),
              QStringLiteral("new")});
    EXPECT_EQ(cli.bytes(kFile).at(0), 1);
}

TEST(CommandLineFiles, a_backup_becomes_a_campaign_again)
{
    const CommandLine cli;
    createSample(cli);
    EXPECT_TRUE(cli.done({QStringLiteral("backup"), kFile, QStringLiteral("copy")})
                    .toObject()[QStringLiteral("verified")]
                    .toBool());
    cli.done(
        {QStringLiteral("restore"), QStringLiteral("copy"), QStringLiteral("again.wallchart")});
    EXPECT_EQ(cli.done({QStringLiteral("info"), QStringLiteral("again.wallchart")}).toObject(),
              cli.done({QStringLiteral("info"), kFile}).toObject());
    EXPECT_EQ(cli.json({QStringLiteral("restore"), QStringLiteral("copy"), kFile}).exitCode, 1);
}

TEST(CommandLineFiles, a_new_passphrase_opens_and_the_old_one_no_longer)
{
    const CommandLine cli;
    createSample(cli);
    cli.write(QStringLiteral("new"), "another horse\n");
    cli.done({QStringLiteral("passphrase"), kFile, QStringLiteral("--new-passphrase-file"),
              QStringLiteral("new")});
    EXPECT_EQ(cli.json({QStringLiteral("info"), kFile}).exitCode, 3);
    cli.write(QStringLiteral("passphrase"), "another horse\n");
    EXPECT_EQ(
        cli.done({QStringLiteral("info"), kFile}).toObject()[QStringLiteral("workers")].toInt(),
        412);
}

TEST(CommandLineFiles, the_words_of_the_recovery_sheet_open_the_file)
{
    const CommandLine cli;
    createSample(cli);
    const QJsonArray list = cli.done({QStringLiteral("recovery-words"), kFile})
                                .toObject()[QStringLiteral("words")]
                                .toArray();
    ASSERT_EQ(list.size(), 24);
    QStringList words;
    for (const QJsonValue &word : list) words.append(word.toString());
    cli.write(QStringLiteral("words"), words.join(u' ').toUtf8() + "\n");
    EXPECT_EQ(cli.done({QStringLiteral("--recovery-words"), QStringLiteral("words"),
                        QStringLiteral("info"), kFile})
                  .toObject()[QStringLiteral("workers")]
                  .toInt(),
              412);
    words.swapItemsAt(0, 1);
    cli.write(QStringLiteral("words"), words.join(u' ').toUtf8() + "\n");
    EXPECT_EQ(cli.json({QStringLiteral("--recovery-words"), QStringLiteral("words"),
                        QStringLiteral("info"), kFile})
                  .exitCode,
              3);
}

TEST(CommandLineFiles, salvage_saves_what_a_sound_file_holds)
{
    const CommandLine cli;
    createSample(cli);
    const QJsonObject saved =
        cli.done({QStringLiteral("salvage"), kFile, QStringLiteral("saved.wallchart")}).toObject();
    EXPECT_TRUE(saved[QStringLiteral("lost")].toArray().isEmpty());
    EXPECT_EQ(cli.done({QStringLiteral("info"), QStringLiteral("saved.wallchart")})
                  .toObject()[QStringLiteral("ties")]
                  .toInt(),
              cli.done({QStringLiteral("info"), kFile}).toObject()[QStringLiteral("ties")].toInt());
}

}   // namespace wallchart
