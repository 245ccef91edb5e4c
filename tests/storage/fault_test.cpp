// SPDX-License-Identifier: GPL-3.0-or-later
// Every system call that writes fails once: what is said must be what is true.
#include "core/base/atomicfile.h"
#include "core/storage/fileheader.h"
#include "core/storage/maintenance.h"
#include "core/storage/verification.h"
#include "tests/storage/campaignfile.h"
#include "tests/storage/failingcalls.h"
#include "tests/support/expectedwarnings.h"
#include "tests/support/figures.h"

#include <QDir>

#include <gtest/gtest.h>

#include <cerrno>
#include <csignal>
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

    /// Each call that stores a change fails in turn, and the program ends right then: how often
    /// what it says is not what a later reader finds.
    int untruthsOf(bool (*says)(const Result<void> &), int error)
    {
        int untruths = 0;
        bool failed = true;
        for (int which = 1; failed && which < kMostCalls; ++which) {
            reset();
            auto opened = open();
            Result<void> stored;
            {
                const FailingCall failing(which, error);
                stored = append(*opened, 2);
                failed = FailingCall::hasFailed();
            }
            opened->store.reset();
            untruths += linesStored() != (says(stored) ? 2u : 1u) ? 1 : 0;
        }
        return untruths;
    }

    /// A new file is whole or not there, whichever call fails.
    void failCreation(int error)
    {
        const QString path = folder.filePath(QStringLiteral("new.wallchart"));
        EncryptedCampaignFiles files(KeyProfile::Light);
        const auto isWhole = [&] { return isSound(path, keyFromPassphrase(file.passphrase())); };
        bool failed = true;
        for (int which = 1; failed && which < kMostCalls; ++which, ++callsFailed) {
            QFile::remove(path);
            QFile::remove(path + QStringLiteral(".lock"));
            bool created = false;
            {
                const FailingCall failing(which, error);
                created = files.create(path, file.passphrase(), campaign, Progress()).has_value();
                failed = FailingCall::hasFailed();
            }
            EXPECT_TRUE(!created || isWhole()) << "call " << which;
            EXPECT_TRUE(!QFile::exists(path) || isWhole()) << "call " << which;
        }
        EXPECT_TRUE(QFile::exists(path));
    }

    /// The file opens with the new passphrase if that was said, else with the old one. `step` 1
    /// tries every call.
    void failPassphraseChange(int error, int step)
    {
        const Secret second = secretOf("second");
        bool failed = true;
        for (int which = 1; failed && which < kMostCalls; which += step, ++callsFailed) {
            reset();
            bool changed = false;
            {
                const FailingCall failing(which, error);
                changed = changePassphrase(file.path(), keyAsGiven(*key), second, KeyProfile::Light,
                                           OldBackups::Delete, Progress())
                              .has_value();
                failed = FailingCall::hasFailed();
            }
            const Secret &opens = changed ? second : file.passphrase();
            EXPECT_TRUE(isSound(file.path(), keyFromPassphrase(opens))) << "call " << which;
        }
    }

    QTemporaryDir folder;
    CampaignFile file{folder};
    Campaign campaign;
    int callsFailed = 0;
    QByteArray good;
    std::optional<Secret> key;
};

using FaultLong = FaultTest;

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
    if (!HasFailure())
        tellFigure("failing system calls of a change: untruths, damaged files",
                   QStringLiteral("0 in %1 calls").arg(calls));
}

TEST_F(FaultTest, somebody_is_forgotten_whole_or_not_at_all_whichever_call_fails)
{
    int forgotten = 0;
    for (int which = 1; which < kMostCalls; which += 2) {
        reset();
        auto opened = open();
        ASSERT_TRUE(opened);
        HistoryEntry first = opened->history.entries().front();
        first.label.args = {QStringLiteral("…")};
        Rewriting rewriting{.label = {QStringLiteral("forget")},
                            .told = editsOf(opened->campaign, 2),
                            .lines = {{first, editsOf(campaign, 1)}}};
        const HistoryEntry entry{.sequence = 2,
                                 .at = file.clock().now(),
                                 .kind = EntryKind::Rewrite,
                                 .label = rewriting.label,
                                 .changes = 30};
        bool done = false;
        bool failed = false;
        {
            const FailingCall failing(which, EIO);
            done = opened->store->rewrite(entry, rewriting, OldBackups::Keep, Progress())
                       .takeResult()
                       .has_value();
            failed = FailingCall::hasFailed();
        }
        opened->store.reset();
        EXPECT_TRUE(isSound(file.path(), keyAsGiven(*key))) << "call " << which;
        const auto again = open();
        ASSERT_TRUE(again);
        EXPECT_EQ(again->history.entries().size(), done ? 2u : 1u) << "call " << which;
        EXPECT_EQ(again->history.entries().front().label.args.size(), done ? 1 : 0);
        forgotten += done ? 1 : 0;
        if (!failed) break;
    }
    EXPECT_GE(forgotten, 1);
}

TEST_F(FaultTest, what_was_said_is_true_after_the_program_ends_right_then)
{
    const auto says = [](const Result<void> &stored) { return stored.has_value(); };
    for (const int error : kErrors) EXPECT_EQ(untruthsOf(says, error), 0) << error;
}

TEST_F(FaultTest, a_store_that_says_yes_whatever_happened_is_found_out)
{
    EXPECT_GT(untruthsOf([](const Result<void> &) { return true; }, EIO), 3);
}

TEST_F(FaultTest, a_new_file_is_whole_or_not_there_whichever_call_fails)
{
    const ExpectedWarnings notUnlinked(QStringLiteral("^Could not remove our own lock file"));
    failCreation(ENOSPC);
}

TEST_F(FaultLong, every_call_of_creating_and_changing_the_passphrase_fails_with_every_error)
{
    const ExpectedWarnings notUnlinked(QStringLiteral("^Could not remove our own lock file"));
    for (const int error : kErrors) {
        failCreation(error);
        failPassphraseChange(error, 1);
    }
    if (!HasFailure())
        tellFigure(
            "failing system calls of creation and passphrase change: untruths, damaged files",
            QStringLiteral("0 in %1 calls").arg(callsFailed));
}

TEST_F(FaultTest, where_the_system_cannot_refuse_a_taken_name_a_link_does)
{
    constexpr int kRenaming = 4;   // after open, write and fsync
    const QString path = folder.filePath(QStringLiteral("new"));
    for (const int error : {EINVAL, ENOSYS}) {
        QFile::remove(path);
        {
            const FailingCall failing(kRenaming, error);
            EXPECT_TRUE(writeFileAtomically(path, "mine", IfExists::Refuse));
            EXPECT_TRUE(FailingCall::hasFailed());
        }
        EXPECT_EQ(readFile(path), QByteArray("mine"));
        AtomicFile late(path + QStringLiteral("er"), IfExists::Refuse);
        ASSERT_TRUE(late.open());
        ASSERT_TRUE(QFile::copy(path, path + QStringLiteral("er")));
        const FailingCall failing(2, error);
        EXPECT_EQ(late.commit().error().code, kFileExists);
        QFile::remove(path + QStringLiteral("er"));
    }
    EXPECT_EQ(QDir(folder.path()).entryList({QStringLiteral("new*part*")}, QDir::Files),
              QStringList());
}

TEST_F(FaultTest, a_passphrase_change_leaves_a_file_that_opens_with_one_of_both)
{
    failPassphraseChange(EIO, 3);
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
    if (!HasFailure())
        tellFigure("disk full, then freed: damaged files, refused edits",
                   QStringLiteral("0 of 12"));
}

}   // namespace wallchart
