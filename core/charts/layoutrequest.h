// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartwords.h"
#include "core/charts/paper.h"
#include "core/charts/wallchartgeometry.h"

namespace wallchart {

/// A chart in a window. `zoom` picks the level of detail: below 14 %, 28 %, 50 %, 80 %.
struct ScreenRequest {
    ChartWords words;
    double width = 952;     ///< of the viewport, in pixels
    double zoom = 1;        ///< 0.08–2
    double textScale = 1;   ///< the text-size setting, 0.9–1.5
    bool rightToLeft = false;
};

/// COLSxROWS sheets to be glued together.
struct Poster {
    int columns = 1;
    int rows = 1;
    bool operator==(const Poster &) const = default;
};

/// A chart on sheets of paper. Texts come worded; an empty one is left out.
struct PaperRequest {
    ChartWords words;
    Paper paper = Paper::A3;
    Orientation orientation = Orientation::Landscape;
    std::optional<Poster> poster = {};
    std::optional<int> fitPages = {};   ///< the largest scale that fits this many
    double scale = 1;                   ///< when nothing is to be fitted
    bool largePrint = false;            ///< half as large again to begin with
    bool rightToLeft = false;
    QString subtitle = {};     ///< "Wall chart by unit and shift"; the sheet's blocks follow
    QString noteStrong = {};   ///< "Names shortened."
    QString note = {};         ///< "Anyone who works here can recognise these people. …"
    QString printed = {};      ///< "Printed 7 March 2023, 14:32"
    QString paperNote = {};    ///< "A3 landscape, %1": %1 = the scale in percent
    /// Number of sheet → "Sheet 7 of print 12, destroy by …"; none = left out.
    std::function<QString(int sheet)> sheetNote = {};
    QString watermark = {};
};

[[nodiscard]] WallChartGeometry layoutWallChart(const WallChart &chart,
                                                const ScreenRequest &request,
                                                const TextMeasurer &measurer);
/// Pages break between blocks, headings and rows of cards; print is made smaller when a page
/// cannot hold one row. `fits` is false when that does not help, or when the chart needs more
/// pages than asked for even at the smallest size.
[[nodiscard]] WallChartGeometry layoutWallChart(const WallChart &chart, const PaperRequest &request,
                                                const TextMeasurer &measurer);

/// The level of detail at an effective zoom.
[[nodiscard]] Detail detailAt(double zoom);

}   // namespace wallchart
