// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

namespace wallchart {

enum class FontWeight { Regular, Bold };

/// Registers the fonts that the program carries inside; calling it again does nothing.
///
/// Needs a QGuiApplication and initResources().
void loadFonts();

/// The families for every script, in the order in which they are asked for a character.
[[nodiscard]] const QStringList &fontFamilies();

/// A font of ours for `text`, without hinting, so that widths grow exactly with the size.
[[nodiscard]] QFont chartFont(const QString &text, double pixelSize, FontWeight weight);

}   // namespace wallchart
