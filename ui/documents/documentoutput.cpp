// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/documentoutput.h"

#include "ui/documents/documenttext.h"
#include "ui/painting/atomicdevice.h"
#include "ui/painting/theme.h"

#include <QPageLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>

#include <cmath>

namespace wallchart {

namespace {

constexpr int kDocumentUnitsPerInch = 720;

QColor colorOf(PrintRole role)
{
    const Theme &theme = printTheme();
    return role == PrintRole::Note || role == PrintRole::Subtitle ? theme.text2 : theme.text;
}

QPainterPath polyline(const QRectF &square, std::initializer_list<QPointF> shares)
{
    QPainterPath path;
    for (const QPointF &share : shares) {
        const QPointF point(square.left() + share.x() * square.width(),
                            square.top() + share.y() * square.height());
        if (path.elementCount() == 0) path.moveTo(point);
        else path.lineTo(point);
    }
    return path;
}

/// An arrow back to where the text came from.
QPainterPath turnedPath(const QRectF &square)
{
    QPainterPath path = polyline(square, {{0.9, 0.15}, {0.9, 0.65}, {0.1, 0.65}});
    path.addPath(polyline(square, {{0.38, 0.38}, {0.1, 0.65}, {0.38, 0.92}}));
    return path;
}

void paintMark(QPainter &painter, TextMark mark, const QRectF &square)
{
    const QColor ink = printTheme().text;
    const double width = square.width() * 0.14;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    switch (mark) {
    case TextMark::Check:
        painter.drawPath(polyline(square, {{0.08, 0.55}, {0.4, 0.86}, {0.95, 0.18}}));
        break;
    case TextMark::Turned: painter.drawPath(turnedPath(square)); break;
    case TextMark::Waiting:
        painter.drawEllipse(square.adjusted(width, width, -width, -width));
        break;
    case TextMark::Dash: painter.drawPath(polyline(square, {{0.2, 0.5}, {0.8, 0.5}})); break;
    case TextMark::Box:
        painter.setPen(QPen(ink, 7, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(square);
        break;
    case TextMark::Bullet:
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(square.center(), square.width() * 0.2, square.height() * 0.2);
        break;
    case TextMark::None: break;
    }
}

/// The mark stands in the middle of the first line.
QRectF markSquare(const PlacedText &placed, double firstLine, bool rightToLeft)
{
    const double side = textSize(placed.text.role) * 0.8;
    const double x = rightToLeft ? placed.box.right() - side : placed.box.left();
    return {x, placed.box.top() + (firstLine - side) / 2, side, side};
}

void paintPlacedText(QPainter &painter, const PlacedText &placed, bool rightToLeft)
{
    const double indent = markWidth(placed.text);
    QTextLayout layout;
    const double tall = breakLines(layout, placed.text, placed.box.width() - indent, rightToLeft);
    if (placed.text.mark != TextMark::None && layout.lineCount() > 0) {
        painter.save();
        paintMark(painter, placed.text.mark,
                  markSquare(placed, tall / layout.lineCount(), rightToLeft));
        painter.restore();
    }
    painter.setPen(colorOf(placed.text.role));
    layout.draw(&painter, placed.box.topLeft() + QPointF(rightToLeft ? 0 : indent, 0));
}

QPen penOf(PrintRule kind)
{
    const Theme &theme = printTheme();
    switch (kind) {
    case PrintRule::Heavy: return QPen(theme.rule, 12);
    case PrintRule::Writing: return QPen(theme.muted, 5);
    case PrintRule::Hair: break;
    }
    return QPen(theme.line, 5);
}

QPageLayout pageLayoutOf(const DocumentPages &document)
{
    const QSizeF points = document.size / kDocumentUnitsPerPoint;
    const bool landscape = points.width() > points.height();
    const QSizeF upright = landscape ? points.transposed() : points;
    const auto id = QPageSize::id(upright, QPageSize::Point, QPageSize::FuzzyMatch);
    QPageLayout layout(QPageSize(id), landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
                       {});
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

}   // namespace

void paintDocumentPage(QPainter &painter, const DocumentPages &document, std::size_t page)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PlacedRule &rule : document.pages[page].rules) {
        painter.setPen(penOf(rule.kind));
        painter.drawLine(rule.from, rule.from + QPointF(rule.length, 0));
    }
    for (const PlacedText &text : document.pages[page].texts)
        paintPlacedText(painter, text, document.rightToLeft);
}

QImage documentImage(const DocumentPages &document, std::size_t page, double dotsPerInch)
{
    const double scale = dotsPerInch / kDocumentUnitsPerInch;
    QImage image((document.size * scale).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    image.fill(printTheme().surface);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintDocumentPage(painter, document, page);
    return image;
}

Result<WrittenPicture> writeDocument(const OutputFile &file, const DocumentPages &document,
                                     const Progress &progress)
{
    AtomicDevice device(file.path, file.ifExists);
    if (const Result<void> begun = device.begin(); !begun) return tl::unexpected(begun.error());
    QPdfWriter writer(&device);
    writer.setTitle(QStringLiteral("Wallchart"));
    writer.setCreator({});
    writer.setResolution(kDocumentUnitsPerInch);
    writer.setPageLayout(pageLayoutOf(document));
    QPainter painter(&writer);
    for (std::size_t page = 0; page < document.pages.size(); ++page) {
        if (progress.isCancelled()) {
            painter.end();
            return fail(kCancelled);
        }
        if (page > 0) writer.newPage();
        paintDocumentPage(painter, document, page);
        progress.report(static_cast<int>(page) + 1, static_cast<int>(document.pages.size()));
    }
    painter.end();
    const Result<void> done = device.commit();
    if (!done) return tl::unexpected(done.error());
    return WrittenPicture{file.path, static_cast<int>(document.pages.size()), device.written()};
}

}   // namespace wallchart
