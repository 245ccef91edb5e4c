// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/workspace.h"

#include "core/editing/intents/relationintents.h"
#include "tests/support/campaignfromtext.h"
#include "tests/support/openedpage.h"

#include <gtest/gtest.h>

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

}   // namespace wallchart
