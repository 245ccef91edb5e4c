// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/workerspage.h"

#include "core/editing/intents/structureintents.h"
#include "core/editing/intents/testintents.h"
#include "core/sample/samplehospital.h"
#include "tests/support/campaignfromtext.h"
#include "tests/support/openedpage.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbox.h"
#include "ui/workers/columnmenu.h"
#include "ui/workers/multieditdialog.h"
#include "ui/workers/removedialog.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QCompleter>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

/// The page as people see it, offscreen.
struct ShownPage {
    OpenedWorkspace opened;
    Workspace &workspace = opened.workspace;
    WorkersPage page{workspace, opened.appearance};
    WorkerTable &table = page.table();

    explicit ShownPage(Campaign campaign, QSize size = {1264, 800}) : opened(std::move(campaign))
    {
        opened.appearance.setChoice(ThemeChoice::Light);
        showAt(page, size);
        page.focusMain();
    }
    [[nodiscard]] WorkerId named(const char *name) const
    {
        return workerNamed(workspace.campaign(), name);
    }
    [[nodiscard]] const WorkerReading &of(const char *name) const
    {
        return *workspace.reading().find(named(name));
    }
    /// The middle of a worker's row in the first column that is shown.
    [[nodiscard]] QPoint rowOf(const char *name)
    {
        const int row = *table.workers().rowOf(named(name));
        return {20, table.rowViewportPosition(row) + table.rowHeight(row) / 2};
    }
    void click(const char *name, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(table.viewport(), Qt::LeftButton, modifiers, rowOf(name));
    }
    [[nodiscard]] QString labels() const
    {
        QApplication::processEvents();   // labels say what they have room for
        QStringList texts;
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty()) texts.append(label->text());
        }
        return texts.join(u'\n');
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : page.findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text() == text) return each;
        }
        return nullptr;
    }
};

/// Layouts inside of layouts take one turn each.
void settle()
{
    for (int turn = 0; turn < 3; ++turn) QApplication::processEvents();
}

Campaign threeWorkers()
{
    return campaignFromText("ICU / Night: Ana** 2, Ben 3 → Ana\nSurgery / Day: Cem");
}

Campaign nobody()
{
    IdSource ids = IdSource::seeded(1, 1'700'000'000'000);
    return newCampaign(QStringLiteral("St. Brigid"), QDate(2023, 3, 1), ids);
}

}   // namespace

TEST(WorkersPage, a_click_selects_for_all_pages_and_they_select_here)
{
    ShownPage shown(threeWorkers());
    shown.click("Ben");
    EXPECT_EQ(shown.workspace.selection(), std::vector{shown.named("Ben")});
    EXPECT_EQ(shown.workspace.current(), shown.named("Ben"));
    shown.click("Cem", Qt::ControlModifier);
    EXPECT_EQ(shown.workspace.selection().size(), 2u);
    shown.workspace.selectOnly(shown.named("Ana"));
    EXPECT_EQ(shown.table.shownSelection(), std::vector{shown.named("Ana")});
    EXPECT_EQ(shown.table.workers().idAt(shown.table.currentIndex().row()), shown.named("Ana"));
}

TEST(WorkersPage, digits_and_letters_act_on_every_selected_worker_at_once)
{
    ShownPage shown(threeWorkers());
    shown.click("Ana");
    shown.click("Cem", Qt::ControlModifier);
    QTest::keyClick(&shown.table, Qt::Key_1);
    EXPECT_EQ(shown.of("Ana").level(), 1);
    EXPECT_EQ(shown.of("Cem").level(), 1);
    EXPECT_EQ(shown.of("Ben").level(), 3);
    EXPECT_EQ(shown.workspace.history().entries().size(), 1u);
    QTest::keyClick(&shown.table, Qt::Key_C);
    EXPECT_TRUE(shown.of("Ana").committee && shown.of("Cem").committee);
    shown.click("Ben");
    QTest::keyClick(&shown.table, Qt::Key_S);
    EXPECT_EQ(shown.of("Ben").leaderState, LeaderState::Suspected);
    QTest::keyClick(&shown.table, Qt::Key_0);
    EXPECT_FALSE(shown.of("Ben").assessed());
}

TEST(WorkersPage, letters_never_jump_to_names)
{
    ShownPage shown(threeWorkers());
    shown.click("Ana");
    QTest::keyClick(&shown.table, Qt::Key_B);
    EXPECT_EQ(shown.workspace.current(), shown.named("Ana"));
}

TEST(WorkersPage, keys_leave_alone_who_is_selected_but_hidden_by_the_filter)
{
    ShownPage shown(threeWorkers());
    shown.workspace.selectOnly(shown.named("Cem"));
    shown.workspace.setFilter(QStringLiteral("shift:Night"));
    EXPECT_TRUE(shown.labels().contains(QStringLiteral("hidden by the filter")));
    shown.table.setFocus();
    QTest::keyClick(&shown.table, Qt::Key_1);
    EXPECT_FALSE(shown.of("Cem").assessed());
    shown.workspace.setFilter({});
    EXPECT_EQ(shown.table.shownSelection(), std::vector{shown.named("Cem")});
}

TEST(WorkersPage, enter_opens_the_inspector_and_escape_lets_go)
{
    ShownPage shown(threeWorkers());
    QSignalSpy inspector(&shown.page, &WorkersPage::inspectorWanted);
    shown.click("Ana");
    QTest::keyClick(&shown.table, Qt::Key_Return);
    EXPECT_EQ(inspector.size(), 1);
    QTest::keyClick(&shown.table, Qt::Key_Escape);
    EXPECT_TRUE(shown.workspace.selection().empty());
}

TEST(WorkersPage, delete_asks_why_and_edit_opens_for_those_selected)
{
    ShownPage shown(threeWorkers());
    shown.page.editSelected();
    EXPECT_EQ(shown.page.findChild<MultiEditDialog *>(), nullptr);
    shown.click("Ana");
    shown.click("Ben", Qt::ControlModifier);
    QTest::keyClick(&shown.table, Qt::Key_Delete);
    auto *remove = shown.page.findChild<RemoveDialog *>();
    ASSERT_NE(remove, nullptr);
    EXPECT_TRUE(remove->isVisible());
    EXPECT_EQ(shown.workspace.history().entries().size(), 0u);
    remove->accept();
    EXPECT_FALSE(shown.of("Ana").inBase() || shown.of("Ben").inBase());
    EXPECT_EQ(shown.workspace.history().entries().size(), 1u);
    shown.page.editSelected();
    auto *edit = shown.page.findChild<MultiEditDialog *>();
    ASSERT_NE(edit, nullptr);
    EXPECT_TRUE(edit->windowTitle().contains(u'2'));
}

TEST(WorkersPage, typing_in_the_field_finds_and_says_how_many)
{
    ShownPage shown(threeWorkers());
    EXPECT_TRUE(shown.labels().contains(QStringLiteral("3 worker")));
    QTest::keyClick(&shown.table, Qt::Key_Slash);
    EXPECT_TRUE(shown.page.filterBox().edit().hasFocus());
    QTest::keyClicks(&shown.page.filterBox().edit(), QStringLiteral("be"));
    EXPECT_EQ(shown.workspace.filter(), QStringLiteral("be"));
    EXPECT_EQ(shown.table.workers().rowCount(), 1);
    EXPECT_TRUE(shown.labels().contains(QStringLiteral("1 of 3 worker")));
    QTest::keyClick(&shown.page.filterBox().edit(), Qt::Key_Escape);
    if (!shown.workspace.filter().isEmpty())   // the first one closed the list of completions
        QTest::keyClick(&shown.page.filterBox().edit(), Qt::Key_Escape);
    EXPECT_TRUE(shown.workspace.filter().isEmpty());
    EXPECT_EQ(shown.table.workers().rowCount(), 3);
}

TEST(WorkersPage, what_may_come_next_is_offered_and_taken_by_the_keyboard)
{
    ShownPage shown(sampleHospital());
    QLineEdit &edit = shown.page.filterBox().edit();
    shown.page.focusFilter();
    QTest::keyClicks(&edit, QStringLiteral("shif"));
    auto *popup = shown.page.filterBox().findChild<QCompleter *>()->popup();
    ASSERT_TRUE(popup->isVisible());
    EXPECT_EQ(popup->model()->index(0, 0).data().toString(), QStringLiteral("shift:"));
    keepPicture(*popup, QStringLiteral("offers"));
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    EXPECT_EQ(edit.text(), QStringLiteral("shift:"));
    QApplication::processEvents();
    ASSERT_TRUE(popup->isVisible());
    for (int step = 0; step < popup->model()->rowCount(); ++step) {
        QTest::keyClick(popup, Qt::Key_Down);
        if (popup->currentIndex().data().toString() == QStringLiteral("Night")) break;
    }
    QTest::keyClick(popup, Qt::Key_Return);
    EXPECT_EQ(edit.text().trimmed(), QStringLiteral("shift:Night"));
    EXPECT_TRUE(WorkerFilter::of(shown.workspace).errors().empty()) << edit.text().toStdString();
    EXPECT_LT(shown.table.workers().rowCount(), 412);
    EXPECT_GT(shown.table.workers().rowCount(), 0);
    QTest::keyClick(&edit, Qt::Key_Return);
    EXPECT_TRUE(shown.table.hasFocus());
}

TEST(WorkersPage, the_current_column_is_sorted_by_the_keyboard)
{
    ShownPage shown(threeWorkers());
    WorkerTableModel &model = shown.table.workers();
    shown.table.setCurrentIndex(model.index(0, *model.placeOf({WorkerColumn::Stance})));
    QTest::keyClick(&shown.table, Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(model.idAt(0), shown.named("Ben"));
    QTest::keyClick(&shown.table, Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(model.idAt(0), shown.named("Ana"));
    EXPECT_EQ(shown.table.currentIndex().column(), *model.placeOf({WorkerColumn::Stance}));
}

TEST(WorkersPage, a_mistake_in_the_filter_is_explained_below_it)
{
    ShownPage shown(threeWorkers());
    shown.workspace.setFilter(QStringLiteral("shfit:Night"));
    EXPECT_TRUE(shown.labels().contains(QStringLiteral("There is no field \"shfit\"")))
        << shown.labels().toStdString();
    EXPECT_TRUE(shown.page.filterBox().edit().property("invalid").toBool());
    keepPicture(shown.page, QStringLiteral("filter_mistake"));
    shown.workspace.setFilter(QStringLiteral("shift:Night"));
    EXPECT_FALSE(shown.page.filterBox().edit().property("invalid").toBool());
    EXPECT_TRUE(shown.labels().contains(QStringLiteral("Night")));
}

TEST(WorkersPage, a_campaign_without_workers_says_how_to_begin)
{
    ShownPage shown(nobody());
    QSignalSpy import(&shown.page, &WorkersPage::importWanted);
    QSignalSpy add(&shown.page, &WorkersPage::addWorkerWanted);
    ASSERT_NE(shown.button(QStringLiteral("Import…")), nullptr);
    shown.button(QStringLiteral("Import…"))->click();
    shown.button(QStringLiteral("Add worker"))->click();
    EXPECT_EQ(import.size(), 1);
    EXPECT_EQ(add.size(), 1);
    keepPicture(shown.page, QStringLiteral("nobody"));
}

TEST(WorkersPage, a_filter_that_finds_nobody_can_be_cleared_in_place)
{
    ShownPage shown(threeWorkers());
    shown.workspace.setFilter(QStringLiteral("nobodyiscalledso"));
    EXPECT_TRUE(shown.labels().contains(QStringLiteral("No worker matches this filter.")));
    keepPicture(shown.page, QStringLiteral("no_match"));
    ASSERT_NE(shown.button(QStringLiteral("Clear filter")), nullptr);
    shown.button(QStringLiteral("Clear filter"))->click();
    EXPECT_EQ(shown.table.workers().rowCount(), 3);
    EXPECT_TRUE(shown.table.hasFocus());
}

TEST(WorkersPage, chosen_columns_survive_sorting_filtering_and_new_structure_tests)
{
    ShownPage shown(threeWorkers());
    shown.table.setColumnShown({WorkerColumn::Phones}, true);
    shown.table.setColumnShown({WorkerColumn::Job}, false);
    shown.table.horizontalHeader()->resizeSection(
        *shown.table.workers().placeOf({WorkerColumn::Name}), 321);
    shown.workspace.setFilter(QStringLiteral("ana"));
    shown.workspace.setFilter({});
    ASSERT_TRUE(shown.workspace.perform(
        addTest(shown.workspace.campaign(),
                {.name = QStringLiteral("Petition"), .opens = shown.workspace.today()},
                shown.workspace.ids())));
    const auto section = [&](WorkerColumn column) {
        return *shown.table.workers().placeOf({column});
    };
    EXPECT_FALSE(shown.table.isColumnHidden(section(WorkerColumn::Phones)));
    EXPECT_TRUE(shown.table.isColumnHidden(section(WorkerColumn::Job)));
    EXPECT_EQ(shown.table.columnWidth(section(WorkerColumn::Name)), 321);
    const StructureTestId test = shown.workspace.campaign().all<StructureTest>().begin()->id;
    EXPECT_TRUE(shown.table.isColumnShown({WorkerColumn::Result, test}));
    const QByteArray kept = shown.table.columnLayout();
    shown.table.resetColumns();
    EXPECT_TRUE(shown.table.isColumnHidden(section(WorkerColumn::Phones)));
    shown.table.setColumnLayout(kept);
    EXPECT_FALSE(shown.table.isColumnHidden(section(WorkerColumn::Phones)));
}

TEST(WorkersPage, the_last_column_cannot_be_hidden)
{
    ShownPage shown(threeWorkers());
    ColumnMenu menu(shown.table);
    menu.popup({0, 0});
    keepPicture(menu, QStringLiteral("column_menu"));
    for (QAction *action : menu.actions()) {
        if (action->isCheckable() && action->isEnabled()) action->setChecked(false);
    }
    const auto &columns = shown.table.columns();
    EXPECT_EQ(std::count_if(columns.begin(), columns.end(),
                            [](const ColumnState &state) { return state.shown; }),
              1);
}

TEST(WorkersPage, sorting_by_a_header_keeps_the_selection)
{
    ShownPage shown(threeWorkers());
    shown.click("Ana");
    shown.click("Cem", Qt::ControlModifier);
    const int stance = *shown.table.workers().placeOf({WorkerColumn::Stance});
    const QHeaderView *header = shown.table.horizontalHeader();
    const QPoint at(header->sectionViewportPosition(stance) + 30, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    EXPECT_EQ(header->sortIndicatorSection(), stance);
    auto selected = shown.table.shownSelection();
    EXPECT_EQ(selected, (std::vector{shown.named("Ana"), shown.named("Cem")}));
    EXPECT_EQ(shown.workspace.selection().size(), 2u);
}

TEST(WorkersPage, an_assessment_keeps_the_selection_and_the_place_in_the_list)
{
    ShownPage shown(sampleHospital());
    const int row = 200;
    shown.table.selectRow(row);
    shown.table.scrollTo(shown.table.workers().index(row, 0));
    const WorkerId worker = shown.table.workers().idAt(row);
    const int place = shown.table.rowViewportPosition(row);
    QTest::keyClick(&shown.table, Qt::Key_2);
    EXPECT_EQ(shown.workspace.reading().find(worker)->level(), 2);
    EXPECT_EQ(shown.table.shownSelection(), std::vector{worker});
    EXPECT_EQ(shown.table.rowViewportPosition(row), place);
}

TEST(WorkersPage, screen_readers_hear_cells_in_words)
{
    ShownPage shown(threeWorkers());
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&shown.table);
    ASSERT_NE(table, nullptr);
    ASSERT_NE(table->tableInterface(), nullptr);
    EXPECT_EQ(table->text(QAccessible::Name), QStringLiteral("Workers"));
    const int stance = *shown.table.workers().placeOf({WorkerColumn::Stance});
    const int row = *shown.table.workers().rowOf(shown.named("Ana"));
    QAccessibleInterface *cell = table->tableInterface()->cellAt(row, stance);
    ASSERT_NE(cell, nullptr);
    EXPECT_EQ(cell->text(QAccessible::Name), QStringLiteral("2, with us"));
}

TEST(WorkersPage, looks_as_drawn_with_the_sample_in_light_dark_and_arabic)
{
    ShownPage shown(sampleHospital());
    EXPECT_EQ(shown.table.workers().rowCount(), 412);
    shown.table.selectRow(3);
    keepPicture(shown.page, QStringLiteral("sample_light"));
    shown.workspace.setFilter(QStringLiteral("unit:ICU stance:with"));
    keepPicture(shown.page, QStringLiteral("sample_filtered"));
    shown.workspace.setFilter({});
    shown.opened.appearance.setChoice(ThemeChoice::Dark);
    keepPicture(shown.page, QStringLiteral("sample_dark"));
    shown.opened.appearance.setChoice(ThemeChoice::Light);
    shown.opened.appearance.setTextScale(1.5);
    settle();
    keepPicture(shown.page, QStringLiteral("sample_large_text"));
    shown.opened.appearance.setTextScale(1);
    shown.opened.appearance.setLanguage(QStringLiteral("ar"));
    settle();
    keepPicture(shown.page, QStringLiteral("sample_arabic"));
    EXPECT_EQ(shown.table.layoutDirection(), Qt::RightToLeft);
    shown.opened.appearance.setLanguage(QStringLiteral("en"));
    EXPECT_EQ(shown.table.layoutDirection(), Qt::LeftToRight);
    shown.page.resize(1800, 500);
    shown.table.setColumnShown({WorkerColumn::Committee}, true);
    shown.table.setColumnShown({WorkerColumn::Phones}, true);
    settle();
    keepPicture(shown.page, QStringLiteral("sample_wide"));
}

TEST(WorkersPage, larger_text_gets_the_room_it_needs)
{
    ShownPage shown(sampleHospital());
    shown.table.selectRow(0);
    for (const double scale : {1.5, 1.0}) {
        shown.opened.appearance.setTextScale(scale);
        settle();
        for (const QFrame *bar : shown.page.findChildren<QFrame *>()) {
            const bool isBar = bar->property("role").toString() == QStringLiteral("strip");
            if (isBar && bar->isVisible()) {
                EXPECT_GE(bar->height(), bar->sizeHint().height());
            }
        }
        for (const QLabel *label : shown.page.findChildren<QLabel *>()) {
            if (label->isVisible() && !label->wordWrap()) {
                EXPECT_GE(label->width(), label->sizeHint().width());
            }
        }
    }
}

TEST(WorkersPage, long_names_in_any_script_do_not_break_the_rows)
{
    const Campaign campaign = campaignFromText(
        "Intensive Care and Post-Anaesthesia Recovery Unit / Night: "
        "Wolfeschlegelsteinhausenbergerdorff-Bartholomew Featherstonehaugh** 2, "
        "محمد عبد الرحمن الحسن* 3, Ксения Александровна Преображенская, 山田太郎 5");
    ShownPage shown(campaign, {900, 400});
    keepPicture(shown.page, QStringLiteral("long_names"));
    EXPECT_EQ(shown.table.rowHeight(0), shown.table.rowHeight(3));
}

}   // namespace wallchart
