// SPDX-License-Identifier: GPL-3.0-or-later
// What a session leaves behind: everything on the disk when it says so, and no name in plain text.
#include "core/base/atomicfile.h"
#include "core/storage/fileheader.h"
#include "core/storage/maintenance.h"
#include "core/storage/opening.h"
#include "core/storage/salvage.h"
#include "core/storage/verification.h"
#include "tests/storage/campaignfile.h"
#include "tests/storage/failingcalls.h"
#include "tests/storage/plaintext.h"
#include "tests/support/figures.h"

#include <QTemporaryFile>

#include <gtest/gtest.h>

#include <unistd.h>

namespace wallchart {

namespace {

constexpr int kNames = 1000;

class TracesTest : public testing::Test {
protected:
    void SetUp() override
    {
        auto made = file.create(smallCampaign());
        ASSERT_TRUE(made);
        session = std::make_unique<Session>(std::move(*made), file.clock());
        ASSERT_TRUE(session->perform(adding(0, 10)));   // makes the backup
    }

    ChangeSet adding(int first, int count)
    {
        ChangeSet add{{QStringLiteral("import")}};
        int number = session->campaign().nextChartNumber();
        for (int i = first; i < first + count; ++i, ++number)
            add.edits.add(workerNamed(session->ids(), number, plantedName(i)));
        return add;
    }

    KeySource key() { return keyFromPassphrase(file.passphrase()); }
    QString inFolder(const char *name) { return folder.filePath(QLatin1String(name)); }

    QTemporaryDir folder;
    CampaignFile file{folder};
    std::unique_ptr<Session> session;
};

}   // namespace

TEST_F(TracesTest, a_change_is_on_the_disk_when_it_is_said_to_be_stored)
{
    for (const int edits : {1, 2000}) {
        const WatchedWrites watched;
        ASSERT_TRUE(session->perform(adding(0, edits)));
        EXPECT_FALSE(WatchedWrites::bytes().isEmpty());
        EXPECT_FALSE(WatchedWrites::couldBeLost()) << edits;
    }
    const WatchedWrites watched;
    ASSERT_TRUE(session->undo());
    EXPECT_FALSE(WatchedWrites::couldBeLost());
}

TEST_F(TracesTest, the_watch_finds_a_store_that_does_not_wait_for_the_disk)
{
    session.reset();
    for (const char *level : {"PRAGMA synchronous=OFF", "PRAGMA synchronous=FULL"}) {
        const auto opened = openCampaignFile(
            {.path = file.path(), .key = key(), .mode = Database::Mode::ReadWrite});
        ASSERT_TRUE(opened);
        ASSERT_TRUE(opened->database->runScript(level));
        const WatchedWrites watched;
        ASSERT_TRUE(opened->database->runScript("UPDATE worker SET note = 'x' || note"));
        EXPECT_TRUE(WatchedWrites::couldBeLost()) << level;
    }
}

TEST_F(TracesTest, a_whole_session_writes_no_name_that_can_be_read)
{
    const WatchedWrites watched;
    ASSERT_TRUE(session->perform(adding(0, kNames)));
    ASSERT_TRUE(session->undo());
    ASSERT_TRUE(session->redo());
    session.reset();
    ASSERT_TRUE(verifyCampaign(file.path(), key(), Progress()));
    ASSERT_TRUE(backUp(file.path(), inFolder("backup"), key(), Progress()));
    ASSERT_TRUE(restore(inFolder("backup"), inFolder("restored"), key(), Progress()));
    ASSERT_TRUE(salvage(file.path(), inFolder("salvaged"), key(), Progress()));
    ASSERT_TRUE(changePassphrase(file.path(), key(), secretOf("second"), KeyProfile::Light,
                                 OldBackups::Keep, Progress()));
    ASSERT_TRUE(file.openWith("second"));
    ASSERT_GT(WatchedWrites::bytes().size(), 1'000'000);
    const int found = plainNamesIn(WatchedWrites::bytes(), kNames);
    EXPECT_EQ(found, 0);
    EXPECT_EQ(plainNamesIn(folder.path(), kNames), 0);
    tellFigure("planted names written anywhere by a session of the store",
               QStringLiteral("%1 of %2").arg(found).arg(kNames));
}

TEST_F(TracesTest, the_watch_finds_names_in_a_temporary_file_that_is_gone_already)
{
    const WatchedWrites watched;
    {
        QTemporaryFile gone;
        ASSERT_TRUE(gone.open());
        ASSERT_EQ(::unlink(QFile::encodeName(gone.fileName()).constData()), 0);
        gone.write(plantedName(7).toUtf8() + QByteArray("..."));
        const QString wide = plantedName(8);
        gone.write(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2);
    }
    EXPECT_EQ(plainNamesIn(WatchedWrites::bytes(), 10), 2);
}

}   // namespace wallchart
