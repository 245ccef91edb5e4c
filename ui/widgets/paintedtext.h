// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>

namespace wallchart {

[[nodiscard]] QFont sizedFont(QFont font, int pixels, QFont::Weight weight = QFont::Normal);

/// As much of a line as fits. Of a nested place the outer parts give way first, since its end tells
/// it from others: "… / Unit 17 / Night"; anything else is elided at its end.
[[nodiscard]] QString fittingText(const QFontMetricsF &metrics, const QString &text, double width);

/// One line in the painter's font, as fittingText() has it. Stands at `side` of the reading
/// direction, whatever the direction of the text itself.
void writeLine(QPainter &painter, const QRect &rect, const QString &text,
               Qt::LayoutDirection direction, Qt::Alignment side);

}   // namespace wallchart
