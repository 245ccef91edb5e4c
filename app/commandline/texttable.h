// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace wallchart {

/// Rows in aligned columns, two spaces apart; the first row is the heading. Counts characters,
/// so names of wide scripts may step out of line.
[[nodiscard]] QString textTable(const QList<QStringList> &rows);

/// "54 %" of a fraction, rounded down, so that 64.9 % never reads as 65 %.
[[nodiscard]] QString percent(double share);
/// A goal as it was set: "80 %", "66.7 %".
[[nodiscard]] QString goalAsSet(double goal);

}   // namespace wallchart
