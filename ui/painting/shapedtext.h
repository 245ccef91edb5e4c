// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/painting/fonts.h"

#include <QHash>
#include <QPointF>
#include <QRawFont>
#include <QString>

#include <array>
#include <memory>
#include <vector>

namespace wallchart {

/// Glyphs of one face, with their places on the baseline as multiples of the font size.
struct GlyphStretch {
    int face = 0;   ///< index into TextShaper::face
    std::vector<quint32> glyphs;
    std::vector<QPointF> places;
};

/// One line of text, shaped once and then drawn at any size.
struct ShapedText {
    std::vector<GlyphStretch> stretches;
    double width = 0;        ///< multiple of the font size
    bool rightToLeft = false;   ///< by its first strong character
};

/// Shapes lines of text and remembers them.
///
/// Measuring and drawing ask the same shapes, so what was measured is what is drawn, on screen
/// and on paper. Names and jobs come again and again on every page and in every frame: a shape
/// is made once. Not thread-safe; one per thread. Needs loadFonts().
class TextShaper final {
public:
    TextShaper();
    ~TextShaper();
    TextShaper(const TextShaper &) = delete;
    TextShaper &operator=(const TextShaper &) = delete;

    /// Stays valid until clear().
    [[nodiscard]] const ShapedText &shape(const QString &text, FontWeight weight);
    [[nodiscard]] double width(const QString &text, FontWeight weight, double size);
    /// The face at a size in pixels; made once for each size.
    [[nodiscard]] const QRawFont &face(int face, double size);

    /// Forgets every text, for example when the campaign is closed.
    void clear();

private:
    using Shapes = QHash<QString, ShapedText *>;

    ShapedText makeShape(const QString &text, FontWeight weight);
    int faceOf(const QRawFont &font);

    std::array<Shapes, 2> m_shapes;
    std::vector<std::unique_ptr<ShapedText>> m_owned;
    std::vector<QRawFont> m_faces;
    QHash<std::pair<int, int>, QRawFont> m_sized;
};

/// True when the first strong character of `text` is right-to-left.
[[nodiscard]] bool startsRightToLeft(const QString &text);

/// Shields a run such as "1+2" or "7/9" from the direction of the text around it.
[[nodiscard]] QString isolated(const QString &run);

}   // namespace wallchart
