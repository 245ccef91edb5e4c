// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/wallchartgeometry.h"
#include "ui/painting/theme.h"

#include <QPainter>

#include <functional>

namespace wallchart {

/// How a card stands out from the others, from the weakest to the strongest.
struct CardLook {
    bool filteredOut = false;
    bool hovered = false;
    bool followsSelected = false;
    bool selected = false;
    bool current = false;   ///< where the keys are, while the chart has them
};

/// What lies over a painted chart, in its own units: the states of its cards, the rubber band,
/// the place where something would be dropped.
struct ChartOverlay {
    std::function<CardLook(std::uint32_t box)> lookOf;
    QRectF rubberBand = {};
    QRectF dropTarget = {};
};

/// Paints only what touches `visible`; the painter is set up in units of the layout.
void paintOverlay(QPainter &painter, const WallChartGeometry &geometry, const Theme &theme,
                  const ChartOverlay &overlay, const QRectF &visible);

}   // namespace wallchart
