// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forgetting/forgetting.h"

#include "core/editing/intents/relationintents.h"
#include "core/editing/intents/testintents.h"
#include "core/editing/intents/workermerging.h"
#include "core/editing/memorychangestore.h"
#include "core/editing/session.h"
#include "core/model/counting.h"
#include "tests/support/campaigndump.h"
#include "tests/support/campaignfromtext.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

const QDate kForgettingDay(2023, 3, 20);

/// A campaign in which things were done, and what forgetting makes of it.
class ForgettingTest : public testing::Test {
protected:
    void perform(ChangeSet changes) { ASSERT_TRUE(session.perform(std::move(changes))); }
    [[nodiscard]] const Campaign &campaign() const { return session.campaign(); }
    [[nodiscard]] WorkerId id(const char *name) const { return workerNamed(campaign(), name); }
    [[nodiscard]] Reading today() const { return Reading(campaign(), kForgettingDay); }
    [[nodiscard]] Counts night() const
    {
        return CellCounts(today()).cells().at(cellNamed(campaign(), "ICU", "Night"));
    }

    [[nodiscard]] Forgetting plan(const char *name)
    {
        const std::vector<WorkerId> who{id(name)};
        auto planned = planForgetting(
            today(), who,
            {.history = session.history(),
             .editsOf = [this](qint64 line) { return session.editsOf(line); },
             .drafts = *session.drafts().waiting()},
            session.ids());
        EXPECT_TRUE(planned);
        return std::move(*planned);
    }
    Forgetting forget(const char *name)
    {
        Forgetting planned = plan(name);
        const auto done = session.rewrite(planned.rewriting, OldBackups::Delete);
        EXPECT_TRUE(done) << (done ? "" : done.error().code.key);
        return planned;
    }
    /// The tables and the whole log as text.
    [[nodiscard]] QString everything()
    {
        QString text = dumpOf(campaign());
        for (const HistoryEntry &entry : session.history().entries()) {
            text += entry.label.key + entry.label.args.join(u'|') + entry.by;
            if (!listsEdits(entry.kind)) continue;
            const Edits edits = *session.editsOf(entry.sequence);
            text += dumpOf(Campaign().with(edits)) + dumpOf(Campaign().with(edits.inverse()));
        }
        return text;
    }
    /// A test that Ana Lima and Cem Kaya took part in; closed on `closes`.
    [[nodiscard]] StructureTestId petition(QDate closes)
    {
        perform(addTest(
            campaign(),
            {.name = QStringLiteral("Petition"), .opens = QDate(2023, 3, 1), .closes = closes},
            session.ids()));
        const StructureTestId test = campaign().all<StructureTest>().begin()->id;
        for (const char *name : {"Ana Lima", "Cem Kaya"}) {
            perform(recordResult(campaign(),
                                 {.test = test,
                                  .worker = id(name),
                                  .outcome = Outcome::TookPart,
                                  .on = QDate(2023, 3, 5)},
                                 session.ids()));
        }
        perform(closeDueTests(campaign(), kForgettingDay, session.ids()));
        return test;
    }

    FixedClock clock{QDateTime(kForgettingDay, QTime(9, 30), Qt::UTC)};
    Session session{openedInMemory(campaignFromText(
                        "ICU / Night (5): Ana Lima** 2, Ben Okafor 3 → Ana Lima, Cem Kaya 1\n"
                        "ICU / Day: Dia Ray 1, Eva Sol 2 → Ana Lima")),
                    clock};
};

}   // namespace

TEST_F(ForgettingTest, nothing_of_the_person_is_left_in_tables_log_or_drafts)
{
    session.setAuthor(QStringLiteral("Dia"));
    Worker ana = *campaign().find(id("Ana Lima"));
    ana.preferredName = QStringLiteral("Annie Lima");
    ana.emails = {QStringLiteral("ana@example.org")};
    perform(setWorker(campaign(), ana));
    ana.fullName = QStringLiteral("Ana Lima Reis");
    perform(setWorker(campaign(), ana));
    Worker ben = *campaign().find(id("Ben Okafor"));
    ben.note = QStringLiteral("Drives with Ana Lima and Annie Lima on Tuesdays");
    perform(setWorker(campaign(), ben));
    perform(nominate(campaign(),
                     {.by = ben.id, .of = ana.id, .on = QDate(2023, 3, 4), .alone = true},
                     session.ids()));
    ASSERT_TRUE(session.undo());
    ASSERT_TRUE(session.redo());
    session.drafts()
        .keep({QStringLiteral("note"), ben.id.toString(), QStringLiteral("ask Ana Lima Reis")})
        .waitForFinished();
    ASSERT_TRUE(everything().contains(QStringLiteral("Ana Lima")));

    const Forgetting planned = forget("Ana Lima Reis");
    const QString left = everything();
    for (const char *trace : {"Ana Lima", "Annie", "Reis", "ana@example.org"})
        EXPECT_FALSE(left.contains(QString::fromUtf8(trace))) << trace;
    EXPECT_FALSE(left.contains(ana.id.toString()));
    EXPECT_TRUE(session.drafts().waiting()->empty());
    EXPECT_EQ(campaign().find(ben.id)->note, QStringLiteral("Drives with … and … on Tuesdays"));
    EXPECT_EQ(planned.removed.value(QStringLiteral("worker")), 1);
    EXPECT_EQ(planned.removed.value(QStringLiteral("tie")), 2);
    EXPECT_EQ(planned.removed.value(QStringLiteral("nomination")), 1);
    EXPECT_GE(planned.lines, 5);
}

TEST_F(ForgettingTest, an_entry_that_was_merged_into_theirs_is_forgotten_too)
{
    perform(addWorker(campaign(), {.fullName = QStringLiteral("A. Lima-Prado")}, session.ids()));
    const WorkerId twice = id("A. Lima-Prado");
    perform(
        assess(campaign(), {.worker = twice, .level = 4, .on = QDate(2023, 3, 2)}, session.ids()));
    perform(mergeWorkers(campaign(), id("Ana Lima"), twice));
    forget("Ana Lima");
    const QString left = everything();
    EXPECT_FALSE(left.contains(QStringLiteral("Lima-Prado")));
    EXPECT_FALSE(left.contains(twice.toString()));
}

TEST_F(ForgettingTest, the_base_stays_with_one_more_unnamed)
{
    const Counts before = night();
    const Forgetting counted = forget("Ana Lima");   // five by head-count, three named
    EXPECT_EQ(night().base, before.base);
    EXPECT_EQ(night().unnamed(), before.unnamed() + 1);
    EXPECT_EQ(counted.unnamedAdded, 1);

    const Counts total = CellCounts(today()).total();
    EXPECT_EQ(forget("Dia Ray").unnamedAdded, 1);   // by day no head-count says how many
    EXPECT_EQ(CellCounts(today()).total().base, total.base);
    EXPECT_EQ(CellCounts(today()).total().named, total.named - 1);
}

TEST_F(ForgettingTest, whoever_has_no_place_stays_in_the_base_of_the_worksite)
{
    perform(addWorker(campaign(), {.fullName = QStringLiteral("Gia Moss")}, session.ids()));
    const int base = CellCounts(today()).total().base;
    EXPECT_EQ(forget("Gia Moss").unnamedAdded, 1);
    EXPECT_EQ(CellCounts(today()).total().base, base);
}

TEST_F(ForgettingTest, whoever_is_out_of_the_base_adds_nobody_to_it)
{
    perform(setInBase(campaign(),
                      {.worker = id("Dia Ray"), .out = OutReason::Supervisor, .on = kForgettingDay},
                      session.ids()));
    const int base = CellCounts(today()).total().base;
    EXPECT_EQ(forget("Dia Ray").unnamedAdded, 0);
    EXPECT_EQ(CellCounts(today()).total().base, base);
}

TEST_F(ForgettingTest, an_act_in_a_closed_test_stays_as_a_tally)
{
    const StructureTestId test = petition(QDate(2023, 3, 10));
    const TestCounts before = TestReading(today(), *campaign().find(test)).total();
    ASSERT_EQ(before.tookPart, 2);
    forget("Ana Lima");
    const TestCounts after = TestReading(today(), *campaign().find(test)).total();
    EXPECT_EQ(after.tookPart, 2);
    EXPECT_EQ(after.tookPartNamed, 1);
    EXPECT_EQ(after.base, before.base);
    forget("Cem Kaya");
    EXPECT_EQ(TestReading(today(), *campaign().find(test)).total().tookPart, 2);
}

TEST_F(ForgettingTest, an_act_in_an_open_test_goes)
{
    const StructureTestId test = petition(QDate());
    forget("Ana Lima");
    EXPECT_EQ(TestReading(today(), *campaign().find(test)).total().tookPart, 1);
    EXPECT_EQ(campaign().all<Tally>().size(), 0u);
}

TEST_F(ForgettingTest, nothing_before_it_can_be_taken_back_and_what_comes_after_can)
{
    perform(assess(campaign(), {.worker = id("Cem Kaya"), .level = 3, .on = kForgettingDay},
                   session.ids()));
    forget("Ana Lima");
    EXPECT_EQ(session.undo().error().code, kNothingToUndo);
    EXPECT_EQ(session.takeBack(1).error().code, kNoSuchEntry);
    const QString before = dumpOf(campaign());
    perform(assess(campaign(), {.worker = id("Cem Kaya"), .level = 5, .on = kForgettingDay},
                   session.ids()));
    ASSERT_TRUE(session.undo());
    EXPECT_EQ(dumpOf(campaign()), before);
    EXPECT_EQ(session.history().entries()[1].kind, EntryKind::Rewrite);
    EXPECT_EQ(session.history().entries()[1].label.args, QStringList{QStringLiteral("1")});
}

TEST_F(ForgettingTest, what_others_did_stays_without_who_asked_them)
{
    const StructureTestId test = petition(QDate(2023, 3, 10));
    perform(recordResult(campaign(),
                         {.test = test,
                          .worker = id("Eva Sol"),
                          .outcome = Outcome::TookPart,
                          .on = QDate(2023, 3, 6),
                          .askedByWorker = id("Ana Lima")},
                         session.ids()));
    forget("Ana Lima");
    const Participation *result = today().participationOf(id("Eva Sol"), test);
    ASSERT_NE(result, nullptr);
    EXPECT_EQ(result->outcome, Outcome::TookPart);
    EXPECT_EQ(result->askedByWorker, std::nullopt);
}

TEST_F(ForgettingTest, sheets_on_paper_are_named_until_they_are_destroyed)
{
    const auto print = [&](int number, QDate on, QDate destroyBy) {
        Edits edits;
        edits.add(Print{.id = session.ids().make<PrintId>(),
                        .number = number,
                        .on = on,
                        .destroyBy = destroyBy});
        perform({{QStringLiteral("register-print"), {}}, edits});
    };
    perform(addWorker(campaign(), {.fullName = QStringLiteral("Gia Moss")}, session.ids()));
    print(1, QDate(2019, 1, 1), {});   // before she was listed
    print(2, QDate(2033, 1, 1), QDate(2034, 1, 1));
    const Forgetting planned = plan("Gia Moss");
    ASSERT_EQ(planned.prints.size(), 1u);
    EXPECT_EQ(campaign().find(planned.prints[0])->number, 2);
}

}   // namespace wallchart
