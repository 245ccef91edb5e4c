// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/textbatch.h"

#include <QGlyphRun>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace wallchart {

TextBatch::TextBatch(TextShaper &shaper, TextMode mode, TextGrid grid)
    : m_shaper(shaper), m_mode(mode), m_grid(grid)
{
}

QPointF TextBatch::onGrid(const QPointF &point) const
{
    return m_grid == TextGrid::Everything ? QPointF(std::round(point.x()), std::round(point.y()))
                                          : point;
}

void TextBatch::add(const QString &text, FontWeight weight, double size, QPointF at,
                    const QColor &color)
{
    if (text.isEmpty()) return;
    at = onGrid(QPointF(at.x(), std::round(at.y())));
    if (m_mode == TextMode::Characters) {
        m_lines[{color.rgba(), weight, size}].push_back({text, at});
        return;
    }
    for (const GlyphStretch &stretch : m_shaper.shape(text, weight).stretches) {
        Run &run = m_runs[{color.rgba(), stretch.face, size}];
        run.glyphs.insert(run.glyphs.end(), stretch.glyphs.cbegin(), stretch.glyphs.cend());
        addPlaces(stretch, size, at, run.places);
    }
}

/// On the grid of files each advance is rounded alone: the same letters are then the same bytes
/// wherever they stand, which makes a PDF a quarter smaller.
void TextBatch::addPlaces(const GlyphStretch &stretch, double size, QPointF at,
                          std::vector<QPointF> &places) const
{
    QPointF last;
    for (const QPointF &place : stretch.places) {
        at += onGrid((place - last) * size);
        last = place;
        places.push_back(at);
    }
}

void TextBatch::draw(QPainter &painter)
{
    switch (m_mode) {
    case TextMode::Glyphs: drawGlyphs(painter); break;
    case TextMode::Outlines: drawOutlines(painter); break;
    case TextMode::Characters: drawCharacters(painter); break;
    }
    m_runs.clear();
    m_lines.clear();
}

void TextBatch::drawGlyphs(QPainter &painter)
{
    for (const auto &[style, run] : m_runs) {
        const auto &[color, face, size] = style;
        painter.setPen(QColor::fromRgba(color));
        QGlyphRun glyphs;
        glyphs.setRawFont(m_shaper.face(face, size));
        glyphs.setRawData(run.glyphs.data(), run.places.data(),
                          static_cast<int>(run.glyphs.size()));
        painter.drawGlyphRun({}, glyphs);
    }
}

void TextBatch::drawOutlines(QPainter &painter)
{
    painter.setPen(Qt::NoPen);
    for (const auto &[style, run] : m_runs) {
        const auto &[color, face, size] = style;
        painter.setBrush(QColor::fromRgba(color));
        const QRawFont &font = m_shaper.face(face, size);
        QHash<quint32, QPainterPath> shapes;
        for (std::size_t i = 0; i < run.glyphs.size(); ++i) {
            QPainterPath &shape = shapes[run.glyphs[i]];
            if (shape.isEmpty()) shape = font.pathForGlyph(run.glyphs[i]);
            QPainterPath placed = shape.translated(run.places[i]);
            placed.setFillRule(Qt::WindingFill);
            if (!placed.isEmpty()) painter.drawPath(placed);
        }
    }
}

void TextBatch::drawCharacters(QPainter &painter)
{
    for (const auto &[style, lines] : m_lines) {
        const auto &[color, weight, size] = style;
        painter.setPen(QColor::fromRgba(color));
        for (const Line &line : lines) {
            painter.setFont(chartFont(line.text, size, weight));
            painter.drawText(line.at, line.text);
        }
    }
}

}   // namespace wallchart
