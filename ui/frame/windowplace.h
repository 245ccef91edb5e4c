// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/preferences.h"

class QWidget;

namespace wallchart {

/// Puts a window where it was, or, when no screen shows that place (any more), in its usual size
/// where the system wants it.
void placeWindow(QWidget &window, const Preferences &preferences, QSize usual);

/// Shows a window; one that its screen has no room for fills the screen.
void showOnScreen(QWidget &window);

/// Writes down where a window is.
void notePlace(const QWidget &window, Preferences &preferences);

}   // namespace wallchart
