// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/intents/peopleintents.h"
#include "core/editing/intents/relationintents.h"
#include "core/editing/intents/structureintents.h"
#include "core/model/validation.h"
#include "tests/editing/fakechangestore.h"
#include "tests/support/campaigndump.h"
#include "tests/support/campaignfromtext.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

const QDate kDay(2023, 3, 7);

class SessionTest : public testing::Test {
protected:
    SessionTest()
    {
        QObject::connect(&session, &Session::changed, &session,
                         [this](const Edits &edits) { notified.push_back(edits); });
    }
    [[nodiscard]] WorkerId id(const char *name) const { return workerNamed(start, name); }
    [[nodiscard]] ChangeSet assessing(const char *name, int level)
    {
        return assess(session.campaign(), {.worker = id(name), .level = level, .on = kDay},
                      session.ids());
    }
    [[nodiscard]] ChangeSet renaming(const char *name, const QString &after)
    {
        Worker worker = *session.campaign().find(id(name));
        worker.preferredName = after;
        return setWorker(session.campaign(), worker);
    }
    /// Lets other threads come to where the store holds a change back.
    void answerWhenAsked()
    {
        while (!store.waits) QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        store.answer();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QString dump() const { return dumpOf(session.campaign()); }

    Campaign start = campaignFromText("ICU / Night: Ana* 2, Ben 3 → Ana\nICU / Day: Cem");
    FakeSession fake{start};
    Session &session = fake.session;
    FakeChangeStore &store = *fake.store;
    std::vector<Edits> notified;
};

}   // namespace

TEST_F(SessionTest, performing_stores_swaps_and_notifies_in_one_go)
{
    session.setAuthor(QStringLiteral("Dia"));
    const ChangeSet changes = assessing("Ana", 1);
    EXPECT_EQ(session.perform(changes), 1);
    ASSERT_EQ(store.lines.size(), 1u);
    const HistoryEntry &entry = store.lines[0].entry;
    EXPECT_EQ(entry, session.history().entries().front());
    EXPECT_EQ(entry.sequence, 1);
    EXPECT_EQ(entry.by, QStringLiteral("Dia"));
    EXPECT_EQ(entry.at, fake.clock.now());
    EXPECT_EQ(entry.label.key, QStringLiteral("assess"));
    EXPECT_EQ(entry.changes, 1);
    EXPECT_EQ(store.lines[0].edits, changes.edits);
    EXPECT_EQ(notified, std::vector{changes.edits});
    EXPECT_EQ(Reading(session.campaign(), kDay).find(id("Ana"))->level(), 1);
}

TEST_F(SessionTest, an_empty_change_leaves_no_line_and_notifies_nobody)
{
    EXPECT_EQ(session.perform(ChangeSet{{QStringLiteral("nothing")}}), 0);
    EXPECT_TRUE(store.lines.empty());
    EXPECT_TRUE(session.history().entries().empty());
    EXPECT_TRUE(notified.empty());
    EXPECT_EQ(
        session.performInBackground(ChangeSet{{QStringLiteral("nothing")}}, Progress()).result(),
        0);
}

TEST_F(SessionTest, makes_ids_above_all_of_the_campaign)
{
    EXPECT_GT(session.ids().next(), *start.greatestId());
}

TEST_F(SessionTest, undo_and_redo_bring_back_the_very_same_campaign)
{
    const QString before = dump();
    ASSERT_TRUE(session.perform(assessing("Ana", 1)));
    ASSERT_TRUE(session.perform(renaming("Ben", QStringLiteral("Benny"))));
    const QString after = dump();
    EXPECT_EQ(session.undo(), 2);
    EXPECT_EQ(session.undo(), 1);
    EXPECT_EQ(dump(), before);
    EXPECT_EQ(session.redo(), 1);
    EXPECT_EQ(session.redo(), 2);
    EXPECT_EQ(dump(), after);
    EXPECT_EQ(session.history().entries().size(), 6u);
    EXPECT_EQ(session.history().entries()[3].kind, EntryKind::Undo);
    EXPECT_EQ(session.history().entries()[3].of, 1);
}

TEST_F(SessionTest, undo_notifies_of_the_inverse)
{
    const ChangeSet changes = renaming("Ben", QStringLiteral("Benny"));
    ASSERT_TRUE(session.perform(changes));
    ASSERT_TRUE(session.undo());
    EXPECT_EQ(notified.back(), changes.edits.inverse());
}

TEST_F(SessionTest, a_new_edit_after_undo_ends_redo)
{
    ASSERT_TRUE(session.perform(assessing("Ana", 1)));
    ASSERT_TRUE(session.undo());
    ASSERT_TRUE(session.perform(assessing("Ben", 2)));
    EXPECT_EQ(session.redo().error().code, kNothingToRedo);
    EXPECT_EQ(store.lines.size(), 3u);
}

TEST_F(SessionTest, with_nothing_done_there_is_nothing_to_undo_or_redo)
{
    EXPECT_EQ(session.undo().error().code, kNothingToUndo);
    EXPECT_EQ(session.redo().error().code, kNothingToRedo);
}

TEST_F(SessionTest, whichever_append_fails_nothing_of_that_step_happened)
{
    for (const int failing : {1, 2, 3, 4}) {
        FakeSession each(start);
        each.store->failAt = failing;
        Session &tried = each.session;
        const std::vector<std::function<Result<qint64>()>> steps{
            [&] {
                return tried.perform(
                    assess(start, {.worker = id("Ana"), .level = 1, .on = kDay}, tried.ids()));
            },
            [&] { return tried.undo(); }, [&] { return tried.redo(); },
            [&] { return tried.takeBack(1); }};
        for (int step = 1; step <= failing; ++step) {
            const QString before = dumpOf(tried.campaign());
            const auto lines = tried.history().entries().size();
            const Result<qint64> result = steps[static_cast<std::size_t>(step - 1)]();
            EXPECT_EQ(result.has_value(), step != failing) << step;
            if (step != failing) continue;
            EXPECT_EQ(result.error().code, kFakeDiskFull);
            EXPECT_EQ(dumpOf(tried.campaign()), before);
            EXPECT_EQ(tried.history().entries().size(), lines);
        }
    }
}

TEST_F(SessionTest, an_edit_that_breaks_a_rule_never_reaches_the_store)
{
    Edits edits;
    edits.add(Tie{.id = session.ids().make<TieId>(),
                  .from = id("Ana"),
                  .to = id("Ana"),
                  .kind = tieKindOf(start, "friend")});
    const ChangeSet changes{{QStringLiteral("add-tie")}, edits};
    EXPECT_EQ(session.check(changes).size(), 1u);
    const auto result = session.perform(changes);
    EXPECT_EQ(result.error(), (Error{kTieToOneself, {QStringLiteral("Ana")}}));
    EXPECT_EQ(store.appends, 0);
    EXPECT_TRUE(notified.empty());
}

TEST_F(SessionTest, an_edit_made_from_an_older_campaign_is_refused)
{
    const ChangeSet first = renaming("Ben", QStringLiteral("Benny"));
    const ChangeSet second = renaming("Ben", QStringLiteral("Benno"));
    ASSERT_TRUE(session.perform(first));
    EXPECT_EQ(session.perform(second).error().code, kEditOutdated);
}

TEST_F(SessionTest, one_old_edit_can_be_taken_back_when_nothing_later_meets_it)
{
    ASSERT_TRUE(session.perform(renaming("Ben", QStringLiteral("Benny"))));
    ASSERT_TRUE(session.perform(renaming("Cem", QStringLiteral("Jem"))));
    EXPECT_EQ(session.takeBack(1), 3);
    EXPECT_EQ(session.campaign().find(id("Ben"))->preferredName, QString());
    EXPECT_EQ(session.campaign().find(id("Cem"))->preferredName, QStringLiteral("Jem"));
    EXPECT_EQ(session.history().entries().back().label,
              (ChangeLabel{QStringLiteral("take-back"), {QStringLiteral("1")}}));
    // It is an edit like others: undo brings the old one back.
    EXPECT_EQ(session.undo(), 3);
    EXPECT_EQ(session.campaign().find(id("Ben"))->preferredName, QStringLiteral("Benny"));
}

TEST_F(SessionTest, taking_back_is_refused_with_the_later_changes_that_meet_it)
{
    ASSERT_TRUE(session.perform(renaming("Ben", QStringLiteral("Benny"))));
    ASSERT_TRUE(session.perform(renaming("Ben", QStringLiteral("Benno"))));
    ASSERT_TRUE(session.perform(renaming("Cem", QStringLiteral("Jem"))));
    ASSERT_TRUE(session.perform(renaming("Ben", QStringLiteral("B"))));
    const QString before = dump();
    EXPECT_EQ(session.takeBack(1).error(),
              (Error{kMetByLaterChanges, {QStringLiteral("1"), QStringLiteral("2, 4")}}));
    EXPECT_EQ(dump(), before);
}

TEST_F(SessionTest, taking_back_what_others_refer_to_is_refused)
{
    NewWorker zoe{.fullName = QStringLiteral("Zoe")};
    ASSERT_TRUE(session.perform(addWorker(session.campaign(), zoe, session.ids())));
    const WorkerId added = workerNamed(session.campaign(), "Zoe");
    ASSERT_TRUE(session.perform(
        assess(session.campaign(), {.worker = added, .level = 1, .on = kDay}, session.ids())));
    EXPECT_EQ(session.takeBack(1).error().code, kStillReferredTo);
}

TEST_F(SessionTest, what_is_undone_or_never_was_cannot_be_taken_back)
{
    ASSERT_TRUE(session.perform(assessing("Ana", 1)));
    ASSERT_TRUE(session.undo());
    for (const qint64 sequence : {0, 1, 2, 7})
        EXPECT_EQ(session.takeBack(sequence).error().code, kNoSuchEntry);
}

TEST_F(SessionTest, a_large_change_is_adopted_when_it_is_stored_and_editing_pauses_meanwhile)
{
    store.holdBack = true;
    const QString before = dump();
    const auto future = session.performInBackground(assessing("Ana", 1), Progress());
    EXPECT_TRUE(session.isWriting());
    EXPECT_EQ(dump(), before);
    EXPECT_EQ(session.perform(assessing("Ben", 1)).error().code, kStillWriting);
    EXPECT_EQ(session.performInBackground(assessing("Ben", 1), Progress()).result().error().code,
              kStillWriting);
    answerWhenAsked();
    ASSERT_TRUE(future.isFinished());
    EXPECT_EQ(future.result(), 1);
    EXPECT_FALSE(session.isWriting());
    EXPECT_EQ(notified.size(), 1u);
    store.holdBack = false;
    EXPECT_EQ(session.perform(assessing("Ben", 1)), 2);
}

TEST_F(SessionTest, a_large_change_that_is_cancelled_or_fails_leaves_everything_as_it_was)
{
    const QString before = dump();
    store.holdBack = true;
    const Progress progress;
    const auto cancelled = session.performInBackground(assessing("Ana", 1), progress);
    progress.cancel();
    answerWhenAsked();
    EXPECT_EQ(cancelled.result().error().code, kCancelled);
    store.failAt = 2;
    const auto failed = session.performInBackground(assessing("Ana", 1), Progress());
    answerWhenAsked();
    EXPECT_EQ(failed.result().error().code, kFakeDiskFull);
    EXPECT_EQ(dump(), before);
    EXPECT_FALSE(session.isWriting());
    EXPECT_TRUE(notified.empty());
}

TEST_F(SessionTest, a_large_change_is_undone_and_redone_in_the_background_too)
{
    const QString before = dump();
    ASSERT_TRUE(session.perform(assessing("Ana", 1)));
    const QString after = dump();
    const auto finish = [](const QFuture<Result<qint64>> &future) {
        while (!future.isFinished()) QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        return future.result();
    };
    EXPECT_EQ(finish(session.undoInBackground(Progress())), 1);
    EXPECT_EQ(dump(), before);
    EXPECT_EQ(finish(session.redoInBackground(Progress())), 1);
    EXPECT_EQ(dump(), after);
    EXPECT_EQ(session.history().entries()[1].kind, EntryKind::Undo);
    EXPECT_EQ(session.history().entries()[2].of, 1);
    EXPECT_EQ(finish(session.redoInBackground(Progress())).error().code, kNothingToRedo);
}

TEST_F(SessionTest, a_large_change_that_breaks_a_rule_is_refused_and_editing_goes_on)
{
    ChangeSet wrong = assessing("Ana", 1);
    wrong.edits.of<Assessment>()[0].after->level = 9;
    const auto refused = session.performInBackground(wrong, Progress());
    while (!refused.isFinished()) QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    EXPECT_EQ(refused.result().error().code, kNoSuchLevel);
    EXPECT_EQ(session.perform(assessing("Ana", 2)), 1);
}

TEST(ReadOnlySession, refuses_every_change_and_says_who_holds_the_file)
{
    const Campaign start = campaignFromText("ICU / Night: Ana");
    FakeSession fake(start, FileHolder{QStringLiteral("laptop"), 4711});
    EXPECT_TRUE(fake.session.isReadOnly());
    const auto result = fake.session.perform(assess(
        start, {.worker = workerNamed(start, "Ana"), .level = 1, .on = kDay}, fake.session.ids()));
    EXPECT_EQ(result.error(),
              (Error{kReadOnly, {QStringLiteral("laptop"), QStringLiteral("4711")}}));
    EXPECT_EQ(fake.store->appends, 0);
}

TEST_F(SessionTest, a_print_stays_in_the_register_whatever_is_undone)
{
    const auto print = [&] {
        const int number = nextPrintNumber(session.campaign());
        EXPECT_TRUE(session.perform(registerPrint(
            session.campaign(), {.on = kDay, .kind = QStringLiteral("wall")}, session.ids())));
        return number;
    };
    EXPECT_EQ(print(), 1);
    EXPECT_EQ(session.undo().error().code, kNothingToUndo);
    ASSERT_TRUE(session.perform(assessing("Ana", 1)));
    EXPECT_EQ(print(), 2);
    EXPECT_EQ(session.undo(), 2);
    EXPECT_EQ(print(), 3);
    EXPECT_EQ(session.redo(), 2);
    EXPECT_EQ(session.takeBack(1).error().code, kNoSuchEntry);
    EXPECT_EQ(session.campaign().all<Print>().size(), 3u);
}

}   // namespace wallchart
