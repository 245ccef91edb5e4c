// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/encrypteddraftstore.h"

#include "tests/storage/campaignfile.h"
#include "tests/storage/plaintext.h"
#include "tests/support/campaigndump.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

const QString kNote = QStringLiteral("note");
const QDateTime kSaved(QDate(2026, 3, 1), QTime(12, 0, 1, 250), Qt::UTC);

class EncryptedDraftStoreTest : public testing::Test {
protected:
    void SetUp() override { opened = std::move(*file.create(smallCampaign())); }

    /// Ends the program that has it open, so to speak, and opens the file anew.
    void reopen(Access access = Access::Write)
    {
        opened.reset();
        opened = std::move(*file.open(access));
    }
    void keep(const QString &subject, const QString &text)
    {
        const auto kept = opened->store->drafts().keep({kNote, subject, text, kSaved}).result();
        ASSERT_TRUE(kept) << kept.error().code.key;
    }
    [[nodiscard]] std::vector<Draft> waiting() { return *opened->store->drafts().waiting(); }

    QTemporaryDir folder;
    CampaignFile file{folder};
    std::optional<OpenedCampaign> opened;
};

}   // namespace

TEST_F(EncryptedDraftStoreTest, a_draft_waits_until_the_file_is_opened_again)
{
    keep(QStringLiteral("ana"), QStringLiteral("Her shift cha"));
    keep(QStringLiteral("ana"), QStringLiteral("Her shift changes on\nMo"));
    keep(QStringLiteral("ben"), QString());
    reopen();
    EXPECT_EQ(waiting(),
              (std::vector<Draft>{{kNote, QStringLiteral("ana"),
                                   QStringLiteral("Her shift changes on\nMo"), kSaved},
                                  {kNote, QStringLiteral("ben"), QStringLiteral(""), kSaved}}));
}

TEST_F(EncryptedDraftStoreTest, a_forgotten_draft_is_gone)
{
    keep(QStringLiteral("ana"), QStringLiteral("Her shi"));
    ASSERT_TRUE(opened->store->drafts().forget(kNote, QStringLiteral("ana")).result());
    ASSERT_TRUE(opened->store->drafts().forget(kNote, QStringLiteral("nobody")).result());
    reopen();
    EXPECT_TRUE(waiting().empty());
}

TEST_F(EncryptedDraftStoreTest, a_draft_is_no_line_of_the_history_and_no_change_of_the_campaign)
{
    const Campaign before = opened->campaign;
    keep(QStringLiteral("ana"), QStringLiteral("Her shi"));
    reopen();
    EXPECT_TRUE(opened->history.entries().empty());
    EXPECT_EQ(dumpOf(opened->campaign), dumpOf(before));
}

TEST_F(EncryptedDraftStoreTest, changes_and_drafts_follow_each_other_in_any_order)
{
    DraftStore &drafts = opened->store->drafts();
    Session session(std::move(*opened), file.clock());
    opened.reset();
    for (int round = 0; round < 3; ++round) {
        ASSERT_TRUE(drafts.keep({kNote, {}, QString::number(round), kSaved}).result());
        ChangeSet add{{QStringLiteral("add-worker"), {}}};
        add.edits.add(workerNamed(session.ids(), session.campaign().nextChartNumber(),
                                  QStringLiteral("Worker %1").arg(round)));
        ASSERT_TRUE(session.perform(std::move(add)).has_value());
    }
    EXPECT_EQ(session.history().entries().size(), 3U);
    EXPECT_EQ(drafts.waiting()->front().text, QStringLiteral("2"));
}

TEST_F(EncryptedDraftStoreTest, a_file_that_is_only_read_keeps_no_drafts)
{
    keep(QStringLiteral("ana"), QStringLiteral("Her shi"));
    reopen(Access::Read);
    const auto kept = opened->store->drafts().keep({kNote, {}, QStringLiteral("x"), kSaved});
    EXPECT_EQ(kept.result().error().code, kReadOnly);
    EXPECT_EQ(opened->store->drafts().forget(kNote, {}).result().error().code, kReadOnly);
    EXPECT_EQ(waiting().size(), 1U);
}

TEST_F(EncryptedDraftStoreTest, what_is_half_typed_can_be_read_nowhere_on_the_disk)
{
    for (int number = 0; number < 20; ++number) keep(QString::number(number), plantedName(number));
    EXPECT_EQ(plainNamesIn(folder.path(), 20), 0);
    reopen();
    EXPECT_EQ(waiting().size(), 20U);
    EXPECT_EQ(plainNamesIn(folder.path(), 20), 0);
}

}   // namespace wallchart
