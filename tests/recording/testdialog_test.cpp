// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/testdialog.h"

#include "tests/support/campaignfromtext.h"
#include "tests/support/openedpage.h"
#include "ui/recording/thresholdtable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

class TestDialogTest : public testing::Test {
protected:
    OpenedWorkspace opened{campaignFromText("ICU / Night (10): Ana, Ben")};

    [[nodiscard]] const Table<StructureTest> &tests() const
    {
        return opened.workspace.campaign().all<StructureTest>();
    }
    static void chooseKind(TestDialog &dialog, TestKind kind)
    {
        auto *box = dialog.findChild<QComboBox *>();
        box->setCurrentIndex(static_cast<int>(kind));
        Q_EMIT box->activated(static_cast<int>(kind));
    }
};

}   // namespace

TEST_F(TestDialogTest, a_kind_suggests_its_name_and_its_threshold)
{
    TestDialog dialog(opened.workspace, opened.appearance);
    chooseKind(dialog, TestKind::StrikePledge);
    EXPECT_EQ(dialog.plan().name, QStringLiteral("Strike pledge"));
    ASSERT_EQ(dialog.plan().thresholds.size(), 1u);
    EXPECT_DOUBLE_EQ(dialog.plan().thresholds.front().value, 0.8);
    keepPicture(dialog, QStringLiteral("testdialog"));
    dialog.accept();
    ASSERT_EQ(tests().size(), 1u);
    EXPECT_EQ(tests().begin()->kind, TestKind::StrikePledge);
    EXPECT_EQ(tests().begin()->rung, 1);
}

TEST_F(TestDialogTest, presets_add_thresholds_with_base_and_kind)
{
    TestDialog dialog(opened.workspace, opened.appearance);
    auto *table = dialog.findChild<ThresholdTable *>();
    for (QAction *action : table->findChild<QMenu *>()->actions()) {
        if (action->text().contains(QStringLiteral("United Kingdom"))) action->trigger();
    }
    const auto thresholds = dialog.plan().thresholds;
    ASSERT_EQ(thresholds.size(), 2u);
    EXPECT_EQ(thresholds[1].base, ThresholdBase::Members);
    EXPECT_TRUE(thresholds[1].legal);
}

TEST_F(TestDialogTest, a_name_that_is_taken_is_told_beside_the_form_and_nothing_happens)
{
    TestDialog first(opened.workspace, opened.appearance);
    first.accept();
    TestDialog second(opened.workspace, opened.appearance);
    showAt(second, second.sizeHint());
    second.accept();
    EXPECT_EQ(tests().size(), 1u);
    bool told = false;
    for (const QLabel *label : second.findChildren<QLabel *>())
        told = told || (label->isVisible() && label->text().contains(QStringLiteral("already")));
    EXPECT_TRUE(told);
}

TEST_F(TestDialogTest, an_existing_test_is_changed_as_one_change)
{
    TestDialog first(opened.workspace, opened.appearance);
    first.accept();
    TestDialog dialog(opened.workspace, opened.appearance, nullptr, tests().begin()->id);
    dialog.findChild<QLineEdit *>()->setText(QStringLiteral("Petition, again"));
    dialog.accept();
    EXPECT_EQ(tests().begin()->name, QStringLiteral("Petition, again"));
    ASSERT_TRUE(opened.workspace.undo());
    EXPECT_EQ(tests().begin()->name, QStringLiteral("Petition"));
}

}   // namespace wallchart
