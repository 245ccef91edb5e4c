// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/removedialog.h"

#include "core/editing/intents/relationintents.h"
#include "core/forgetting/forgottenpeople.h"
#include "core/model/counting.h"
#include "tests/support/campaigndump.h"
#include "tests/support/campaignfromtext.h"
#include "tests/support/openedpage.h"

#include <QCheckBox>
#include <QLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>
#include <QThreadPool>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

QPushButton *primaryButton(const QWidget &dialog)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->property("role").toString() == QStringLiteral("primary")) return button;
    }
    return nullptr;
}

void expectNothingClipped(const QDialog &dialog)
{
    dialog.layout()->activate();
    for (const QWidget *part : dialog.findChildren<QWidget *>()) {
        if (part->parent() != &dialog || part->isHidden()) continue;
        const int least = part->hasHeightForWidth() ? part->heightForWidth(part->width())
                                                    : part->minimumSizeHint().height();
        EXPECT_GE(part->height(), least) << part->metaObject()->className();
        EXPECT_TRUE(dialog.rect().contains(part->geometry()));
    }
}

class RemoveWorkers : public testing::Test {
protected:
    OpenedWorkspace opened{campaignFromText("ICU / Night: Ana** 2, Ben 3 → Ana")};
    Workspace &workspace = opened.workspace;
    const WorkerId ana = workerNamed(workspace.campaign(), "Ana");
    RemoveDialog dialog{workspace, opened.appearance, {ana}};

    RemoveWorkers()
    {
        opened.appearance.setChoice(ThemeChoice::Light);
        showAt(dialog, dialog.size());
    }
    void remove() { primaryButton(dialog)->click(); }
};

}   // namespace

TEST_F(RemoveWorkers, asks_why_and_begins_with_who_left)
{
    keepPicture(dialog, QStringLiteral("remove"));
    remove();
    EXPECT_EQ(workspace.reading().find(ana)->out, OutReason::Left);
    EXPECT_NE(workspace.campaign().find(ana), nullptr);
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(RemoveWorkers, whoever_does_not_belong_to_the_base_stays_on_the_chart)
{
    dialog.choose(RemoveDialog::Why::OutOfBase);
    for (QComboBox *box : dialog.findChildren<QComboBox *>())
        box->setCurrentText(QStringLiteral("supervisor"));
    remove();
    EXPECT_EQ(workspace.reading().find(ana)->out, OutReason::Supervisor);
}

TEST_F(RemoveWorkers, whoever_was_typed_by_mistake_is_gone_until_undo)
{
    dialog.choose(RemoveDialog::Why::Mistake);
    remove();
    EXPECT_EQ(workspace.campaign().find(ana), nullptr);
    EXPECT_EQ(workspace.campaign().all<Tie>().size(), 0u);
    ASSERT_TRUE(workspace.undo());
    EXPECT_NE(workspace.campaign().find(ana), nullptr);
    EXPECT_EQ(workspace.campaign().all<Tie>().size(), 1u);
}

TEST_F(RemoveWorkers, whoever_asked_is_forgotten_for_good_but_only_when_it_is_confirmed)
{
    dialog.choose(RemoveDialog::Why::Forget);
    expectNothingClipped(dialog);
    keepPicture(dialog, QStringLiteral("remove-forget"));
    ASSERT_FALSE(primaryButton(dialog)->isEnabled());
    for (QCheckBox *sure : dialog.findChildren<QCheckBox *>()) sure->click();
    ASSERT_TRUE(primaryButton(dialog)->isEnabled());
    remove();
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(workspace.campaign().find(ana), nullptr);
    EXPECT_FALSE(workspace.history().undoable());
    EXPECT_EQ(CellCounts(workspace.reading()).total().base, 2);
    const ForgottenPeople forgotten(workspace.campaign());
    EXPECT_TRUE(forgotten.likeness({.name = QStringLiteral("ANA")}));
}

/// The history of a file is read in another thread.
class ForgetInFile : public testing::Test {
protected:
    FixedClock clock{QDateTime(kTextDay, QTime(9, 30), Qt::UTC)};
    Appearance appearance{*qApp};
    Workspace workspace{openedInMemory(campaignFromText("ICU / Night: Ana** 2, Ben 3 → Ana")),
                        QStringLiteral("hospital.wallchart"), clock};
    const WorkerId ana = workerNamed(workspace.campaign(), "Ana");
    RemoveDialog dialog{workspace, appearance, {ana}};

    void forget()
    {
        showAt(dialog, dialog.size());
        dialog.choose(RemoveDialog::Why::Forget);
        for (QCheckBox *sure : dialog.findChildren<QCheckBox *>()) sure->click();
        primaryButton(dialog)->click();
        EXPECT_TRUE(dialog.findChild<QProgressBar *>()->isVisible());
        EXPECT_FALSE(primaryButton(dialog)->isEnabled());
        expectNothingClipped(dialog);
    }
    [[nodiscard]] bool closes()
    {
        return QTest::qWaitFor([this] { return !dialog.isVisible(); }, 20'000);
    }
};

TEST_F(ForgetInFile, the_window_goes_on_until_everything_about_them_is_gone)
{
    forget();
    ASSERT_TRUE(closes());
    EXPECT_EQ(workspace.campaign().find(ana), nullptr);
}

TEST_F(ForgetInFile, what_was_written_meanwhile_is_forgotten_too)
{
    forget();
    ASSERT_TRUE(workspace.perform(assess(workspace.campaign(),
                                         {.worker = ana, .level = 4, .on = workspace.today()},
                                         workspace.ids())));
    const qint64 line = workspace.history().entries().back().sequence;
    ASSERT_TRUE(closes());
    EXPECT_EQ(workspace.campaign().find(ana), nullptr);
    const auto edits = workspace.session().editsOf(line);
    ASSERT_TRUE(edits);
    EXPECT_TRUE(edits->of<Assessment>().empty());
}

TEST_F(ForgetInFile, cancel_leaves_everything_as_it_was)
{
    const QString before = dumpOf(workspace.campaign());
    forget();
    dialog.reject();
    QThreadPool::globalInstance()->waitForDone();
    QApplication::processEvents();
    EXPECT_EQ(dumpOf(workspace.campaign()), before);
}

TEST_F(RemoveWorkers, whoever_is_listed_twice_is_merged_into_the_other_one)
{
    dialog.choose(RemoveDialog::Why::ListedTwice);
    keepPicture(dialog, QStringLiteral("remove-listed-twice"));
    EXPECT_FALSE(primaryButton(dialog)->isEnabled());
    for (QLineEdit *field : dialog.findChildren<QLineEdit *>()) {
        if (field->accessibleName() == QStringLiteral("The same person as"))
            field->setText(QStringLiteral("ben"));
    }
    EXPECT_TRUE(primaryButton(dialog)->isEnabled());
    remove();
    EXPECT_EQ(workspace.campaign().find(ana), nullptr);
    EXPECT_EQ(workspace.reading().find(workerNamed(workspace.campaign(), "Ben"))->leaderState,
              LeaderState::Proven);
    ASSERT_TRUE(workspace.undo());
    EXPECT_NE(workspace.campaign().find(ana), nullptr);
}

TEST_F(RemoveWorkers, of_two_who_are_one_the_first_listed_stays)
{
    const WorkerId ben = workerNamed(workspace.campaign(), "Ben");
    RemoveDialog both(workspace, opened.appearance, {ben, ana});
    both.choose(RemoveDialog::Why::ListedTwice);
    showAt(both, both.size());
    primaryButton(both)->click();
    EXPECT_NE(workspace.campaign().find(ana), nullptr);
    EXPECT_EQ(workspace.campaign().find(ben), nullptr);
}

TEST_F(RemoveWorkers, what_is_so_already_cannot_be_done_again)
{
    remove();
    RemoveDialog again(workspace, opened.appearance, {ana});
    EXPECT_TRUE(again.change().empty());
    EXPECT_FALSE(primaryButton(again)->isEnabled());
}

}   // namespace wallchart
