// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/chartcanvas.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace wallchart {

namespace {

/// Signs that our fonts have: the middle dot of Droid Sans Fallback is round (the dots and the
/// bullet of Noto Sans are not), and Noto Sans's sign of degrees is a ring as heavy as ours.
const QString kDisc(QChar(0x30FB));
const QString kRing(QChar(0xB0));

/// Room around a stamp for what antialiasing spills.
constexpr double kStampEdge = 1;

QColor colorOf(QRgb value)
{
    return QColor::fromRgba(value);
}

QRectF inset(const QRectF &rect, double by)
{
    return rect.adjusted(by, by, -by, -by);
}

int count(const std::vector<QRectF> &rects)
{
    return static_cast<int>(rects.size());
}

/// The dashes of a frame as filled rectangles: twenty times faster than a dashed pen.
void addDashes(const QRectF &rect, double width, std::vector<QRectF> &dashes)
{
    constexpr double kDash = 3;
    constexpr double kStep = 5;
    for (double x = 0; x < rect.width(); x += kStep * width) {
        const double length = std::min(kDash * width, rect.width() - x);
        dashes.emplace_back(rect.left() + x, rect.top(), length, width);
        dashes.emplace_back(rect.right() - x - length, rect.bottom() - width, length, width);
    }
    for (double y = 0; y < rect.height(); y += kStep * width) {
        const double length = std::min(kDash * width, rect.height() - y);
        dashes.emplace_back(rect.right() - width, rect.top() + y, width, length);
        dashes.emplace_back(rect.left(), rect.bottom() - y - length, width, length);
    }
}

TextGrid gridOf(DeviceKind device)
{
    return device == DeviceKind::Paths ? TextGrid::Everything : TextGrid::Baselines;
}

}   // namespace

ChartCanvas::ChartCanvas(QPainter &painter, TextShaper &shaper, CanvasPlace place,
                         DeviceKind device, TextMode textMode)
    : m_painter(painter), m_shaper(shaper), m_place(place), m_device(device), m_textMode(textMode),
      m_texts(shaper, textMode, gridOf(device))
{
    m_painter.save();
    m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
}

ChartCanvas::~ChartCanvas()
{
    m_painter.restore();
}

QPointF ChartCanvas::map(const QPointF &point) const
{
    const QPointF mapped = point * m_place.scale + m_place.offset;
    if (m_device == DeviceKind::Pixels) return mapped;
    return {std::round(mapped.x()), std::round(mapped.y())};
}

QRectF ChartCanvas::map(const QRectF &rect) const
{
    const QPointF from = rect.topLeft() * m_place.scale + m_place.offset;
    const QPointF to = rect.bottomRight() * m_place.scale + m_place.offset;
    return {QPointF(std::round(from.x()), std::round(from.y())),
            QPointF(std::round(to.x()), std::round(to.y()))};
}

QPainterPath ChartCanvas::map(const QPainterPath &path) const
{
    QPainterPath mapped;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        const QPointF at = map(QPointF(element.x, element.y));
        if (element.isMoveTo()) mapped.moveTo(at);
        else mapped.lineTo(at);
    }
    return mapped;
}

double ChartCanvas::widthOnDevice(double width) const
{
    return std::max(1.0, std::round(onDevice(width)));
}

void ChartCanvas::clipTo(const QRectF &rect)
{
    m_painter.setClipRect(map(rect), Qt::IntersectClip);
}

void ChartCanvas::card(const QRectF &rect, double radius, const QColor &fill, const QColor &border,
                       double width)
{
    m_cards[{fill.rgba(), border.rgba(), radius, width}].push_back(map(rect));
}

void ChartCanvas::tab(const QRectF &rect, double radius, const QColor &color)
{
    m_tabs[{color.rgba(), color.rgba(), radius, 0}].push_back(map(rect));
}

void ChartCanvas::fill(const QRectF &rect, const QColor &color)
{
    if (!rect.isEmpty()) m_fills[color.rgba()].push_back(map(rect));
}

void ChartCanvas::dashed(const QRectF &rect, double radius, const QColor &color, double width)
{
    const double pen = widthOnDevice(width);
    if (radius <= 0 && m_device == DeviceKind::Pixels) {
        addDashes(map(rect), pen, m_fills[color.rgba()]);
        return;
    }
    m_dashes[{color.rgba(), pen, onDevice(radius)}].push_back(inset(map(rect), pen / 2));
}

void ChartCanvas::frame(const QRectF &rect, const QColor &color, double width)
{
    const double pen = widthOnDevice(width);
    m_frames[{color.rgba(), pen}].push_back(inset(map(rect), pen / 2));
}

void ChartCanvas::line(const QLineF &line, const QColor &color, double width, Qt::PenStyle style)
{
    m_lines[{color.rgba(), onDevice(width), static_cast<int>(style)}].emplace_back(map(line.p1()),
                                                                                   map(line.p2()));
}

void ChartCanvas::disc(const QPointF &center, double diameter, const QColor &color)
{
    if (prefersSigns()) sign(kDisc, FontWeight::Regular, center, diameter, color);
    else m_discs[{color.rgba(), onDevice(diameter)}].push_back(map(center));
}

void ChartCanvas::ring(const QPointF &center, double diameter, double width, const QColor &color,
                       const QColor &hole)
{
    if (prefersSigns()) {
        sign(kRing, FontWeight::Regular, center, diameter, color);
        return;
    }
    disc(center, diameter, color);
    m_holes[{hole.rgba(), onDevice(diameter - 2 * width)}].push_back(map(center));
}

void ChartCanvas::sign(const QString &sign, FontWeight weight, const QPointF &center, double width,
                       const QColor &color)
{
    const QRectF box = m_shaper.inkBox(sign, weight);
    if (box.isEmpty()) return;
    const double size = onDevice(width) / box.width();
    m_texts.add(sign, weight, size, center * m_place.scale + m_place.offset - box.center() * size,
                color);
}

void ChartCanvas::shape(const QPainterPath &path, const QColor &color)
{
    m_shapes[color.rgba()].addPath(map(path));
}

void ChartCanvas::outline(const QPainterPath &path, const QColor &color, double width)
{
    m_outlines[{color.rgba(), onDevice(width)}].addPath(map(path));
}

void ChartCanvas::text(const QString &text, FontWeight weight, double size, const QPointF &at,
                       const QColor &color)
{
    m_texts.add(text, weight, onDevice(size), at * m_place.scale + m_place.offset, color);
}

void ChartCanvas::turnedText(const QString &text, FontWeight weight, double size, const QPointF &at,
                             const QColor &color, double degrees)
{
    flush();
    m_painter.save();
    m_painter.translate(map(at));
    m_painter.rotate(degrees);
    TextBatch batch(m_shaper, m_textMode, gridOf(m_device));
    batch.add(text, weight, onDevice(size), {}, color);
    batch.draw(m_painter);
    m_painter.restore();
}

void ChartCanvas::flush()
{
    drawCards(m_cards);
    drawCards(m_tabs);
    drawFills();
    drawDashes();
    drawFrames();
    drawLines();
    drawDiscs(m_discs);
    drawDiscs(m_holes);
    drawShapes();
    drawStamps();
    m_texts.draw(m_painter);
}

void ChartCanvas::stamp(const StampKey &key, const QPointF &at,
                        const std::function<void(ChartCanvas &, const QRectF &)> &paint)
{
    if (m_device == DeviceKind::Paths) {
        paint(*this, QRectF(at, key.size));
        return;
    }
    Stamp &stamp = m_stamps[key];
    if (stamp.image.isNull()) stamp.image = stampImage(key.size, paint);
    const QPointF place = at * m_place.scale + m_place.offset;
    stamp.places.emplace_back(std::round(place.x()) - kStampEdge,
                              std::round(place.y()) - kStampEdge);
}

QImage ChartCanvas::stampImage(const QSizeF &size,
                               const std::function<void(ChartCanvas &, const QRectF &)> &paint)
{
    const double ratio = m_painter.device()->devicePixelRatioF();
    const QSizeF whole = size * m_place.scale + QSizeF(2 * kStampEdge, 2 * kStampEdge);
    QImage image((whole * ratio).toSize() + QSize(1, 1), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    ChartCanvas canvas(painter, m_shaper, {m_place.scale, {kStampEdge, kStampEdge}}, m_device,
                       m_textMode);
    paint(canvas, QRectF(QPointF(), size));
    canvas.flush();
    return image;
}

void ChartCanvas::drawStamps()
{
    for (auto &[key, stamp] : m_stamps) {
        for (const QPointF &place : stamp.places) m_painter.drawImage(place, stamp.image);
        stamp.places.clear();
    }
}

bool operator<(const StampKey &a, const StampKey &b)
{
    const auto all = [](const StampKey &key) {
        return std::tuple(key.kind, key.color, key.ground, key.size.width(), key.size.height());
    };
    return all(a) < all(b);
}

void ChartCanvas::drawCards(std::map<CardStyle, Rects> &cards)
{
    for (const auto &[style, rects] : cards) {
        const auto &[fill, border, radius, width] = style;
        const double pen = width > 0 ? widthOnDevice(width) : 0;
        const double corner = onDevice(radius);
        m_painter.setBrush(colorOf(fill));
        m_painter.setPen(pen > 0
                             ? QPen(colorOf(border), pen, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin)
                             : QPen(Qt::NoPen));
        if (radius <= 0) {
            Rects insides;
            insides.reserve(rects.size());
            for (const QRectF &rect : rects) insides.push_back(inset(rect, pen / 2));
            m_painter.drawRects(insides.data(), count(insides));
        } else {
            for (const QRectF &rect : rects)
                m_painter.drawRoundedRect(inset(rect, pen / 2), corner, corner);
        }
    }
    cards.clear();
}

void ChartCanvas::drawFills()
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    for (const auto &[color, rects] : m_fills) {
        m_painter.setBrush(colorOf(color));
        m_painter.drawRects(rects.data(), count(rects));
    }
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_fills.clear();
}

void ChartCanvas::drawDashes()
{
    m_painter.setBrush(Qt::NoBrush);
    for (const auto &[style, rects] : m_dashes) {
        const auto &[color, width, radius] = style;
        QPen pen(colorOf(color), width, Qt::CustomDashLine, Qt::FlatCap, Qt::MiterJoin);
        pen.setDashPattern({3, 2});
        m_painter.setPen(pen);
        if (radius <= 0) {
            m_painter.drawRects(rects.data(), count(rects));
        } else {
            for (const QRectF &rect : rects) m_painter.drawRoundedRect(rect, radius, radius);
        }
    }
    m_dashes.clear();
}

void ChartCanvas::drawFrames()
{
    m_painter.setBrush(Qt::NoBrush);
    for (const auto &[style, rects] : m_frames) {
        m_painter.setPen(
            QPen(colorOf(style.first), style.second, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        m_painter.drawRects(rects.data(), count(rects));
    }
    m_frames.clear();
}

void ChartCanvas::drawLines()
{
    for (const auto &[stroke, lines] : m_lines) {
        const auto &[color, width, style] = stroke;
        m_painter.setPen(
            QPen(colorOf(color), width, static_cast<Qt::PenStyle>(style), Qt::FlatCap));
        m_painter.drawLines(lines.data(), static_cast<int>(lines.size()));
    }
    m_lines.clear();
}

void ChartCanvas::drawDiscs(Discs &discs)
{
    for (const auto &[style, centers] : discs) {
        m_painter.setPen(QPen(colorOf(style.first), style.second, Qt::SolidLine, Qt::RoundCap));
        m_painter.drawPoints(centers.data(), static_cast<int>(centers.size()));
    }
    discs.clear();
}

void ChartCanvas::drawShapes()
{
    m_painter.setPen(Qt::NoPen);
    for (const auto &[color, path] : m_shapes) {
        m_painter.setBrush(colorOf(color));
        m_painter.drawPath(path);
    }
    m_shapes.clear();
    m_painter.setBrush(Qt::NoBrush);
    for (const auto &[style, path] : m_outlines) {
        m_painter.setPen(
            QPen(colorOf(style.first), style.second, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        m_painter.drawPath(path);
    }
    m_outlines.clear();
}

}   // namespace wallchart
