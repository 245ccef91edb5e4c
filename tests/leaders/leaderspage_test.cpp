// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaders/leaderspage.h"

#include "core/sample/samplehospital.h"
#include "tests/support/campaignfromtext.h"
#include "tests/support/openedpage.h"
#include "ui/leaders/explanationpanel.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

/// The page over a campaign, once it is worked out.
struct OpenedLeaders {
    explicit OpenedLeaders(Campaign campaign) : opened(std::move(campaign))
    {
        showAt(page, {1010, 800});
        EXPECT_TRUE(settles());
    }
    bool settles()
    {
        return QTest::qWaitFor(
            [this] { return insights.leaders().isFresh() && !insights.leaders().isWorking(); },
            20'000);
    }
    QTableView &table() { return *page.findChild<QTableView *>(); }
    QString whyText()
    {
        QStringList texts;
        for (const QLabel *label : page.findChild<ExplanationPanel *>()->findChildren<QLabel *>())
            if (label->isVisible()) texts.append(label->text());
        return texts.join(u'\n');
    }
    QPushButton *button(const QString &text)
    {
        for (QPushButton *each : page.findChildren<QPushButton *>())
            if (each->isVisible() && each->text().contains(text)) return each;
        return nullptr;
    }

    OpenedWorkspace opened;
    Insights insights{opened.workspace};
    LeadersPage page{opened.workspace, opened.appearance, insights};
};

}   // namespace

TEST(LeadersPage, lists_by_priority_first_and_by_influence_when_asked)
{
    OpenedLeaders leaders(sampleHospital(QDate(2023, 3, 7)));
    const LeaderModel &model = leaders.page.model();
    ASSERT_GT(model.rowCount(), 3);
    for (int row = 1; row < model.rowCount(); ++row)
        EXPECT_GE(model.leader(row - 1).priority, model.leader(row).priority);
    leaders.page.setView(LeaderView::All);
    for (int row = 1; row < model.rowCount(); ++row)
        EXPECT_GE(model.leader(row - 1).influence, model.leader(row).influence);
    leaders.page.setView(LeaderView::AskAbout);
    for (int row = 0; row < model.rowCount(); ++row)
        EXPECT_EQ(model.leader(row).standing, Standing::AskAbout);
}

TEST(LeadersPage, the_one_chosen_is_explained_and_shown_everywhere)
{
    OpenedLeaders leaders(sampleHospital(QDate(2023, 3, 7)));
    leaders.page.focusMain();
    QTest::keyClick(&leaders.table(), Qt::Key_Down);
    const RankedLeader &second = leaders.page.model().leader(1);
    EXPECT_EQ(leaders.opened.workspace.current(), second.worker);
    const Worker &worker = *leaders.opened.workspace.campaign().find(second.worker);
    EXPECT_TRUE(leaders.whyText().contains(worker.fullName));
    EXPECT_TRUE(leaders.whyText().contains(QStringLiteral("Named by")));
}

TEST(LeadersPage, every_number_opens_the_people_behind_it)
{
    OpenedLeaders leaders(
        campaignFromText("ICU / Day: Ana 3, Ben 2 → Ana, Cem → Ana, Dia → Ana, Eva"));
    leaders.page.focusMain();
    QTest::mouseClick(leaders.button(QStringLiteral("who turns to them")), Qt::LeftButton);
    EXPECT_EQ(leaders.opened.workspace.selection().size(), 3u);
    QTest::mouseClick(leaders.button(QStringLiteral("to win next")), Qt::LeftButton);
    EXPECT_EQ(leaders.opened.workspace.selection(),
              std::vector{workerNamed(leaders.opened.workspace.campaign(), "Ana")});
}

TEST(LeadersPage, a_suggested_state_is_set_only_by_pressing_its_button)
{
    OpenedLeaders leaders(
        campaignFromText("ICU / Day: Ana 3, Ben 2 → Ana, Cem → Ana, Dia → Ana, Eva"));
    const Workspace &workspace = leaders.opened.workspace;
    const WorkerId ana = workerNamed(workspace.campaign(), "Ana");
    leaders.page.focusMain();
    EXPECT_FALSE(workspace.reading().find(ana)->leaderState);
    QTest::mouseClick(leaders.button(QStringLiteral("Mark as")), Qt::LeftButton);
    EXPECT_EQ(workspace.reading().find(ana)->leaderState, LeaderState::Suspected);
    ASSERT_TRUE(leaders.settles());
    EXPECT_EQ(leaders.insights.leaders().value()->ranking.find(ana)->state, LeaderState::Suspected);
}

TEST(LeadersPage, says_what_to_do_first_when_nobody_is_known)
{
    OpenedLeaders leaders(campaignFromText("ICU / Day: Ana, Ben"));
    EXPECT_TRUE(leaders.button(QStringLiteral("Choose whom to ask")));
    EXPECT_FALSE(leaders.table().isVisible());
    OpenedLeaders nobody(campaignFromText(""));
    EXPECT_TRUE(nobody.button(QStringLiteral("Choose whom to ask")));
}

TEST(LeadersPage, every_cell_is_named_for_screen_readers)
{
    OpenedLeaders leaders(sampleHospital(QDate(2023, 3, 7)));
    const LeaderModel &model = leaders.page.model();
    for (int column = 0; column < model.columnCount(); ++column)
        EXPECT_FALSE(model.index(0, column).data(Qt::AccessibleTextRole).toString().isEmpty());
}

TEST(LeadersPage, pictures)
{
    for (const char *look : {"light", "dark", "arabic", "large"}) {
        OpenedLeaders leaders(sampleHospital(QDate(2023, 3, 7)));
        Appearance &appearance = leaders.opened.appearance;
        const QString name = QString::fromLatin1(look);
        if (name == u"dark") appearance.setChoice(ThemeChoice::Dark);
        if (name == u"arabic") appearance.setLanguage(QStringLiteral("ar"));
        if (name == u"large") appearance.setTextScale(1.5);
        leaders.page.focusMain();
        QTest::qWait(20);   // the layout of wrapped texts settles in steps
        keepPicture(leaders.page, QStringLiteral("leaders-") + name);
        appearance.setChoice(ThemeChoice::Light);
        appearance.setLanguage(QStringLiteral("en"));
        appearance.setTextScale(1);
    }
}

}   // namespace wallchart
