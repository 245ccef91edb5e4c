// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/welcomepage.h"

#include "tests/support/openedpage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace wallchart {

TEST(WelcomePage, is_no_higher_than_the_lowest_window_and_shows_what_has_the_keyboard)
{
    Appearance appearance(*qApp);
    for (const double scale : {1.0, kMostTextScale}) {
        appearance.setTextScale(scale);
        WelcomePage page(appearance);
        showAt(page, {1024, 640});
        page.focusMain();
        EXPECT_EQ(page.height(), 640) << scale;
        keepPicture(page, QStringLiteral("welcome-low-%1").arg(scale));
        for (int press = 0; press < 5; ++press)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QApplication::processEvents();
        const QWidget *focused = QApplication::focusWidget();
        EXPECT_FALSE(focused->visibleRegion().isEmpty()) << scale;
    }
    appearance.setTextScale(1);
}

TEST(WelcomePage, offers_the_training_without_a_campaign)
{
    Appearance appearance(*qApp);
    WelcomePage page(appearance);
    QSignalSpy wanted(&page, &WelcomePage::trainingWanted);
    for (QAbstractButton *each : page.findChildren<QAbstractButton *>())
        if (each->text() == QStringLiteral("Training without a campaign")) each->click();
    EXPECT_EQ(wanted.size(), 1);
}

}   // namespace wallchart
