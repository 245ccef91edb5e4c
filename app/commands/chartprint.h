// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/charts/layoutrequest.h"
#include "core/model/campaign.h"

namespace wallchart {

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
    bool largePrint = false;
    bool svgText = false;
    QDate asOf = {};
    QDate destroyBy = {};
    int number = 0;   ///< in the print register
    QDateTime printedAt = {};
};

struct PrintedChart {
    QString file;
    int pages = 0;
    int names = 0;   ///< how many people's names or codes left
    qint64 bytes = 0;
    Redaction redaction = Redaction::Short;
};

/// Reads, lays out and writes a wall chart. Needs a QGuiApplication.
[[nodiscard]] Result<PrintedChart> printWallChart(const Campaign &campaign, const ChartPrint &print,
                                                  const Progress &progress);

}   // namespace wallchart
