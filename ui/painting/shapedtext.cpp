// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/shapedtext.h"

#include <QGlyphRun>
#include <QTextLayout>

#include <algorithm>

namespace wallchart {

namespace {

/// Large enough that the 1/64 pixel to which Qt rounds advances does not show at any size.
constexpr double kShapingSize = 256;
/// Sizes are told apart in steps of 1/16 pixel.
constexpr double kSizeSteps = 16;

}   // namespace

TextShaper::TextShaper() = default;
TextShaper::~TextShaper() = default;

const ShapedText &TextShaper::shape(const QString &text, FontWeight weight)
{
    Shapes &shapes = m_shapes.at(weight == FontWeight::Bold ? 1 : 0);
    if (const auto known = shapes.constFind(text); known != shapes.cend()) return **known;
    m_owned.push_back(std::make_unique<ShapedText>(makeShape(text, weight)));
    shapes.insert(text, m_owned.back().get());
    return *m_owned.back();
}

double TextShaper::width(const QString &text, FontWeight weight, double size)
{
    return shape(text, weight).width * size;
}

ShapedText TextShaper::makeShape(const QString &text, FontWeight weight)
{
    ShapedText shaped;
    shaped.rightToLeft = startsRightToLeft(text);
    QTextLayout layout(text, chartFont(text, kShapingSize, weight));
    QTextOption option(Qt::AlignLeft);
    option.setTextDirection(shaped.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid()) return shaped;
    shaped.width = line.naturalTextWidth() / kShapingSize;
    // Whatever the alignment of the line, the shape begins at its own left edge.
    const QPointF origin(line.naturalTextRect().left(), line.ascent());
    for (const QGlyphRun &run : line.glyphRuns()) {
        GlyphStretch stretch;
        stretch.face = faceOf(run.rawFont());
        for (const quint32 glyph : run.glyphIndexes()) stretch.glyphs.push_back(glyph);
        for (const QPointF &place : run.positions()) stretch.places.push_back((place - origin) / kShapingSize);
        shaped.stretches.push_back(std::move(stretch));
    }
    return shaped;
}

int TextShaper::faceOf(const QRawFont &font)
{
    const auto known = std::find(m_faces.cbegin(), m_faces.cend(), font);
    if (known != m_faces.cend()) return static_cast<int>(known - m_faces.cbegin());
    m_faces.push_back(font);
    return static_cast<int>(m_faces.size()) - 1;
}

const QRawFont &TextShaper::face(int face, double size)
{
    const int step = std::max(1, qRound(size * kSizeSteps));
    QRawFont &font = m_sized[{face, step}];
    if (!font.isValid()) {
        font = m_faces.at(static_cast<std::size_t>(face));
        font.setPixelSize(step / kSizeSteps);
    }
    return font;
}

void TextShaper::clear()
{
    for (Shapes &shapes : m_shapes) shapes.clear();
    m_owned.clear();
}

bool startsRightToLeft(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t character = text.at(i).unicode();
        if (text.at(i).isHighSurrogate() && i + 1 < text.size()) {
            character = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
            ++i;
        }
        switch (QChar::direction(character)) {
        case QChar::DirL: return false;
        case QChar::DirR:
        case QChar::DirAL: return true;
        default: break;
        }
    }
    return false;
}

QString isolated(const QString &run)
{
    return QChar(0x2066) + run + QChar(0x2069);
}

}   // namespace wallchart
