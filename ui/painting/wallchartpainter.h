// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartwords.h"
#include "core/charts/wallchartgeometry.h"
#include "ui/painting/chartcanvas.h"
#include "ui/painting/theme.h"

namespace wallchart {

/// What is painted: a chart, where its things are, and its words. Borrowed for the call.
struct ChartPicture {
    const WallChart &chart;
    const WallChartGeometry &geometry;
    const ChartWords &words;
};

/// Which part of a picture goes where.
struct PaintView {
    std::uint32_t page = 0;
    QRectF visible = {};   ///< in units of the layout; null = the whole page
    CanvasPlace place = {};
    DeviceKind device = DeviceKind::Pixels;
    TextMode text = TextMode::Glyphs;
};

/// Paints a wall chart: the same on the screen, in PDF, SVG and PNG.
///
/// Only what touches `visible` costs anything, and nothing outside of it is touched. A page of
/// paper is left white; a screen's ground is filled with the canvas colour. `shaper` keeps the
/// shapes of texts between frames.
void paintWallChart(QPainter &painter, const ChartPicture &picture, const Theme &theme,
                    TextShaper &shaper, const PaintView &view);

}   // namespace wallchart
