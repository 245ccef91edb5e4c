// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>
#include <optional>

namespace wallchart {

/// Print is the light palette on white paper with black marks: it always looks the same.
enum class ThemeKind { Light, Dark, Print };

/// How one assessment level looks. The digit carries the meaning, the colour supports it.
struct LevelColors {
    QColor fill;
    QColor digit;
    QColor edge;       ///< invalid: no edge of its own
    QColor outlined;   ///< edge with "outline assessment colours", 3:1 against the surface

    bool operator==(const LevelColors &) const = default;
};

/// A field of a heat map with its number.
struct HeatColors {
    QColor fill;
    QColor text;

    bool operator==(const HeatColors &) const = default;
};

/// Every colour of the program, by what it is for.
///
/// The names are those of the style sheet; text roles keep 4.5:1 on the grounds they are used on.
struct Theme {
    ThemeKind kind = ThemeKind::Light;

    QColor window;
    QColor surface;
    QColor sunk;
    QColor canvas;   ///< behind a chart
    QColor line;
    QColor line2;
    QColor cardLine;
    QColor dash;   ///< border of the unassessed
    QColor text;
    QColor text2;
    QColor muted;
    QColor accent;   ///< rationed: one primary button, brand
    QColor accentHover;
    QColor onAccent;
    QColor accentText;   ///< refused, late, missed
    QColor accentBg;
    QColor focus;
    QColor sel;
    QColor hover;
    QColor ink;   ///< all participation
    QColor ink2;
    QColor inkBg;
    QColor ok;
    QColor okBg;
    QColor warn;
    QColor warnBg;
    QColor info;
    QColor infoBg;
    QColor refused;     ///< the × of a refusal
    QColor committee;   ///< the diamond
    QColor star;
    QColor rule;   ///< heavy line of a page; frame of a block

    std::array<LevelColors, 5> levels;   ///< from firmly with us to opposed
    LevelColors unassessed;
    bool outlineLevels = false;   ///< draws every level with its outlined edge

    /// Neither an assessment nor participation: shifts, coverage. Their letters tell them apart.
    std::array<LevelColors, 5> plain;
    std::array<HeatColors, 5> heat;   ///< below 35, 50, 65, 80 %, and from there on

    /// `tone` is 1 (firmly with us) to 5 (opposed); none is unassessed.
    [[nodiscard]] const LevelColors &level(std::optional<int> tone) const;
    /// The colours of a share of a base, 0–1.
    [[nodiscard]] const HeatColors &heatOf(double share) const;

    bool operator==(const Theme &) const = default;
};

[[nodiscard]] const Theme &lightTheme();
[[nodiscard]] const Theme &darkTheme();
[[nodiscard]] const Theme &printTheme();

/// The same theme as a printer without colour shows it.
[[nodiscard]] Theme greyscale(const Theme &theme);

/// WCAG 2 contrast of two opaque colours, 1–21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);
/// CIE L* of an opaque colour, 0 (black) to 100 (white).
[[nodiscard]] double lightness(const QColor &color);

}   // namespace wallchart
