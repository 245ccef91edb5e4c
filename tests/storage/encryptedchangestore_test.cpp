// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/encryptedchangestore.h"

#include "core/base/atomicfile.h"
#include "core/storage/backups.h"
#include "core/storage/query.h"
#include "core/storage/verification.h"
#include "tests/storage/campaignfile.h"

#include <QDir>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

class EncryptedChangeStoreTest : public testing::Test {
protected:
    /// Ends the program that has it open, so to speak, and opens the file anew.
    OpenedCampaign reopened()
    {
        session.reset();
        auto opened = file.open();
        EXPECT_TRUE(opened.has_value());
        return std::move(*opened);
    }

    void start(const Campaign &campaign)
    {
        session.emplace(std::move(*file.create(campaign)), file.clock());
    }

    WorkerId addWorker(const QString &name)
    {
        Worker worker = workerNamed(session->ids(), session->campaign().nextChartNumber(), name);
        const WorkerId id = worker.id;
        ChangeSet add{{QStringLiteral("add-worker"), {name}}};
        add.edits.add(std::move(worker));
        EXPECT_TRUE(session->perform(std::move(add)).has_value());
        return id;
    }

    QTemporaryDir folder;
    CampaignFile file{folder};
    std::optional<Session> session;
};

/// Whether any page of the file, decrypted, holds the text.
bool standsInPages(const CampaignFile &file, const QByteArray &text)
{
    const auto opened = openCampaignFile({.path = file.path(),
                                          .key = keyFromPassphrase(file.passphrase()),
                                          .mode = Database::Mode::ReadOnly});
    EXPECT_TRUE(opened);
    Query pages(*opened->database, QStringLiteral("SELECT data FROM sqlite_dbpage"));
    EXPECT_TRUE(pages.run());
    bool found = false;
    int count = 0;
    for (; pages.next(); ++count) found = found || pages.value(0).toByteArray().contains(text);
    EXPECT_GT(count, 10);
    return found;
}

/// A change that touches about `count` entities at random: workers come, go and change their
/// notes, ties come and go.
ChangeSet randomChange(Session &session, std::mt19937 &random, int count)
{
    ChangeSet changes{{QStringLiteral("random"), {QString::number(count)}}};
    const Campaign &campaign = session.campaign();
    int number = campaign.nextChartNumber();
    for (int i = 0; i < count; ++i)
        changes.edits.add(
            workerNamed(session.ids(), number++, QStringLiteral("Worker %1").arg(random())));
    std::vector<WorkerId> tied;
    for (const Tie &tie : campaign.all<Tie>()) {
        if (random() % 5 == 0) changes.edits.remove(tie);
        tied.push_back(tie.from);
        tied.push_back(tie.to);
    }
    std::vector<const Worker *> staying;
    for (const Worker &worker : campaign.all<Worker>()) {
        const bool isTied = std::find(tied.begin(), tied.end(), worker.id) != tied.end();
        if (!isTied && random() % 6 == 0) {
            changes.edits.remove(worker);
            continue;
        }
        staying.push_back(&worker);
        Worker after = worker;
        after.note = QString::number(random());
        if (random() % 4 == 0) changes.edits.change(worker, after);
    }
    for (std::size_t i = 1; i < staying.size(); ++i) {
        if (random() % 2 == 0) continue;
        changes.edits.add(Tie{.id = session.ids().make<TieId>(),
                              .from = staying[i - 1]->id,
                              .to = staying[i]->id,
                              .kind = campaign.all<TieKind>().begin()->id,
                              .source = QStringLiteral("seen")});
    }
    return changes;
}

}   // namespace

TEST_F(EncryptedChangeStoreTest, an_edit_is_there_after_reopening_and_can_be_undone_then)
{
    start(smallCampaign());
    const WorkerId ana = addWorker(QStringLiteral("Ana"));
    session.emplace(reopened(), file.clock());
    ASSERT_TRUE(session->campaign().find(ana));
    ASSERT_EQ(session->history().entries().size(), 1u);
    EXPECT_EQ(session->history().entries()[0].label,
              (ChangeLabel{QStringLiteral("add-worker"), {QStringLiteral("Ana")}}));
    EXPECT_EQ(session->history().entries()[0].at, file.clock().now());
    ASSERT_TRUE(session->undo());
    session.emplace(reopened(), file.clock());
    EXPECT_FALSE(session->campaign().find(ana));
    ASSERT_TRUE(session->redo());
    const OpenedCampaign last = reopened();
    EXPECT_TRUE(last.campaign.find(ana));
    EXPECT_EQ(last.history.entries().size(), 3u);
}

TEST_F(EncryptedChangeStoreTest, the_edits_of_a_line_come_back_as_they_were_performed)
{
    const Campaign campaign = AnyValues(3).campaign(3);
    auto opened = file.create(campaign);
    ASSERT_TRUE(opened);
    AnyValues other(4);
    (void)other.campaign(3);
    Edits edits;
    eachEntity([&]<class T>(EntityType<T>) {
        const T &row = *campaign.all<T>().begin();
        T after = row;
        eachField<T>([&](const auto &each) {
            using Value = typename std::remove_cvref_t<decltype(each)>::Value;
            if constexpr (std::is_same_v<Value, QString>) after.*each.at += QStringLiteral("!");
        });
        edits.change(row, after);
    });
    const HistoryEntry entry{
        .sequence = 1, .at = file.clock().now(), .label = {QStringLiteral("any")}, .changes = 1};
    ASSERT_TRUE(opened->store->append(entry, edits, Progress()).result());
    EXPECT_EQ(opened->store->editsOf(1), edits);
    opened->store.reset();
    const auto again = file.open();
    ASSERT_TRUE(again);
    EXPECT_TRUE(sameRows(again->campaign, campaign.with(edits)));
}

TEST_F(EncryptedChangeStoreTest,
       random_edits_undone_and_redone_leave_the_file_equal_to_the_campaign)
{
    for (unsigned seed = 1; seed <= 4; ++seed) {
        std::mt19937 random(seed);
        QFile::remove(file.path());
        start(smallCampaign());
        for (int step = 0; step < 25; ++step) {
            const unsigned choice = random() % 6;
            if (choice == 0) (void)session->undo();
            else if (choice == 1) (void)session->redo();
            else
                ASSERT_TRUE(session->perform(
                    randomChange(*session, random, static_cast<int>(random() % 20))));
        }
        const Campaign expected = session->campaign();
        const auto entries = session->history().entries();
        const OpenedCampaign read = reopened();
        ASSERT_GT(expected.all<Worker>().size(), 10u);
        EXPECT_TRUE(sameRows(read.campaign, expected)) << "seed " << seed;
        EXPECT_EQ(read.history.entries(), entries);
    }
}

TEST_F(EncryptedChangeStoreTest, a_cancelled_change_stores_nothing)
{
    start(smallCampaign());
    std::mt19937 random(5);
    const Campaign before = session->campaign();
    Progress progress;
    progress.cancel();
    ChangeSet many = randomChange(*session, random, 3000);
    auto opened = [&] {
        session.reset();
        return file.open();
    }();
    const HistoryEntry entry{
        .sequence = 1, .at = file.clock().now(), .label = many.label, .changes = 3000};
    const auto stored = opened->store->append(entry, many.edits, progress).result();
    ASSERT_FALSE(stored);
    EXPECT_EQ(stored.error().code, kCancelled);
    EXPECT_TRUE(opened->store->append(entry, many.edits, Progress()).result());
    opened->store.reset();
    EXPECT_EQ(file.open()->campaign.all<Worker>().size(), before.all<Worker>().size() + 3000);
}

TEST_F(EncryptedChangeStoreTest, what_is_rewritten_leaves_no_trace_in_file_log_drafts_or_backups)
{
    const QByteArray name("Ximena Quispe");
    start(smallCampaign());
    file.clock().setNow(file.clock().now().addDays(-2));
    const WorkerId gone = addWorker(QString::fromLatin1(name));
    const WorkerId stays = addWorker(QStringLiteral("Ben"));
    const QString backupBefore = backupsOf(file.path()).front().path;
    session->drafts()
        .keep({QStringLiteral("note"), QStringLiteral("x"), QString::fromLatin1(name)})
        .waitForFinished();
    ASSERT_TRUE(standsInPages(file, name));

    file.clock().setNow(file.clock().now().addDays(2));
    Rewriting rewriting{.label = {QStringLiteral("forget"), {QStringLiteral("1")}}};
    rewriting.untold.remove(*session->campaign().find(gone));
    rewriting.told.add(ForgottenMark{.id = session->ids().make<ForgottenMarkId>(),
                                     .key = QStringLiteral("0a"),
                                     .hash = QStringLiteral("0b"),
                                     .on = session->today()});
    HistoryEntry line = session->history().entries().front();
    line.label.args = {QStringLiteral("…")};
    line.changes = 0;
    rewriting.lines.push_back({line, {}});
    rewriting.drafts = {{QStringLiteral("note"), QStringLiteral("x")}};
    const auto renewed = session->rewrite(std::move(rewriting), OldBackups::Delete);
    ASSERT_TRUE(renewed);

    EXPECT_EQ(renewed->old, QStringList{backupBefore});
    EXPECT_FALSE(QFile::exists(backupBefore));
    EXPECT_TRUE(QFile::exists(renewed->made));
    EXPECT_FALSE(standsInPages(file, name));
    EXPECT_EQ(verifyCampaign(file.path(), keyFromPassphrase(file.passphrase()), Progress()),
              Problems());
    const auto entries = session->history().entries();
    const OpenedCampaign read = reopened();
    EXPECT_EQ(read.history.entries(), entries);
    EXPECT_EQ(read.history.undoable(), std::nullopt);
    EXPECT_FALSE(read.campaign.find(gone));
    EXPECT_TRUE(read.campaign.find(stays));
    EXPECT_TRUE(read.store->drafts().waiting()->empty());
}

TEST_F(EncryptedChangeStoreTest, backups_that_are_to_be_kept_stay_beside_the_new_one)
{
    start(smallCampaign());
    file.clock().setNow(file.clock().now().addDays(-2));
    const WorkerId gone = addWorker(QStringLiteral("Ana"));
    file.clock().setNow(file.clock().now().addDays(2));
    Rewriting rewriting{.label = {QStringLiteral("forget"), {QStringLiteral("1")}}};
    rewriting.untold.remove(*session->campaign().find(gone));
    const auto renewed = session->rewrite(std::move(rewriting), OldBackups::Keep);
    ASSERT_TRUE(renewed);
    ASSERT_EQ(renewed->old.size(), 1);
    EXPECT_TRUE(QFile::exists(renewed->old[0]));
    EXPECT_EQ(backupsOf(file.path()).size(), 2u);
}

TEST_F(EncryptedChangeStoreTest, a_failing_new_backup_is_told_and_the_old_ones_stay)
{
    start(smallCampaign());
    const WorkerId gone = addWorker(QStringLiteral("Ana"));
    QDir(backupFolderOf(file.path())).removeRecursively();
    ASSERT_TRUE(writeFileAtomically(backupFolderOf(file.path()), "in the way"));
    Rewriting rewriting{.label = {QStringLiteral("forget"), {QStringLiteral("1")}}};
    rewriting.untold.remove(*session->campaign().find(gone));
    const auto renewed = session->rewrite(std::move(rewriting), OldBackups::Delete);
    ASSERT_TRUE(renewed);
    EXPECT_TRUE(renewed->failed);
    EXPECT_FALSE(session->campaign().find(gone));
}

TEST_F(EncryptedChangeStoreTest, rows_that_are_not_those_in_memory_are_never_written_over)
{
    auto opened = file.create(smallCampaign());
    IdSource ids;
    Worker ghost = workerNamed(ids, 1, QStringLiteral("Nobody"));
    Edits edits;
    edits.remove(ghost);
    const HistoryEntry entry{
        .sequence = 1, .at = file.clock().now(), .label = {QStringLiteral("remove")}, .changes = 1};
    const auto stored = opened->store->append(entry, edits, Progress()).result();
    ASSERT_FALSE(stored);
    EXPECT_EQ(stored.error().code, kStoreOutOfStep);
}

TEST_F(EncryptedChangeStoreTest, a_reference_to_nothing_is_refused_for_few_rows_and_for_many)
{
    const Campaign campaign = AnyValues(6).campaign(20);
    auto opened = file.create(campaign);
    for (const std::size_t count : {1u, 20u}) {
        Edits edits;
        for (const Worker &worker : campaign.all<Worker>()) {
            if (edits.size() < count) edits.remove(worker);
        }
        const HistoryEntry entry{
            .sequence = 1, .at = file.clock().now(), .label = {QStringLiteral("x")}, .changes = 1};
        EXPECT_FALSE(opened->store->append(entry, edits, Progress()).result()) << count;
    }
    opened->store.reset();
    EXPECT_TRUE(sameRows(file.open()->campaign, campaign));
}

TEST_F(EncryptedChangeStoreTest, a_store_opened_for_reading_refuses_changes)
{
    ASSERT_TRUE(file.create(smallCampaign()));
    auto opened = file.open(Access::Read);
    const HistoryEntry entry{
        .sequence = 1, .at = file.clock().now(), .label = {QStringLiteral("x")}, .changes = 0};
    const auto stored = opened->store->append(entry, Edits(), Progress()).result();
    ASSERT_FALSE(stored);
    EXPECT_EQ(stored.error().code, kReadOnly);
}

}   // namespace wallchart
