// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace wallchart {

/// In which colour of the current palette an icon is drawn.
enum class IconTone {
    Text,
    Muted,
    OnAccent,   ///< white, on the primary button
};

/// A Lucide icon by its name in resources/CMakeLists.txt: "layout-grid".
///
/// Drawn from its outline at every size, in the colours the palette has at that moment, so a
/// change of theme needs no new icons. Icons that point somewhere mirror with the direction.
[[nodiscard]] QIcon icon(const char *name, IconTone tone = IconTone::Text);

}   // namespace wallchart
