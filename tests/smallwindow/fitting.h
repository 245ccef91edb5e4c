// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace wallchart {

/// What in a window cannot be read or reached at the size the window has, one line for each:
///
/// - a button, label, box to tick or choice narrower or lower than its text;
/// - anything that its parent cuts off, where nothing scrolls to it;
/// - controls over each other;
/// - a window or page that is smaller than its parts need.
[[nodiscard]] QStringList unfitting(const QWidget &window);

}   // namespace wallchart
