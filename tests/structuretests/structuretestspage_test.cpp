// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structuretests/structuretestspage.h"

#include "core/editing/intents/testintents.h"
#include "core/sample/samplehospital.h"
#include "tests/analysis/testedcampaign.h"
#include "tests/support/openedpage.h"
#include "ui/recording/recordingpage.h"
#include "ui/recording/testdialog.h"
#include "ui/signup/signupdialog.h"
#include "ui/signup/signupform.h"
#include "ui/structuretests/deliverypanel.h"
#include "ui/structuretests/ladderview.h"
#include "ui/structuretests/numberstrip.h"
#include "ui/structuretests/resultsview.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

/// The page over a campaign, once it is worked out.
struct OpenedTests {
    explicit OpenedTests(Campaign campaign, QSize size = {1264, 800}) : opened(std::move(campaign))
    {
        showAt(page, size);
        EXPECT_TRUE(settles());
    }
    bool settles()
    {
        return QTest::qWaitFor(
            [this] { return insights.tests().isFresh() && !insights.tests().isWorking(); }, 20'000);
    }
    ResultsView &view() { return page.results(); }
    const ResultTableModel &rows() { return view().rows(); }
    QPushButton *button(const QString &text)
    {
        for (QPushButton *each : page.findChildren<QPushButton *>())
            if (each->isVisible() && each->text().contains(text)) return each;
        return nullptr;
    }
    /// Names of those selected everywhere.
    QStringList selected()
    {
        QStringList names;
        for (const WorkerId worker : opened.workspace.selection())
            names << opened.workspace.campaign().find(worker)->fullName;
        return names;
    }
    void clickCell(int row, int column)
    {
        ResultTable &table = view().table();
        const QModelIndex index = rows().index(row, column);
        table.scrollTo(index);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(index).center());
    }

    OpenedWorkspace opened;
    Insights insights{opened.workspace};
    StructureTestsPage page{opened.workspace, opened.appearance, insights};
};

QStringList listedNames(std::initializer_list<const char *> names)
{
    QStringList list;
    for (const char *name : names) list << QString::fromLatin1(name);
    return list;
}

TestedCampaign smallCampaign()
{
    TestedCampaign made(
        campaignFromText("ICU / Day (6): Ana*, Ben → Ana, Cem → Ana, Dia\nLab / Night: Eva, Fay"));
    made.closedTest({"Ana", "Ben", "Eva"});
    const StructureTestId second = made.closedTest({"Ana", "Cem"});
    made.record(second, "Dia", Outcome::Refused);
    return made;
}

/// The sample with a test that is open and one that is planned.
Campaign withComingTests()
{
    Campaign campaign = sampleHospital(QDate(2023, 3, 7));
    IdSource ids = idsAbove(campaign);
    const auto add = [&](const char *name, QDate opens, QDate closes) {
        campaign = campaign.with(addTest(campaign,
                                         {.name = QString::fromLatin1(name),
                                          .kind = TestKind::Cards,
                                          .goal = 0.8,
                                          .opens = opens,
                                          .closes = closes},
                                         ids)
                                     .edits);
    };
    add("Cards", QDate(2023, 3, 1), QDate(2023, 3, 24));
    add("Strike pledge", QDate(2023, 4, 3), {});
    std::vector<StructureTestId> made;
    for (const StructureTest &test : campaign.all<StructureTest>()) made.push_back(test.id);
    int at = 0;
    for (const Worker &worker : campaign.all<Worker>()) {
        if (++at % 3 != 0) continue;
        campaign = campaign.with(recordResult(campaign,
                                              {.test = made[5],
                                               .worker = worker.id,
                                               .outcome = Outcome::TookPart,
                                               .on = QDate(2023, 3, 5)},
                                              ids)
                                     .edits);
    }
    return campaign;
}

Campaign crowded(int tests)
{
    Campaign campaign = sampleHospital(QDate(2023, 3, 7));
    IdSource ids = idsAbove(campaign);
    for (int at = 0; at < tests; ++at) {
        campaign = campaign.with(
            addTest(campaign,
                    {.name = QStringLiteral("Sticker day number %1").arg(at + 1),
                     .opens = QDate(2022, 1, 1).addDays(at),
                     .closes = QDate(2022, 1, 1).addDays(at)},
                    ids)
                .edits);
    }
    return campaign;
}

}   // namespace

TEST(StructureTestsPage, reads_the_last_closed_test_first_and_any_rung_when_asked)
{
    OpenedTests tests(sampleHospital(QDate(2023, 3, 7)));
    EXPECT_EQ(tests.rows().chosen().test.name, QStringLiteral("March on the boss"));
    tests.page.focusMain();
    QTest::keyClick(&tests.view().ladder(), Qt::Key_Left);
    EXPECT_EQ(tests.rows().chosen().test.name, QStringLiteral("Photo board"));
    tests.page.showTest(tests.rows().results()->test(0).test.id);
    EXPECT_EQ(tests.rows().chosen().test.name, QStringLiteral("Staffing petition"));
    EXPECT_EQ(tests.view().ladder().currentIndex().row(), 0);
}

TEST(StructureTestsPage, a_test_asked_for_before_anything_is_worked_out_is_shown)
{
    const Campaign campaign = smallCampaign().campaign();
    OpenedWorkspace opened(campaign);
    Insights insights(opened.workspace);
    StructureTestsPage page(opened.workspace, opened.appearance, insights);
    page.showTest(campaign.all<StructureTest>().begin()->id);
    showAt(page, {1264, 800});
    ASSERT_TRUE(QTest::qWaitFor([&] { return insights.tests().isFresh(); }, 20'000));
    EXPECT_EQ(page.results().test(), campaign.all<StructureTest>().begin()->id);
}

TEST(StructureTestsPage, a_field_of_the_heat_map_leads_to_the_wall_chart_by_mouse_and_by_key)
{
    OpenedTests tests(smallCampaign().campaign());
    std::vector<std::pair<StructureTestId, TestGroupKey>> wanted;
    QObject::connect(
        &tests.page, &StructureTestsPage::chartWanted,
        [&](StructureTestId test, const TestGroupKey &place) { wanted.emplace_back(test, place); });
    const int heat = tests.rows().columnOf(ResultColumn::Heat);
    tests.clickCell(0, heat + 1);
    ASSERT_EQ(wanted.size(), 1u);
    EXPECT_EQ(wanted[0].first, tests.rows().results()->test(1).test.id);
    EXPECT_EQ(wanted[0].second, *tests.rows().keyAt(0));
    QTest::keyClick(&tests.view().table(), Qt::Key_Return);
    EXPECT_EQ(wanted.size(), 2u);
}

TEST(StructureTestsPage, every_number_of_a_row_opens_the_people_behind_it)
{
    OpenedTests tests(smallCampaign().campaign());
    ResultTable &table = tests.view().table();
    table.setCurrentIndex(tests.rows().index(1, 0));   // ICU, Lab is weaker
    QTest::mouseClick(tests.button(QStringLiteral("1 refused")), Qt::LeftButton);
    EXPECT_EQ(tests.selected(), listedNames({"Dia"}));
    QTest::mouseClick(tests.button(QStringLiteral("1 joined")), Qt::LeftButton);
    EXPECT_EQ(tests.selected(), listedNames({"Cem"}));
    table.setFocus();
    table.setCurrentIndex(tests.rows().index(1, tests.rows().columnOf(ResultColumn::ToGo)));
    QTest::keyClick(&table, Qt::Key_Return);   // to the numbers
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    EXPECT_EQ(tests.selected(), listedNames({"Ana", "Cem"}));
    tests.clickCell(1, tests.rows().columnOf(ResultColumn::People));
    EXPECT_EQ(tests.selected(), listedNames({"Ana", "Ben", "Cem", "Dia"}));
}

TEST(StructureTestsPage, a_stretch_of_a_bar_opens_the_people_it_stands_for)
{
    OpenedTests tests(smallCampaign().campaign());
    ResultTable &table = tests.view().table();
    const QModelIndex index = tests.rows().index(1, tests.rows().columnOf(ResultColumn::Bar));
    const QRect bar = ResultDelegate(tests.rows(), tests.opened.appearance)
                          .barRect(table.visualRect(index), Qt::LeftToRight);
    for (const BarStretch &stretch :
         barStretches(tests.rows().countsAt(1, 1), bar, Qt::LeftToRight)) {
        if (stretch.who == TestWho::TookPart)
            QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, stretch.rect.center());
    }
    EXPECT_EQ(tests.selected(), listedNames({"Ana", "Cem"}));
}

TEST(StructureTestsPage, a_leader_opens_the_followers_with_what_they_did)
{
    OpenedTests tests(smallCampaign().campaign());
    auto *leaders = tests.view().deliveries().findChild<QTableView *>();
    ASSERT_EQ(tests.view().deliveries().leaders().rowCount(), 1);
    leaders->setFocus();
    leaders->setCurrentIndex(leaders->model()->index(0, 0));
    EXPECT_EQ(tests.selected(), listedNames({"Ana"}));
    const FollowerModel &followers = tests.view().deliveries().followers();
    ASSERT_EQ(followers.rowCount(), 2);
    EXPECT_EQ(followers.worker(0).worker->fullName, QStringLiteral("Cem"));
    EXPECT_EQ(followers.follower(0).outcome, Outcome::TookPart);
    auto *list = tests.view().deliveries().findChild<QListView *>();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    EXPECT_EQ(tests.selected(), listedNames({"Ben"}));
    EXPECT_EQ(followers.rowCount(), 2);   // still those of Ana
}

TEST(StructureTestsPage, records_on_its_other_side_and_reads_what_was_recorded)
{
    OpenedTests tests(smallCampaign().campaign());
    QTest::mouseClick(tests.button(QStringLiteral("Record results")), Qt::LeftButton);
    ASSERT_TRUE(tests.page.isRecording());
    EXPECT_EQ(tests.page.recording().test(), tests.view().test());
    const Workspace &workspace = tests.opened.workspace;
    tests.opened.workspace.perform(recordResult(workspace.campaign(),
                                                {.test = *tests.view().test(),
                                                 .worker = workerNamed(workspace.campaign(), "Eva"),
                                                 .outcome = Outcome::TookPart,
                                                 .on = workspace.today()},
                                                tests.opened.workspace.ids()));
    QTest::mouseClick(tests.button(QStringLiteral("Read results")), Qt::LeftButton);
    ASSERT_FALSE(tests.page.isRecording());
    ASSERT_TRUE(tests.settles());
    EXPECT_EQ(tests.rows().chosen().total.tookPart, 3);
}

TEST(StructureTestsPage, reads_by_unit_and_by_shift_when_asked)
{
    OpenedTests tests(smallCampaign().campaign());
    EXPECT_EQ(tests.rows().nameAt(0), QStringLiteral("Lab / Night"));
    tests.view().setRows({TestRows::Of::Shifts});
    EXPECT_EQ(tests.rows().nameAt(0), QStringLiteral("Night"));
    EXPECT_EQ(tests.rows().rowCount(), 3);
}

TEST(StructureTestsPage, without_tests_it_says_how_to_begin)
{
    OpenedTests tests(campaignFromText("ICU / Day: Ana"));
    tests.page.focusMain();
    keepPicture(tests.page, QStringLiteral("tests-empty"));
    auto *first = qobject_cast<QPushButton *>(QApplication::focusWidget());
    ASSERT_TRUE(first);
    first->click();
    auto *dialog = tests.page.findChild<TestDialog *>();
    ASSERT_TRUE(dialog);
    dialog->accept();
    ASSERT_TRUE(tests.settles());
    EXPECT_EQ(tests.rows().results()->count(), 1u);
    ASSERT_TRUE(tests.opened.workspace.undo());
    ASSERT_TRUE(tests.settles());
    EXPECT_TRUE(tests.button(QStringLiteral("New test")));
    EXPECT_FALSE(tests.view().isVisible());
}

TEST(StructureTestsPage, of_one_worker_and_a_test_nobody_was_asked_in_is_sensible)
{
    TestedCampaign made(campaignFromText("ICU / Day: Ana"));
    made.closedTest({});
    OpenedTests tests(made.campaign());
    keepPicture(tests.page, QStringLiteral("tests-one-worker"));
    EXPECT_EQ(tests.rows().rowCount(), 2);
    QStringList texts;
    for (const QLabel *label : tests.page.findChildren<QLabel *>()) texts << label->text();
    const QString all = texts.join(u'\n');
    EXPECT_TRUE(all.contains(QStringLiteral("Nobody was asked in this test yet")));
    EXPECT_TRUE(all.contains(QStringLiteral("No leader had followers")));
    EXPECT_TRUE(all.contains(QStringLiteral("Nobody in this test was assessed")));
}

TEST(StructureTestsPage, with_forty_tests_the_chosen_one_is_in_sight_and_nothing_scrolls_sideways)
{
    OpenedTests tests(crowded(40), {952, 744});
    ResultTable &table = tests.view().table();
    for (const int row : {44, 20, 0}) {
        tests.view().ladder().setCurrentIndex(tests.view().ladder().model()->index(row, 0));
        EXPECT_FALSE(table.isColumnHidden(tests.rows().columnOf(ResultColumn::Heat) + row)) << row;
        EXPECT_EQ(table.horizontalScrollBar()->maximum(), 0) << row;
    }
    keepPicture(tests.page, QStringLiteral("tests-forty"));
}

TEST(StructureTestsPage, beside_the_inspector_and_in_a_small_window_every_test_has_its_heat_column)
{
    for (const QSize size : {QSize(952, 788), QSize(976, 540), QSize(1264, 788)}) {
        OpenedTests tests(sampleHospital(QDate(2023, 3, 7)), size);
        const ResultTable &table = tests.view().table();
        const int heat = tests.rows().columnOf(ResultColumn::Heat);
        for (int test = 0; test < static_cast<int>(tests.rows().results()->count()); ++test)
            EXPECT_FALSE(table.isColumnHidden(heat + test)) << size.width() << ", test " << test;
        EXPECT_EQ(table.horizontalScrollBar()->maximum(), 0) << size.width();
        EXPECT_EQ(table.isColumnHidden(tests.rows().columnOf(ResultColumn::Moved)),
                  size.width() < 1000);
    }
}

TEST(StructureTestsPage, in_a_narrow_window_the_places_are_a_tab_and_come_back_in_a_wide_one)
{
    OpenedTests tests(smallCampaign().campaign(), {640, 520});
    EXPECT_TRUE(tests.view().isNarrow());
    EXPECT_TRUE(tests.view().table().isVisible());
    tests.page.resize(1264, 800);
    QApplication::processEvents();
    EXPECT_FALSE(tests.view().isNarrow());
    EXPECT_TRUE(tests.view().table().isVisible());
    EXPECT_TRUE(tests.view().deliveries().isVisible());
}

TEST(StructureTestsPage, shows_open_and_planned_tests_as_what_they_are)
{
    OpenedTests tests(withComingTests());
    EXPECT_EQ(tests.rows().chosen().test.name, QStringLiteral("March on the boss"));
    LadderView &ladder = tests.view().ladder();
    ladder.setCurrentIndex(ladder.model()->index(5, 0));
    EXPECT_TRUE(ladder.currentIndex()
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("Open, ")));
    keepPicture(tests.page, QStringLiteral("tests-open"));
    tests.page.findChild<QTabWidget *>()->setCurrentIndex(1);
    keepPicture(tests.page, QStringLiteral("tests-stated"));
    ladder.setCurrentIndex(ladder.model()->index(6, 0));
    EXPECT_TRUE(ladder.currentIndex()
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("Not open yet")));
    EXPECT_EQ(tests.view().deliveries().leaders().rowCount(), 0);
    keepPicture(tests.page, QStringLiteral("tests-planned"));
}

TEST(StructureTestsPage, sign_up_sheets_open_for_the_test_that_is_read)
{
    OpenedTests tests(smallCampaign().campaign());
    const StructureTestId first =
        tests.opened.workspace.campaign().all<StructureTest>().begin()->id;
    tests.page.showTest(first);
    tests.button(QStringLiteral("Sign-up sheets"))->click();
    auto *dialog = tests.page.findChild<SignUpDialog *>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->form().choices().test, first);
    dialog->reject();
    tests.page.resize(664, 540);
    EXPECT_EQ(tests.page.width(), 664);   // the button is its icon then
    OpenedTests none(campaignFromText("ICU / Day: Ana"));
    EXPECT_FALSE(none.button(QStringLiteral("Sign-up sheets")));
}

TEST(StructureTestsPage, pictures)
{
    struct Look {
        const char *name;
        QSize size;
    };
    for (const auto &[look, size] :
         {Look{"light", {1264, 788}}, Look{"inspector", {952, 788}}, Look{"dark", {1264, 788}},
          Look{"arabic", {1264, 788}}, Look{"large", {1264, 788}}, Look{"small", {976, 540}},
          Look{"narrow", {664, 540}}}) {
        const QString name = QString::fromLatin1(look);
        OpenedTests tests(sampleHospital(QDate(2023, 3, 7)), size);
        Appearance &appearance = tests.opened.appearance;
        if (name == u"dark") appearance.setChoice(ThemeChoice::Dark);
        if (name == u"arabic") appearance.setLanguage(QStringLiteral("ar"));
        if (name == u"large") appearance.setTextScale(1.5);
        tests.page.focusMain();
        auto *leaders = tests.view().deliveries().findChild<QTableView *>();
        leaders->setCurrentIndex(leaders->model()->index(1, 0));
        QTest::qWait(20);   // the layout of wrapped texts settles in steps
        keepPicture(tests.page, QStringLiteral("tests-") + name);
        appearance.setChoice(ThemeChoice::Light);
        appearance.setLanguage(QStringLiteral("en"));
        appearance.setTextScale(1);
    }
}

}   // namespace wallchart
