// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/charts/layoutrequest.h"
#include "core/editing/changeset.h"
#include "core/model/campaign.h"
#include "ui/painting/wallchartpainter.h"

namespace wallchart {

/// Args: how many sheets were asked for, how many it would take at the smallest size.
inline constexpr ErrorCode kDoesNotFit{"does-not-fit", ErrorKind::Rejected};

/// What a sheet is for; each sets several options at once.
enum class ChartPreset { None, OurWall, HandOn };

template <>
struct EnumKeys<ChartPreset> {
    static constexpr std::array all{std::pair{ChartPreset::None, "none"},
                                    std::pair{ChartPreset::OurWall, "our-wall"},
                                    std::pair{ChartPreset::HandOn, "hand-on"}};
};

/// A wall chart as the user wants it on paper.
struct ChartPrint {
    QString output = {};   ///< .pdf, .svg or .png
    WallChartOptions options = {};
    ChartPreset preset = ChartPreset::None;
    Paper paper = Paper::A3;
    Orientation orientation = Orientation::Landscape;
    std::optional<Poster> poster = {};
    std::optional<int> fitPages = {};
    double scale = 1;   ///< when nothing is to be fitted
    bool largePrint = false;
    bool svgText = false;
    QDate asOf = {};
    QDate destroyBy = {};
    QString forWhom = {};   ///< for the print register
    int number = 0;         ///< in the print register
    QDateTime printedAt = {};
};

/// The options as the preset changes them.
[[nodiscard]] WallChartOptions effectiveOptions(const ChartPrint &print);

/// A wall chart on its sheets, ready to be painted or written.
struct SheetChart {
    WallChart chart;
    ChartWords words;
    WallChartGeometry geometry;
    Redaction redaction = Redaction::Short;

    [[nodiscard]] ChartPicture picture() const { return {chart, geometry, words}; }
    [[nodiscard]] int pages() const { return static_cast<int>(geometry.pages.size()); }
    /// How many people's names, codes or numbers leave with it.
    [[nodiscard]] int names() const { return static_cast<int>(chart.people.size()); }
};

/// Reads and lays out. Works in any thread, with that thread's `shaper`; needs loadFonts().
///
/// What does not fit on the sheets asked for is laid out all the same, on more of them, with
/// geometry.fits false. Cost: about a second for 50 000 workers.
[[nodiscard]] SheetChart layOutSheets(const Campaign &campaign, const ChartPrint &print,
                                      TextShaper &shaper);

/// Why sheets whose geometry does not fit are not printed.
[[nodiscard]] Error doesNotFit(const ChartPrint &print, const SheetChart &sheets);

struct PrintedChart {
    QString file = {};
    int pages = 0;
    int names = 0;   ///< how many people's names or codes left
    qint64 bytes = 0;
    Redaction redaction = Redaction::Short;
};

/// Reads, lays out and writes a wall chart: kDoesNotFit when it takes more sheets than asked
/// for. Works in any thread; needs loadFonts().
[[nodiscard]] Result<PrintedChart> printWallChart(const Campaign &campaign, const ChartPrint &print,
                                                  const Progress &progress);

/// The line that a print gets in the register.
[[nodiscard]] ChangeSet registerWallChart(const Campaign &campaign, const ChartPrint &print,
                                          const PrintedChart &printed, QDate today, IdSource &ids);

/// A file name that says nothing to whoever reads it over a shoulder; another one each time.
[[nodiscard]] QString neutralFileName(const QString &suffix);

}   // namespace wallchart
