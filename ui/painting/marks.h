// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/wallchart.h"
#include "ui/painting/chartcanvas.h"
#include "ui/painting/theme.h"

namespace wallchart {

/// A five-pointed star in the square at the middle of `rect`, one point up.
[[nodiscard]] QPainterPath starPath(const QRectF &rect);

/// Filled = tested or proven; outlined = known, not tested.
void paintStar(ChartCanvas &canvas, const QRectF &rect, Star star, const QColor &color,
               const QColor &hole);
/// A leader where there is no room for a star.
void paintDot(ChartCanvas &canvas, const QRectF &rect, const QColor &color);
/// A committee member.
void paintDiamond(ChartCanvas &canvas, const QRectF &rect, const QColor &color);
/// What somebody did in one test: disc, ring, ×, short dash. `ground` is what lies behind it.
void paintPip(ChartCanvas &canvas, const QRectF &rect, Pip pip, const Theme &theme,
              const QColor &ground);
/// The folded top end corner of something whose assessment is stale.
void paintStaleNotch(ChartCanvas &canvas, const QRectF &square, bool rightToLeft,
                     const Theme &theme, const QColor &ground);

}   // namespace wallchart
