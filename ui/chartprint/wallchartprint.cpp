// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chartprint/wallchartprint.h"

#include "core/editing/intents/structureintents.h"
#include "ui/painting/chartoutput.h"
#include "ui/painting/fonttextmeasurer.h"
#include "ui/text/chartwording.h"

#include <QFileInfo>
#include <QLocale>
#include <QRandomGenerator>

namespace wallchart {

namespace {

PaperRequest requestFor(const ChartPrint &print, const Campaign &campaign, Redaction redaction)
{
    const QLocale locale;
    const CampaignTerms terms(campaign);
    PaperRequest request{.words = chartWords(campaign.scale(), locale, terms),
                         .paper = print.paper,
                         .orientation = print.orientation,
                         .poster = print.poster,
                         .fitPages = print.fitPages,
                         .scale = print.scale,
                         .largePrint = print.largePrint,
                         .rightToLeft = locale.textDirection() == Qt::RightToLeft,
                         .subtitle = wallChartTitle(print.options.groupBy, terms)};
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

WallChartOptions effectiveOptions(const ChartPrint &print)
{
    switch (print.preset) {
    case ChartPreset::OurWall: return ourWall(print.options, neutralTitle());
    case ChartPreset::HandOn: return handOn(print.options, neutralTitle());
    case ChartPreset::None: break;
    }
    return print.options;
}

SheetChart layOutSheets(const Campaign &campaign, const ChartPrint &print, TextShaper &shaper)
{
    const WallChartOptions options = effectiveOptions(print);
    const PaperRequest request = requestFor(print, campaign, options.redaction);
    SheetChart sheets{.chart = wallChartOf(Reading(campaign, print.asOf), options),
                      .words = request.words,
                      .geometry = {},
                      .redaction = options.redaction};
    sheets.geometry = layoutWallChart(sheets.chart, request,
                                      FontTextMeasurer(shaper, ChartMedium::Paper));
    return sheets;
}

Error doesNotFit(const ChartPrint &print, const SheetChart &sheets)
{
    const int asked = print.poster ? print.poster->columns * print.poster->rows
                                   : print.fitPages.value_or(1);
    return {kDoesNotFit, {QString::number(asked), QString::number(sheets.pages())}};
}

Result<PrintedChart> printWallChart(const Campaign &campaign, const ChartPrint &print,
                                    const Progress &progress)
{
    TextShaper shaper;
    const SheetChart sheets = layOutSheets(campaign, print, shaper);
    if (!sheets.geometry.fits) return tl::unexpected(doesNotFit(print, sheets));
    return writePicture(print, sheets.picture(), shaper, progress)
        .map([&](const WrittenPicture &written) {
            return PrintedChart{written.file, written.pages, sheets.names(), written.bytes,
                                sheets.redaction};
        });
}

ChangeSet registerWallChart(const Campaign &campaign, const ChartPrint &print,
                            const PrintedChart &printed, QDate today, IdSource &ids)
{
    return registerPrint(campaign,
                         {.on = today,
                          .kind = QStringLiteral("wall"),
                          .sheets = printed.pages,
                          .names = printed.names,
                          .redaction = printed.redaction,
                          .forWhom = print.forWhom,
                          .destroyBy = print.destroyBy},
                         ids);
}

QString neutralFileName(const QString &suffix)
{
    // Without vowels no word comes out, without 0, 1 and l nobody misreads it.
    const QLatin1String signs("bcdfghjkmnpqrstvwxz23456789");
    QString name;
    for (int i = 0; i < 8; ++i)
        name += signs[QRandomGenerator::global()->bounded(static_cast<int>(signs.size()))];
    return name + QLatin1Char('.') + suffix;
}

}   // namespace wallchart
