// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallchart/wallchartpage.h"

#include "core/charts/layoutrequest.h"
#include "core/sample/samplehospital.h"
#include "tests/support/campaignfromtext.h"
#include "tests/support/openedpage.h"
#include "ui/wallchart/chartaccessibility.h"

#include <QAccessible>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QTest>

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

TEST(WallChartPagePictures, an_empty_campaign_says_what_to_do_first)
{
    OpenedWorkspace opened(campaignFromText("ICU / Day:"));
    WallChartPage page(opened.workspace, opened.appearance);
    showAt(page, {1264, 820});
    keepPicture(page, QStringLiteral("empty"));
    SUCCEED();
}

}   // namespace wallchart
