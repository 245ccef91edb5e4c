// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/painting/paintedchart.h"

#include "resources/resources.h"

#include <QPainter>

namespace wallchart {

PaintedChart::PaintedChart(WallChart shown, Kerning kerning)
    : chart(std::move(shown)), words(plainWords()), shaper(kerning)
{
    initResources();
    loadFonts();
}

void PaintedChart::layOut(const ScreenRequest &request)
{
    geometry = layoutWallChart(chart, request, FontTextMeasurer(shaper, ChartMedium::Screen));
}

void PaintedChart::layOut(const PaperRequest &request)
{
    geometry = layoutWallChart(chart, request, FontTextMeasurer(shaper, ChartMedium::Paper));
}

QImage PaintedChart::image(const Theme &theme, const QRectF &visible) const
{
    QImage image(geometry.pages.front().size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    PaintView view;
    view.visible = visible;
    paintWallChart(painter, picture(), theme, shaper, view);
    return image;
}

PaperRequest paperRequest(Paper paper, Orientation orientation)
{
    PaperRequest request;
    request.words = plainWords();
    request.paper = paper;
    request.orientation = orientation;
    request.subtitle = QStringLiteral("Wall chart by unit and shift");
    request.noteStrong = QStringLiteral("Names shortened.");
    request.note = QStringLiteral("Anyone who works here can recognise these people.");
    request.printed = QStringLiteral("Printed 7 March 2023, 14:32");
    request.paperNote = QStringLiteral("A3 landscape, %1");
    return request;
}

ScreenRequest screenRequest(double zoom, double width)
{
    return {.words = plainWords(), .width = width, .zoom = zoom};
}

}   // namespace wallchart
