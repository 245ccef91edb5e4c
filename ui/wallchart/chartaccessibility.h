// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace wallchart {

class WallChartView;

/// From now on screen readers find the cards of every wall chart one by one: name, stance,
/// leader, cell. Calling it again does nothing.
void installChartAccessibility();

/// Tells screen readers that a card is the current one.
void announceCard(WallChartView &view, std::uint32_t box);

/// A card in words: "Rosa Delgado, 4 leaning against, leader, Environmental services, Night".
[[nodiscard]] QString cardInWords(const WallChartView &view, std::uint32_t box);

}   // namespace wallchart
