// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structure/structurepage.h"

#include "core/editing/intents/organizerintents.h"
#include "core/editing/intents/structureintents.h"
#include "core/model/counting.h"
#include "core/sample/samplehospital.h"
#include "tests/support/campaigndump.h"
#include "tests/support/campaignfromtext.h"
#include "tests/support/openedpage.h"
#include "ui/structure/changedialog.h"
#include "ui/structure/organizerlist.h"
#include "ui/structure/structureactions.h"
#include "ui/structure/structureview.h"
#include "ui/structure/worksiteform.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

class StructurePageTest : public testing::Test {
protected:
    void open(Campaign campaign)
    {
        opened = std::make_unique<OpenedWorkspace>(std::move(campaign));
        page = std::make_unique<StructurePage>(opened->workspace, opened->appearance);
        showAt(*page, {1100, 720});
        page->focusMain();
    }
    void open(const char *text) { open(campaignFromText(text)); }
    void TearDown() override { page.reset(); }

    [[nodiscard]] const Campaign &campaign() const { return opened->workspace.campaign(); }
    [[nodiscard]] StructureModel &model() const { return *page->findChild<StructureModel *>(); }
    void goTo(const char *unit, const char *shift)
    {
        const Cell cell = cellNamed(campaign(), unit, shift);
        page->grid().goTo(model().indexOf(cell.unit, cell.shift));
    }
    void goToName(const char *unit)
    {
        page->grid().goTo(
            model().indexOf(unitNamed(campaign(), unit), std::nullopt).siblingAtColumn(0));
    }
    void type(const QString &text)
    {
        QTest::keyClick(&page->grid(), text[0].toLatin1());
        QApplication::setActiveWindow(page.get());
        // One that was just closed may still be there.
        const auto editors = page->grid().viewport()->findChildren<QLineEdit *>();
        ASSERT_FALSE(editors.isEmpty());
        QLineEdit *editor = editors.last();
        editor->setText(text);
        QTest::keyClick(editor, Qt::Key_Return);
        QApplication::processEvents();   // the editor closes by itself a moment later
    }
    void trigger(const QString &text)
    {
        for (QAction *action : page->grid().actions()) {
            if (action->text() == text && action->isEnabled()) return action->trigger();
        }
        FAIL() << text.toStdString();
    }
    [[nodiscard]] ChangeDialog *dialog() const
    {
        const auto found = page->findChildren<ChangeDialog *>();
        return found.isEmpty() ? nullptr : found.last();
    }
    [[nodiscard]] int base() const { return CellCounts(opened->workspace.reading()).total().base; }
    [[nodiscard]] QStringList rows() const
    {
        QStringList names;
        for (int row = 0; row < model().rowCount(); ++row)
            names.append(model().index(row, 0).data().toString());
        return names;
    }

    std::unique_ptr<OpenedWorkspace> opened;
    std::unique_ptr<StructurePage> page;
};

}   // namespace

TEST_F(StructurePageTest, a_number_typed_into_a_cell_is_its_head_count_and_one_change)
{
    open("ICU / Night: Ana\nICU / Day: Ben");
    const QString before = dumpOf(campaign());
    goTo("ICU", "Night");
    type(QStringLiteral("24"));
    EXPECT_EQ(base(), 25);
    EXPECT_EQ(page->grid().currentShift(), shiftNamed(campaign(), "Night"));
    ASSERT_TRUE(opened->workspace.undo());
    EXPECT_EQ(dumpOf(campaign()), before);
}

TEST_F(StructurePageTest, del_leaves_a_cell_blank)
{
    open("ICU / Night (20): Ana");
    goTo("ICU", "Night");
    QTest::keyClick(&page->grid(), Qt::Key_Delete);
    EXPECT_TRUE(campaign().all<HeadCount>().empty());
    EXPECT_EQ(base(), 1);
}

TEST_F(StructurePageTest, head_counts_of_whole_units_and_shifts_are_typed_at_the_edges)
{
    open("ICU / Night (20): Ana\nER / Day: Ben");
    goTo("ICU", "?");
    type(QStringLiteral("30"));
    goTo("?", "Day");
    type(QStringLiteral("20"));
    EXPECT_EQ(base(), 40);   // 10 of ICU, whose shift is not known, may work by day
}

TEST_F(StructurePageTest, units_are_added_line_by_line_and_renamed_in_place)
{
    open("ICU / Night: Ana");
    trigger(QStringLiteral("Add units…"));
    dialog()->findChild<QPlainTextEdit *>()->setPlainText(
        QStringLiteral("ER\nSurgery / 3 East\nSurgery / 2 West\n\nICU"));
    dialog()->accept();
    EXPECT_EQ(rows(), QStringList({QStringLiteral("ICU"), QStringLiteral("ER"),
                                   QStringLiteral("Surgery"), QStringLiteral("3 East"),
                                   QStringLiteral("2 West"), QStringLiteral("All units")}));
    goToName("ER");
    type(QStringLiteral("Emergency"));
    EXPECT_EQ(rows()[1], QStringLiteral("Emergency"));
    type(QStringLiteral("ICU"));
    EXPECT_EQ(rows()[1], QStringLiteral("Emergency"));   // the name is taken
    ASSERT_TRUE(opened->workspace.undo());
    ASSERT_TRUE(opened->workspace.undo());
    EXPECT_EQ(rows().size(), 2);
}

TEST_F(StructurePageTest, alt_and_arrows_move_a_unit_and_the_keyboard_stays_with_it)
{
    open("A / Day: Ana\nB / Day: Ben\nC / Day: Cem");
    goToName("C");
    QTest::keyClick(&page->grid(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(rows().mid(0, 3),
              QStringList({QStringLiteral("A"), QStringLiteral("C"), QStringLiteral("B")}));
    EXPECT_EQ(page->grid().currentUnit(), unitNamed(campaign(), "C"));
    EXPECT_EQ(page->grid().currentIndex().column(), 0);
    QTest::keyClick(&page->grid(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(rows()[0], QStringLiteral("C"));
}

TEST_F(StructurePageTest, a_unit_with_people_is_not_removed_before_they_have_a_place)
{
    open("ICU / Night (20): Ana\nER / Night (10): Ben");
    goToName("ICU");
    QTest::keyClick(&page->grid(), Qt::Key_Delete);
    ASSERT_NE(dialog(), nullptr);
    EXPECT_EQ(campaign().all<Unit>().size(), 2u);
    dialog()->accept();
    EXPECT_EQ(campaign().all<Unit>().size(), 1u);
    EXPECT_EQ(base(), 30);
    ASSERT_TRUE(opened->workspace.undo());
    EXPECT_EQ(campaign().all<Unit>().size(), 2u);
}

TEST_F(StructurePageTest, the_only_unit_with_people_stays_and_says_why)
{
    open("ICU / Night (20): Ana");
    goToName("ICU");
    QTest::keyClick(&page->grid(), Qt::Key_Delete);
    EXPECT_EQ(dialog(), nullptr);
    EXPECT_EQ(campaign().all<Unit>().size(), 1u);
    bool told = false;
    for (const QLabel *label : page->findChildren<QLabel *>())
        told = told || label->text().contains(QStringLiteral("no other one"));
    EXPECT_TRUE(told);
}

TEST_F(StructurePageTest, units_are_merged_nested_split_and_marked)
{
    open("ICU / Night (20): Ana, Ben\nER / Night (10): Cem\nSurgery / Day: Dia");
    goToName("ER");
    trigger(QStringLiteral("Strategic unit"));
    EXPECT_TRUE(campaign().find(unitNamed(campaign(), "ER"))->strategic);
    trigger(QStringLiteral("Put the unit inside another…"));
    dialog()->findChild<QComboBox *>()->setCurrentIndex(2);   // none, ICU, Surgery
    dialog()->accept();
    EXPECT_EQ(unitPath(campaign(), unitNamed(campaign(), "ER")), QStringLiteral("Surgery / ER"));
    goToName("ICU");
    trigger(QStringLiteral("Split the unit…"));
    ChangeDialog *split = dialog();
    split->findChild<QLineEdit *>()->setText(QStringLiteral("Step-down"));
    split->findChild<QListWidget *>()->item(0)->setCheckState(Qt::Checked);
    split->accept();
    EXPECT_EQ(base(), 31);
    EXPECT_TRUE(rows().contains(QStringLiteral("Step-down")));
    goToName("Step-down");
    trigger(QStringLiteral("Merge the unit into another…"));
    dialog()->accept();   // the first: ICU
    EXPECT_FALSE(rows().contains(QStringLiteral("Step-down")));
    EXPECT_EQ(base(), 31);
}

TEST_F(StructurePageTest, a_question_about_a_unit_begins_with_its_choice_and_ends_with_its_buttons)
{
    open("ICU / Night (20): Ana, Ben\nER / Night (10): Cem");
    goToName("ER");
    trigger(QStringLiteral("Merge the unit into another…"));
    ChangeDialog *merge = dialog();
    QApplication::setActiveWindow(merge);
    QApplication::processEvents();
    auto *into = merge->findChild<QComboBox *>();
    EXPECT_TRUE(into->hasFocus());
    QTest::keyClick(into, Qt::Key_Tab);
    EXPECT_TRUE(merge->okButton().hasFocus());
}

TEST_F(StructurePageTest, shifts_are_added_changed_moved_and_removed)
{
    open("ICU / Night (20): Ana");
    trigger(QStringLiteral("Add a shift…"));
    dialog()->findChild<QLineEdit *>()->setText(QStringLiteral("Evening"));
    dialog()->accept();
    goTo("ICU", "Evening");
    QTest::keyClick(&page->grid(), Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(model().headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(),
              QStringLiteral("Evening"));
    trigger(QStringLiteral("Change the shift…"));
    dialog()->findChild<QLineEdit *>()->setText(QStringLiteral("Late"));
    dialog()->accept();
    EXPECT_NO_THROW((void)shiftNamed(campaign(), "Late"));
    trigger(QStringLiteral("Remove the shift…"));
    EXPECT_EQ(campaign().all<Shift>().size(), 1u);
}

TEST_F(StructurePageTest, a_worksite_is_described_and_an_unknown_time_zone_is_refused)
{
    open("ICU / Night: Ana");
    const auto fields = page->findChild<WorksiteForm *>()->findChildren<QLineEdit *>();
    ASSERT_EQ(fields.size(), 4);
    const auto fill = [&](int at, const char *text) {
        fields[at]->setFocus();
        fields[at]->selectAll();
        QTest::keyClicks(fields[at], QString::fromUtf8(text));
        QTest::keyClick(fields[at], Qt::Key_Return);
    };
    fill(1, "St. Brigid");
    fill(3, "Mars/Olympus");
    EXPECT_EQ(campaign().all<Worksite>().begin()->employer, QStringLiteral("St. Brigid"));
    EXPECT_EQ(campaign().all<Worksite>().begin()->timeZone, QString());
    fill(3, "Europe/Berlin");
    EXPECT_EQ(campaign().all<Worksite>().begin()->timeZone, QStringLiteral("Europe/Berlin"));
}

TEST_F(StructurePageTest, organizers_are_linked_to_workers_by_number_or_name)
{
    open("ICU / Night: Ana Lima, Ben Okoye");
    auto *list = page->findChild<OrganizerList *>();
    list->add();
    auto *form = list->findChild<ChangeDialog *>();
    ASSERT_NE(form, nullptr);
    const auto fields = form->findChildren<QLineEdit *>();
    fields[0]->setText(QStringLiteral("Ben"));
    fields[1]->setText(QStringLiteral("nobody at all"));
    EXPECT_FALSE(form->okButton().isEnabled());
    fields[1]->setText(QStringLiteral("Ben Okoye (2)"));
    EXPECT_TRUE(form->okButton().isEnabled());
    form->accept();
    ASSERT_EQ(campaign().all<Organizer>().size(), 1u);
    EXPECT_EQ(campaign().all<Organizer>().begin()->worker, workerNamed(campaign(), "Ben Okoye"));
}

TEST_F(StructurePageTest, without_a_worksite_it_says_how_to_begin)
{
    IdSource ids = IdSource::seeded(7, 0);
    open(newCampaign(QStringLiteral("Clinic"), QDate(2023, 3, 7), ids));
    keepPicture(*page, QStringLiteral("structure-empty"));
    auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
    ASSERT_NE(button, nullptr);
    button->click();
    ASSERT_TRUE(page->worksite());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("North clinic"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(campaign().all<Worksite>().begin()->name, QStringLiteral("North clinic"));
}

TEST_F(StructurePageTest, shows_the_sample_in_every_theme_and_direction)
{
    open(sampleHospital());
    EXPECT_EQ(rows().size(), 11);
    keepPicture(*page, QStringLiteral("structure-light"));
    opened->appearance.setChoice(ThemeChoice::Dark);
    keepPicture(*page, QStringLiteral("structure-dark"));
    opened->appearance.setChoice(ThemeChoice::Light);
    opened->appearance.setLanguage(QStringLiteral("ar"));
    keepPicture(*page, QStringLiteral("structure-arabic"));
    opened->appearance.setLanguage(QStringLiteral("en"));
    page.reset();
    open("Surgery / 3 East, the ward with the very long name / Day (5): Ana, Ben\n"
         "ICU / Night (1): Cem, Dia\nICU / ? (9): Eva\nER / Day: Fay");
    keepPicture(*page, QStringLiteral("structure-small"));
}

}   // namespace wallchart
