// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/textmeasurer.h"
#include "ui/painting/shapedtext.h"

namespace wallchart {

/// Names are bold on paper, read from two metres, and regular on the screen.
enum class ChartMedium { Screen, Paper };

[[nodiscard]] FontWeight weightOf(TextRole role, ChartMedium medium);

/// Measures with the fonts that will draw.
class FontTextMeasurer final : public TextMeasurer {
public:
    /// Uses and fills the memory of `shaper`, so it is bound to its thread.
    FontTextMeasurer(TextShaper &shaper, ChartMedium medium);

    [[nodiscard]] double width(const QString &text, const TextStyle &style) const override;
    [[nodiscard]] double lineHeight(const TextStyle &style) const override;

private:
    TextShaper &m_shaper;
    ChartMedium m_medium;
};

}   // namespace wallchart
