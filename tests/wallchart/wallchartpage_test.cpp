// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallchart/wallchartpage.h"

#include "core/charts/layoutrequest.h"
#include "core/sample/samplehospital.h"
#include "core/sample/syntheticworksite.h"
#include "tests/support/campaignfromtext.h"
#include "tests/support/openedpage.h"
#include "ui/wallchart/chartaccessibility.h"
#include "ui/wallchart/legendbar.h"
#include "ui/widgets/filterbox.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

class WallChartPageTest : public testing::Test {
protected:
    OpenedWorkspace opened{campaignFromText(R"(
        ICU / Day: Ana 2, Ben, Cem 4
        ICU / Night: Dia, Eva
        Surgery / Day: Fay
    )")};
    Workspace &workspace = opened.workspace;
    WallChartPage page{workspace, opened.appearance};

    void SetUp() override
    {
        showAt(page, {1000, 700});
        page.focusMain();
    }
    [[nodiscard]] WorkerId named(const char *name) const
    {
        return workerNamed(workspace.campaign(), name);
    }
    [[nodiscard]] QPoint middleOf(const char *name)
    {
        const auto box = page.view().places().boxOf(named(name));
        return page.view().toViewport(page.view().geometry().cards[box].rect()).center();
    }
    void click(const char *name, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(page.view().viewport(), Qt::LeftButton, modifiers, middleOf(name));
    }
    void type(char key) { QTest::keyClick(&page.view(), key); }
    [[nodiscard]] std::optional<int> levelOf(const char *name) const
    {
        return workspace.reading().find(named(name))->level();
    }
    [[nodiscard]] QString shiftOf(const char *name) const
    {
        const auto *worker = workspace.reading().find(named(name));
        const Shift *shift = workspace.campaign().find(worker->mainPost->shift);
        return shift ? shift->name : QString();
    }
};

}   // namespace

TEST_F(WallChartPageTest, a_click_selects_and_a_digit_assesses)
{
    click("Ben");
    ASSERT_EQ(workspace.current(), named("Ben"));
    type('3');
    EXPECT_EQ(levelOf("Ben"), 3);
    type('0');
    EXPECT_EQ(levelOf("Ben"), std::nullopt);
    workspace.undo();
    EXPECT_EQ(levelOf("Ben"), 3);
}

TEST_F(WallChartPageTest, several_are_assessed_as_one_change)
{
    click("Ana");
    click("Ben", Qt::ControlModifier);
    click("Cem", Qt::ControlModifier);
    ASSERT_EQ(workspace.selection().size(), 3U);
    type('1');
    EXPECT_EQ(levelOf("Cem"), 1);
    workspace.undo();
    EXPECT_EQ(levelOf("Ana"), 2);
    EXPECT_EQ(levelOf("Ben"), std::nullopt);
    EXPECT_EQ(levelOf("Cem"), 4);
}

TEST_F(WallChartPageTest, arrows_walk_over_the_cards)
{
    click("Ana");
    QTest::keyClick(&page.view(), Qt::Key_Right);
    EXPECT_NE(workspace.current(), named("Ana"));
    QTest::keyClick(&page.view(), Qt::Key_Left);
    EXPECT_EQ(workspace.current(), named("Ana"));
    QTest::keyClick(&page.view(), Qt::Key_Escape);
    EXPECT_TRUE(workspace.selection().empty());
}

TEST_F(WallChartPageTest, the_first_arrow_finds_somebody)
{
    QTest::keyClick(&page.view(), Qt::Key_Down);
    EXPECT_TRUE(workspace.current().has_value());
}

TEST_F(WallChartPageTest, a_rubber_band_selects_what_it_touches)
{
    QWidget *viewport = page.view().viewport();
    const QRect block = page.view().toViewport(page.view().geometry().blocks[0].rect);
    const QPoint to = block.bottomRight() - QPoint(3, 3);
    QTest::mousePress(viewport, Qt::LeftButton, {}, block.topLeft() + QPoint(2, 2));
    QMouseEvent move(QEvent::MouseMove, QPointF(to), QPointF(to), Qt::LeftButton, Qt::LeftButton,
                     {});
    QApplication::sendEvent(viewport, &move);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
    EXPECT_EQ(workspace.selection().size(), 5U);   // all of the ICU
}

TEST_F(WallChartPageTest, dragging_to_another_shift_moves)
{
    QWidget *viewport = page.view().viewport();
    const QPoint from = middleOf("Ben");
    const QPoint to = middleOf("Dia");
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, QPointF(to), QPointF(to), Qt::LeftButton, Qt::LeftButton,
                     {});
    QApplication::sendEvent(viewport, &move);
    EXPECT_EQ(shiftOf("Ben"), QStringLiteral("Day"));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
    EXPECT_EQ(shiftOf("Ben"), QStringLiteral("Night"));
    EXPECT_EQ(shiftOf("Ana"), QStringLiteral("Day"));
}

TEST_F(WallChartPageTest, dropping_with_alt_says_who_is_followed)
{
    QWidget *viewport = page.view().viewport();
    const QPoint to = middleOf("Ana");
    QTest::mousePress(viewport, Qt::LeftButton, {}, middleOf("Ben"));
    QMouseEvent move(QEvent::MouseMove, QPointF(to), QPointF(to), Qt::LeftButton, Qt::LeftButton,
                     Qt::AltModifier);
    QApplication::sendEvent(viewport, &move);
    QTest::mouseRelease(viewport, Qt::LeftButton, Qt::AltModifier, to);
    const auto followers = workspace.reading().followersOf(named("Ana"));
    ASSERT_EQ(followers.size(), 1U);
    EXPECT_EQ(followers.front()->worker->id, named("Ben"));
}

TEST_F(WallChartPageTest, a_slash_finds_a_name_from_its_first_letters)
{
    type('/');
    auto *field = page.view().findChild<QLineEdit *>();
    ASSERT_TRUE(field && field->isVisible());
    QTest::keyClicks(field, QStringLiteral("ev"));
    EXPECT_EQ(workspace.current(), named("Eva"));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_FALSE(field->isVisible());
}

TEST_F(WallChartPageTest, every_card_in_view_is_told_to_screen_readers)
{
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(&page.view());
    ASSERT_TRUE(chart);
    EXPECT_EQ(chart->role(), QAccessible::List);
    QStringList names;
    for (int i = 0; i < chart->childCount(); ++i)
        names.append(chart->child(i)->text(QAccessible::Name));
    EXPECT_EQ(names.size(), 6);
    EXPECT_TRUE(names.contains(QStringLiteral("Cem, 4 Leaning against, ICU, Day")))
        << names.join(u'\n').toStdString();
}

TEST_F(WallChartPageTest, zoom_goes_through_the_levels_of_detail)
{
    for (const double zoom : zoomSteps()) {
        page.view().setZoom(zoom);
        EXPECT_EQ(page.view().zoom(), zoom);
        EXPECT_EQ(page.view().geometry().metrics.detail, detailAt(zoom));
    }
}

namespace {

/// The chip of the legend whose accessible name contains `text`.
QToolButton *chipWith(WallChartPage &page, const char *text)
{
    for (QToolButton *button : page.findChildren<QToolButton *>()) {
        if (button->isCheckable() && button->accessibleName().contains(QLatin1String(text)))
            return button;
    }
    return nullptr;
}

QToolButton *colorButton(WallChartPage &page)
{
    for (QToolButton *button : page.findChildren<QToolButton *>()) {
        if (button->text().startsWith(QLatin1String("Colour"))) return button;
    }
    return nullptr;
}

}   // namespace

TEST_F(WallChartPageTest, lays_out_once_for_an_edit_and_not_at_all_for_another_height)
{
    QSignalSpy laidOut(&page.view(), &WallChartView::laidOut);
    click("Ben");
    type('3');
    QApplication::processEvents();
    EXPECT_EQ(laidOut.count(), 1);
    page.resize(page.width(), page.height() - 40);
    QTest::qWait(1);
    EXPECT_EQ(laidOut.count(), 1);
}

TEST(WallChartPageLarge, thousands_are_read_in_the_background_and_laid_out_when_they_are_seen)
{
    OpenedWorkspace opened(syntheticWorksite({.workers = 4'000}).campaign);
    WallChartPage page(opened.workspace, opened.appearance);
    EXPECT_TRUE(page.view().chart().people.empty());
    QSignalSpy laidOut(&page.view(), &WallChartView::laidOut);
    EXPECT_FALSE(laidOut.wait(300));   // nobody looks at it
    showAt(page, {1000, 700});
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return page.view().chart().people.size() == 4'000; }, 60'000));
    EXPECT_FALSE(page.view().geometry().cards.empty());
    EXPECT_EQ(page.view().chart().people.size(), opened.workspace.reading().workers().size());
}

TEST_F(WallChartPageTest, colours_by_shift_with_a_chip_for_each)
{
    QToolButton *colors = colorButton(page);
    ASSERT_TRUE(colors);
    EXPECT_EQ(colors->text(), QStringLiteral("Colour: Assessment"));
    ASSERT_EQ(colors->menu()->actions().size(), 3) << "assessment, shift, coverage: no test yet";
    colors->menu()->actions().at(1)->trigger();
    EXPECT_EQ(colors->text(), QStringLiteral("Colour: Shift"));
    EXPECT_TRUE(chipWith(page, "D Day"));
    EXPECT_TRUE(chipWith(page, "N Night"));
    EXPECT_FALSE(chipWith(page, "Leaning against"));
    const ChartPerson *dia = page.view().chart().find(named("Dia"));
    EXPECT_EQ(page.view().chart().categoryOf(dia->category)->name, QStringLiteral("Night"));
}

TEST_F(WallChartPageTest, a_chip_of_a_category_shows_its_people_alone)
{
    page.colorBy({ColoringKind::Shift});
    QToolButton *night = chipWith(page, "N Night");
    ASSERT_TRUE(night);
    night->click();
    QTest::keyClick(&page.view(), Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(workspace.selection(), (std::vector{named("Dia"), named("Eva")}));
    page.colorBy({});
    QTest::keyClick(&page.view(), Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(workspace.selection().size(), 6U) << "other colours forget the chips";
}

TEST_F(WallChartPageTest, screen_readers_hear_what_the_colour_says)
{
    page.colorBy({ColoringKind::Coverage});
    const auto box = page.view().places().boxOf(named("Cem"));
    EXPECT_EQ(cardInWords(page.view(), box).toStdString(),
              "Cem, 4 Leaning against, not covered, ICU, Day");
}

TEST(WallChartPageTests, a_result_recolours_the_card_and_a_removed_test_gives_way)
{
    OpenedWorkspace opened(sampleHospital());
    WallChartPage page(opened.workspace, opened.appearance);
    showAt(page, {952, 700});
    const StructureTest *test = opened.workspace.reading().lastClosedTest();
    page.colorBy({ColoringKind::Test, test->id});
    const WallChart &chart = page.view().chart();
    ASSERT_EQ(chart.coloring.kind, ColoringKind::Test);
    EXPECT_EQ(chart.lastClosed->id, test->id);
    EXPECT_EQ(chart.categories.front().people, 220);
    Edits edits;
    const Participation taken = *opened.workspace.campaign().allWith<&Participation::test>(
        test->id)[0];
    edits.remove(taken);
    EXPECT_EQ(patchedChart(
                  chart, Reading(opened.workspace.campaign().with(edits), opened.workspace.today()),
                  edits)
                  .find(taken.worker)
                  ->category,
              0);
}

TEST_F(WallChartPageTest, a_narrow_header_keeps_its_buttons_as_icons)
{
    QToolButton *colors = colorButton(page);
    showAt(page, {1400, 600});
    EXPECT_EQ(colors->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    showAt(page, {952, 600});
    keepPicture(page, QStringLiteral("beside-inspector"));
    EXPECT_EQ(colors->toolButtonStyle(), Qt::ToolButtonIconOnly) << "the last one goes first";
    bool saysGroup = false;
    for (const QToolButton *button : page.findChildren<QToolButton *>()) {
        saysGroup = saysGroup
                    || (button->text().startsWith(QStringLiteral("Group:"))
                        && button->toolButtonStyle() == Qt::ToolButtonTextBesideIcon);
    }
    EXPECT_TRUE(saysGroup);
    showAt(page, {760, 600});
    EXPECT_EQ(page.width(), 760);
    EXPECT_EQ(colors->toolButtonStyle(), Qt::ToolButtonIconOnly);
    EXPECT_EQ(colors->toolTip(), QStringLiteral("Colour: Assessment"));
    keepPicture(page, QStringLiteral("narrow"));
}

TEST(WallChartPagePictures, beside_the_inspector_the_legend_is_one_line_and_nothing_is_untold)
{
    OpenedWorkspace opened(sampleHospital());
    opened.appearance.setLanguage(QStringLiteral("en"));
    WallChartPage page(opened.workspace, opened.appearance);
    showAt(page, {1264, 820});
    page.focusMain();
    const auto *legend = page.findChild<LegendBar *>();
    const auto height = [&] {
        for (int i = 0; i < 3; ++i) QApplication::processEvents();
        return legend->height();
    };
    const int oneLine = 32;
    EXPECT_LE(height(), oneLine);
    showAt(page, {952, 820});
    page.focusMain();
    EXPECT_LE(height(), oneLine);
    keepPicture(page, QStringLiteral("legend"));
    for (const QToolButton *chip : legend->findChildren<QToolButton *>())
        EXPECT_TRUE(chip->toolTip().contains(QStringLiteral("people")))
            << chip->text().toStdString();
    // While people type a filter there is room for it.
    page.focusFilter();
    QApplication::processEvents();
    EXPECT_GE(page.filterBox().width(), 240);
    page.focusMain();
    QApplication::processEvents();
    EXPECT_LE(height(), oneLine);
}

TEST(WallChartPagePictures, the_sample_in_other_colours)
{
    OpenedWorkspace opened(sampleHospital());
    WallChartPage page(opened.workspace, opened.appearance);
    showAt(page, {1264, 820});
    const auto keepAll = [&](const QString &name) {
        for (const double zoom : {1.0, 0.4, 0.08}) {
            page.view().setZoom(zoom);
            keepPicture(page, QStringLiteral("colour_%1_%2").arg(name).arg(qRound(zoom * 100)));
        }
    };
    page.colorBy({ColoringKind::Test, opened.workspace.reading().lastClosedTest()->id});
    keepAll(QStringLiteral("test"));
    page.colorBy({ColoringKind::Shift});
    keepAll(QStringLiteral("shift"));
    page.colorBy({ColoringKind::Coverage});
    keepAll(QStringLiteral("coverage"));
    opened.appearance.setChoice(ThemeChoice::Dark);
    keepAll(QStringLiteral("coverage_dark"));
    page.colorBy({ColoringKind::Test, opened.workspace.reading().lastClosedTest()->id});
    keepAll(QStringLiteral("test_dark"));
    page.colorBy({ColoringKind::Shift});
    keepAll(QStringLiteral("shift_dark"));
    opened.appearance.setChoice(ThemeChoice::Light);
    opened.appearance.setLanguage(QStringLiteral("ar"));
    keepAll(QStringLiteral("shift_arabic"));
    opened.appearance.setLanguage(QStringLiteral("en"));
    EXPECT_EQ(page.content().chart()->categories.size(), 4U);
}

TEST(WallChartPagePictures, the_sample_in_every_dress)
{
    OpenedWorkspace opened(sampleHospital());
    WallChartPage page(opened.workspace, opened.appearance);
    showAt(page, {1264, 820});
    keepPicture(page, QStringLiteral("light"));
    page.view().showWorker(page.content().chart()->people[5].id);
    keepPicture(page, QStringLiteral("selected"));
    opened.workspace.setFilter(QStringLiteral("stance:3"));
    keepPicture(page, QStringLiteral("filtered"));
    opened.workspace.setFilter({});
    opened.appearance.setChoice(ThemeChoice::Dark);
    keepPicture(page, QStringLiteral("dark"));
    opened.appearance.setChoice(ThemeChoice::Light);
    opened.appearance.setLanguage(QStringLiteral("ar"));
    keepPicture(page, QStringLiteral("arabic"));
    opened.appearance.setLanguage(QStringLiteral("en"));
    for (const double zoom : {0.65, 0.4, 0.2, 0.08}) {
        page.view().setZoom(zoom);
        keepPicture(page, QStringLiteral("zoom%1").arg(qRound(zoom * 100)));
    }
    EXPECT_EQ(page.content().chart()->total.base, 412);
}

TEST(WallChartPagePictures, a_chart_as_wide_as_its_window_needs_no_scrolling_sideways)
{
    OpenedWorkspace opened(sampleHospital());
    WallChartPage page(opened.workspace, opened.appearance);
    for (const int width : {1400, 1264, 952, 700}) {
        showAt(page, {width, 820});
        QTest::qWait(1);
        EXPECT_EQ(page.view().horizontalScrollBar()->maximum(), 0) << width;
    }
}

TEST(WallChartPagePictures, an_empty_campaign_says_what_to_do_first)
{
    OpenedWorkspace opened(campaignFromText("ICU / Day:"));
    WallChartPage page(opened.workspace, opened.appearance);
    showAt(page, {1264, 820});
    page.focusMain();
    keepPicture(page, QStringLiteral("empty"));
    EXPECT_FALSE(page.findChild<FilterBox *>()->isVisible());   // there is nobody to be found
    const auto *first = qobject_cast<QPushButton *>(QApplication::focusWidget());
    ASSERT_NE(first, nullptr);
    EXPECT_EQ(first->text(), QStringLiteral("Add workers"));
}

}   // namespace wallchart
