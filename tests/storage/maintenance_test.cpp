// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/maintenance.h"

#include "core/base/atomicfile.h"
#include "core/storage/fileheader.h"
#include "core/storage/opening.h"
#include "core/storage/recoverywords.h"
#include "core/storage/salvage.h"
#include "core/storage/verification.h"
#include "tests/storage/campaignfile.h"
#include "tests/storage/plaintext.h"
#include "tests/support/expectedwarnings.h"
#include "tests/support/figures.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

#include <functional>
#include <set>

namespace wallchart {

namespace {

class MaintenanceTest : public testing::Test {
protected:
    /// A file with some rows and a log of `edits` lines.
    void fillFile(int rows, int edits)
    {
        auto made = file.create(smallCampaign());
        ASSERT_TRUE(made);
        Session session(std::move(*made), file.clock());
        for (int edit = 0; edit < edits; ++edit) {
            ChangeSet add{{QStringLiteral("import")}};
            int number = session.campaign().nextChartNumber();
            for (int i = 0; i < rows; ++i, ++number)
                add.edits.add(workerNamed(session.ids(), number, plantedName(number - 1)));
            ASSERT_TRUE(session.perform(std::move(add)));
        }
        ASSERT_TRUE(edits == 0 || session.undo());
        ASSERT_TRUE(edits == 0 || session.redo());
        campaign = session.campaign();
        fileKey = deriveKey(file.passphrase(), *readFileHeader(file.path())).value();
    }

    KeySource key() { return keyAsGiven(*fileKey); }
    QByteArray bytes() { return readFile(file.path()).value(); }
    QString other() { return folder.filePath(QStringLiteral("other.wallchart")); }

    /// The codes that verify lists, or that of its refusal.
    QStringList verified(const QString &path)
    {
        const auto problems = verifyCampaign(path, key(), Progress());
        if (!problems) return {QLatin1String(problems.error().code.key)};
        QStringList codes;
        for (const Problem &problem : *problems) codes.append(QLatin1String(problem.code.key));
        return codes;
    }

    /// Changes the file behind the program's back.
    void tamper(const char *sql)
    {
        const auto opened = openCampaignFile(
            {.path = file.path(), .key = key(), .mode = Database::Mode::ReadWrite});
        ASSERT_TRUE(opened->database->runScript("PRAGMA foreign_keys=OFF"));
        ASSERT_TRUE(opened->database->runScript(sql));
    }

    /// How many of `count` flipped bits are noticed, each in a file of its own.
    int flipsNoticed(int count, const std::function<bool(const QString &)> &notices)
    {
        const QByteArray good = bytes();
        std::mt19937 random(11);
        int found = 0;
        for (int i = 0; i < count; ++i) {
            QByteArray bad = good;
            const auto bit = random() % static_cast<unsigned>(good.size() * 8);
            bad[bit / 8] = static_cast<char>(bad[bit / 8] ^ (1 << bit % 8));
            EXPECT_TRUE(writeFileAtomically(other(), bad));
            found += notices(other()) ? 1 : 0;
        }
        return found;
    }

    void expectEveryFlipFound(int count)
    {
        const int found = flipsNoticed(
            count, [this](const QString &path) { return !verified(path).isEmpty(); });
        EXPECT_EQ(found, count);
        tellFigure("flipped bits found by verify",
                   QStringLiteral("%1 of %2").arg(found).arg(count));
    }

    QTemporaryDir folder;
    CampaignFile file{folder};
    Campaign campaign;
    std::optional<Secret> fileKey;
};

using MaintenanceLong = MaintenanceTest;

}   // namespace

TEST_F(MaintenanceTest, a_sound_file_has_no_problems)
{
    fillFile(50, 3);
    EXPECT_EQ(verified(file.path()), QStringList());
}

TEST_F(MaintenanceTest, verify_finds_every_flipped_bit)
{
    fillFile(50, 2);
    expectEveryFlipFound(60);
}

TEST_F(MaintenanceLong, verify_finds_every_flipped_bit_of_1000)
{
    fillFile(50, 2);
    expectEveryFlipFound(1000);
}

TEST_F(MaintenanceTest, a_check_that_skips_pages_misses_flipped_bits)
{
    fillFile(50, 2);
    const int found = flipsNoticed(60, [this](const QString &path) {
        const auto opened = openCampaignFile({.path = path, .key = key()});
        return !opened || !opened->database->number(QStringLiteral("SELECT count(*) FROM worker"));
    });
    EXPECT_LT(found, 60);
}

TEST_F(MaintenanceTest, verify_finds_rows_that_the_log_does_not_know)
{
    fillFile(5, 1);
    tamper("UPDATE worker SET note = 'somebody else was here' WHERE number = 3");
    EXPECT_EQ(verified(file.path()), QStringList{QStringLiteral("history-differs")});
}

TEST_F(MaintenanceTest, verify_finds_a_missing_line_of_the_log)
{
    fillFile(5, 3);
    tamper("DELETE FROM history WHERE sequence = 2");
    EXPECT_TRUE(verified(file.path()).contains(QStringLiteral("history-gap")));
}

TEST_F(MaintenanceTest, verify_finds_edits_that_cannot_be_read_and_lines_about_nothing)
{
    fillFile(5, 2);
    tamper("UPDATE history SET edits = x'00000001789c' WHERE sequence = 1; "
           "UPDATE history SET of_edit = 4 WHERE sequence = 3");
    const QStringList codes = [&] {
        const ExpectedWarnings corrupted(QStringLiteral("^qUncompress"));
        return verified(file.path());
    }();
    EXPECT_TRUE(codes.contains(QStringLiteral("history-unreadable")));
    EXPECT_TRUE(codes.contains(QStringLiteral("history-reference")));
}

TEST_F(MaintenanceTest, verify_finds_broken_references_foreign_tables_and_senseless_rows)
{
    fillFile(5, 1);
    tamper("INSERT INTO organizer VALUES (randomblob(16), 'Eve', randomblob(16), 0)");
    EXPECT_TRUE(verified(file.path()).contains(QStringLiteral("references-broken")));
    tamper("DELETE FROM organizer; CREATE TABLE extra (a TEXT)");
    EXPECT_EQ(verified(file.path()), QStringList{QStringLiteral("schema-differs")});
    tamper("DROP TABLE extra; UPDATE worker SET phones = 'not a list' WHERE number = 1");
    EXPECT_TRUE(verified(file.path()).contains(QStringLiteral("row-unreadable")));
}

TEST_F(MaintenanceTest, no_name_can_be_read_in_the_file_or_beside_it)
{
    fillFile(500, 2);
    EXPECT_EQ(plainNamesIn(folder.path(), 1000), 0);
}

TEST_F(MaintenanceTest, the_search_for_plain_names_finds_them_in_both_encodings)
{
    ASSERT_TRUE(writeFileAtomically(folder.filePath(QStringLiteral("a")), plantedName(3).toUtf8()));
    const QString wide = plantedName(5);
    ASSERT_TRUE(
        writeFileAtomically(folder.filePath(QStringLiteral(".b")),
                            {reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2}));
    EXPECT_EQ(plainNamesIn(folder.path(), 10), 2);
}

TEST_F(MaintenanceTest, a_backup_restores_to_a_new_file_and_never_over_one)
{
    fillFile(20, 1);
    const QString backup = folder.filePath(QStringLiteral("kept"));
    ASSERT_TRUE(backUp(file.path(), backup, key(), Progress()));
    EXPECT_EQ(readFile(backup), bytes());
    ASSERT_TRUE(restore(backup, other(), key(), Progress()));
    EXPECT_EQ(readFile(other()), bytes());
    const auto again = restore(backup, other(), key(), Progress());
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, kFileExists);
}

TEST_F(MaintenanceTest, a_damaged_file_is_not_passed_on_as_a_backup)
{
    fillFile(50, 1);
    QByteArray bad = bytes();
    bad[bad.size() - 100] = static_cast<char>(bad[bad.size() - 100] ^ 1);
    ASSERT_TRUE(writeFileAtomically(file.path(), bad));
    const auto copied = backUp(file.path(), other(), key(), Progress());
    ASSERT_FALSE(copied);
    EXPECT_EQ(copied.error().code, kBackupUnreadable);
    EXPECT_FALSE(QFile::exists(other()));
}

TEST_F(MaintenanceTest, a_backup_is_made_before_the_first_change_and_again_after_four_hours)
{
    fillFile(1, 1);
    EXPECT_EQ(backupsOf(file.path()).size(), 1u);
    Session session(std::move(*file.open()), file.clock());
    const auto change = [&] {
        ChangeSet add{{QStringLiteral("add-worker")}};
        add.edits.add(workerNamed(session.ids(), session.campaign().nextChartNumber(),
                                  QStringLiteral("Ben")));
        ASSERT_TRUE(session.perform(std::move(add)));
    };
    change();
    EXPECT_EQ(backupsOf(file.path()).size(), 1u);
    file.clock().setNow(file.clock().now().addSecs(4 * 3600 + 1));
    change();
    EXPECT_EQ(backupsOf(file.path()).size(), 2u);
    EXPECT_EQ(QFileInfo(backupsOf(file.path())[0].path).absolutePath(),
              folder.filePath(QStringLiteral(".backups")));
}

TEST(Backups, the_ten_newest_and_the_last_of_each_of_14_days_are_kept)
{
    std::vector<Backup> backups;
    const QDateTime newest(QDate(2026, 3, 31), QTime(23, 0), Qt::UTC);
    for (int i = 0; i < 6 * 30; ++i)
        backups.push_back({QString::number(i), newest.addSecs(-4 * 3600 * i)});
    const auto gone = expendable(backups);
    std::set<QString> kept;
    for (const Backup &backup : backups) kept.insert(backup.path);
    for (const Backup &backup : gone) kept.erase(backup.path);
    EXPECT_EQ(kept.size(), 10u + 14u - 2u);   // the newest ten hold the last of two days
    EXPECT_TRUE(kept.contains(QStringLiteral("9")));
    EXPECT_FALSE(kept.contains(QStringLiteral("11")));
    EXPECT_TRUE(kept.contains(QStringLiteral("12")));
}

TEST_F(MaintenanceTest, a_new_passphrase_opens_and_the_old_one_and_old_backups_do_not)
{
    fillFile(30, 2);
    const auto changed = changePassphrase(file.path(), key(), secretOf("new words"),
                                          KeyProfile::Light, OldBackups::Delete, Progress());
    ASSERT_TRUE(changed);
    EXPECT_EQ(changed->old.size(), 1u);
    const auto left = backupsOf(file.path());
    ASSERT_EQ(left.size(), 1u);
    EXPECT_EQ(changed->made, left[0]);
    EXPECT_FALSE(changed->backupsFailed);
    EXPECT_EQ(readFile(left[0].path), bytes());
    const auto old = file.open();
    ASSERT_FALSE(old);
    EXPECT_EQ(old.error().code, kWrongPassphrase);
    const auto opened = file.openWith("new words");
    ASSERT_TRUE(opened);
    EXPECT_TRUE(sameRows(opened->campaign, campaign));
    EXPECT_EQ(opened->history.entries().size(), 4u);
}

TEST_F(MaintenanceTest, old_backups_stay_when_asked_for)
{
    fillFile(3, 1);
    ASSERT_TRUE(changePassphrase(file.path(), key(), secretOf("new"), KeyProfile::Light,
                                 OldBackups::Keep, Progress()));
    EXPECT_EQ(backupsOf(file.path()).size(), 2u);
}

TEST_F(MaintenanceTest, the_words_of_the_recovery_sheet_open_the_file_until_the_passphrase_changes)
{
    fillFile(3, 1);
    auto words = recoveryWords(file.path(), file.passphrase());
    ASSERT_TRUE(words);
    ASSERT_EQ(words->size(), 24);
    (*words)[3] = QStringLiteral(" ") + (*words)[3].toUpper();
    const auto wordKey = keyFromWords(*words);
    ASSERT_TRUE(wordKey);
    EncryptedCampaignFiles files(KeyProfile::Light);
    EXPECT_TRUE(files.openWithKey(file.path(), *wordKey, Access::Write, Progress()));
    ASSERT_TRUE(changePassphrase(file.path(), keyAsGiven(*wordKey), secretOf("new"),
                                 KeyProfile::Light, OldBackups::Delete, Progress()));
    EXPECT_FALSE(files.openWithKey(file.path(), *wordKey, Access::Write, Progress()));
}

TEST(RecoveryWords, wrong_words_are_refused_and_named)
{
    auto key = Secret::ofSize(32);
    std::fill(key->data().begin(), key->data().end(), static_cast<unsigned char>(0xA7));
    QStringList words = wordsOf(*key);
    EXPECT_TRUE(keyFromWords(words));
    EXPECT_FALSE(keyFromWords(words.mid(1)));
    std::swap(words[2], words[23]);
    EXPECT_FALSE(keyFromWords(words));
    words[5] = QStringLiteral("quux");
    const auto refused = keyFromWords(words);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error(), (Error{kWrongRecoveryWords, {QStringLiteral("quux")}}));
}

TEST_F(MaintenanceTest, salvage_of_a_sound_file_loses_nothing)
{
    fillFile(100, 2);
    const auto salvaged = salvage(file.path(), other(), key(), Progress());
    ASSERT_TRUE(salvaged);
    EXPECT_TRUE(salvaged->lost.empty());
    EXPECT_EQ(verified(other()), QStringList());
    EncryptedCampaignFiles files(KeyProfile::Light);
    const auto opened = files.open(other(), file.passphrase(), Access::Read, Progress());
    ASSERT_TRUE(opened);
    EXPECT_TRUE(sameRows(opened->campaign, campaign));
    EXPECT_EQ(opened->history.entries().size(), 4u);
}

TEST_F(MaintenanceTest, salvage_loses_what_the_damaged_page_holds_or_leads_to_and_says_so)
{
    fillFile(3000, 1);
    const QByteArray good = bytes();
    int fewLost = 0;
    int manyLost = 0;
    for (int page = 60; page < 100; page += 5) {
        QByteArray bad = good;
        bad[page * kPageSize + 700] = static_cast<char>(bad[page * kPageSize + 700] ^ 1);
        ASSERT_TRUE(writeFileAtomically(file.path(), bad));
        QFile::remove(other());
        const auto salvaged = salvage(file.path(), other(), key(), Progress());
        ASSERT_TRUE(salvaged);
        EXPECT_FALSE(salvaged->lost.empty());
        EXPECT_EQ(verified(other()), QStringList());
        EncryptedCampaignFiles files(KeyProfile::Light);
        const auto opened = files.open(other(), file.passphrase(), Access::Read, Progress());
        ASSERT_TRUE(opened);
        const std::size_t lost = 3000u - opened->campaign.all<Worker>().size();
        fewLost += lost > 0 && lost < 100 ? 1 : 0;
        manyLost += lost >= 100 ? 1 : 0;
    }
    EXPECT_GE(fewLost, 3);    // pages of workers
    EXPECT_LE(manyLost, 1);   // the page that leads to many others
}

TEST_F(MaintenanceTest, salvage_takes_what_is_left_of_a_file_whose_end_is_missing)
{
    fillFile(3000, 1);
    ASSERT_TRUE(salvage(file.path(), other(), key(), Progress()));   // one table behind another
    const QByteArray good = readFile(other()).value();
    const qsizetype most = good.size() * 9 / 10 / kPageSize * kPageSize;
    for (const qsizetype left : {most, most + 1000}) {
        SCOPED_TRACE(left);
        const QByteArray cut = good.left(left);
        ASSERT_TRUE(writeFileAtomically(file.path(), cut));
        EXPECT_FALSE(verified(file.path()).isEmpty());
        QFile::remove(other());
        const auto salvaged = salvage(file.path(), other(), key(), Progress());
        ASSERT_TRUE(salvaged) << salvaged.error().code.key;
        EXPECT_GT(salvaged->rows, 1000);
        EXPECT_FALSE(salvaged->lost.empty());
        EXPECT_EQ(verified(other()), QStringList());
        EXPECT_EQ(bytes(), cut) << "only read";
    }
}

TEST_F(MaintenanceTest, salvage_keeps_the_middle_of_a_table_that_is_damaged_at_both_ends)
{
    fillFile(1200, 1);
    ASSERT_TRUE(salvage(file.path(), other(), key(), Progress()));   // one table behind another
    qint64 roots = 0;   // pages before the first one with workers
    {
        const auto opened = openCampaignFile({.path = other(), .key = key()});
        ASSERT_TRUE(opened);
        roots = *opened->database->number(
            QStringLiteral("SELECT max(rootpage) FROM sqlite_schema"));
    }
    QByteArray bad = readFile(other()).value().left((roots + 14) * kPageSize);
    for (qint64 page = roots; page < roots + 3; ++page)
        bad[page * kPageSize + 700] = static_cast<char>(bad[page * kPageSize + 700] ^ 1);
    ASSERT_TRUE(writeFileAtomically(file.path(), bad));
    QFile::remove(other());
    ASSERT_TRUE(salvage(file.path(), other(), key(), Progress()));
    EncryptedCampaignFiles files(KeyProfile::Light);
    const auto opened = files.open(other(), file.passphrase(), Access::Read, Progress());
    ASSERT_TRUE(opened);
    std::vector<WorkerId> before;
    for (const Worker &each : campaign.all<Worker>()) before.push_back(each.id);
    EXPECT_EQ(opened->campaign.find(before.front()), nullptr);
    EXPECT_EQ(opened->campaign.find(before.back()), nullptr);
    EXPECT_GT(opened->campaign.all<Worker>().size(), 50u);
}

}   // namespace wallchart
