// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/workspace.h"

#include "core/editing/intents/relationintents.h"
#include "tests/support/campaigndump.h"
#include "tests/support/campaignfromtext.h"
#include "tests/support/openedpage.h"
#include "ui/workspace/largeedit.h"

#include <QApplication>
#include <QTest>

#include <gtest/gtest.h>

#include <atomic>

namespace wallchart {

namespace {

class WorkspaceTest : public testing::Test {
protected:
    OpenedWorkspace opened{campaignFromText("ICU / Night: Ana, Ben")};
    Workspace &workspace = opened.workspace;
    const WorkerId ana = workerNamed(workspace.campaign(), "Ana");
    const WorkerId ben = workerNamed(workspace.campaign(), "Ben");

    bool assessAna(int level)
    {
        return workspace.perform(assess(workspace.campaign(),
                                        {.worker = ana, .level = level, .on = workspace.today()},
                                        workspace.ids()));
    }
};

}   // namespace

TEST_F(WorkspaceTest, its_reading_follows_every_change)
{
    ASSERT_TRUE(assessAna(2));
    EXPECT_EQ(workspace.reading().find(ana)->level(), 2);
    ASSERT_TRUE(workspace.undo());
    EXPECT_EQ(workspace.reading().find(ana)->level(), std::nullopt);
    ASSERT_TRUE(workspace.redo());
    EXPECT_EQ(workspace.reading().find(ana)->level(), 2);
}

TEST_F(WorkspaceTest, what_was_done_is_told_in_a_sentence)
{
    QString told;
    QObject::connect(&workspace, &Workspace::performed, &workspace,
                     [&](const QString &what) { told = what; });
    ASSERT_TRUE(assessAna(2));
    EXPECT_TRUE(told.contains(QStringLiteral("Ana"))) << told.toStdString();
}

TEST_F(WorkspaceTest, what_fails_is_told_and_changes_nothing)
{
    QString code;
    QObject::connect(&workspace, &Workspace::failed, &workspace,
                     [&](const Error &error) { code = QString::fromLatin1(error.code.key); });
    EXPECT_FALSE(workspace.undo());
    EXPECT_EQ(code, QStringLiteral("nothing-to-undo"));
    EXPECT_FALSE(assessAna(9));
    EXPECT_EQ(workspace.reading().find(ana)->level(), std::nullopt);
}

TEST_F(WorkspaceTest, what_is_done_to_many_is_worked_out_anew_when_something_came_between)
{
    std::atomic<int> runs = 0;
    ASSERT_TRUE(performFor(workspace, kManySubjects, [&](const Reading &reading, IdSource &ids) {
        ++runs;
        const int level = reading.find(ana)->level().value_or(0) + 1;
        return assess(reading.campaign(), {ana, level, reading.asOf()}, ids);
    }));
    ASSERT_TRUE(assessAna(3));
    ASSERT_TRUE(QTest::qWaitFor([&] { return workspace.history().entries().size() == 2; }, 20'000));
    EXPECT_EQ(runs, 2);
    EXPECT_EQ(workspace.reading().find(ana)->level(), 4);
    ASSERT_TRUE(workspace.undo());
    EXPECT_EQ(workspace.reading().find(ana)->level(), 3);
}

TEST_F(WorkspaceTest, the_last_chosen_is_current_and_equal_selections_are_not_told_twice)
{
    int told = 0;
    QObject::connect(&workspace, &Workspace::selectionChanged, &workspace, [&] { ++told; });
    workspace.select({ana, ben});
    workspace.select({ana, ben});
    EXPECT_EQ(told, 1);
    EXPECT_EQ(workspace.current(), ben);
    EXPECT_TRUE(workspace.isSelected(ana));
}

/// A change of so many entities that it is stored in the background.
class LargeChangeTest : public WorkspaceTest {
protected:
    static constexpr int kMany = 6000;

    [[nodiscard]] ChangeSet manyWorkers()
    {
        ChangeSet changes{{QStringLiteral("import-workers"), {QString::number(kMany)}}};
        int number = workspace.campaign().nextChartNumber();
        for (int i = 0; i < kMany; ++i) {
            changes.edits.add(Worker{.id = workspace.ids().make<WorkerId>(),
                                     .number = number++,
                                     .fullName = QStringLiteral("Worker %1").arg(i)});
        }
        return changes;
    }
    [[nodiscard]] bool hasEnded()
    {
        return QTest::qWaitFor([this] { return !workspace.isWriting(); }, 20'000);
    }
    [[nodiscard]] std::size_t workers() const { return workspace.reading().workers().size(); }
};

TEST_F(LargeChangeTest, is_stored_undone_and_redone_while_the_window_goes_on)
{
    int ended = 0;
    QObject::connect(&workspace, &Workspace::writingEnded, &workspace, [&] { ++ended; });
    ASSERT_TRUE(workspace.perform(manyWorkers()));
    EXPECT_TRUE(workspace.isWriting());
    EXPECT_EQ(workers(), 2u);
    ASSERT_TRUE(hasEnded());
    EXPECT_EQ(workers(), kMany + 2u);
    ASSERT_TRUE(workspace.undo());
    EXPECT_TRUE(workspace.isWriting());
    ASSERT_TRUE(hasEnded());
    EXPECT_EQ(workers(), 2u);
    ASSERT_TRUE(workspace.redo());
    ASSERT_TRUE(hasEnded());
    EXPECT_EQ(workers(), kMany + 2u);
    EXPECT_EQ(dumpOf(workspace.reading().campaign()), dumpOf(workspace.campaign()));
    QApplication::processEvents();
    EXPECT_EQ(ended, 3);
}

TEST_F(LargeChangeTest, lets_nothing_else_in_between_and_says_so)
{
    QString code;
    QObject::connect(&workspace, &Workspace::failed, &workspace,
                     [&](const Error &error) { code = QString::fromLatin1(error.code.key); });
    ASSERT_TRUE(workspace.perform(manyWorkers()));
    EXPECT_FALSE(assessAna(2));
    EXPECT_EQ(code, QStringLiteral("still-writing"));
    EXPECT_FALSE(workspace.perform(manyWorkers()));
    ASSERT_TRUE(hasEnded());
    EXPECT_EQ(workers(), kMany + 2u) << "the first one went on all the same";
    EXPECT_TRUE(assessAna(2));
}

TEST_F(LargeChangeTest, that_is_given_up_changes_nothing_and_is_no_failure)
{
    QString code;
    QObject::connect(&workspace, &Workspace::failed, &workspace,
                     [&](const Error &error) { code = QString::fromLatin1(error.code.key); });
    ASSERT_TRUE(workspace.perform(manyWorkers()));
    workspace.cancelWriting();
    ASSERT_TRUE(hasEnded());
    QApplication::processEvents();
    EXPECT_EQ(workers(), 2u);
    EXPECT_EQ(code, QString());
    EXPECT_TRUE(assessAna(2));
    EXPECT_EQ(workspace.reading().find(ana)->level(), 2);
}

}   // namespace wallchart
