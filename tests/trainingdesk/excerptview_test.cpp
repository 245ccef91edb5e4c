// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/excerptview.h"

#include "tests/support/openedpage.h"

#include <QApplication>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QVBoxLayout>
#include <QWidget>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

/// An excerpt of one cell with so many people, some of them assessed.
QJsonObject excerptOf(int people, int assessed = 0)
{
    QStringList codes;
    QJsonArray assessments;
    for (int i = 1; i <= people; ++i) {
        codes << QStringLiteral("W%1").arg(i, 2, 10, QChar(u'0'));
        if (i > assessed) continue;
        assessments.append(QJsonObject{{QStringLiteral("worker"), codes.back()},
                                       {QStringLiteral("level"), 1 + i % 3},
                                       {QStringLiteral("side"), QStringLiteral("with")},
                                       {QStringLiteral("basis"), QStringLiteral("hard")},
                                       {QStringLiteral("week"), 1}});
    }
    const QJsonObject cell{{QStringLiteral("units"), QJsonArray{QStringLiteral("A")}},
                           {QStringLiteral("shifts"), QJsonArray{QStringLiteral("S1")}},
                           {QStringLiteral("workers"), QJsonArray::fromStringList(codes)}};
    return {{QStringLiteral("cells"), QJsonArray{cell}},
            {QStringLiteral("assessments"), assessments}};
}

QJsonObject excerptOfWard()
{
    return excerptOf(64, 57);
}

}   // namespace

TEST(ExcerptView, shows_codes_and_nobodys_name)
{
    const WallChart chart = chartOfExcerpt(excerptOfWard(), QDate(2023, 2, 8), QDate(2023, 3, 4));
    EXPECT_EQ(chart.people.size(), 64u);
    EXPECT_EQ(chart.total.assessed(), 57);
    for (const ChartPerson &person : chart.people)
        EXPECT_TRUE(person.name.startsWith(u'W')) << person.name.toStdString();
}

TEST(ExcerptView, says_nothing_of_assessments_where_none_leave)
{
    QJsonObject excerpt = excerptOfWard();
    excerpt.remove(QStringLiteral("assessments"));
    const WallChart hidden = chartOfExcerpt(excerpt, QDate(2023, 2, 8), QDate(2023, 3, 4));
    EXPECT_TRUE(hidden.assessmentsHidden);
    EXPECT_EQ(hidden.total.base, 64);
    for (const ChartGroup &group : hidden.groups) EXPECT_FALSE(group.coverage);
    const WallChart nobody = chartOfExcerpt(excerptOf(64), QDate(2023, 2, 8), QDate(2023, 3, 4));
    EXPECT_FALSE(nobody.assessmentsHidden) << "that nobody is assessed is said";
}

TEST(ExcerptView, is_as_high_as_its_chart_and_mirrors)
{
    Appearance appearance(*qApp);
    ExcerptView view(appearance);
    view.showExcerpt(excerptOfWard(), QDate(2023, 2, 8), QDate(2023, 3, 4));
    EXPECT_GT(view.heightForWidth(300), view.heightForWidth(900));
    showAt(view, {500, view.heightForWidth(500)});
    EXPECT_TRUE(view.caption().contains(QStringLiteral("64")));
    const QImage before = view.grab().toImage();
    view.setLayoutDirection(Qt::RightToLeft);
    EXPECT_NE(view.grab().toImage(), before);
}

TEST(ExcerptView, gets_the_height_of_its_chart_whatever_its_width)
{
    Appearance appearance(*qApp);
    for (const int width : {340, 480, 900}) {
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        auto *view = new ExcerptView(appearance);
        view->showExcerpt(excerptOfWard(), QDate(2023, 2, 8), QDate(2023, 3, 4));
        column->addWidget(view);
        column->addStretch();
        showAt(page, {width, 3'000});
        EXPECT_EQ(view->height(), view->heightForWidth(view->width())) << width;
    }
}

TEST(ExcerptView, a_large_excerpt_is_read_in_another_thread)
{
    Appearance appearance(*qApp);
    ExcerptView view(appearance);
    QSignalSpy read(&view, &ExcerptView::read);
    view.showExcerpt(excerptOf(1'500), QDate(2023, 2, 8), QDate(2023, 3, 4));
    EXPECT_FALSE(view.chart());
    ASSERT_TRUE(QTest::qWaitFor([&] { return view.chart() != nullptr; }, 20'000));
    EXPECT_EQ(view.chart()->people.size(), 1'500u);
    // Another version comes while the one before is still being read.
    view.showExcerpt(excerptOf(1'500), QDate(2023, 2, 8), QDate(2023, 3, 4));
    view.showExcerpt(excerptOf(7), QDate(2023, 2, 8), QDate(2023, 3, 4));
    QTest::qWait(0);
    QThreadPool::globalInstance()->waitForDone();
    QApplication::processEvents();
    EXPECT_EQ(view.chart()->people.size(), 7u);
}

TEST(ExcerptView, a_large_excerpt_is_laid_out_in_another_thread_for_the_width_it_has_last)
{
    Appearance appearance(*qApp);
    ExcerptView view(appearance);
    showAt(view, {700, 400});
    view.showChart(std::make_shared<const WallChart>(
        chartOfExcerpt(excerptOf(1'500), QDate(2023, 2, 8), QDate(2023, 3, 4))));
    EXPECT_FALSE(view.isLaidOut());
    view.resize(500, 400);
    view.resize(900, 400);
    ASSERT_TRUE(QTest::qWaitFor([&] { return view.isLaidOut(); }, 20'000));
    QThreadPool::globalInstance()->waitForDone();
    QApplication::processEvents();
    QThreadPool::globalInstance()->waitForDone();
    QApplication::processEvents();
    ExcerptView other(appearance);
    showAt(other, {900, 400});
    other.showChart(view.chart());
    ASSERT_TRUE(QTest::qWaitFor([&] { return other.isLaidOut(); }, 20'000));
    EXPECT_EQ(view.heightForWidth(900), other.heightForWidth(900));
    EXPECT_GT(view.heightForWidth(900), 400);
    EXPECT_EQ(view.grab().toImage(), other.grab().toImage());
}

}   // namespace wallchart
