// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wallchart {

/// What a text is for; ui/painting gives each role its family and weight.
///
/// The size comes with the geometry, because a layout may have to shrink a text.
enum class TextRole {
    ChartTitle,   ///< title of a printed sheet
    ChartSubtitle,
    TotalNumber,   ///< a number of the whole site, large
    TotalLabel,
    BlockTitle,
    BlockCount,   ///< the number of people beside a block's name
    HeaderText,   ///< leaders, shares, warnings in a header; its emphasised run is bold
    SubHeading,
    SubHeadingNote,
    CardName,
    CardMeta,       ///< chart number and job
    CardDigit,      ///< the assessment on a card's colour tab
    CellDigit,      ///< the assessment on cells of LOD 1 and 0
    SegmentCount,   ///< people of a level, inside a distribution bar
    Legend,
    Footer,
    FooterStrong,
    SheetCode,   ///< in the sheet map
    GlueStrip,
    Watermark
};

/// A role in a size: pixels on the screen, points on paper.
struct TextStyle {
    TextRole role = TextRole::CardName;
    double size = 12;

    bool operator==(const TextStyle &) const = default;
};

/// Says how large a text will be; implemented where the fonts are.
///
/// Emphasised runs are measured by the painter's bold face, so `width` of a role with
/// emphasis must be the width in bold. Called from the thread that lays out.
class TextMeasurer {
public:
    virtual ~TextMeasurer() = default;
    /// The width in the unit of `style.size`, fallback fonts included.
    [[nodiscard]] virtual double width(const QString &text, const TextStyle &style) const = 0;
    /// From line to line, enough for every script.
    [[nodiscard]] virtual double lineHeight(const TextStyle &style) const = 0;
};

/// `text` shortened at its end with "…" to fit `width`; whole when it fits, empty when not even
/// one sign does. Cuts between grapheme clusters.
[[nodiscard]] QString elided(const QString &text, double width, const TextStyle &style,
                             const TextMeasurer &measurer);

}   // namespace wallchart
