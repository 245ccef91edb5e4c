// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/atomicfile.h"
#include "core/base/progress.h"
#include "ui/painting/wallchartpainter.h"

namespace wallchart {

/// A PNG that would be larger than any viewer opens: args are the path, width and height.
inline constexpr ErrorCode kPictureTooLarge{"picture-too-large", ErrorKind::Usage};

/// Where a picture goes.
struct OutputFile {
    QString path;
    IfExists ifExists = IfExists::Replace;
};

/// What was written.
struct WrittenPicture {
    QString file;
    int pages = 0;   ///< sheets of the chart, also when a picture shows them side by side
    qint64 bytes = 0;

    bool operator==(const WrittenPicture &) const = default;
};

enum class SvgText { Outlines, Characters };

struct PngSize {
    /// Of a chart on paper. A chart of many sheets gets fewer, but never less than 72.
    double dotsPerInch = 150;
    /// Pixels for each pixel of a chart made for the screen.
    double pixelRatio = 1;
};

/// Writes every page, as vectors, with its fonts inside; the page is exactly the paper.
///
/// Like the others: the file appears whole or not at all, `progress` counts pages and stops
/// the work, and nothing in the file but the pages themselves names anybody: the title is
/// "Wallchart", there is no author.
[[nodiscard]] Result<WrittenPicture> writePdf(const OutputFile &file, const ChartPicture &picture,
                                              const Theme &theme, TextShaper &shaper,
                                              const Progress &progress = {});

/// Writes one picture. Several pages lie side by side in it: see PagePlan.
[[nodiscard]] Result<WrittenPicture> writeSvg(const OutputFile &file, const ChartPicture &picture,
                                              const Theme &theme, SvgText text, TextShaper &shaper,
                                              const Progress &progress = {});

/// Writes one picture, as writeSvg does, in pixels; of a chart made for the screen the whole of
/// it, at its level of detail.
[[nodiscard]] Result<WrittenPicture> writePng(const OutputFile &file, const ChartPicture &picture,
                                              const Theme &theme, PngSize size, TextShaper &shaper,
                                              const Progress &progress = {});

}   // namespace wallchart
