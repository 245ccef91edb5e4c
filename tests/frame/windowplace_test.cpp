// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/windowplace.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

const QSize kUsualSize(640, 480);

QRect onScreen(QSize size)
{
    return {QGuiApplication::primaryScreen()->availableGeometry().topLeft() + QPoint(20, 30), size};
}

}   // namespace

TEST(WindowPlaceTest, a_window_comes_back_where_it_was)
{
    QWidget first;
    first.setGeometry(onScreen({500, 400}));
    Preferences preferences;
    notePlace(first, preferences);
    QWidget second;
    placeWindow(second, preferences, kUsualSize);
    EXPECT_EQ(second.geometry(), onScreen({500, 400}));
}

TEST(WindowPlaceTest, a_screen_that_is_gone_takes_no_window_with_it)
{
    Preferences preferences;
    preferences.window = QRect(30'000, 20'000, 500, 400);
    QWidget window;
    placeWindow(window, preferences, kUsualSize);
    EXPECT_EQ(window.size(), kUsualSize);
    EXPECT_LT(window.x(), 10'000);
}

TEST(WindowPlaceTest, a_maximized_window_is_so_again_and_knows_its_own_size)
{
    QWidget first;
    first.setGeometry(onScreen({500, 400}));
    first.show();
    first.showMaximized();
    Preferences preferences;
    notePlace(first, preferences);
    EXPECT_TRUE(preferences.maximized);
    EXPECT_EQ(preferences.window.size(), QSize(500, 400));
    QWidget second;
    placeWindow(second, preferences, kUsualSize);
    EXPECT_TRUE(second.isMaximized());
}

TEST(WindowPlaceTest, a_window_larger_than_its_screen_fills_it)
{
    const QSize room = QGuiApplication::primaryScreen()->availableGeometry().size();
    QWidget large;
    large.resize(room + QSize(1, 0));
    showOnScreen(large);
    EXPECT_TRUE(large.isMaximized());
    QWidget fitting;
    fitting.resize(room);
    showOnScreen(fitting);
    EXPECT_FALSE(fitting.isMaximized());
    EXPECT_TRUE(fitting.isVisible());
}

}   // namespace wallchart
