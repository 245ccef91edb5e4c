// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/painting/textbatch.h"

#include <QImage>
#include <QLineF>
#include <QPainterPath>
#include <QRectF>

#include <functional>

namespace wallchart {

/// Where chart units land on the device: device = chart × scale + offset.
struct CanvasPlace {
    double scale = 1;
    QPointF offset = {};
};

/// What a picture is made of.
enum class DeviceKind {
    Pixels,   ///< paths are filled: a rounded rectangle is one call
    Paths     ///< paths are stored, and counted in bytes: PDF and SVG
};

/// What makes one stamp differ from another: whoever stamps decides what goes in.
struct StampKey {
    int kind = 0;
    QRgb color = 0;
    QRgb ground = 0;
    QSizeF size = {};   ///< in chart units

    friend bool operator<(const StampKey &a, const StampKey &b);
};

/// Collects shapes in chart units and draws them with few changes of pen and brush.
///
/// Shapes added between two flushes must not depend on their order: flush() draws, in this
/// order, cards, tabs, filled rectangles, dashes, lines, discs, shapes, stamps, text, and within
/// each kind colour by colour. Whatever was added before a flush lies below what is added after it.
/// Coordinates are rounded to whole device units, so edges are crisp on screen and numbers
/// short in a PDF.
class ChartCanvas final {
public:
    ChartCanvas(QPainter &painter, TextShaper &shaper, CanvasPlace place, DeviceKind device,
                TextMode textMode);
    ~ChartCanvas();
    ChartCanvas(const ChartCanvas &) = delete;
    ChartCanvas &operator=(const ChartCanvas &) = delete;

    /// From now on nothing outside of `rect` is touched.
    void clipTo(const QRectF &rect);
    /// A filled rectangle with a border inside it. Round corners cost a file ten times the bytes.
    void card(const QRectF &rect, double radius, const QColor &fill, const QColor &border,
              double width);
    /// A filled rounded rectangle that lies on a card.
    void tab(const QRectF &rect, double radius, const QColor &color);
    void fill(const QRectF &rect, const QColor &color);
    /// A dashed frame inside `rect`.
    void dashed(const QRectF &rect, double radius, const QColor &color, double width);
    void frame(const QRectF &rect, const QColor &color, double width);
    void line(const QLineF &line, const QColor &color, double width,
              Qt::PenStyle style = Qt::SolidLine);
    void disc(const QPointF &center, double diameter, const QColor &color);
    void ring(const QPointF &center, double diameter, double width, const QColor &color,
              const QColor &hole);
    /// A polygon (or several): straight edges only.
    void shape(const QPainterPath &path, const QColor &color);
    void outline(const QPainterPath &path, const QColor &color, double width);
    /// Draws `text` with its left edge and baseline at `at`; `size` in chart units.
    void text(const QString &text, FontWeight weight, double size, const QPointF &at,
              const QColor &color);
    /// The same, turned clockwise around the point.
    void turnedText(const QString &text, FontWeight weight, double size, const QPointF &at,
                    const QColor &color, double degrees);
    /// Paints `rect` by `paint`, which draws into a rectangle of that size at the origin. In pixels
    /// it is painted once for each key and then copied: thousands of cards are alike.
    void stamp(const StampKey &key, const QPointF &at,
               const std::function<void(ChartCanvas &, const QRectF &)> &paint);
    /// A sign of a font, so wide and around that middle: fewer bytes than any path.
    void sign(const QString &sign, FontWeight weight, const QPointF &center, double width,
              const QColor &color);
    [[nodiscard]] bool prefersSigns() const
    {
        return m_device == DeviceKind::Paths && m_textMode == TextMode::Glyphs;
    }
    void flush();

    [[nodiscard]] TextShaper &shaper() const { return m_shaper; }
    /// How many device units `length` takes, before rounding.
    [[nodiscard]] double onDevice(double length) const { return length * m_place.scale; }

private:
    using Stroke = std::tuple<QRgb, double, int>;   ///< colour, width on the device, pen style
    using CardStyle = std::tuple<QRgb, QRgb, double, double>;   ///< fill, border, radius, width
    using DashStyle = std::tuple<QRgb, double, double>;         ///< colour, width, radius
    using DiscStyle = std::pair<QRgb, double>;                  ///< colour, diameter
    using Rects = std::vector<QRectF>;
    struct Stamp {
        QImage image;
        std::vector<QPointF> places;
    };
    using Discs = std::map<DiscStyle, std::vector<QPointF>>;

    [[nodiscard]] QPointF map(const QPointF &point) const;
    [[nodiscard]] QRectF map(const QRectF &rect) const;
    [[nodiscard]] QPainterPath map(const QPainterPath &path) const;
    [[nodiscard]] double widthOnDevice(double width) const;
    void drawCards(std::map<CardStyle, Rects> &cards);
    void drawFills();
    void drawDashes();
    void drawFrames();
    void drawLines();
    void drawDiscs(Discs &discs);
    void drawShapes();
    void drawStamps();
    [[nodiscard]] QImage stampImage(
        const QSizeF &size, const std::function<void(ChartCanvas &, const QRectF &)> &paint);

    QPainter &m_painter;
    TextShaper &m_shaper;
    CanvasPlace m_place;
    DeviceKind m_device;
    TextMode m_textMode;
    std::map<CardStyle, Rects> m_cards;
    std::map<CardStyle, Rects> m_tabs;
    std::map<QRgb, Rects> m_fills;
    std::map<DashStyle, Rects> m_dashes;
    std::map<DiscStyle, Rects> m_frames;
    std::map<Stroke, std::vector<QLineF>> m_lines;
    Discs m_discs;
    Discs m_holes;
    std::map<QRgb, QPainterPath> m_shapes;
    std::map<DiscStyle, QPainterPath> m_outlines;
    std::map<StampKey, Stamp> m_stamps;
    TextBatch m_texts;
};

}   // namespace wallchart
