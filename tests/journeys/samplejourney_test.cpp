// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/intents/structureintents.h"
#include "tests/journeys/programwindow.h"
#include "ui/contact/contactdialog.h"
#include "ui/frame/actiontable.h"
#include "ui/frame/commandpalette.h"
#include "ui/leaders/leaderspage.h"
#include "ui/overview/overviewpage.h"
#include "ui/structuretests/resultsview.h"
#include "ui/structuretests/structuretestspage.h"
#include "ui/wallchart/wallchartpage.h"
#include "ui/widgets/toast.h"
#include "ui/workers/workerspage.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>

#include <gtest/gtest.h>

namespace wallchart {

TEST(SampleJourney, forty_are_assessed_by_keyboard_alone_and_all_is_taken_back)
{
    ProgramWindow program;
    program.window.openSample();
    const Campaign before = program.workspace().campaign();
    std::map<WorkerId, int> given;
    program.key(Qt::Key_Down);
    for (int i = 0; i < 40; ++i) {
        ASSERT_TRUE(program.workspace().current());
        given[*program.workspace().current()] = 1 + i % 5;
        program.key(static_cast<char>('1' + i % 5));
        program.key(i % 10 == 9 ? Qt::Key_Down : Qt::Key_Right);
    }
    EXPECT_GT(given.size(), 20U);
    for (const auto &[worker, level] : given)
        EXPECT_EQ(program.workspace().reading().find(worker)->level(), level);
    while (program.workspace().history().undoable())
        program.window.actions().action("undo").trigger();
    EXPECT_EQ(program.workspace().campaign().all<Assessment>().size(),
              before.all<Assessment>().size());
}

TEST(SampleJourney, the_palette_finds_people_in_any_spelling_and_assesses_by_number)
{
    ProgramWindow program;
    program.window.openSample();
    program.window.openPalette();
    auto *palette = program.window.findChild<CommandPalette *>();
    ASSERT_TRUE(palette);
    auto *field = palette->findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("oscar rojas"));
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_TRUE(program.workspace().current());
    const Worker *found = program.workspace().campaign().find(program.workspace().current());
    EXPECT_EQ(found->fullName, QStringLiteral("Óscar Rojas"));

    program.window.openPalette();
    field = program.window.findChildren<CommandPalette *>().back()->findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("%1 4").arg(found->number));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(program.workspace().reading().find(found->id)->level(), 4);
}

TEST(SampleJourney, quick_assessments_are_numbers_in_any_digits)
{
    EXPECT_EQ(quickAssessmentFrom(QStringLiteral("217 2")), (QuickAssessment{217, 2}));
    EXPECT_EQ(quickAssessmentFrom(QStringLiteral("#٢١٧ ٠")), (QuickAssessment{217, 0}));
    EXPECT_FALSE(quickAssessmentFrom(QStringLiteral("217")));
    EXPECT_FALSE(quickAssessmentFrom(QStringLiteral("Ana 2")));
}

TEST(SampleJourney, every_action_has_words_and_those_that_cannot_run_say_why)
{
    ProgramWindow program;
    for (QAction *action : program.window.actions().all()) {
        EXPECT_FALSE(action->text().isEmpty()) << action->objectName().toStdString();
        if (!action->isEnabled()) {
            EXPECT_NE(action->toolTip(), QString(action->text()).remove(u'&'))
                << action->objectName().toStdString();
        }
    }
    EXPECT_FALSE(program.window.actions().action("undo").isEnabled());
    program.window.openSample();
    EXPECT_TRUE(program.window.actions().action("print").isEnabled());
}

TEST(SampleJourney, what_was_just_done_is_told_on_every_page_one_goes_to)
{
    ProgramWindow program;
    program.window.openSample();
    program.key(Qt::Key_Down);
    program.key('2');
    const auto *toast = program.window.findChild<Toast *>();
    ASSERT_TRUE(toast && toast->isVisible());
    for (int section = 1; section < 4; ++section) {
        program.window.frame()->goTo(section);
        QApplication::processEvents();
        const QPoint middle = toast->mapTo(&program.window, toast->rect().center());
        const QWidget *seen = program.window.childAt(middle);
        EXPECT_TRUE(seen == toast || toast->isAncestorOf(seen)) << section;
    }
}

TEST(SampleJourney, ctrl_and_a_number_goes_to_a_section)
{
    ProgramWindow program;
    program.window.openSample();
    const auto &pages = program.window.frame()->pages();
    for (std::size_t i = 0; i + 1 < pages.size(); ++i) {
        QTest::keyClick(&program.window, static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i)),
                        Qt::ControlModifier);
        EXPECT_EQ(&program.window.frame()->currentPage(), pages[i]);
    }
}

TEST(SampleJourney, the_overview_comes_first_and_leads_to_the_pages_behind_its_numbers)
{
    ProgramWindow program;
    program.window.openSample();
    CampaignFrame &frame = *program.window.frame();
    OverviewPage &overview = frame.overview();
    EXPECT_EQ(&frame.currentPage(), &overview);
    const WorkerReading &somebody = program.workspace().reading().workers().front();
    Q_EMIT overview.cellWanted(somebody.cell());
    EXPECT_EQ(&frame.currentPage(), &frame.wallChart());
    EXPECT_EQ(program.workspace().reading().find(*program.workspace().current())->cell(),
              somebody.cell());
    const StructureTestId test = program.workspace().reading().tests().front()->id;
    Q_EMIT overview.testWanted(test);
    auto *tests = qobject_cast<StructureTestsPage *>(&frame.currentPage());
    ASSERT_TRUE(tests);
    EXPECT_EQ(tests->results().test(), test);
    Q_EMIT overview.leaderWanted(somebody.worker->id);
    EXPECT_TRUE(qobject_cast<LeadersPage *>(&frame.currentPage()));
    EXPECT_EQ(program.workspace().current(), somebody.worker->id);
    Q_EMIT overview.showPeopleWanted();
    EXPECT_EQ(&frame.currentPage(), &frame.workers());
}

TEST(SampleJourney, no_two_actions_share_a_shortcut)
{
    std::map<std::string, const char *> taken;
    for (const UserAction &action : userActions()) {
        const std::string keys = action.shortcut;
        if (keys.empty()) continue;
        const auto [at, fresh] = taken.emplace(keys, action.key);
        EXPECT_TRUE(fresh) << action.key << " and " << at->second;
    }
}

TEST(SampleJourney, pictures_of_the_window)
{
    ProgramWindow program;
    keepPicture(program.window, QStringLiteral("welcome"));
    program.window.unlock(program.path("st-brigid.wallchart"));
    keepPicture(program.window, QStringLiteral("unlock"));
    program.window.openSample();
    program.key(Qt::Key_Down);
    keepPicture(program.window, QStringLiteral("sample"));
    program.key('2');
    keepPicture(program.window, QStringLiteral("toast"));
    for (int section = 1; section < static_cast<int>(program.window.frame()->pages().size());
         ++section) {
        program.window.frame()->goTo(section);
        keepPicture(program.window, QStringLiteral("section%1").arg(section));
    }
    program.window.frame()->showPage(program.window.frame()->wallChart());
    program.appearance.setChoice(ThemeChoice::Dark);
    keepPicture(program.window, QStringLiteral("dark"));
    program.appearance.setChoice(ThemeChoice::Light);
    program.appearance.setLanguage(QStringLiteral("ar"));
    keepPicture(program.window, QStringLiteral("arabic"));
    program.appearance.setLanguage(QStringLiteral("en"));
    program.appearance.setTextScale(1.5);
    keepPicture(program.window, QStringLiteral("large"));
    program.appearance.setTextScale(1);
    program.window.openPalette();
    keepPicture(*program.window.findChild<CommandPalette *>(), QStringLiteral("palette"));
    EXPECT_TRUE(program.workspace().isSample());
}

TEST(SampleJourney, the_weakest_cell_of_a_test_is_found_on_the_wall_chart)
{
    ProgramWindow program;
    program.window.openSample();
    CampaignFrame &frame = *program.window.frame();
    frame.showPage(frame.tests());
    ResultTable &table = frame.tests().results().table();
    const ResultTableModel &rows = frame.tests().results().rows();
    ASSERT_TRUE(QTest::qWaitFor([&] { return rows.rowCount() > 1; }, 20'000));
    QTest::qWait(20);   // the layout of wrapped texts settles in steps
    keepPicture(program.window, QStringLiteral("sample-tests"));
    const StructureTestId test = rows.chosen().test.id;
    const TestGroupKey weakest = *rows.keyAt(0);
    table.setFocus();
    table.setCurrentIndex(
        rows.index(0, rows.columnOf(ResultColumn::Heat) + static_cast<int>(rows.test())));
    QTest::keyClick(&table, Qt::Key_Return);
    EXPECT_EQ(&frame.currentPage(), &frame.wallChart());
    EXPECT_EQ(frame.wallChart().content().options().coloring, (Coloring{ColoringKind::Test, test}));
    const WallChart &chart = program.chart().chart();
    bool isInSight = false;
    for (std::uint32_t box = 0; box < program.chart().geometry().cards.size(); ++box) {
        const auto worker = program.chart().places().workerOf(box);
        const WorkerReading *read = worker ? program.workspace().reading().find(*worker) : nullptr;
        if (!read || read->cell() != Cell{weakest.unit, weakest.shift}) continue;
        const QRect card = program.chart().toViewport(program.chart().geometry().cards[box].rect());
        isInSight = isInSight || program.chart().viewport()->rect().intersects(card);
    }
    EXPECT_FALSE(chart.cards.empty());
    EXPECT_TRUE(isInSight);
    keepPicture(program.window, QStringLiteral("sample-test-on-chart"));
}

TEST(SampleJourney, a_contact_is_logged_from_any_worker)
{
    ProgramWindow program;
    program.window.openSample();
    program.key(Qt::Key_Down);
    const WorkerId worker = *program.workspace().current();
    const auto before = program.workspace().campaign().allWith<&Attempt::worker>(worker).size();
    QTest::keyClick(&program.window, Qt::Key_L, Qt::ControlModifier);
    auto *dialog = program.dialog<ContactDialog>();
    ASSERT_TRUE(dialog);
    dialog->accept();
    EXPECT_EQ(program.workspace().campaign().allWith<&Attempt::worker>(worker).size(), before + 1);
    EXPECT_TRUE(program.workspace().undo());
    EXPECT_EQ(program.workspace().campaign().allWith<&Attempt::worker>(worker).size(), before);
}

TEST(SampleJourney, a_print_is_told_without_a_way_to_take_it_back)
{
    ProgramWindow program;
    program.window.openSample();
    program.key(Qt::Key_Down);
    program.key('2');
    const auto *toast = program.window.findChild<Toast *>();
    const auto *undo = toast->findChild<QPushButton *>();
    EXPECT_TRUE(undo->isVisible());
    Workspace &workspace = program.workspace();
    EXPECT_TRUE(workspace.perform(
        registerPrint(workspace.campaign(),
                      {.on = workspace.today(), .kind = QStringLiteral("wall")}, workspace.ids())));
    EXPECT_TRUE(toast->isVisible());
    EXPECT_FALSE(undo->isVisible());
}

}   // namespace wallchart
