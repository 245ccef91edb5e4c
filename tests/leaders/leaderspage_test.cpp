// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaders/leaderspage.h"

#include "core/sample/samplehospital.h"
#include "tests/support/campaignfromtext.h"
#include "tests/support/openedpage.h"
#include "ui/leaders/circleview.h"
#include "ui/leaders/evidencelabel.h"
#include "ui/leaders/explanationpanel.h"
#include "ui/leaders/introductionpanel.h"
#include "ui/leaders/leaderplacechoice.h"
#include "ui/leaders/leadertable.h"

#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
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
            [this] {
                return insights.leaders().isFresh() && !insights.leaders().isWorking()
                       && insights.introductions().isFresh();
            },
            20'000);
    }
    QTableView &table() { return *page.findChild<QTableView *>(QStringLiteral("ranking")); }
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

TEST(LeadersPage, a_number_in_a_sentence_opens_its_people_and_the_leader_stays_explained)
{
    OpenedLeaders leaders(
        campaignFromText("ICU / Day: Ana 3, Ben 2 → Ana, Cem → Ana, Dia 1 → Ana, Eva"));
    const Campaign &campaign = leaders.opened.workspace.campaign();
    leaders.page.focusMain();
    EvidenceLabel *reasons = nullptr;
    for (EvidenceLabel *each : leaders.page.findChildren<EvidenceLabel *>()) {
        if (each->isVisible() && each->text().contains(QStringLiteral("not with us yet")))
            reasons = each;
    }
    ASSERT_TRUE(reasons);
    EXPECT_TRUE(reasons->text().contains(QStringLiteral("<a href=\"0/0\">1</a>")))
        << reasons->text().toStdString();
    EXPECT_FALSE(reasons->accessibleName().contains(u'<'));
    Q_EMIT reasons->linkActivated(QStringLiteral("0/0"));
    EXPECT_EQ(leaders.opened.workspace.selection(), std::vector{workerNamed(campaign, "Cem")});
    EXPECT_TRUE(leaders.whyText().contains(QStringLiteral("Why Ana?")));
    Q_EMIT reasons->linkActivated(QStringLiteral("0/1"));
    EXPECT_EQ(leaders.opened.workspace.selection().size(), 3U);
    EXPECT_TRUE(leaders.whyText().contains(QStringLiteral("Why Ana?")));
    leaders.opened.workspace.selectOnly(workerNamed(campaign, "Ben"));
    EXPECT_TRUE(leaders.whyText().contains(QStringLiteral("Why Ben?")));
}

TEST(LeadersPage, a_number_of_the_table_opens_its_people_by_the_menu)
{
    OpenedLeaders leaders(
        campaignFromText("ICU / Day: Ana 3, Ben 2 → Ana, Cem → Ana, Dia → Ana, Eva"));
    const Campaign &campaign = leaders.opened.workspace.campaign();
    leaders.page.focusMain();
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint(), Qt::NoModifier);
    QApplication::sendEvent(&leaders.table(), &asked);
    auto *menu = leaders.table().findChild<QMenu *>();
    ASSERT_TRUE(menu);
    for (QAction *action : menu->actions()) {
        if (action->text() == QStringLiteral("Select their followers")) action->trigger();
    }
    EXPECT_EQ(leaders.opened.workspace.selection().size(), 3U);
    EXPECT_EQ(leaders.table().currentIndex().row(), 0);
    QTest::mouseClick(leaders.table().viewport(), Qt::LeftButton, {},
                      leaders.table().visualRect(leaders.table().currentIndex()).center());
    EXPECT_EQ(leaders.opened.workspace.selection(), std::vector{workerNamed(campaign, "Ana")});
}

TEST(LeadersPage, columns_can_be_put_away)
{
    OpenedLeaders leaders(campaignFromText("ICU / Day: Ana 3, Ben 2 → Ana"));
    leaders.page.focusMain();
    Q_EMIT leaders.table().horizontalHeader()->customContextMenuRequested(QPoint(5, 5));
    auto *menu = leaders.table().findChild<QMenu *>();
    ASSERT_TRUE(menu);
    ASSERT_EQ(menu->actions().size(), kLeaderColumns - 1);   // the name stays
    menu->actions().back()->trigger();
    EXPECT_TRUE(leaders.table().isColumnHidden(static_cast<int>(LeaderColumn::Priority)));
    menu->actions().back()->trigger();
    EXPECT_FALSE(leaders.table().isColumnHidden(static_cast<int>(LeaderColumn::Priority)));
}

TEST(LeadersPage, columns_that_were_put_away_are_so_the_next_time)
{
    OpenedLeaders before(campaignFromText("ICU / Day: Ana 3, Ben 2 → Ana"));
    EXPECT_TRUE(before.page.table().hiddenColumns().isEmpty());
    before.table().setColumnHidden(static_cast<int>(LeaderColumn::Next), true);
    before.table().setColumnHidden(static_cast<int>(LeaderColumn::Stance), true);
    const QByteArray kept = before.page.table().hiddenColumns();
    OpenedLeaders after(campaignFromText("ICU / Day: Ana 3, Ben 2 → Ana"));
    after.page.table().setHiddenColumns(kept + "\nleader\nnonsense");
    EXPECT_TRUE(after.table().isColumnHidden(static_cast<int>(LeaderColumn::Next)));
    EXPECT_FALSE(after.table().isColumnHidden(static_cast<int>(LeaderColumn::Leader)));
    EXPECT_EQ(after.page.table().hiddenColumns(), kept);
    after.page.table().setHiddenColumns({});
    EXPECT_FALSE(after.table().isColumnHidden(static_cast<int>(LeaderColumn::Next)));
}

TEST(LeadersPage, shows_the_leaders_of_a_unit_or_a_shift_alone)
{
    OpenedLeaders leaders(campaignFromText("ICU / Day: Ana 3, Ben → Ana, Cem → Ana\n"
                                           "ICU / Night: Dia 3, Eva → Dia, Fay → Dia\n"
                                           "ER / Day: Gus 3, Hal → Gus, Ida → Gus"));
    const Campaign &campaign = leaders.opened.workspace.campaign();
    leaders.page.setView(LeaderView::All);
    const LeaderModel &model = leaders.page.model();
    const auto combos = leaders.page.findChild<LeaderPlaceChoice *>()->findChildren<QComboBox *>();
    const auto choose = [&](const QString &text) {
        for (QComboBox *combo : combos) {
            const int at = combo->findText(text);
            if (at < 0) continue;
            combo->setCurrentIndex(at);
            Q_EMIT combo->activated(at);
        }
    };
    ASSERT_EQ(model.rowCount(), 3);
    choose(QStringLiteral("ICU"));
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_LT(model.rowOf(workerNamed(campaign, "Gus")), 0);
    choose(QStringLiteral("Night"));
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.leader(0).worker, workerNamed(campaign, "Dia"));
    choose(QStringLiteral("All units"));
    choose(QStringLiteral("Day"));
    EXPECT_EQ(model.rowCount(), 2);
    leaders.page.explain(workerNamed(campaign, "Dia"));   // of another shift: everybody again
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_TRUE(leaders.whyText().contains(QStringLiteral("Why Dia?")));
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

TEST(LeadersPage, says_who_can_bring_us_to_somebody_and_lets_choose_them)
{
    OpenedLeaders leaders(
        campaignFromText("ICU / Day: Ana 1, Ben 2 → Ana, Cem 4 → Ben, Dia → Cem"));
    const Campaign &campaign = leaders.opened.workspace.campaign();
    leaders.page.explain(workerNamed(campaign, "Cem"));
    const auto *panel = leaders.page.findChild<IntroductionPanel *>();
    auto *way = panel->findChild<QLabel *>(QStringLiteral("way"));
    EXPECT_TRUE(way->text().contains(QStringLiteral(">Ben</a> to Cem")));
    Q_EMIT way->linkActivated(QStringLiteral("0"));
    EXPECT_EQ(leaders.opened.workspace.current(), workerNamed(campaign, "Ben"));
}

TEST(LeadersPage, says_what_would_change_the_ranking_and_nothing_when_nothing_would)
{
    OpenedLeaders leaders(campaignFromText(
        "ICU / Day: Ana* 4, Ben → Ana, Cem → Ana, Dia → Ana\nER / Day: Eva* 3, Fay → Eva"));
    const Campaign &campaign = leaders.opened.workspace.campaign();
    const QString title = QStringLiteral("What would change the ranking");
    leaders.page.explain(workerNamed(campaign, "Ana"));
    EXPECT_TRUE(leaders.whyText().contains(title));
    EXPECT_TRUE(leaders.whyText().contains(
        QStringLiteral("Once they are with us, Eva comes first by priority.")));
    OpenedLeaders alone(campaignFromText("ICU / Day: Ana 1, Ben → Ana\nICU / Night: Eva"));
    alone.page.setView(LeaderView::All);
    alone.page.explain(workerNamed(alone.opened.workspace.campaign(), "Ana"));
    EXPECT_TRUE(alone.whyText().contains(QStringLiteral("Why Ana")));
    EXPECT_FALSE(alone.whyText().contains(title));
}

TEST(LeadersPage, a_circle_chosen_selects_everybody_in_it_whom_it_turns_to_first)
{
    OpenedLeaders leaders(
        campaignFromText("ICU / Day: Ana 3, Ben 2 → Ana, Cem → Ana\nICU / Night: Dia, Eva → Dia"));
    leaders.page.showCircles();
    auto *circles = leaders.page.findChild<CircleView *>();
    ASSERT_EQ(circles->circles().rowCount(), 2);
    leaders.page.focusMain();
    QTest::keyClick(circles, Qt::Key_Down);
    circles->setCurrentIndex(circles->circles().index(0, 0));
    const Campaign &campaign = leaders.opened.workspace.campaign();
    EXPECT_EQ(leaders.opened.workspace.selection().size(), 3u);
    EXPECT_EQ(leaders.opened.workspace.current(), workerNamed(campaign, "Ana"));
    EXPECT_EQ(circles->circles().index(0, 5).data().toString(),
              QStringLiteral("to no other circle of the unit"));
}

TEST(LeadersPage, a_header_sorts_and_the_next_view_has_its_own_order_again)
{
    OpenedLeaders leaders(sampleHospital(QDate(2023, 3, 7)));
    const LeaderModel &model = leaders.page.model();
    leaders.page.setView(LeaderView::All);
    leaders.table().sortByColumn(static_cast<int>(LeaderColumn::Followers), Qt::DescendingOrder);
    for (int row = 1; row < model.rowCount(); ++row)
        EXPECT_GE(model.leader(row - 1).voices, model.leader(row).voices);
    leaders.page.setView(LeaderView::ToMove);
    for (int row = 1; row < model.rowCount(); ++row)
        EXPECT_GE(model.leader(row - 1).priority, model.leader(row).priority);
}

TEST(LeadersPage, digits_assess_the_leader_who_is_chosen)
{
    OpenedLeaders leaders(campaignFromText("ICU / Day: Ana 3, Ben 2 → Ana, Cem → Ana, Dia → Ana"));
    const Workspace &workspace = leaders.opened.workspace;
    leaders.page.focusMain();
    QTest::keyClick(&leaders.table(), Qt::Key_2);
    EXPECT_EQ(workspace.reading().find(workerNamed(workspace.campaign(), "Ana"))->level(), 2);
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
        leaders.page.showCircles();
        keepPicture(leaders.page, QStringLiteral("circles-") + name);
        appearance.setChoice(ThemeChoice::Light);
        appearance.setLanguage(QStringLiteral("en"));
        appearance.setTextScale(1);
    }
}

}   // namespace wallchart
