// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/chartprint.h"

#include "app/commandline/errors.h"
#include "ui/painting/chartoutput.h"
#include "ui/painting/fonttextmeasurer.h"
#include "ui/text/chartwording.h"

#include <QFileInfo>
#include <QLocale>

namespace wallchart {

namespace {

WallChartOptions presetOptions(const ChartPrint &print)
{
    switch (print.preset) {
    case ChartPreset::OurWall: return ourWall(print.options, neutralTitle());
    case ChartPreset::HandOn: return handOn(print.options, neutralTitle());
    case ChartPreset::None: break;
    }
    return print.options;
}

PaperRequest requestFor(const ChartPrint &print, const Scale &scale, Redaction redaction)
{
    const QLocale locale;
    PaperRequest request{.words = chartWords(scale, locale),
                         .paper = print.paper,
                         .orientation = print.orientation,
                         .poster = print.poster,
                         .fitPages = print.fitPages,
                         .largePrint = print.largePrint,
                         .rightToLeft = locale.textDirection() == Qt::RightToLeft,
                         .subtitle = wallChartTitle(print.options.groupBy)};
    if (print.preset == ChartPreset::HandOn) request.watermark = watermarkText(print.number);
    writeSheetNotes(request,
                    {.print = print.number,
                     .destroyBy = print.destroyBy,
                     .redaction = redaction,
                     .printed = print.printedAt,
                     .paper = print.paper,
                     .orientation = print.orientation},
                    locale);
    return request;
}

Result<WrittenPicture> writePicture(const ChartPrint &print, const ChartPicture &picture,
                                    TextShaper &shaper, const Progress &progress)
{
    const OutputFile file{print.output};
    const QString suffix = QFileInfo(print.output).suffix().toLower();
    if (suffix == QLatin1String("pdf"))
        return writePdf(file, picture, printTheme(), shaper, progress);
    if (suffix == QLatin1String("png"))
        return writePng(file, picture, printTheme(), PngSize(), shaper, progress);
    return writeSvg(file, picture, printTheme(),
                    print.svgText ? SvgText::Characters : SvgText::Outlines, shaper, progress);
}

}   // namespace

Result<PrintedChart> printWallChart(const Campaign &campaign, const ChartPrint &print,
                                    const Progress &progress)
{
    loadFonts();
    const WallChartOptions options = presetOptions(print);
    const WallChart chart = wallChartOf(Reading(campaign, print.asOf), options);
    const PaperRequest request = requestFor(print, campaign.scale(), options.redaction);
    TextShaper shaper;
    const WallChartGeometry geometry = layoutWallChart(
        chart, request, FontTextMeasurer(shaper, ChartMedium::Paper));
    if (!geometry.fits) {
        const int asked = print.poster ? print.poster->columns * print.poster->rows
                                       : print.fitPages.value_or(1);
        return fail(kDoesNotFit, {QString::number(asked), QString::number(geometry.pages.size())});
    }
    return writePicture(print, {chart, geometry, request.words}, shaper, progress)
        .map([&](const WrittenPicture &written) {
            return PrintedChart{written.file, written.pages, static_cast<int>(chart.people.size()),
                                written.bytes, options.redaction};
        });
}

}   // namespace wallchart
