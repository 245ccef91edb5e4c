// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/testresults.h"
#include "ui/widgets/appearance.h"

#include <QRect>

class QPainter;

namespace wallchart {

/// A stretch of a bar: people of one state. Unnamed people have no list behind them.
struct BarStretch {
    std::optional<TestWho> who = {};   ///< none = unnamed
    int people = 0;
    QRect rect = {};

    bool operator==(const BarStretch &) const = default;
};

/// Took part, did not (said yes, asked), refused, not asked, unnamed, from the start of the
/// reading direction; the whole length is everyone. Empty stretches are left out.
[[nodiscard]] std::vector<BarStretch> barStretches(const TestCounts &counts, const QRect &rect,
                                                   Qt::LayoutDirection direction);

/// Each stretch with its own ground, told apart without colour.
void paintResultBar(QPainter &painter, const std::vector<BarStretch> &stretches, bool met,
                    const Theme &theme);
/// The numbers, where they fit; painted last, so that no goal line runs through them.
void paintBarNumbers(QPainter &painter, const std::vector<BarStretch> &stretches, bool met,
                     const Theme &theme);

/// Where a share of everyone lies in a bar.
[[nodiscard]] int barPlaceOf(double share, const QRect &rect, Qt::LayoutDirection direction);

/// A supermajority: the dashed line of bars.
inline constexpr double kSupermajority = 0.8;

}   // namespace wallchart
