// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartwords.h"
#include "core/charts/wallchartgeometry.h"

namespace wallchart {

/// The inside of one card, computed when it is painted: only visible cards cost anything.
///
/// Null rects and empty texts are not there at this level of detail.
struct CardParts {
    QRectF card;
    QRectF tab;      ///< the coloured part; LOD 1 and 0: the whole card
    QString digit;   ///< "1" … "5" or a category's letter, "–" unassessed; empty when hidden
    TextStyle digitStyle;
    std::vector<TextBox> texts;   ///< name lines, chart number, job
    Star star = Star::None;
    QRectF starRect;
    bool starIsDot = false;     ///< LOD 1: a 3 px dot instead
    QRectF diamond;             ///< null = not on the committee
    std::vector<QRectF> pips;   ///< beside ChartPerson::pips, in the same order
    QRectF staleNotch;          ///< a square whose top end corner is folded; null = fresh
    bool unassessed = true;     ///< dashed border
    bool muted = false;         ///< out of the base, or a further post
};

/// `box` is an index in `geometry.cards`.
[[nodiscard]] CardParts cardParts(const WallChart &chart, const WallChartGeometry &geometry,
                                  std::uint32_t box, const ChartWords &words,
                                  const TextMeasurer &measurer);

/// What stands on a card for the code of its colour: a digit, a letter, or "–" for 0.
[[nodiscard]] QString signOf(const WallChart &chart, std::int16_t code, const ChartWords &words);

/// First letters of the first and last word: "Marisol Vega" → "MV"; by grapheme clusters.
[[nodiscard]] QString initialsOf(const QString &name);

}   // namespace wallchart
