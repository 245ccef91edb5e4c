// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace wallchart {

/// A button with an icon, and words when it gets some, that opens its menu; the menu is empty.
/// A click leaves the keyboard where it is.
[[nodiscard]] QToolButton *menuButton(const char *iconName, QWidget *parent);

}   // namespace wallchart
