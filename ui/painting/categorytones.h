// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartcategory.h"
#include "ui/painting/theme.h"

namespace wallchart {

/// How a category of a coloured chart looks: participation in slate, refusal in red, shifts and
/// coverage in plain tones, never in the colours of assessments. More shifts than tones begin
/// again: their letters differ.
[[nodiscard]] LevelColors categoryColors(const ChartCategory &category, const Theme &theme);

}   // namespace wallchart
