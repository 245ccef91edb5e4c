// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace wallchart {

/// A day with its month in words, so that nobody takes 4/6 for another day: "4 Jun 2023".
/// Empty for no day.
[[nodiscard]] QString dayText(QDate day, const QLocale &locale = QLocale());

/// The pattern of dayText(), for fields in which days are typed.
[[nodiscard]] QString dayTextPattern();

}   // namespace wallchart
