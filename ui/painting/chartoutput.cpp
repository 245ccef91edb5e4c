// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/chartoutput.h"

#include "ui/painting/atomicdevice.h"
#include "ui/painting/pageplan.h"

#include <QImage>
#include <QImageWriter>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <cmath>

namespace wallchart {

namespace {

/// Units of an inch in PDF and SVG: 0.02 mm, so whole numbers are exact enough and short.
constexpr int kUnitsPerInch = 1200;
constexpr double kUnitsPerPoint = kUnitsPerInch / 72.0;
constexpr double kFewestDotsPerInch = 72;
/// A pixel is four bytes, so the picture stays below 480 MB while it is painted.
constexpr double kMostPixels = 120e6;
/// QPainter's raster engine draws nothing beyond 32 767.
constexpr double kLongestSide = 32'000;

/// The name of the program and nothing else: metadata is read by whoever finds the file.
QString neutralTitle()
{
    return QStringLiteral("Wallchart");
}

QPageSize pageSizeOf(const QSizeF &points)
{
    const bool landscape = points.width() > points.height();
    const QSizeF upright = landscape ? points.transposed() : points;
    const QPageSize::PageSizeId id = QPageSize::id(upright, QPageSize::Point,
                                                   QPageSize::FuzzyMatch);
    if (id != QPageSize::Custom) return QPageSize(id);
    return QPageSize(upright, QPageSize::Point, QString(), QPageSize::ExactMatch);
}

QPageLayout pageLayoutOf(const QSizeF &points)
{
    const bool landscape = points.width() > points.height();
    QPageLayout layout(pageSizeOf(points),
                       landscape ? QPageLayout::Landscape : QPageLayout::Portrait, {});
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

Result<WrittenPicture> committed(AtomicDevice &device, const OutputFile &file,
                                 const ChartPicture &picture)
{
    const Result<void> done = device.commit();
    if (!done) return tl::unexpected(done.error());
    return WrittenPicture{file.path, static_cast<int>(picture.geometry.pages.size()),
                          device.written()};
}

/// Paints the pages one after the other, `before` each of them; false when cancelled.
template <class Before>
bool paintPages(QPainter &painter, const ChartPicture &picture, const Theme &theme,
                TextShaper &shaper, PaintView view, const Progress &progress, Before before)
{
    const auto pages = static_cast<std::uint32_t>(picture.geometry.pages.size());
    for (view.page = 0; view.page < pages; ++view.page) {
        if (progress.isCancelled()) return false;
        before(view);
        paintWallChart(painter, picture, theme, shaper, view);
        progress.report(view.page + 1, pages);
    }
    return !progress.isCancelled();
}

/// Paints all pages in one picture, each on white; `scale` = device units per layout unit.
bool paintPlan(QPainter &painter, const ChartPicture &picture, const Theme &theme,
               TextShaper &shaper, PaintView view, const Progress &progress)
{
    const PagePlan plan = planPages(picture.geometry);
    const double scale = view.place.scale;
    return paintPages(painter, picture, theme, shaper, view, progress, [&](PaintView &next) {
        next.place.offset = plan.origins[next.page] * scale;
        const QRectF sheet(next.place.offset, picture.geometry.pages[next.page].size * scale);
        painter.fillRect(sheet.toAlignedRect(),
                         picture.geometry.metrics.paper ? theme.surface : theme.canvas);
    });
}

/// The ground between the sheets of a picture.
QColor tableColor(const ChartPicture &picture, const Theme &theme)
{
    if (!picture.geometry.metrics.paper) return theme.canvas;
    return picture.geometry.pages.size() > 1 ? theme.inkBg : theme.surface;
}

/// Pixels for each unit of the layout, or the size that is too large.
Result<double> pixelScale(const OutputFile &file, const ChartPicture &picture, const QSizeF &size,
                          PngSize wanted)
{
    const bool paper = picture.geometry.metrics.paper;
    const double fitting = std::min({std::sqrt(kMostPixels / (size.width() * size.height())),
                                     kLongestSide / size.width(), kLongestSide / size.height()});
    const double asked = paper ? wanted.dotsPerInch / 72 : wanted.pixelRatio;
    const double smallest = paper ? std::min(asked, kFewestDotsPerInch / 72) : asked;
    if (fitting < smallest) {
        return fail(kPictureTooLarge,
                    {file.path, QString::number(std::ceil(size.width() * smallest)),
                     QString::number(std::ceil(size.height() * smallest))});
    }
    return std::min(asked, fitting);
}

}   // namespace

Result<WrittenPicture> writePdf(const OutputFile &file, const ChartPicture &picture,
                                const Theme &theme, TextShaper &shaper, const Progress &progress)
{
    AtomicDevice device(file.path, file.ifExists);
    if (const Result<void> begun = device.begin(); !begun) return tl::unexpected(begun.error());
    QPdfWriter writer(&device);
    writer.setTitle(neutralTitle());
    writer.setCreator({});
    writer.setResolution(kUnitsPerInch);
    writer.setPageLayout(pageLayoutOf(picture.geometry.pages.front().size));
    QPainter painter(&writer);
    PaintView view;
    view.place.scale = kUnitsPerPoint;
    view.device = DeviceKind::Paths;
    const bool whole = paintPages(painter, picture, theme, shaper, view, progress,
                                  [&](const PaintView &next) {
                                      if (next.page > 0) writer.newPage();
                                  });
    painter.end();
    if (!whole) return fail(kCancelled);
    return committed(device, file, picture);
}

Result<WrittenPicture> writeSvg(const OutputFile &file, const ChartPicture &picture,
                                const Theme &theme, SvgText text, TextShaper &shaper,
                                const Progress &progress)
{
    AtomicDevice device(file.path, file.ifExists);
    if (const Result<void> begun = device.begin(); !begun) return tl::unexpected(begun.error());
    const QSizeF size = planPages(picture.geometry).size * kUnitsPerPoint;
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setTitle(neutralTitle());
    generator.setResolution(kUnitsPerInch);
    generator.setSize(size.toSize());
    generator.setViewBox(QRect(QPoint(), size.toSize()));
    QPainter painter(&generator);
    painter.fillRect(QRectF(QPointF(), size).toAlignedRect(), tableColor(picture, theme));
    PaintView view;
    view.place.scale = kUnitsPerPoint;
    view.device = DeviceKind::Paths;
    view.text = text == SvgText::Outlines ? TextMode::Outlines : TextMode::Characters;
    const bool whole = paintPlan(painter, picture, theme, shaper, view, progress);
    painter.end();
    if (!whole) return fail(kCancelled);
    return committed(device, file, picture);
}

Result<WrittenPicture> writePng(const OutputFile &file, const ChartPicture &picture,
                                const Theme &theme, PngSize size, TextShaper &shaper,
                                const Progress &progress)
{
    const QSizeF plan = planPages(picture.geometry).size;
    const Result<double> scale = pixelScale(file, picture, plan, size);
    if (!scale) return tl::unexpected(scale.error());
    QImage image((plan * *scale).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    if (image.isNull())
        return fail(kPictureTooLarge, {file.path, QString::number(plan.width() * *scale),
                                       QString::number(plan.height() * *scale)});
    const int dotsPerMetre = qRound(*scale * 72 / 0.0254);
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    image.fill(tableColor(picture, theme));
    QPainter painter(&image);
    PaintView view;
    view.place.scale = *scale;
    const bool whole = paintPlan(painter, picture, theme, shaper, view, progress);
    painter.end();
    if (!whole) return fail(kCancelled);
    AtomicDevice device(file.path, file.ifExists);
    if (const Result<void> begun = device.begin(); !begun) return tl::unexpected(begun.error());
    QImageWriter writer(&device, QByteArrayLiteral("png"));
    if (!writer.write(image)) return fail(kCannotWriteFile, {file.path, writer.errorString()});
    return committed(device, file, picture);
}

}   // namespace wallchart
