// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/painting/theme.h"

#include <QString>

namespace wallchart {

/// What Fusion and the palette do not say: radii, chips, segments, the one primary button.
///
/// Widgets choose by the property "role": `primary`, `chip`, `segment`, `flat`, `nav`, `card`,
/// `caption`, `title`, `error`. Sizes are multiplied by `textScale`. A button is never squeezed
/// below `lineHeight`, what a line of the script in use takes, in pixels.
[[nodiscard]] QString styleSheetOf(const Theme &theme, double textScale, int lineHeight = 0);

}   // namespace wallchart
