// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/stance.h"
#include "ui/overview/figure.h"
#include "ui/painting/theme.h"
#include "ui/widgets/paintedtext.h"

namespace wallchart {

/// A line of text in a direction of layout; its own direction is that of its letters.
struct PaintedLine {
    QString text;
    QFont font;
    QColor color;
    Qt::Alignment side = Qt::AlignLeft;   ///< leading = left, before mirroring
};
/// In the middle of the height of `rect`, elided at its end.
void paintLine(QPainter &painter, const QRect &rect, const PaintedLine &line,
               Qt::LayoutDirection direction);

/// The square of a stance with its digit, or an en dash in a dashed border.
void paintStanceSquare(QPainter &painter, const QRect &square, const FigureStance &stance,
                       const Scale &scale, const Theme &theme);

/// How much of everyone took part, with a tick at the goal. Runs in reading direction.
void paintActedShare(QPainter &painter, const QRect &rect, const ActedShare &bar,
                     const Theme &theme, Qt::LayoutDirection direction);

/// Everyone by where they stand, in the order of the scale; the unassessed last.
void paintStanceShare(QPainter &painter, const QRect &rect, const StanceShare &bar,
                      const Scale &scale, const Theme &theme, Qt::LayoutDirection direction);

}   // namespace wallchart
