// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace wallchart {

/// Which of day and month comes first in dates such as 03/04/2023.
enum class DateOrder { MonthFirst, DayFirst };

/// The order that values prove, by a number above 12. Of contradicting values the more frequent
/// kind decides.
class DateOrderProof {
public:
    void take(const QString &value);
    void take(const DateOrderProof &other) { m_dayFirst += other.m_dayFirst; }
    /// None when all that was taken fits both orders.
    [[nodiscard]] std::optional<DateOrder> order() const;

private:
    int m_dayFirst = 0;   // values that prove it, less those that prove the other
};

/// A date as people and programs write it: ISO dates and timestamps with any zone, 3/4/2023,
/// 3.4.2023 (always day first), 7-Oct-15, Oct 7, 2015, and Excel's day numbers (42284).
[[nodiscard]] std::optional<QDate> dateFrom(const QString &text, DateOrder order);

}   // namespace wallchart
