// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartwords.h"
#include "core/charts/wallchartgeometry.h"

#include <QStringList>

namespace wallchart {

/// How a name stands on its card.
struct NameFit {
    QStringList lines;
    double size = 12;
    bool numberBeside = false;   ///< the chart number stands on the name's line, else with the job
    bool broken = false;         ///< a word had to be broken: a wider card is wanted
};

/// What is written on a card besides the name.
struct CardTexts {
    QString name;
    QString number;   ///< "217"; empty = not shown
    QString mark;     ///< out of the base, further post; else empty
    QString job;
};

[[nodiscard]] CardTexts cardTextsOf(const WallChart &chart, const ChartCard &card,
                                    const ChartWords &words);

/// The width that star and diamond take at the end of the name's line.
[[nodiscard]] double marksWidth(const WallChart &chart, const ChartCard &card,
                                const CardMetrics &metrics);
/// The width for text on a card `cardWidth` wide.
[[nodiscard]] double textWidth(const CardMetrics &metrics, double cardWidth);

/// Screen: one line, elided. Paper: one line, two lines, smaller down to 8 pt, then broken words
/// over as many lines as it takes; nothing is ever left out. A card of `mostHeight` holds it, as
/// long as some way of writing it does.
[[nodiscard]] NameFit fitName(const CardTexts &texts, double width, double marks,
                              const CardMetrics &metrics, const TextMeasurer &measurer,
                              double mostHeight = std::numeric_limits<double>::max());

/// How high a card must be for its name on paper.
[[nodiscard]] double cardHeight(const NameFit &fit, const CardMetrics &metrics,
                                const TextMeasurer &measurer);

}   // namespace wallchart
