// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallchart/matrixview.h"

#include "core/editing/intents/relationintents.h"
#include "core/sample/samplehospital.h"
#include "core/sample/syntheticworksite.h"
#include "tests/support/campaignfromtext.h"
#include "tests/support/openedpage.h"
#include "ui/wallchart/wallchartpage.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

/// Without the signs that keep runs in their order.
std::string plain(QString text)
{
    text.remove(QChar(0x2066)).remove(QChar(0x2069));
    return text.toStdString();
}

class MatrixViewTest : public testing::Test {
protected:
    OpenedWorkspace opened{campaignFromText(R"(
        ICU / Day (4): Ana 1, Ben 3, Cem
        ICU / Night: Dia 3, Sam (supervisor)
        Lab / Day: Eva 2
    )")};
    Workspace &workspace = opened.workspace;
    MatrixView view{workspace, opened.appearance};
    QAbstractItemModelTester tester{&view.model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal};

    void SetUp() override
    {
        showAt(view, {900, 600});
        view.focusTable();
    }
    [[nodiscard]] std::string text(int row, int column, int role = Qt::DisplayRole)
    {
        return plain(view.model().index(row, column).data(role).toString());
    }
    [[nodiscard]] std::string heading(int section, Qt::Orientation orientation)
    {
        return plain(view.model().headerData(section, orientation, Qt::DisplayRole).toString());
    }
    [[nodiscard]] WorkerId named(const char *name)
    {
        return workerNamed(workspace.campaign(), name);
    }
    void goTo(int row, int column)
    {
        view.table().setCurrentIndex(view.model().index(row, column));
    }
};

}   // namespace

TEST_F(MatrixViewTest, begins_with_cells_by_assessment)
{
    EXPECT_EQ(heading(0, Qt::Vertical), "ICU, Day");
    EXPECT_EQ(heading(2, Qt::Horizontal), "3 Undecided");
    EXPECT_EQ(heading(5, Qt::Horizontal), "Unassessed");
    EXPECT_EQ(heading(6, Qt::Horizontal), "Base");
    EXPECT_EQ(heading(3, Qt::Vertical), "All");
    EXPECT_EQ(text(0, 2), "1");
    EXPECT_EQ(text(0, 5), "2");
    EXPECT_EQ(text(0, 6), "4");
    EXPECT_EQ(text(3, 6), "6");
}

TEST_F(MatrixViewTest, a_cell_is_said_as_a_sentence_with_its_base)
{
    EXPECT_EQ(text(0, 2, Qt::AccessibleTextRole), "ICU, Day: 1 of 4 are 3 Undecided");
    EXPECT_EQ(text(0, 5, Qt::AccessibleTextRole),
              "ICU, Day: 2 of 4 are Unassessed; 1 of them unnamed");
    const std::string total = text(1, 6, Qt::AccessibleTextRole);
    EXPECT_EQ(total.find("ICU, Night: 1 person"), 0U) << total;
    EXPECT_NE(total.find("named only"), std::string::npos) << total;
}

TEST_F(MatrixViewTest, percentages_name_the_side_they_are_of)
{
    view.setFigure(MatrixFigure::OfRow);
    EXPECT_EQ(text(0, 2), "25%");
    EXPECT_EQ(text(0, 6), "4") << "the base";
    EXPECT_EQ(text(3, 6), "6");
    view.setFigure(MatrixFigure::OfColumn);
    EXPECT_EQ(text(0, 2), "50%");
    EXPECT_EQ(text(0, 2, Qt::AccessibleTextRole),
              "ICU, Day: 1 of 4 are 3 Undecided; 50% of the 2 in the column");
    view.setFigure(MatrixFigure::OfAll);
    EXPECT_EQ(text(0, 2), "16%") << "rounded down";
}

TEST_F(MatrixViewTest, says_what_is_named_only_and_who_is_out)
{
    EXPECT_EQ(text(1, 6), "1*");
    EXPECT_EQ(text(0, 6), "4");
    const std::string note = plain(view.model().note());
    EXPECT_NE(note.find("6 person"), std::string::npos) << note;
    EXPECT_NE(note.find("1 out of the base"), std::string::npos) << note;
    EXPECT_NE(note.find("named only"), std::string::npos) << note;
}

TEST_F(MatrixViewTest, enter_selects_those_behind_a_number)
{
    QSignalSpy wanted(&view, &MatrixView::showPeopleWanted);
    goTo(3, 2);
    QTest::keyClick(&view.table(), Qt::Key_Return);
    EXPECT_EQ(workspace.selection(), (std::vector{named("Ben"), named("Dia")}));
    EXPECT_EQ(workspace.current(), named("Ben"));
    EXPECT_EQ(wanted.count(), 1);
}

TEST_F(MatrixViewTest, no_filter_hides_those_behind_a_number)
{
    workspace.setFilter(QStringLiteral("Ana"));
    goTo(3, 2);
    QTest::keyClick(&view.table(), Qt::Key_Return);
    EXPECT_EQ(workspace.filter(), QString());
    EXPECT_EQ(workspace.selection().size(), 2u);
}

TEST_F(MatrixViewTest, a_double_click_does_the_same_and_nobody_leaves_the_selection)
{
    QSignalSpy wanted(&view, &MatrixView::showPeopleWanted);
    QSignalSpy hints(&view, &MatrixView::hinted);
    const auto doubleClick = [&](int row, int column) {
        const QPoint middle = view.table().visualRect(view.model().index(row, column)).center();
        QTest::mouseClick(view.table().viewport(), Qt::LeftButton, {}, middle);
        QTest::mouseDClick(view.table().viewport(), Qt::LeftButton, {}, middle);
    };
    doubleClick(2, 1);
    ASSERT_EQ(workspace.selection(), std::vector{named("Eva")});
    doubleClick(2, 0);
    EXPECT_EQ(workspace.selection(), std::vector{named("Eva")});
    EXPECT_EQ(wanted.count(), 1);
    EXPECT_EQ(hints.count(), 2);
}

TEST_F(MatrixViewTest, an_edit_changes_the_numbers_and_keeps_the_place)
{
    goTo(0, 2);
    ASSERT_TRUE(workspace.perform(
        assess(workspace.campaign(), {.worker = named("Cem"), .level = 3, .on = workspace.today()},
               workspace.ids())));
    EXPECT_EQ(text(0, 2), "2");
    EXPECT_EQ(view.table().currentIndex(), view.model().index(0, 2));
}

TEST_F(MatrixViewTest, choosing_what_is_already_on_the_other_side_swaps)
{
    view.content().setRows({StatusKind::Level});
    EXPECT_EQ(view.content().columns(), StatusDimension{StatusKind::UnitAndShift});
    EXPECT_EQ(heading(0, Qt::Horizontal), "ICU, Day");
    EXPECT_EQ(text(2, 0, Qt::AccessibleTextRole), "3 Undecided: 1 of 2 are in ICU, Day");
}

TEST_F(MatrixViewTest, costs_nothing_while_nobody_looks)
{
    view.hide();
    const auto before = view.content().matrix();
    workspace.perform(assess(workspace.campaign(),
                             {.worker = named("Cem"), .level = 3, .on = workspace.today()},
                             workspace.ids()));
    EXPECT_EQ(view.content().matrix(), before);
    view.show();
    EXPECT_EQ(text(0, 2), "2");
}

TEST(MatrixViewLarge, many_people_are_counted_in_the_background)
{
    OpenedWorkspace opened(syntheticWorksite({.workers = 5'000}).campaign);
    MatrixView view(opened.workspace, opened.appearance);
    showAt(view, {900, 600});
    QSignalSpy changed(&view.content(), &MatrixContent::changed);
    ASSERT_TRUE(changed.count() > 0 || changed.wait(20'000));
    EXPECT_EQ(view.content().matrix()->cells.back().people,
              CellCounts(opened.workspace.reading()).total().base);
}

TEST(MatrixViewPictures, the_sample_in_every_dress)
{
    OpenedWorkspace opened(sampleHospital());
    WallChartPage page(opened.workspace, opened.appearance);
    showAt(page, {1264, 820});
    page.showMatrix();
    page.focusMain();
    MatrixView &matrix = page.matrix();
    keepPicture(page, QStringLiteral("matrix_cells"));
    matrix.content().setRows({StatusKind::Unit});
    matrix.setFigure(MatrixFigure::OfRow);
    keepPicture(page, QStringLiteral("matrix_units"));
    opened.appearance.setChoice(ThemeChoice::Dark);
    keepPicture(page, QStringLiteral("matrix_dark"));
    opened.appearance.setChoice(ThemeChoice::Light);
    matrix.content().setColumns(
        {StatusKind::TestOutcome, 0, opened.workspace.reading().lastClosedTest()->id});
    keepPicture(page, QStringLiteral("matrix_test"));
    opened.appearance.setLanguage(QStringLiteral("ar"));
    keepPicture(page, QStringLiteral("matrix_arabic"));
    opened.appearance.setLanguage(QStringLiteral("en"));
    matrix.setFigure(MatrixFigure::People);
    matrix.content().setColumns({StatusKind::Base});
    keepPicture(page, QStringLiteral("matrix_base"));
    EXPECT_EQ(matrix.content().matrix()->cells.back().people, 412);
}

TEST(MatrixViewPictures, without_anybody_it_says_what_to_do)
{
    OpenedWorkspace opened(campaignFromText("ICU / Day:"));
    WallChartPage page(opened.workspace, opened.appearance);
    showAt(page, {1264, 820});
    page.showMatrix();
    EXPECT_EQ(page.matrix().model().rowCount(), 0);
    EXPECT_FALSE(page.matrix().table().isVisible());
    keepPicture(page, QStringLiteral("matrix_empty"));
}

}   // namespace wallchart
