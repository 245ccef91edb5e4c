// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/painting/chartink.h"

namespace wallchart {

/// Adds the cards of a range to the canvas, at the level of detail of the geometry.
void paintCards(const ChartInk &ink, Range cards, const QRectF &visible);

/// Adds the digits that cells at the lowest level of detail share.
void paintCellDigits(const ChartInk &ink, Range digits, const QRectF &visible);

}   // namespace wallchart
