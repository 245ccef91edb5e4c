// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringList>

#include <optional>

namespace wallchart {

/// Which of day and month comes first in dates such as 03/04/2023.
enum class DateOrder { MonthFirst, DayFirst };

/// The order that the values prove, by a number above 12; none when they fit both.
/// Of contradicting values the more frequent kind decides.
[[nodiscard]] std::optional<DateOrder> provenDateOrder(const QStringList &values);

/// A date as people and programs write it: ISO dates and timestamps with any zone, 3/4/2023,
/// 3.4.2023 (always day first), 7-Oct-15, Oct 7, 2015, and Excel's day numbers (42284).
[[nodiscard]] std::optional<QDate> dateFrom(const QString &text, DateOrder order);

}   // namespace wallchart
