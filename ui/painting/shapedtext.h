// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/painting/fonts.h"

#include <QHash>
#include <QPointF>
#include <QRawFont>
#include <QRectF>
#include <QString>

#include <array>
#include <memory>
#include <vector>

namespace wallchart {

/// Glyphs of one face, with their places on the baseline as multiples of the font size.
struct GlyphStretch {
    int face = 0;   ///< index into TextShaper::face
    std::vector<quint32> glyphs = {};
    std::vector<QPointF> places = {};
};

/// One line of text, shaped once and then drawn at any size.
struct ShapedText {
    std::vector<GlyphStretch> stretches;
    double width = 0;           ///< multiple of the font size
    bool rightToLeft = false;   ///< by its first strong character
};

/// Full: as the font wants it. None: signs of scripts that do not join stand side by side, which
/// is ten times faster and hardly seen at the sizes of a screen; a frame of names that were never
/// shown before has to be ready within 16 ms.
enum class Kerning { Full, None };

/// Shapes lines of text and remembers them.
///
/// Measuring and drawing ask the same shapes, so what was measured is what is drawn, on screen
/// and on paper. Names and jobs come again and again on every page and in every frame: a shape
/// is made once. Not thread-safe; one per thread. Needs loadFonts().
class TextShaper final {
public:
    explicit TextShaper(Kerning kerning = Kerning::Full);
    ~TextShaper();
    TextShaper(const TextShaper &) = delete;
    TextShaper &operator=(const TextShaper &) = delete;

    /// Stays valid until clear().
    [[nodiscard]] const ShapedText &shape(const QString &text, FontWeight weight);
    [[nodiscard]] double width(const QString &text, FontWeight weight, double size);
    /// The box around the ink of a text of one glyph, from its origin, as multiples of the size.
    [[nodiscard]] QRectF inkBox(const QString &sign, FontWeight weight);
    /// The face at a size in pixels; made once for each size.
    [[nodiscard]] const QRawFont &face(int face, double size);

    /// Forgets every text, for example when the campaign is closed.
    void clear();

private:
    using Shapes = QHash<QString, ShapedText *>;

    /// What is known of a sign that stands alone: the one glyph of its shape.
    struct Sign {
        int face = 0;
        quint32 glyph = 0;
        double advance = 0;
    };

    ShapedText makeShape(const QString &text, FontWeight weight);
    [[nodiscard]] ShapedText layOut(const QString &text, FontWeight weight);
    [[nodiscard]] const Sign *signOf(QChar sign, FontWeight weight);
    [[nodiscard]] bool standsSideBySide(const QString &text) const;
    [[nodiscard]] bool hasWordsSideBySide(const QString &text) const;
    [[nodiscard]] ShapedText joinWords(const QString &text, FontWeight weight);
    int faceOf(const QRawFont &font);

    Kerning m_kerning;
    std::array<Shapes, 2> m_shapes;
    std::array<QHash<QChar, Sign>, 2> m_signs;
    std::array<QHash<QString, QRectF>, 2> m_inkBoxes;
    std::vector<std::unique_ptr<ShapedText>> m_owned;
    std::vector<QRawFont> m_faces;
    QHash<std::pair<int, int>, QRawFont> m_sized;
};

/// True when the first strong character of `text` is right-to-left.
[[nodiscard]] bool startsRightToLeft(const QString &text);

/// Shields a run such as "1+2" or "7/9" from the direction of the text around it.
[[nodiscard]] QString isolated(const QString &run);

}   // namespace wallchart
