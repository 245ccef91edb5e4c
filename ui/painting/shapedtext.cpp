// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/shapedtext.h"

#include <QGlyphRun>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>

namespace wallchart {

namespace {

/// Large enough that the 1/64 pixel to which Qt rounds advances does not show at any size.
constexpr double kShapingSize = 256;
/// Sizes are told apart in steps of 1/16 pixel.
constexpr double kSizeSteps = 16;

std::size_t indexOf(FontWeight weight)
{
    return weight == FontWeight::Bold ? 1 : 0;
}

/// Isolates and other invisible signs are looked for in the fonts of the computer, and would make
/// a PDF carry one of them for nothing.
bool isShown(const QGlyphRun &run)
{
    const QRawFont font = run.rawFont();
    if (fontFamilies().contains(font.familyName())) return true;
    const QList<quint32> glyphs = run.glyphIndexes();
    return std::any_of(glyphs.cbegin(), glyphs.cend(),
                       [&](quint32 glyph) { return !font.pathForGlyph(glyph).isEmpty(); });
}

bool runsRightToLeft(QChar sign)
{
    const QChar::Direction direction = sign.direction();
    return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN
           || sign.isSurrogate();
}

/// True for signs whose width does not depend on their neighbours, kerning apart.
bool standsAlone(QChar sign)
{
    if (sign.isSurrogate() || sign.isMark()) return false;
    switch (sign.script()) {
    case QChar::Script_Latin:
    case QChar::Script_Cyrillic:
    case QChar::Script_Greek:
    case QChar::Script_Han: return true;
    case QChar::Script_Common: return sign.category() != QChar::Other_Format;
    default: return false;
    }
}

}   // namespace

TextShaper::TextShaper(Kerning kerning) : m_kerning(kerning) {}
TextShaper::~TextShaper() = default;

const ShapedText &TextShaper::shape(const QString &text, FontWeight weight)
{
    Shapes &shapes = m_shapes.at(indexOf(weight));
    if (const auto known = shapes.constFind(text); known != shapes.cend()) return **known;
    m_owned.push_back(std::make_unique<ShapedText>(makeShape(text, weight)));
    shapes.insert(text, m_owned.back().get());
    return *m_owned.back();
}

/// Shortening a name asks for the width of all its beginnings: they are not worth remembering.
double TextShaper::width(const QString &text, FontWeight weight, double size)
{
    if (hasWordsSideBySide(text)) {
        const double space = signOf(u' ', weight)->advance * size;
        double sum = -space;
        for (const QString &word : text.split(u' ')) sum += space + width(word, weight, size);
        return sum;
    }
    if (!standsSideBySide(text)) return shape(text, weight).width * size;
    double sum = 0;
    for (const QChar sign : text) sum += signOf(sign, weight)->advance;
    return sum * size;
}

bool TextShaper::standsSideBySide(const QString &text) const
{
    return m_kerning == Kerning::None && std::all_of(text.cbegin(), text.cend(), standsAlone);
}

/// Words of scripts that join inside a word only: first names and last names come again and again.
bool TextShaper::hasWordsSideBySide(const QString &text) const
{
    return m_kerning == Kerning::None && text.contains(u' ') && !standsSideBySide(text)
           && std::none_of(text.cbegin(), text.cend(), runsRightToLeft);
}

ShapedText TextShaper::joinWords(const QString &text, FontWeight weight)
{
    ShapedText joined;
    const double space = signOf(u' ', weight)->advance;
    joined.width = -space;
    for (const QString &word : text.split(u' ')) {
        joined.width += space;
        const ShapedText &part = shape(word, weight);
        for (GlyphStretch stretch : part.stretches) {
            for (QPointF &place : stretch.places) place.rx() += joined.width;
            joined.stretches.push_back(std::move(stretch));
        }
        joined.width += part.width;
    }
    return joined;
}

const TextShaper::Sign *TextShaper::signOf(QChar sign, FontWeight weight)
{
    QHash<QChar, Sign> &signs = m_signs.at(indexOf(weight));
    auto known = signs.constFind(sign);
    if (known == signs.cend()) {
        const ShapedText shaped = layOut(QString(sign), weight);
        Sign fresh{.advance = shaped.width};
        if (!shaped.stretches.empty()) {
            fresh.face = shaped.stretches.front().face;
            fresh.glyph = shaped.stretches.front().glyphs.front();
        }
        known = signs.insert(sign, fresh);
    }
    return &*known;
}

QRectF TextShaper::inkBox(const QString &sign, FontWeight weight)
{
    QHash<QString, QRectF> &boxes = m_inkBoxes.at(indexOf(weight));
    if (const auto known = boxes.constFind(sign); known != boxes.cend()) return *known;
    const ShapedText &shaped = shape(sign, weight);
    if (shaped.stretches.empty()) return {};
    const GlyphStretch &stretch = shaped.stretches.front();
    const QRectF box =
        face(stretch.face, kShapingSize).pathForGlyph(stretch.glyphs.front()).boundingRect();
    return *boxes.insert(sign, {box.topLeft() / kShapingSize, box.size() / kShapingSize});
}

ShapedText TextShaper::makeShape(const QString &text, FontWeight weight)
{
    if (hasWordsSideBySide(text)) return joinWords(text, weight);
    if (!standsSideBySide(text)) return layOut(text, weight);
    ShapedText shaped;
    for (const QChar sign : text) {
        const Sign &known = *signOf(sign, weight);
        if (shaped.stretches.empty() || shaped.stretches.back().face != known.face) {
            shaped.stretches.push_back({.face = known.face});
        }
        shaped.stretches.back().glyphs.push_back(known.glyph);
        shaped.stretches.back().places.emplace_back(shaped.width, 0);
        shaped.width += known.advance;
    }
    return shaped;
}

ShapedText TextShaper::layOut(const QString &text, FontWeight weight)
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
        for (const QPointF &place : run.positions())
            stretch.places.push_back((place - origin) / kShapingSize);
        if (isShown(run)) shaped.stretches.push_back(std::move(stretch));
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
