// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/windowplace.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

namespace wallchart {

namespace {

constexpr int kMustShow = 120;   // pixels in each direction, so that it can be found and moved

bool isOnSomeScreen(const QRect &place)
{
    for (const QScreen *screen : QGuiApplication::screens()) {
        const QRect shown = screen->availableGeometry() & place;
        if (shown.width() >= kMustShow && shown.height() >= kMustShow) return true;
    }
    return false;
}

}   // namespace

void placeWindow(QWidget &window, const Preferences &preferences, QSize usual)
{
    if (preferences.window.isValid() && isOnSomeScreen(preferences.window))
        window.setGeometry(preferences.window);
    else window.resize(usual);
    if (preferences.maximized) window.setWindowState(window.windowState() | Qt::WindowMaximized);
}

void showOnScreen(QWidget &window)
{
    const QSize room = window.screen()->availableGeometry().size();
    if (window.size().boundedTo(room) == window.size()) window.show();
    else window.showMaximized();
}

void notePlace(const QWidget &window, Preferences &preferences)
{
    preferences.maximized = window.isMaximized();
    const QRect normal = window.isMaximized() ? window.normalGeometry() : window.geometry();
    if (normal.isValid()) preferences.window = normal;
}

}   // namespace wallchart
