// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/encryptedcampaignfiles.h"

#include "core/base/atomicfile.h"
#include "core/storage/fileerrors.h"
#include "tests/storage/campaignfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

class EncryptedCampaignFilesTest : public testing::Test {
protected:
    QByteArray bytes() { return readFile(file.path()).value(); }

    QTemporaryDir folder;
    CampaignFile file{folder};
};

std::string codeOf(const Result<OpenedCampaign> &result)
{
    return result ? std::string("opened") : std::string(result.error().code.key);
}

}   // namespace

TEST_F(EncryptedCampaignFilesTest, every_entity_keeps_all_its_fields)
{
    const Campaign campaign = AnyValues(1).campaign(40);
    ASSERT_EQ(codeOf(file.create(campaign)), "opened");
    const auto opened = file.open();
    ASSERT_EQ(codeOf(opened), "opened");
    eachEntity([&]<class T>(EntityType<T>) {
        ASSERT_EQ(opened->campaign.all<T>().size(), 40u) << Describe<T>::table;
        EXPECT_TRUE(std::equal(campaign.all<T>().begin(), campaign.all<T>().end(),
                               opened->campaign.all<T>().begin()))
            << Describe<T>::table;
    });
    EXPECT_TRUE(opened->history.entries().empty());
}

TEST_F(EncryptedCampaignFilesTest, a_new_file_never_overwrites_another)
{
    ASSERT_TRUE(writeFileAtomically(file.path(), "precious"));
    EXPECT_EQ(codeOf(file.create(smallCampaign())), kFileExists.key);
    EXPECT_EQ(bytes(), "precious");
}

TEST_F(EncryptedCampaignFilesTest, creating_leaves_nothing_but_the_file)
{
    ASSERT_EQ(codeOf(file.create(smallCampaign())), "opened");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files),
              QStringList{QStringLiteral("ward.wallchart")});
    EXPECT_EQ(QFile::permissions(file.path()) & (QFile::ReadGroup | QFile::ReadOther),
              QFile::Permissions());
}

TEST_F(EncryptedCampaignFilesTest, a_wrong_passphrase_opens_nothing_and_changes_nothing)
{
    ASSERT_EQ(codeOf(file.create(smallCampaign())), "opened");
    const QByteArray before = bytes();
    EXPECT_EQ(codeOf(file.openWith("correct horse battery stapler")), kWrongPassphrase.key);
    EXPECT_EQ(codeOf(file.openWith("")), kWrongPassphrase.key);
    EXPECT_EQ(bytes(), before);
}

TEST_F(EncryptedCampaignFilesTest, a_passphrase_is_the_same_however_its_accents_were_typed)
{
    EncryptedCampaignFiles files(KeyProfile::Light);
    ASSERT_TRUE(files.create(file.path(), secretOf("caf\xc3\xa9"), smallCampaign(), Progress()));
    EXPECT_EQ(codeOf(file.openWith("cafe\xcc\x81")), "opened");
}

TEST_F(EncryptedCampaignFilesTest, files_that_are_no_campaigns_are_told_apart)
{
    EXPECT_EQ(codeOf(file.open()), kCannotReadFile.key);
    ASSERT_TRUE(writeFileAtomically(file.path(), {}));
    EXPECT_EQ(codeOf(file.open()), kEmptyFile.key);
    ASSERT_TRUE(writeFileAtomically(file.path(), QByteArray(4096, 'x')));
    EXPECT_EQ(codeOf(file.open()), kNotACampaign.key);
    ASSERT_TRUE(writeFileAtomically(file.path(), QByteArray("\x02 a short file")));
    EXPECT_EQ(codeOf(file.open()), kNotACampaign.key);
}

TEST_F(EncryptedCampaignFilesTest,
       a_damaged_first_page_is_told_from_a_wrong_passphrase_by_the_backup)
{
    Result<OpenedCampaign> made = file.create(smallCampaign());
    ASSERT_EQ(codeOf(made), "opened");
    {
        Session session(std::move(*made), file.clock());
        Worker ana = workerNamed(session.ids(), 1, QStringLiteral("Ana"));
        ChangeSet add{{QStringLiteral("add-worker")}};
        add.edits.add(ana);
        ASSERT_TRUE(session.perform(std::move(add)));   // makes the first backup
    }
    QByteArray damaged = bytes();
    damaged[2000] = static_cast<char>(damaged[2000] ^ 4);
    ASSERT_TRUE(writeFileAtomically(file.path(), damaged));
    EXPECT_EQ(codeOf(file.open()), kFileDamaged.key);
    EXPECT_EQ(codeOf(file.openWith("something else")), kWrongPassphrase.key);
}

TEST_F(EncryptedCampaignFilesTest, who_comes_second_reads_and_is_told_who_writes)
{
    const auto first = file.create(smallCampaign());
    ASSERT_EQ(codeOf(first), "opened");
    EXPECT_FALSE(first->store->isReadOnly());
    EXPECT_EQ(codeOf(file.open(Access::Write)), kHeldElsewhere.key);
    const auto second = file.open(Access::WriteOrRead);
    ASSERT_EQ(codeOf(second), "opened");
    EXPECT_TRUE(second->store->isReadOnly());
    ASSERT_TRUE(second->heldBy);
    EXPECT_EQ(second->heldBy->process, QCoreApplication::applicationPid());
    EXPECT_FALSE(second->heldBy->host.isEmpty());
    EXPECT_EQ(codeOf(file.open(Access::Read)), "opened");
}

TEST_F(EncryptedCampaignFilesTest, a_lock_file_left_empty_locks_nobody_out)
{
    ASSERT_EQ(codeOf(file.create(smallCampaign())), "opened");
    ASSERT_TRUE(writeFileAtomically(file.path() + QStringLiteral(".lock"), {}));
    const auto opened = file.open(Access::Write);
    ASSERT_EQ(codeOf(opened), "opened");
    EXPECT_EQ(codeOf(file.open(Access::Write)), kHeldElsewhere.key);
}

TEST_F(EncryptedCampaignFilesTest, a_lock_of_a_process_that_died_is_taken_over)
{
    ASSERT_EQ(codeOf(file.create(smallCampaign())), "opened");
    const QByteArray host = QSysInfo::machineHostName().toUtf8();
    ASSERT_TRUE(writeFileAtomically(file.path() + QStringLiteral(".lock"),
                                    "999999999\nwallchart\n" + host + "\n"));
    EXPECT_EQ(codeOf(file.open()), "opened");
}

TEST_F(EncryptedCampaignFilesTest, a_cancelled_creation_leaves_nothing)
{
    Progress progress;
    progress.cancel();
    EncryptedCampaignFiles files(KeyProfile::Light);
    EXPECT_EQ(
        codeOf(files.create(file.path(), file.passphrase(), AnyValues(2).campaign(100), progress)),
        kCancelled.key);
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

}   // namespace wallchart
