// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/excerptview.h"

#include "tests/review/reviewcases.h"
#include "ui/review/submissionreading.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

QJsonObject excerptOfAmal()
{
    const Campaign campaign = circleAtWork();
    return readSubmission(campaign, edition2023(), spotOf(campaign, "Amal"),
                          QDateTime(QDate(2023, 3, 7), QTime(9, 30), Qt::UTC))
        ->work->excerpt;
}

/// An excerpt of one cell with so many people.
QJsonObject excerptOf(int people)
{
    QStringList codes;
    for (int i = 1; i <= people; ++i) codes << QStringLiteral("W%1").arg(i);
    const QJsonObject cell{{QStringLiteral("units"), QJsonArray{QStringLiteral("A")}},
                           {QStringLiteral("shifts"), QJsonArray{QStringLiteral("S1")}},
                           {QStringLiteral("workers"), QJsonArray::fromStringList(codes)}};
    return {{QStringLiteral("cells"), QJsonArray{cell}}};
}

}   // namespace

TEST(ExcerptView, shows_codes_and_nobodys_name)
{
    const WallChart chart = chartOfExcerpt(excerptOfAmal(), QDate(2023, 2, 8), QDate(2023, 3, 4));
    EXPECT_EQ(chart.people.size(), 64u);
    EXPECT_EQ(chart.total.assessed(), 57);
    for (const ChartPerson &person : chart.people)
        EXPECT_TRUE(person.name.startsWith(u'W')) << person.name.toStdString();
}

TEST(ExcerptView, is_as_high_as_its_chart_and_mirrors)
{
    Appearance appearance(*qApp);
    ExcerptView view(appearance);
    view.showExcerpt(excerptOfAmal(), QDate(2023, 2, 8), QDate(2023, 3, 4));
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
        view->showExcerpt(excerptOfAmal(), QDate(2023, 2, 8), QDate(2023, 3, 4));
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

}   // namespace wallchart
