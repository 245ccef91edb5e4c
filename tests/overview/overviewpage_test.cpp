// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/intents/contactintents.h"
#include "core/editing/intents/relationintents.h"
#include "tests/analysis/testedcampaign.h"
#include "tests/overview/openedoverview.h"
#include "ui/leaders/evidencelabel.h"
#include "ui/overview/actedpanel.h"
#include "ui/overview/committeesheet.h"
#include "ui/overview/followupactions.h"
#include "ui/overview/panelgrid.h"
#include "ui/overview/readinessview.h"
#include "ui/overview/tilerow.h"
#include "ui/text/percenttext.h"
#include "ui/widgets/emptystate.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

namespace wallchart {

namespace {

void click(FigureTable &table, int row, int column)
{
    const QRect field = table.visualRect(table.model()->index(row, column));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, field.center());
}

}   // namespace

TEST(OverviewPage, shows_what_people_did_as_its_one_big_number)
{
    OpenedOverview overview;
    const TileContent shown = overview.board().acted().acted().content();
    EXPECT_EQ(shown.number, QString::number(overview.reading().acted->counts.tookPart));
    EXPECT_TRUE(overview.board().acted().acted().accessibleName().startsWith(shown.number));
}

TEST(OverviewPage, the_big_number_opens_the_people_who_acted)
{
    OpenedOverview overview;
    QSignalSpy people(&overview.page, &OverviewPage::showPeopleWanted);
    overview.page.focusMain();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ASSERT_EQ(people.size(), 1);
    EXPECT_TRUE(overview.workspace().filter().contains(QStringLiteral("took:")));
    EXPECT_EQ(static_cast<int>(WorkerFilter::of(overview.workspace()).count()),
              overview.reading().acted->counts.tookPartNamed);
}

TEST(OverviewPage, a_segment_is_pressed_by_mouse_and_by_keys)
{
    OpenedOverview overview;
    SegmentBar &bar = overview.board().acted().stanceBar();
    QSignalSpy people(&overview.page, &OverviewPage::showPeopleWanted);
    QTest::mouseClick(&bar, Qt::LeftButton, {}, bar.shownRect(bar.parts()[1].rect).center());
    ASSERT_EQ(people.size(), 1);
    const QString second = overview.workspace().filter();
    bar.setFocus();
    QTest::keyClick(&bar, Qt::Key_Home);
    QTest::keyClick(&bar, Qt::Key_Right);
    overview.workspace().setFilter({});
    QTest::keyClick(&bar, Qt::Key_Return);
    EXPECT_EQ(overview.workspace().filter(), second);
}

TEST(OverviewPage, bars_run_from_right_to_left_where_people_read_so)
{
    OpenedOverview overview;
    SegmentBar &bar = overview.board().acted().stanceBar();
    const QRect before = bar.shownRect(bar.parts().front().rect);
    EXPECT_EQ(before.left(), 0);
    overview.page.setLayoutDirection(Qt::RightToLeft);
    QApplication::processEvents();
    EXPECT_EQ(bar.shownRect(bar.parts().front().rect).right(), bar.rect().right());
    bar.setFocus();
    QTest::keyClick(&bar, Qt::Key_Home);
    QTest::keyClick(&bar, Qt::Key_Left);
    EXPECT_EQ(bar.current(), 1);
}

TEST(OverviewPage, screen_readers_find_each_segment_and_each_test_with_its_number)
{
    OpenedOverview overview;
    for (PartedChart *chart : std::initializer_list<PartedChart *>{
             &overview.board().acted().actedBar(), &overview.board().acted().stanceBar(),
             &overview.board().ladder()}) {
        QAccessibleInterface *group = QAccessible::queryAccessibleInterface(chart);
        ASSERT_TRUE(group);
        EXPECT_FALSE(group->text(QAccessible::Name).isEmpty());
        ASSERT_EQ(group->childCount(), static_cast<int>(chart->parts().size()));
        ASSERT_GT(group->childCount(), 1);
        for (int at = 0; at < group->childCount(); ++at) {
            QAccessibleInterface *part = group->child(at);
            EXPECT_EQ(part->role(), QAccessible::Button);
            EXPECT_EQ(part->text(QAccessible::Name),
                      chart->parts()[static_cast<std::size_t>(at)].spoken);
            EXPECT_FALSE(part->text(QAccessible::Name).isEmpty());
            EXPECT_EQ(group->indexOfChild(part), at);
        }
    }
    QSignalSpy tests(&overview.page, &OverviewPage::testWanted);
    QAccessible::queryAccessibleInterface(&overview.board().ladder())
        ->child(0)
        ->actionInterface()
        ->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(tests.size(), 1);
}

TEST(OverviewPage, a_bar_of_the_ladder_opens_its_test)
{
    OpenedOverview overview;
    std::optional<StructureTestId> wanted;
    QObject::connect(&overview.page, &OverviewPage::testWanted,
                     [&](StructureTestId test) { wanted = test; });
    overview.board().ladder().setFocus();
    QTest::keyClick(&overview.board().ladder(), Qt::Key_End);
    QTest::keyClick(&overview.board().ladder(), Qt::Key_Space);
    EXPECT_EQ(wanted, overview.reading().ladder.back().test);
}

TEST(OverviewPage, a_goal_lists_the_cells_below_it)
{
    OpenedOverview overview;
    FigureTable &cells = overview.board().cells();
    const int own = cells.figures().rowCount();
    SegmentBar &bar = overview.board().acted().actedBar();
    bar.setFocus();
    QTest::keyClick(&bar, Qt::Key_End);   // the highest goal
    QTest::keyClick(&bar, Qt::Key_Return);
    const GoalReading &highest = overview.reading().acted->goals.back();
    EXPECT_EQ(cells.figures().rowCount(), highest.cellsBelow);
    EXPECT_GT(highest.cellsBelow, own);
    EXPECT_TRUE(cells.hasFocus());
    EXPECT_TRUE(overview.board().cellsPanel().title().contains(goalPercent(highest.goal)));
    for (auto *button : overview.board().cellsPanel().findChildren<QPushButton *>())
        if (button->isVisible()) button->click();
    EXPECT_EQ(cells.figures().rowCount(), own);
}

TEST(OverviewPage, the_weakest_cell_opens_on_the_wall_chart_and_its_leader_in_the_inspector)
{
    OpenedOverview overview;
    std::optional<Cell> wanted;
    QObject::connect(&overview.page, &OverviewPage::cellWanted,
                     [&](const Cell &cell) { wanted = cell; });
    FigureTable &cells = overview.board().cells();
    cells.setFocus();
    cells.setCurrentIndex(cells.model()->index(0, 0));
    QTest::keyClick(&cells, Qt::Key_Return);
    EXPECT_EQ(wanted, overview.reading().cells.front().cell);
    int row = 0;
    while (!std::holds_alternative<WorkerId>(cells.figures().row(row).figures[3].target)) ++row;
    const auto leader = std::get<WorkerId>(cells.figures().row(row).figures[3].target);
    cells.setCurrentIndex(cells.model()->index(row, 3));
    QTest::keyClick(&cells, Qt::Key_Return);
    EXPECT_EQ(overview.workspace().current(), leader);
}

TEST(OverviewPage, a_leader_is_selected_by_a_click_and_opened_by_enter)
{
    OpenedOverview overview;
    ASSERT_FALSE(overview.reading().leaders.empty());
    const WorkerId first = overview.reading().leaders.front()->worker;
    std::optional<WorkerId> wanted;
    QObject::connect(&overview.page, &OverviewPage::leaderWanted,
                     [&](WorkerId worker) { wanted = worker; });
    FigureTable &leaders = overview.board().leaders();
    click(leaders, 0, 1);
    EXPECT_EQ(overview.workspace().current(), first);
    EXPECT_FALSE(wanted);
    QTest::keyClick(&leaders, Qt::Key_Return);
    EXPECT_EQ(wanted, first);
}

TEST(OverviewPage, the_leaders_are_those_of_the_leaders_page_in_its_order)
{
    OpenedOverview overview;
    const LeaderInsight &insight = *overview.insights.leaders().value();
    std::vector<WorkerId> expected;
    for (const RankedLeader *row : insight.ranking.byPriority()) {
        if (isToMove(*row, insight.reading.campaign())) expected.push_back(row->worker);
    }
    std::vector<WorkerId> shown;
    for (const FigureRow &row : overview.board().leaders().figures().sheet().rows)
        shown.push_back(*row.worker);
    EXPECT_EQ(shown, expected);
    EXPECT_GT(shown.size(), 3u);
}

TEST(OverviewPage, a_ticked_follow_up_is_done_and_comes_back_when_it_is_undone)
{
    OpenedOverview overview;
    FigureTable &table = overview.board().followUps();
    const NextStepId step = *table.figures().row(0).step;
    const int before = table.figures().rowCount();
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 1));
    QTest::keyClick(&table, Qt::Key_Space);
    EXPECT_EQ(overview.workspace().campaign().find(step)->state, StepState::Done);
    EXPECT_EQ(overview.workspace().campaign().find(step)->settledOn, overview.workspace().today());
    ASSERT_TRUE(overview.settles());
    EXPECT_EQ(table.figures().rowCount(), before - 1);
    EXPECT_NE(table.figures().row(0).step, step);
    EXPECT_EQ(table.currentIndex().row(), 0);   // the keyboard stays
    EXPECT_TRUE(overview.workspace().undo());
    ASSERT_TRUE(overview.settles());
    EXPECT_EQ(table.figures().row(0).step, step);
}

TEST(OverviewPage, a_click_into_the_box_ticks_it_and_a_click_beside_it_does_not)
{
    OpenedOverview overview;
    FigureTable &table = overview.board().followUps();
    const NextStepId step = *table.figures().row(1).step;
    click(table, 1, 1);
    EXPECT_EQ(overview.workspace().campaign().find(step)->state, StepState::Open);
    EXPECT_EQ(overview.workspace().current(), table.figures().row(1).worker);
    const QRect field = table.visualRect(table.model()->index(1, 0));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                      {field.left() + overview.opened.appearance.px(14), field.center().y()});
    EXPECT_EQ(overview.workspace().campaign().find(step)->state, StepState::Done);
}

TEST(OverviewPage, a_follow_up_is_put_off_given_to_somebody_else_and_dropped_each_undone_whole)
{
    OpenedOverview overview;
    Workspace &workspace = overview.workspace();
    const NextStepId step = *overview.board().followUps().figures().row(0).step;
    const NextStep before = *workspace.campaign().find(step);
    FollowUpActions &actions = overview.page.followUpActions();
    actions.reschedule(step, workspace.today().addDays(7));
    EXPECT_EQ(workspace.campaign().find(step)->due, workspace.today().addDays(7));
    std::optional<OrganizerId> other;
    for (const Organizer &organizer : workspace.campaign().all<Organizer>())
        if (organizer.id != before.owner) other = organizer.id;
    actions.reassign(step, *other);
    EXPECT_EQ(workspace.campaign().find(step)->owner, other);
    actions.settle(step, StepState::Dropped);
    EXPECT_EQ(workspace.campaign().find(step)->state, StepState::Dropped);
    for (int i = 0; i < 3; ++i) EXPECT_TRUE(workspace.undo());
    EXPECT_EQ(*workspace.campaign().find(step), before);
}

TEST(OverviewPage, the_menu_of_a_follow_up_offers_everything_that_can_be_done)
{
    OpenedOverview overview;
    const FigureRow row = overview.board().followUps().figures().row(0);
    QMenu menu;
    overview.page.followUpActions().fill(menu, *row.step);
    std::optional<WorkerId> logged;
    QObject::connect(&overview.page, &OverviewPage::logWanted,
                     [&](WorkerId worker, const QString &) { logged = worker; });
    for (QAction *action : menu.actions())
        if (action->text() == QStringLiteral("Log contact…")) action->trigger();
    EXPECT_EQ(logged, row.worker);
    QMenu *days = menu.actions()[1]->menu();
    ASSERT_TRUE(days);
    days->actions()[2]->trigger();
    EXPECT_EQ(overview.workspace().campaign().find(*row.step)->due,
              overview.workspace().today().addDays(3));
}

TEST(OverviewPage, an_assessment_changes_what_people_say_and_reads_no_test_again)
{
    OpenedOverview overview;
    const auto before = overview.insights.overview().value();
    const WorkerReading *against = nullptr;
    for (const WorkerReading &worker : before->facts->reading.workers())
        if (worker.inBase() && worker.assessed() && !worker.withUs()) against = &worker;
    ASSERT_TRUE(against);
    overview.workspace().perform(assess(overview.workspace().campaign(),
                                        {against->worker->id, 1, overview.workspace().today()},
                                        overview.workspace().ids()));
    ASSERT_TRUE(overview.settles());
    const auto after = overview.insights.overview().value();
    EXPECT_EQ(after->reading.people.withUs, before->reading.people.withUs + 1);
    EXPECT_EQ(after->reading.acted->counts, before->reading.acted->counts);
    EXPECT_EQ(overview.board().acted().acted().content().number,
              QString::number(before->reading.acted->counts.tookPart));
}

TEST(OverviewPage, a_part_of_the_campaign_is_chosen_and_every_panel_follows)
{
    OpenedOverview overview;
    const OverviewReading all = overview.reading();
    const auto scopes = overviewScopes(overview.workspace().campaign());
    auto *choice = overview.page.findChild<QComboBox *>();
    ASSERT_EQ(choice->count(), static_cast<int>(scopes.size()));
    choice->setCurrentIndex(2);
    Q_EMIT choice->activated(2);
    ASSERT_TRUE(overview.settles());
    EXPECT_EQ(overview.reading().scope, scopes[2]);
    EXPECT_EQ(choice->currentIndex(), 2);
    EXPECT_LT(overview.reading().people.base, all.people.base);
    EXPECT_EQ(overview.board().acted().acted().content().number,
              QString::number(overview.reading().acted->counts.tookPart));
    EXPECT_EQ(overview.foundBy(overview.words().sayYes().target), overview.reading().people.withUs);
}

TEST(OverviewPage, coverage_opens_those_whom_a_leader_with_us_covers)
{
    OpenedOverview overview;
    QSignalSpy people(&overview.page, &OverviewPage::showPeopleWanted);
    for (const NumberTile *tile : overview.board().acted().tiles().tiles()) {
        if (tile->content().target == FigureTarget(CoveredTarget()))
            QTest::mouseClick(const_cast<NumberTile *>(tile), Qt::LeftButton);
    }
    ASSERT_TRUE(QTest::qWaitFor([&] { return people.size() == 1; }, 20'000));
    EXPECT_EQ(static_cast<int>(overview.workspace().selection().size()),
              overview.reading().coverage.stated);
}

TEST(OverviewPage, its_tables_keep_what_models_promise)
{
    OpenedOverview overview;
    for (FigureTable *table :
         {&overview.board().cells(), &overview.board().leaders(), &overview.board().followUps(),
          &overview.board().shifts(), &overview.board().moved()}) {
        QAbstractItemModelTester tester(table->model(),
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        EXPECT_FALSE(table->accessibleName().isEmpty());
        for (int row = 0; row < table->figures().rowCount(); ++row) {
            for (int column = 0; column < table->figures().columnCount(); ++column)
                EXPECT_FALSE(table->model()
                                 ->index(row, column)
                                 .data(Qt::AccessibleTextRole)
                                 .toString()
                                 .isEmpty());
        }
    }
}

TEST(OverviewPage, what_is_missing_names_evidence_and_the_next_assignment)
{
    OpenedOverview overview;
    overview.page.showReadiness();
    ASSERT_TRUE(QTest::qWaitFor([&] { return overview.insights.readiness().isFresh(); }, 20'000));
    ReadinessView &view = overview.page.readiness();
    EXPECT_TRUE(view.isVisible());
    const auto panels = view.findChildren<TitledPanel *>();
    EXPECT_EQ(panels.size(), 9);   // seven criteria, the committee, and what past tests teach
    std::optional<Cell> wanted;
    QObject::connect(&overview.page, &OverviewPage::cellWanted,
                     [&](const Cell &cell) { wanted = cell; });
    overview.page.focusMain();
    auto *gaps = qobject_cast<FigureTable *>(QApplication::focusWidget());
    ASSERT_TRUE(gaps);
    gaps->setCurrentIndex(gaps->model()->index(0, 0));
    QTest::keyClick(gaps, Qt::Key_Return);
    EXPECT_TRUE(wanted);
}

TEST(OverviewPage, a_number_of_what_is_missing_opens_its_people)
{
    OpenedOverview overview{
        campaignFromText("ICU / Day: Ana 1, Ben 3, Cem\nLab / Night: Dia, Eva")};
    overview.page.showReadiness();
    ASSERT_TRUE(QTest::qWaitFor([&] { return overview.insights.readiness().isFresh(); }, 20'000));
    EvidenceLabel *assessed = nullptr;
    for (EvidenceLabel *each : overview.page.readiness().findChildren<EvidenceLabel *>()) {
        if (each->text().contains(QStringLiteral("Assessed:"))) assessed = each;
    }
    ASSERT_TRUE(assessed && assessed->isVisible());
    EXPECT_TRUE(assessed->text().contains(QStringLiteral("<a href=\"0/0\">2</a>")))
        << assessed->text().toStdString();
    EXPECT_EQ(assessed->focusPolicy(), Qt::StrongFocus);   // the keyboard gets to the number
    QSignalSpy shown(&overview.page, &OverviewPage::showPeopleWanted);
    Q_EMIT assessed->linkActivated(QStringLiteral("0/0"));
    ASSERT_TRUE(shown.wait(5'000));
    const Campaign &campaign = overview.workspace().campaign();
    EXPECT_EQ(overview.workspace().selection(),
              (std::vector{workerNamed(campaign, "Ana"), workerNamed(campaign, "Ben")}));
}

TEST(OverviewPage, says_where_the_committee_does_not_mirror_the_workforce_and_opens_the_people)
{
    TestedCampaign made(campaignFromText("ICU / Day: Ana 1, Ben, Cem\nLab / Night: Dia, Eva"));
    made.seat("Ana");
    OpenedOverview overview{made.campaign()};
    overview.page.showReadiness();
    ASSERT_TRUE(QTest::qWaitFor([&] { return overview.insights.readiness().isFresh(); }, 20'000));
    FigureTable *missing = nullptr;
    for (FigureTable *each : overview.page.readiness().findChildren<FigureTable *>()) {
        if (each->accessibleName() == committeeTitle()) missing = each;
    }
    ASSERT_TRUE(missing && missing->isVisible());
    ASSERT_EQ(missing->figures().rowCount(), 3);   // Lab, Night, and the cell of both
    EXPECT_EQ(missing->model()->index(0, 0).data().toString(), QStringLiteral("Lab"));
    EXPECT_TRUE(missing->model()->index(0, 1).data().toString().contains(QStringLiteral("0 of 1")));
    missing->setFocus();
    missing->setCurrentIndex(missing->model()->index(1, 0));
    QTest::keyClick(missing, Qt::Key_Return);
    EXPECT_EQ(overview.workspace().filter(), QStringLiteral("base:in shift:Night"));
}

TEST(OverviewPage, an_empty_campaign_says_what_to_do_first)
{
    OpenedOverview overview{campaignFromText("")};
    EXPECT_TRUE(overview.page.findChild<EmptyState *>()->isVisible());
    EXPECT_FALSE(overview.board().isVisible());
    QSignalSpy add(&overview.page, &OverviewPage::addWorkerWanted);
    overview.page.focusMain();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    EXPECT_EQ(add.size(), 1);
}

TEST(OverviewPage, without_a_test_it_offers_to_plan_one)
{
    OpenedOverview overview{campaignFromText("ICU / Day: Ana 2, Ben")};
    QSignalSpy plan(&overview.page, &OverviewPage::planWanted);
    overview.page.focusMain();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    EXPECT_EQ(plan.size(), 1);
    EXPECT_FALSE(overview.board().acted().actedBar().isVisible());
    EXPECT_TRUE(overview.board().acted().stanceBar().isVisible());
    EXPECT_FALSE(overview.board().cellsPanel().instead().isEmpty());
}

TEST(OverviewPage, pictures)
{
    const auto look = [](const char *name, QSize size, const std::function<void(Appearance &)> &set,
                         Campaign campaign = sampleHospital(QDate(2023, 3, 7))) {
        OpenedOverview overview(std::move(campaign), size);
        Appearance &appearance = overview.opened.appearance;
        set(appearance);
        const QString file = QStringLiteral("overview-") + QString::fromLatin1(name);
        keepPicture(overview.page, file);
        keepPicture(*overview.board().widget(), file + QStringLiteral("-whole"));
        overview.page.showReadiness();
        EXPECT_TRUE(
            QTest::qWaitFor([&] { return overview.insights.readiness().isFresh(); }, 20'000));
        QTest::qWait(20);   // the layout of wrapped texts settles in steps
        keepPicture(overview.page, file + QStringLiteral("-missing"));
        appearance.setChoice(ThemeChoice::Light);
        appearance.setLanguage(QStringLiteral("en"));
        appearance.setTextScale(1);
    };
    const auto plain = [](Appearance &) {};
    look("light", {1264, 830}, plain);
    look("dark", {1264, 830}, [](Appearance &a) { a.setChoice(ThemeChoice::Dark); });
    look("arabic", {1264, 830}, [](Appearance &a) { a.setLanguage(QStringLiteral("ar")); });
    look("large", {1264, 830}, [](Appearance &a) { a.setTextScale(1.5); });
    look("inspector", {952, 830}, plain);
    look("small", {696, 594}, plain);
    look("empty", {952, 744}, plain, campaignFromText(""));
    look("one", {952, 744}, plain, campaignFromText("ICU / Day: Ana 2"));
}

}   // namespace wallchart
