// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/painting/fonttextmeasurer.h"
#include "ui/painting/leveltones.h"
#include "ui/painting/wallchartpainter.h"

namespace wallchart {

/// What every part of the painter needs: the picture, the theme, the canvas.
struct ChartInk {
    const ChartPicture &picture;
    const Theme &theme;
    ChartCanvas &canvas;
    LevelTones tones;
    std::vector<LevelColors> categories;   ///< beside the chart's
    ChartMedium medium;
    double stroke;   ///< the thinnest line, in units of the layout

    ChartInk(const ChartPicture &shown, const Theme &colors, ChartCanvas &ground);
    [[nodiscard]] const LevelColors &level(int digit) const;
    /// Of WallChart::codeOf(): those of the level or of the category.
    [[nodiscard]] const LevelColors &code(std::int16_t code) const;
    [[nodiscard]] const QColor &toneColor(Tone tone) const;
};

/// Paints a text into its box, its emphasised run in bold.
void paintText(const ChartInk &ink, const TextBox &box, const QColor &color);
/// Paints a short text in the middle of `rect`.
void paintCentered(const ChartInk &ink, const QString &text, const QRectF &rect,
                   const TextStyle &style, const QColor &color);

}   // namespace wallchart
