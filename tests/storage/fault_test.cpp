// SPDX-License-Identifier: GPL-3.0-or-later
// Every system call that writes fails once: what is said must be what is true.
#include "core/base/atomicfile.h"
#include "core/storage/fileheader.h"
#include "core/storage/maintenance.h"
#include "core/storage/verification.h"
#include "tests/storage/campaignfile.h"
#include "tests/storage/failingcalls.h"
#include "tests/support/expectedwarnings.h"

#include <QDir>

#include <gtest/gtest.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <sys/resource.h>

namespace wallchart {

namespace {

constexpr int kErrors[] = {EIO, ENOSPC, EDQUOT, EROFS};
constexpr int kMostCalls = 2000;

class FaultTest : public testing::Test {
protected:
    void SetUp() override
    {
        campaign = AnyValues(1).campaign(30);
        auto made = file.create(campaign);
        ASSERT_TRUE(made);
        // The first change makes the backup, so that those that fail do not.
        ASSERT_TRUE(append(*made, 1).has_value());
        made->store.reset();
        key = deriveKey(file.passphrase(), *readFileHeader(file.path())).value();
        good = readFile(file.path()).value();
    }

    /// Every note changes to the number of the line.
    Edits editsOf(const Campaign &rows, qint64 sequence)
    {
        Edits edits;
        for (const Worker &worker : rows.all<Worker>()) {
            Worker after = worker;
            after.note = QString::number(sequence);
            edits.change(worker, after);
        }
        return edits;
    }

    Result<void> append(OpenedCampaign &opened, qint64 sequence)
    {
        const HistoryEntry entry{.sequence = sequence,
                                 .at = file.clock().now(),
                                 .label = {QStringLiteral("note")},
                                 .changes = 30};
        return opened.store->append(entry, editsOf(opened.campaign, sequence), Progress()).result();
    }

    Result<OpenedCampaign> open()
    {
        return EncryptedCampaignFiles().openWithKey(file.path(), *key, Access::Write, Progress());
    }

    void reset()
    {
        QFile::remove(journalOf(file.path()));
        ASSERT_TRUE(writeFileAtomically(file.path(), good));
    }

    bool isSound(const QString &path, const KeySource &source)
    {
        const auto problems = verifyCampaign(path, source, Progress());
        return problems && problems->empty();
    }

    /// How many lines the log has, after all is reopened.
    std::size_t linesStored()
    {
        const auto opened = open();
        return opened ? opened->history.entries().size() : 0;
    }

    QTemporaryDir folder;
    CampaignFile file{folder};
    Campaign campaign;
    QByteArray good;
    std::optional<Secret> key;
};

}   // namespace

TEST_F(FaultTest, a_change_is_stored_or_not_as_it_was_said_whichever_call_fails)
{
    int calls = 0;
    int successes = 0;
    for (const int error : kErrors) {
        for (int which = 1; which < kMostCalls; ++which, ++calls) {
            reset();
            auto opened = open();
            ASSERT_TRUE(opened);
            Result<void> stored;
            bool failed = false;
            {
                const FailingCall failing(which, error);
                stored = append(*opened, 2);
                failed = FailingCall::hasFailed();
            }
            const Result<void> again = append(*opened, stored ? 3 : 2);
            EXPECT_TRUE(again) << "call " << which << ": " << again.error().code.key;
            opened->store.reset();
            EXPECT_EQ(linesStored(), stored ? 3u : 2u) << "call " << which << ", error " << error;
            EXPECT_TRUE(isSound(file.path(), keyAsGiven(*key))) << "call " << which;
            successes += stored ? 1 : 0;
            if (!failed) break;
        }
    }
    EXPECT_GT(calls, 20);
    EXPECT_GE(successes, 4);   // without a failing call it always works
    std::printf("calls that failed while storing a change: %d\n", calls);
}

TEST_F(FaultTest, what_was_said_is_true_after_the_program_ends_right_then)
{
    for (int which = 1; which < kMostCalls; ++which) {
        reset();
        auto opened = open();
        ASSERT_TRUE(opened);
        Result<void> stored;
        bool failed = false;
        {
            const FailingCall failing(which, EIO);
            stored = append(*opened, 2);
            failed = FailingCall::hasFailed();
        }
        opened->store.reset();
        EXPECT_EQ(linesStored(), stored ? 2u : 1u) << "call " << which;
        if (!failed) break;
    }
}

TEST_F(FaultTest, a_new_file_is_whole_or_not_there_whichever_call_fails)
{
    const QString path = folder.filePath(QStringLiteral("new.wallchart"));
    EncryptedCampaignFiles files(KeyProfile::Light);
    const ExpectedWarnings notUnlinked(QStringLiteral("^Could not remove our own lock file"));
    for (int which = 1; which < kMostCalls; ++which) {
        QFile::remove(path);
        QFile::remove(path + QStringLiteral(".lock"));
        bool created = false;
        bool failed = false;
        {
            const FailingCall failing(which, ENOSPC);
            created = files.create(path, file.passphrase(), campaign, Progress()).has_value();
            failed = FailingCall::hasFailed();
        }
        EXPECT_TRUE(!created || isSound(path, keyFromPassphrase(file.passphrase())))
            << "call " << which;
        EXPECT_TRUE(!QFile::exists(path) || isSound(path, keyFromPassphrase(file.passphrase())))
            << "call " << which;
        if (!failed) break;
    }
    EXPECT_TRUE(QFile::exists(path));
}

TEST_F(FaultTest, a_passphrase_change_leaves_a_file_that_opens_with_one_of_both)
{
    const Secret first = secretOf("correct horse battery staple");
    const Secret second = secretOf("second");
    for (int which = 1; which < kMostCalls; which += 3) {
        reset();
        bool changed = false;
        bool failed = false;
        {
            const FailingCall failing(which, EIO);
            changed = changePassphrase(file.path(), keyAsGiven(*key), second, KeyProfile::Light,
                                       OldBackups::Delete, Progress())
                          .has_value();
            failed = FailingCall::hasFailed();
        }
        EXPECT_TRUE(isSound(file.path(), keyFromPassphrase(changed ? second : first)))
            << "call " << which;
        if (!failed) break;
    }
}

TEST_F(FaultTest, a_failing_backup_is_said_and_does_not_stop_the_change)
{
    auto opened = open();
    file.clock().setNow(file.clock().now().addSecs(5 * 3600));
    QDir(folder.filePath(QStringLiteral(".backups"))).removeRecursively();
    ASSERT_TRUE(writeFileAtomically(folder.filePath(QStringLiteral(".backups")), "in the way"));
    const ExpectedWarnings none(QStringLiteral("^No backup was made"));
    EXPECT_TRUE(append(*opened, 2));
}

TEST_F(FaultTest, a_full_disk_damages_nothing_and_the_same_change_works_when_there_is_room)
{
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &before), 0);
    for (int pages = 0; pages < 12; ++pages) {
        reset();
        auto opened = open();
        ASSERT_TRUE(opened);
        rlimit full = before;
        full.rlim_cur = static_cast<rlim_t>(good.size() + pages * kPageSize / 2);
        Edits many;
        AnyValues values(9);
        const Campaign more = values.campaign(60);
        for (const Worksite &worksite : more.all<Worksite>()) many.add(worksite);
        const HistoryEntry entry{.sequence = 2,
                                 .at = file.clock().now(),
                                 .label = {QStringLiteral("import")},
                                 .changes = 60};
        ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &full), 0);
        const auto refused = opened->store->append(entry, many, Progress()).result();
        ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &before), 0);
        EXPECT_TRUE(pages > 0 || !refused);
        const auto stored = refused ? refused
                                    : opened->store->append(entry, many, Progress()).result();
        EXPECT_TRUE(stored);
        opened->store.reset();
        EXPECT_EQ(linesStored(), 2u);
        EXPECT_TRUE(isSound(file.path(), keyAsGiven(*key)));
    }
}

}   // namespace wallchart
