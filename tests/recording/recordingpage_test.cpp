// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/recordingpage.h"

#include "core/editing/intents/testintents.h"
#include "core/sample/samplehospital.h"
#include "core/sample/syntheticworksite.h"
#include "tests/support/campaigndump.h"
#include "tests/support/campaignfromtext.h"
#include "tests/support/openedpage.h"
#include "ui/recording/reasondialog.h"
#include "ui/recording/tallydialog.h"
#include "ui/recording/testdialog.h"
#include "ui/recording/tickview.h"
#include "ui/recording/whoasked.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

Campaign withPetition(const char *text, QDate closes = {})
{
    const Campaign campaign = campaignFromText(text);
    IdSource ids = idsAbove(campaign);
    return campaign.with(
        addTest(campaign, {.name = QStringLiteral("Petition"), .opens = kTextDay, .closes = closes},
                ids)
            .edits);
}

class RecordingPageTest : public testing::Test {
protected:
    void open(Campaign campaign)
    {
        opened = std::make_unique<OpenedWorkspace>(std::move(campaign));
        page = std::make_unique<RecordingPage>(opened->workspace, opened->appearance);
        showAt(*page, {1100, 720});
        page->focusMain();
    }
    void TearDown() override { page.reset(); }

    [[nodiscard]] const Campaign &campaign() const { return opened->workspace.campaign(); }
    void goTo(const char *name)
    {
        page->grid().goTo(*page->sheet().sheet().rowOf(workerNamed(campaign(), name)));
    }
    void type(const char *keys)
    {
        for (; *keys; ++keys) QTest::keyClick(&page->grid(), *keys);
    }
    [[nodiscard]] const Participation *result(const char *name) const
    {
        return opened->workspace.reading().participationOf(workerNamed(campaign(), name),
                                                           *page->test());
    }
    [[nodiscard]] Outcome outcome(const char *name) const
    {
        const Participation *found = result(name);
        return found ? found->outcome : Outcome::NotAsked;
    }
    [[nodiscard]] QString current() const
    {
        const Worker *worker = campaign().find(page->grid().currentWorker());
        return worker ? worker->fullName : QString();
    }
    [[nodiscard]] const TestCounts &total() const { return page->sheet().sheet().total; }
    void setAsker(const char *name)
    {
        page->findChild<WhoAskedField *>()->setText(QString::fromUtf8(name));
    }

    std::unique_ptr<OpenedWorkspace> opened;
    std::unique_ptr<RecordingPage> page;
};

}   // namespace

TEST_F(RecordingPageTest, a_letter_records_and_goes_on_to_the_next)
{
    open(withPetition("ICU / Night (10): Ana, Ben, Cem"));
    goTo("Ana");
    type("yx");
    EXPECT_EQ(outcome("Ana"), Outcome::TookPart);
    EXPECT_EQ(outcome("Ben"), Outcome::Refused);
    EXPECT_EQ(current(), QStringLiteral("Cem"));
    EXPECT_EQ(total().tookPart, 1);
    EXPECT_EQ(total().base, 10);
}

TEST_F(RecordingPageTest, each_record_is_one_change_that_is_undone_alone)
{
    open(withPetition("ICU / Night: Ana, Ben"));
    const QString before = dumpOf(campaign());
    goTo("Ana");
    type("ys");
    ASSERT_TRUE(opened->workspace.undo());
    EXPECT_EQ(outcome("Ana"), Outcome::TookPart);
    EXPECT_EQ(outcome("Ben"), Outcome::NotAsked);
    ASSERT_TRUE(opened->workspace.undo());
    EXPECT_EQ(dumpOf(campaign()), before);
    EXPECT_EQ(total().tookPart, 0);
}

TEST_F(RecordingPageTest, digits_jump_to_a_chart_number_and_space_cycles_in_place)
{
    open(withPetition("ICU / Night: Ana, Ben, Cem, Dia, Eva, Fay, Gus, Hal, Ida, Jon, Kai, Lea"));
    type("12");
    EXPECT_EQ(current(), QStringLiteral("Lea"));
    type("  ");
    EXPECT_EQ(outcome("Lea"), Outcome::SaidYes);
    EXPECT_EQ(current(), QStringLiteral("Lea"));
    type("...");
    EXPECT_EQ(outcome("Lea"), Outcome::NotAsked);
}

TEST_F(RecordingPageTest, a_slash_finds_a_name_and_enter_leads_back)
{
    open(withPetition("ICU / Night: Ana Lima, Ben Okoye, Cem Lind"));
    type("/");
    QWidget *field = QApplication::focusWidget();
    ASSERT_NE(field, &page->grid());
    QTest::keyClicks(field, QStringLiteral("li"));
    EXPECT_EQ(current(), QStringLiteral("Ana Lima"));
    QTest::keyClick(field, Qt::Key_Down);
    EXPECT_EQ(current(), QStringLiteral("Cem Lind"));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(QApplication::focusWidget(), &page->grid());
    type("y");
    EXPECT_EQ(outcome("Cem Lind"), Outcome::TookPart);
}

TEST_F(RecordingPageTest, who_asked_stays_set_for_the_next_results)
{
    open(withPetition("ICU / Night: Ana, Ben, Cem"));
    setAsker("Cem (3)");
    goTo("Ana");
    type("yn");
    EXPECT_EQ(result("Ana")->askedByWorker, workerNamed(campaign(), "Cem"));
    EXPECT_EQ(result("Ben")->askedByWorker, workerNamed(campaign(), "Cem"));
    setAsker("Ngozi");
    type("x");
    EXPECT_EQ(campaign().find(*result("Cem")->askedByOrganizer)->name, QStringLiteral("Ngozi"));
}

TEST_F(RecordingPageTest, several_selected_workers_are_one_change)
{
    open(withPetition("ICU / Night: Ana, Ben, Cem"));
    setAsker("Ngozi");
    page->grid().selectAll();
    type("s");
    EXPECT_EQ(total().saidYes, 3);
    EXPECT_EQ(campaign().all<Organizer>().size(), 1u);
    ASSERT_TRUE(opened->workspace.undo());
    EXPECT_EQ(total().saidYes, 0);
}

TEST_F(RecordingPageTest, an_exclusion_asks_why_and_leaves_the_base)
{
    open(withPetition("ICU / Night: Ana, Ben"));
    goTo("Ana");
    type("e");
    auto *dialog = page->findChild<ReasonDialog *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(outcome("Ana"), Outcome::NotAsked);
    QPushButton *exclude = nullptr;
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Exclude")) exclude = button;
    }
    ASSERT_NE(exclude, nullptr);
    EXPECT_FALSE(exclude->isEnabled());
    dialog->findChild<QLineEdit *>()->setText(QStringLiteral("on leave all week"));
    exclude->click();
    EXPECT_EQ(outcome("Ana"), Outcome::Excluded);
    EXPECT_EQ(result("Ana")->reason, QStringLiteral("on leave all week"));
    EXPECT_EQ(total().base, 1);
}

TEST_F(RecordingPageTest, a_closed_test_keeps_its_frozen_base_and_excludes_nobody)
{
    open(withPetition("ICU / Night (9): Ana, Ben", kTextDay));
    EXPECT_EQ(campaign().all<FrozenBase>().size(), 1u);
    goTo("Ana");
    type("e");
    EXPECT_EQ(page->findChild<ReasonDialog *>(), nullptr);
    type("y");
    EXPECT_EQ(outcome("Ana"), Outcome::TookPart);
    EXPECT_EQ(total().base, 9);
}

TEST_F(RecordingPageTest, a_cell_is_counted_without_names)
{
    open(withPetition("ICU / Night (9): Ana, Ben"));
    page->grid().goTo(0);
    QTest::keyClick(&page->grid(), Qt::Key_Return);
    auto *dialog = page->findChild<TallyDialog *>();
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QSpinBox *>()->setValue(6);
    dialog->accept();
    EXPECT_EQ(total().tookPart, 6);
    EXPECT_TRUE(campaign().all<Participation>().empty());
}

TEST_F(RecordingPageTest, counting_more_than_there_are_is_said_before_and_after)
{
    open(withPetition("ICU / Night (9): Ana, Ben"));
    page->grid().goTo(0);
    QTest::keyClick(&page->grid(), Qt::Key_Return);
    auto *dialog = page->findChild<TallyDialog *>();
    ASSERT_NE(dialog, nullptr);
    const auto isSaid = [&] {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().startsWith(QStringLiteral("There are 9 people here."));
        });
    };
    auto *people = dialog->findChild<QSpinBox *>();
    people->setValue(9);
    EXPECT_FALSE(isSaid());
    people->setValue(10);
    EXPECT_TRUE(isSaid());
    dialog->accept();
    const QString spoken = page->sheet().index(0, 0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.contains(QStringLiteral("More were counted than there are")))
        << spoken.toStdString();
}

TEST_F(RecordingPageTest, a_click_ticks_and_a_second_one_takes_the_tick_back)
{
    open(withPetition("ICU / Night: Ana, Ben"));
    const QModelIndex refused = page->sheet().index(
        *page->sheet().sheet().rowOf(workerNamed(campaign(), "Ben")),
        tickcolumns::kFirstOutcome + 3);
    const auto click = [&] {
        QTest::mouseClick(page->grid().viewport(), Qt::LeftButton, {},
                          page->grid().visualRect(refused).center());
    };
    click();
    EXPECT_EQ(outcome("Ben"), Outcome::Refused);
    click();
    EXPECT_EQ(outcome("Ben"), Outcome::NotAsked);
}

TEST_F(RecordingPageTest, the_inspected_worker_is_the_one_in_the_grid_and_the_other_way_round)
{
    open(withPetition("ICU / Night: Ana, Ben"));
    goTo("Ben");
    EXPECT_EQ(opened->workspace.current(), workerNamed(campaign(), "Ben"));
    opened->workspace.selectOnly(workerNamed(campaign(), "Ana"));
    EXPECT_EQ(current(), QStringLiteral("Ana"));
}

TEST_F(RecordingPageTest, several_selected_elsewhere_stay_selected)
{
    open(withPetition("ICU / Night: Ana, Ben, Cem"));
    const std::vector both{workerNamed(campaign(), "Ben"), workerNamed(campaign(), "Cem")};
    opened->workspace.select(both, both.back());
    EXPECT_EQ(current(), QStringLiteral("Cem"));
    EXPECT_EQ(opened->workspace.selection(), both);
}

TEST_F(RecordingPageTest, every_box_to_tick_is_in_sight_beside_the_inspector)
{
    open(sampleHospital());
    for (const int width : {952, 664}) {
        page->resize(width, 744);
        QApplication::processEvents();
        EXPECT_EQ(page->grid().horizontalScrollBar()->maximum(), 0) << width;
    }
    keepPicture(*page, QStringLiteral("recording-narrow"));
}

TEST_F(RecordingPageTest, whom_people_record_and_who_comes_next_stay_in_sight)
{
    open(withPetition("ICU / Night: A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T, U, "
                      "V, W, X, Y, Z"));
    const auto isInSight = [this](const char *name) {
        TickView &grid = page->grid();
        const int row = *page->sheet().sheet().rowOf(workerNamed(campaign(), name));
        return grid.viewport()->rect().contains(
            grid.visualRect(grid.model()->index(row, tickcolumns::kFirstOutcome)));
    };
    goTo("A");
    for (int i = 0; i < 18; ++i) type("y");
    ASSERT_EQ(current(), QStringLiteral("S"));
    EXPECT_TRUE(isInSight("S") && isInSight("U"));
    page->resize(1100, 600);
    QApplication::processEvents();
    EXPECT_TRUE(isInSight("S") && isInSight("U"));
    EXPECT_FALSE(isInSight("A"));
}

TEST_F(RecordingPageTest, without_tests_it_says_how_to_begin)
{
    open(campaignFromText("ICU / Night: Ana"));
    keepPicture(*page, QStringLiteral("recording-empty"));
    auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
    ASSERT_NE(button, nullptr);
    button->click();
    auto *dialog = page->findChild<TestDialog *>();
    ASSERT_NE(dialog, nullptr);
    dialog->accept();
    ASSERT_TRUE(page->test());
    EXPECT_EQ(page->sheet().rowCount(), 2);
    ASSERT_TRUE(opened->workspace.undo());
    EXPECT_FALSE(page->test());
}

TEST_F(RecordingPageTest, a_removed_test_comes_back_with_its_results)
{
    open(sampleHospital());
    const QString before = dumpOf(campaign());
    for (auto *button : page->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Remove")) button->click();
    }
    EXPECT_EQ(campaign().all<StructureTest>().size(), 4u);
    ASSERT_TRUE(opened->workspace.undo());
    EXPECT_EQ(dumpOf(campaign()), before);
}

TEST_F(RecordingPageTest, a_hidden_page_reads_nothing_and_takes_no_time)
{
    opened = std::make_unique<OpenedWorkspace>(sampleHospital());
    page = std::make_unique<RecordingPage>(opened->workspace, opened->appearance);
    EXPECT_EQ(page->sheet().rowCount(), 0);
    const StructureTestId first = campaign().all<StructureTest>().begin()->id;
    page->showTest(first);
    EXPECT_EQ(page->sheet().rowCount(), 0);
    showAt(*page, {1100, 720});
    EXPECT_GT(page->sheet().rowCount(), 0);
    EXPECT_EQ(page->test(), first);
}

TEST_F(RecordingPageTest, thousands_are_read_while_the_window_goes_on)
{
    open(syntheticWorksite({.workers = 4'000}).campaign);
    const auto isRead = [this] { return page->sheet().rowCount() > 4'000; };
    ASSERT_TRUE(QTest::qWaitFor(isRead, 60'000));
    std::vector<const StructureTest *> tests;
    for (const StructureTest &each : campaign().all<StructureTest>()) tests.push_back(&each);
    const StructureTest &last = *tests.back();
    const qint64 before = opened->workspace.history().nextSequence();
    page->showTest(tests.front()->id);
    page->showTest(last.id);
    type("y");   // into a sheet that is not there yet: nobody is recorded
    EXPECT_EQ(opened->workspace.history().nextSequence(), before);
    const TickSheet wanted = tickSheetOf(opened->workspace.reading(), last);
    ASSERT_TRUE(QTest::qWaitFor([&] { return page->sheet().sheet().rows == wanted.rows; }, 60'000));
    EXPECT_EQ(page->test(), last.id);
}

TEST_F(RecordingPageTest, shows_the_sample_in_every_theme_and_direction)
{
    open(sampleHospital());
    EXPECT_EQ(total().tookPart, 220);
    EXPECT_EQ(total().base, 412);
    keepPicture(*page, QStringLiteral("recording-light"));
    opened->appearance.setChoice(ThemeChoice::Dark);
    keepPicture(*page, QStringLiteral("recording-dark"));
    opened->appearance.setChoice(ThemeChoice::Light);
    opened->appearance.setLanguage(QStringLiteral("ar"));
    keepPicture(*page, QStringLiteral("recording-arabic"));
    opened->appearance.setLanguage(QStringLiteral("en"));
    opened->appearance.setTextScale(1.5);
    keepPicture(*page, QStringLiteral("recording-large"));
    opened->appearance.setTextScale(1);
}

TEST_F(RecordingPageTest, the_grid_is_after_any_results_what_it_is_when_read_anew)
{
    open(withPetition("ICU / Night (9): Ana, Ben, Cem\nICU / Day: Dia, Eva\nER / Day (4): Fay"));
    const auto readAnew = [&] {
        return tickSheetOf(opened->workspace.reading(), *campaign().find(*page->test()));
    };
    goTo("Ana");
    for (const char *keys : {"y", "s", "x", ".", "n", "y", "3n", "1.", "4s", "6y", "5x"}) {
        type(keys);
        const TickSheet anew = readAnew();
        EXPECT_EQ(page->sheet().sheet().rows, anew.rows) << keys;
        EXPECT_EQ(page->sheet().sheet().total, anew.total) << keys;
    }
    while (total().tookPart + total().refused > 0) {
        ASSERT_TRUE(opened->workspace.undo());
        EXPECT_EQ(page->sheet().sheet().rows, readAnew().rows);
    }
}

}   // namespace wallchart
