// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 at random moments. It shows what survives the death of the program; it cannot show
// what survives a power cut, for the system's cache lives on: `synchronous=OFF` passes it too.
#include "core/base/atomicfile.h"
#include "core/storage/backups.h"
#include "core/storage/fileheader.h"
#include "core/storage/opening.h"
#include "core/storage/verification.h"
#include "tests/storage/campaignfile.h"
#include "tests/storage/killedwork.h"
#include "tests/storage/latersteps.h"
#include "tests/support/figures.h"

#include <QDir>
#include <QProcess>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

/// The part of 1 000 kills that each kind of work gets; 40 in the quick test.
struct Kills {
    int edit;
    int create;
    int passphrase;
    int backup;
    int migrate;
};
constexpr Kills kQuick{16, 6, 6, 6, 6};
constexpr Kills kMany{500, 125, 125, 125, 125};

/// Also those that one has and the other has not.
qsizetype bytesThatDiffer(const QByteArray &a, const QByteArray &b)
{
    const qsizetype both = std::min(a.size(), b.size());
    qsizetype count = std::max(a.size(), b.size()) - both;
    for (qsizetype at = 0; at < both; ++at) count += a[at] == b[at] ? 0 : 1;
    return count;
}

class KillTest : public testing::Test {
protected:
    void SetUp() override { startAfresh(); }

    void startAfresh()
    {
        folder = std::make_unique<QTemporaryDir>();
        path = folder->filePath(QStringLiteral("ward.wallchart"));
        EncryptedCampaignFiles files(KeyProfile::Light);
        ASSERT_TRUE(files.create(path, secretOf(kFirstPassphrase), smallCampaign(), Progress()));
        key = deriveKey(secretOf(kFirstPassphrase), *readFileHeader(path)).value();
    }

    QString keyHex() const
    {
        const auto bytes = key->data();
        return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(bytes.data()),
                                              static_cast<qsizetype>(bytes.size()))
                                       .toHex());
    }

    /// Lets the child work, kills it at a random moment and returns the last number it reported.
    qint64 workUntilKilled(const QStringList &arguments, unsigned longest)
    {
        QProcess child;
        child.start(QStringLiteral(WALLCHART_STORAGE_CHILD), arguments);
        while (child.bytesAvailable() == 0 && child.waitForReadyRead(60'000)) {
        }
        EXPECT_GT(child.bytesAvailable(), 0) << "the child never began";
        child.waitForFinished(static_cast<int>(random() % longest));
        child.kill();
        child.waitForFinished();
        ++killed;
        // A number without its end of line was not reported.
        const QList<QByteArray> lines = child.readAllStandardOutput().split('\n');
        return lines.size() < 2 ? -1 : lines[lines.size() - 2].toLongLong();
    }

    void expectSound(const QString &file, const KeySource &source)
    {
        const auto problems = verifyCampaign(file, source, Progress());
        ASSERT_TRUE(problems) << problems.error().code.key;
        EXPECT_TRUE(problems->empty()) << problems->front().code.key << " after kill " << killed;
    }

    /// Every copy that a killed child left is whole, or does not have its name yet.
    void expectNumberedFiles(qint64 reported, const KeySource &source)
    {
        for (qint64 number = 1; number <= reported + 1; ++number) {
            const QString copy = path + QString::number(number);
            EXPECT_TRUE(number > reported || QFile::exists(copy));
            if (QFile::exists(copy)) expectSound(copy, source);
        }
    }

    /// Opening for writing clears away what killed programs had not finished.
    void expectNothingLeftOver()
    {
        EncryptedCampaignFiles files;
        const Secret second = secretOf(kSecondPassphrase);
        const auto withSecond = files.open(path, second, Access::Write, Progress());
        if (!withSecond) {
            const auto withFirst = files.open(path, secretOf(kFirstPassphrase), Access::Write,
                                              Progress());
            EXPECT_TRUE(withFirst)
                << withSecond.error().code.key << ", " << withFirst.error().code.key;
        }
        EXPECT_EQ(QDir(folder->path())
                      .entryList({QStringLiteral("*.part-*")}, QDir::Files | QDir::Hidden),
                  QStringList());
    }

    qint64 linesStored()
    {
        const auto opened = EncryptedCampaignFiles().openWithKey(path, *key, Access::Write,
                                                                 Progress());
        EXPECT_TRUE(opened) << opened.error().code.key;
        return opened ? static_cast<qint64>(opened->history.entries().size()) : -1;
    }

    void killEdits(int times)
    {
        for (int i = 0; i < times; ++i) {
            if (i % 25 == 24) startAfresh();
            const qint64 reported = workUntilKilled(
                {QStringLiteral("edit"), path, keyHex(), QString::number(random())}, 300);
            EXPECT_EQ(plainNamesIn(folder->path(), kPlantedNames), 0);
            const qint64 stored = linesStored();
            EXPECT_GE(stored, reported);
            EXPECT_LE(stored, reported + 1);
            lost += stored < reported ? 1 : 0;
            expectSound(path, keyAsGiven(*key));
        }
    }

    void killCreation(int times)
    {
        for (int i = 0; i < times; ++i) {
            startAfresh();
            const qint64 reported = workUntilKilled({QStringLiteral("create"), path}, 800);
            expectNumberedFiles(reported, [](const Salt &salt) {
                return deriveKey(secretOf(kFirstPassphrase), salt);
            });
        }
    }

    void killPassphraseChange(int times)
    {
        for (int i = 0; i < times; ++i) {
            startAfresh();
            const qint64 reported = workUntilKilled({QStringLiteral("passphrase"), path}, 1200);
            const Secret first = secretOf(kFirstPassphrase);
            const Secret second = secretOf(kSecondPassphrase);
            const bool firstOpens =
                verifyCampaign(path, keyFromPassphrase(first), Progress()).has_value();
            // The one that was reported last, or the next one already.
            EXPECT_TRUE(firstOpens
                        || verifyCampaign(path, keyFromPassphrase(second), Progress()).has_value());
            expectSound(path, keyFromPassphrase(firstOpens ? first : second));
            EXPECT_GE(reported, 0);
            expectNothingLeftOver();
        }
    }

    void killBackup(int times)
    {
        for (int i = 0; i < times; ++i) {
            startAfresh();
            const qint64 reported = workUntilKilled({QStringLiteral("backup"), path, keyHex()},
                                                    200);
            expectNumberedFiles(reported, keyAsGiven(*key));
            expectSound(path, keyAsGiven(*key));
        }
    }

    void killMigration(int times)
    {
        const std::vector<Migration> steps = withLaterSteps({kSlowStep});
        for (int i = 0; i < times; ++i) {
            startAfresh();
            workUntilKilled({QStringLiteral("migrate"), path, keyHex()}, 500);
            const auto opened = openCampaignFile({.path = path,
                                                  .key = keyAsGiven(*key),
                                                  .mode = Database::Mode::ReadWrite,
                                                  .steps = steps});
            ASSERT_TRUE(opened) << opened.error().code.key;
            EXPECT_EQ(opened->database->number(QStringLiteral("SELECT count(*) FROM later")),
                      60'000);
            EXPECT_EQ(opened->database->number(QStringLiteral("SELECT count(*) FROM settings")), 1);
            EXPECT_FALSE(backupsOf(path).empty());
        }
    }

    void killEverything(const Kills &kills)
    {
        killEdits(kills.edit);
        killCreation(kills.create);
        killPassphraseChange(kills.passphrase);
        killBackup(kills.backup);
        killMigration(kills.migrate);
        tell("edits lost by kill -9");
    }

    void tell(const char *what)
    {
        if (!HasFailure()) tellFigure(what, QStringLiteral("%1 in %2 kills").arg(lost).arg(killed));
    }

    std::unique_ptr<QTemporaryDir> folder;
    QString path;
    std::optional<Secret> key;
    std::mt19937 random{20261124};
    int killed = 0;
    int lost = 0;
};

using KillLong = KillTest;

}   // namespace

TEST_F(KillTest, nothing_that_was_reported_is_lost_in_40_kills)
{
    killEverything(kQuick);
}

TEST_F(KillTest, a_program_that_reports_before_it_has_stored_is_found_out)
{
    for (int i = 0; i < 40 && lost == 0; ++i) {
        const qint64 reported = workUntilKilled(
            {QStringLiteral("boast"), path, keyHex(), QString::number(random())}, 100);
        lost += linesStored() < reported ? 1 : 0;
    }
    EXPECT_GT(lost, 0);
}

TEST_F(KillLong, nothing_is_lost_in_500_kills_of_edits)
{
    killEdits(kMany.edit);
    EXPECT_EQ(lost, 0);
    tell("edits lost by kill -9 during edits, imports, undo and redo");
}

TEST_F(KillLong, nothing_is_half_made_in_125_kills_of_creation)
{
    killCreation(kMany.create);
    tell("files half made by kill -9 during creation");
}

TEST_F(KillLong, one_passphrase_opens_after_125_kills_of_its_change)
{
    killPassphraseChange(kMany.passphrase);
    tell("files that do not open after kill -9 during a passphrase change");
}

TEST_F(KillLong, backups_are_whole_after_125_kills)
{
    killBackup(kMany.backup);
    tell("backups half made by kill -9");
}

TEST_F(KillLong, migrations_happen_wholly_or_not_in_125_kills)
{
    killMigration(kMany.migrate);
    tell("files harmed by kill -9 during a migration");
}

TEST_F(KillTest, a_wrong_passphrase_changes_nothing_even_where_a_crash_left_a_journal)
{
    constexpr int kJournals = 5;   // no two crashes leave the same
    int journals = 0;
    qsizetype changed = 0;
    for (int i = 0; i < 120 && journals < kJournals; ++i) {
        workUntilKilled({QStringLiteral("edit"), path, keyHex(), QString::number(i)}, 120);
        if (!hasJournal(path)) continue;
        ++journals;
        const QByteArray file = readFile(path).value();
        const QByteArray journal = readFile(journalOf(path)).value();
        EncryptedCampaignFiles files;
        EXPECT_FALSE(files.open(path, secretOf("wrong"), Access::Write, Progress()));
        EXPECT_TRUE(files.openWithKey(path, *key, Access::Read, Progress()));
        changed += bytesThatDiffer(readFile(path).value(), file)
                   + bytesThatDiffer(readFile(journalOf(path)).value(), journal);
        EXPECT_TRUE(files.openWithKey(path, *key, Access::Write, Progress()));
        expectSound(path, keyAsGiven(*key));
    }
    if (journals == 0) GTEST_SKIP() << "no kill fell into a transaction";
    EXPECT_EQ(changed, 0);
    tellFigure("wrong passphrase after a crash: changed bytes", QString::number(changed));
}

}   // namespace wallchart
