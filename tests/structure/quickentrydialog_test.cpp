// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structure/quickentrydialog.h"

#include "tests/support/campaigndump.h"
#include "tests/support/campaignfromtext.h"
#include "tests/support/openedpage.h"

#include <QAbstractItemModelTester>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

class QuickEntryDialogTest : public testing::Test {
protected:
    OpenedWorkspace opened{campaignFromText("ICU / Night (20): Ana")};
    QuickEntryDialog dialog{opened.workspace, opened.appearance,
                            worksiteOf(opened.workspace.campaign())};

    [[nodiscard]] std::size_t workers() const
    {
        return opened.workspace.campaign().all<Worker>().size();
    }
    [[nodiscard]] QListWidget &problems() const { return *dialog.findChild<QListWidget *>(); }
};

}   // namespace

TEST_F(QuickEntryDialogTest, shows_what_comes_of_it_and_adds_it_as_one_change)
{
    const QString before = dumpOf(opened.workspace.campaign());
    dialog.setText(QStringLiteral("ICU / Night: Ana 2, Ben* 3 → Ana\nCem"));
    showAt(dialog, dialog.size());
    EXPECT_EQ(dialog.plan().added, 2);
    EXPECT_EQ(dialog.plan().known, 1);
    EXPECT_TRUE(problems().isHidden());
    EXPECT_EQ(workers(), 1u);
    dialog.accept();
    EXPECT_EQ(workers(), 3u);
    ASSERT_TRUE(opened.workspace.undo());
    EXPECT_EQ(dumpOf(opened.workspace.campaign()), before);
}

TEST_F(QuickEntryDialogTest, a_problem_leads_to_its_place)
{
    dialog.setText(QStringLiteral("ICU / Night: Ben\nCem (boss), Dia → Nobody, Ana 7"));
    showAt(dialog, dialog.size());
    keepPicture(dialog, QStringLiteral("quickentry"));
    ASSERT_EQ(problems().count(), 3);
    problems().setCurrentRow(1);
    const QTextCursor cursor = dialog.findChild<QPlainTextEdit *>()->textCursor();
    EXPECT_EQ(cursor.blockNumber(), 1);
    EXPECT_EQ(cursor.block().text().mid(cursor.positionInBlock(), 6), QStringLiteral("Nobody"));
}

TEST_F(QuickEntryDialogTest, nothing_new_cannot_be_added)
{
    dialog.setText(QStringLiteral("ICU / Night (20): Ana"));
    const auto buttons = dialog.findChildren<QPushButton *>();
    const auto add = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->text() == QStringLiteral("Add");
    });
    ASSERT_NE(add, buttons.end());
    EXPECT_FALSE((*add)->isEnabled());
    dialog.accept();
    EXPECT_EQ(opened.workspace.history().entries().size(), 0u);
}

TEST_F(QuickEntryDialogTest, the_preview_is_a_sound_model)
{
    QuickEntryPreview preview;
    QAbstractItemModelTester tester(&preview,
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    IdSource ids = idsAbove(opened.workspace.campaign());
    preview.setPlan(
        planQuickEntry(opened.workspace.campaign(), QStringLiteral("ER / Day: Ben* 2 → Ana"),
                       {worksiteOf(opened.workspace.campaign()), QDate(2023, 3, 7)}, ids));
    EXPECT_EQ(preview.index(0, 1).data().toString(), QStringLiteral("ER / Day"));
    const QString what = preview.index(0, 3).data().toString();
    EXPECT_TRUE(what.contains(QStringLiteral("suspected"))) << what.toStdString();
    EXPECT_TRUE(what.contains(QStringLiteral("follows Ana"))) << what.toStdString();
}

}   // namespace wallchart
