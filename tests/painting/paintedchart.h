// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/layoutrequest.h"
#include "tests/charts/plainwords.h"
#include "ui/painting/chartoutput.h"
#include "ui/painting/fonttextmeasurer.h"

#include <QImage>

namespace wallchart {

/// A handmade chart laid out with the real fonts, ready to be painted.
class PaintedChart final {
public:
    explicit PaintedChart(WallChart shown, Kerning kerning = Kerning::Full);

    void layOut(const ScreenRequest &request);
    void layOut(const PaperRequest &request);
    [[nodiscard]] ChartPicture picture() const { return {chart, geometry, words}; }
    /// The screen's chart at one pixel a unit, or the part `visible` of it at its own place.
    [[nodiscard]] QImage image(const Theme &theme, const QRectF &visible = {}) const;

    WallChart chart;
    ChartWords words;
    mutable TextShaper shaper;
    WallChartGeometry geometry;
};

/// A request with the words of every text a sheet can carry.
[[nodiscard]] PaperRequest paperRequest(Paper paper, Orientation orientation);
[[nodiscard]] ScreenRequest screenRequest(double zoom, double width = 1280);

}   // namespace wallchart
