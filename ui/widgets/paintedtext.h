// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPainter>

namespace wallchart {

[[nodiscard]] QFont sizedFont(QFont font, int pixels, QFont::Weight weight = QFont::Normal);

/// One line in the painter's font, elided at its end. Stands at `side` of the reading direction,
/// whatever the direction of the text itself.
void writeLine(QPainter &painter, const QRect &rect, const QString &text,
               Qt::LayoutDirection direction, Qt::Alignment side);

}   // namespace wallchart
