// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/painting/shapedtext.h"

#include <QColor>
#include <QPointF>

#include <map>
#include <tuple>
#include <vector>

class QPainter;

namespace wallchart {

/// How letters reach the device.
enum class TextMode {
    Glyphs,       ///< as glyphs of embedded fonts: screen and PDF
    Outlines,     ///< as shapes: an SVG that looks the same without our fonts
    Characters,   ///< as text in a named family: an SVG that can be searched
};

/// Where letters are rounded to.
enum class TextGrid {
    Baselines,    ///< whole pixels down, any fraction across: even letters on a screen
    Everything,   ///< whole units both ways: short numbers in a file of 1200 units an inch
};

/// Collects lines of text and draws them font by font and colour by colour.
///
/// All letters of one face, size and colour become one run of glyphs: a frame with eight
/// thousand digits is a handful of calls, a page of a PDF a handful of text objects.
class TextBatch final {
public:
    TextBatch(TextShaper &shaper, TextMode mode, TextGrid grid);

    /// Adds a line with its left edge and baseline at `at`; `size` and `at` in device units.
    void add(const QString &text, FontWeight weight, double size, QPointF at, const QColor &color);
    /// Draws everything that was added, and forgets it.
    void draw(QPainter &painter);

private:
    struct Run {
        std::vector<quint32> glyphs;
        std::vector<QPointF> places;
    };
    struct Line {
        QString text;
        QPointF at;
    };
    using RunStyle = std::tuple<QRgb, int, double>;   ///< colour, face, size
    using LineStyle = std::tuple<QRgb, FontWeight, double>;

    [[nodiscard]] QPointF onGrid(const QPointF &point) const;
    void addPlaces(const GlyphStretch &stretch, double size, QPointF at,
                   std::vector<QPointF> &places) const;
    void drawGlyphs(QPainter &painter);
    void drawOutlines(QPainter &painter);
    void drawCharacters(QPainter &painter);

    TextShaper &m_shaper;
    TextMode m_mode;
    TextGrid m_grid;
    std::map<RunStyle, Run> m_runs;
    std::map<LineStyle, std::vector<Line>> m_lines;
};

}   // namespace wallchart
