// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace wallchart {

// Every percentage on screen is made here, by the one rule of core/base/percent.h.

/// "65 %" in the language of the program, rounded down, shielded from the direction around it.
[[nodiscard]] QString percentText(double share);
/// The same of people; nobody is 0 %.
[[nodiscard]] QString percentText(int part, int whole);
/// A goal as it was set: "80 %", "66.7 %".
[[nodiscard]] QString goalPercent(double goal);
/// The number of a goal alone, for an axis: "80", "66.7".
[[nodiscard]] QString goalNumber(double goal);
/// "65%" where there is little room: on charts and in their cells.
[[nodiscard]] QString shortPercent(double share, const QLocale &locale = QLocale());

}   // namespace wallchart
