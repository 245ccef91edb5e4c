// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/writtendate.h"

#include <QRegularExpression>

#include <array>

namespace wallchart {

namespace {

const QRegularExpression &numbersYearLast()
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^(\d{1,2})([/.-])(\d{1,2})[/.-](\d{4}|\d{2})(?!\d))"));
    return pattern;
}

int fullYear(const QString &digits)
{
    constexpr int kLastOfThisCentury = 69;
    const int year = digits.toInt();
    return digits.size() == 4 ? year : year + (year <= kLastOfThisCentury ? 2000 : 1900);
}

QDate yearFirst(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d))"));
    const auto match = pattern.match(text);
    return match.hasMatch() ? QDate(match.captured(1).toInt(), match.captured(2).toInt(),
                                    match.captured(3).toInt())
                            : QDate();
}

QDate yearLast(const QString &text, DateOrder order)
{
    const auto match = numbersYearLast().match(text);
    if (!match.hasMatch()) return {};
    const int first = match.captured(1).toInt();
    const int second = match.captured(3).toInt();
    const int year = fullYear(match.captured(4));
    const bool dayFirst = match.captured(2) == QLatin1String(".") || order == DateOrder::DayFirst;
    return dayFirst ? QDate(year, second, first) : QDate(year, first, second);
}

int monthNamed(const QString &name)
{
    constexpr std::array kMonths{"jan", "feb", "mar", "apr", "may", "jun",
                                 "jul", "aug", "sep", "oct", "nov", "dec"};
    for (std::size_t i = 0; i < kMonths.size(); ++i) {
        if (name.left(3).compare(QLatin1String(kMonths[i]), Qt::CaseInsensitive) == 0)
            return static_cast<int>(i) + 1;
    }
    return 0;
}

QDate withMonthName(const QString &text)
{
    static const QRegularExpression dayFirst(
        QStringLiteral(R"(^(\d{1,2})[ .-]+([A-Za-z]{3,9})[ .,-]+(\d{4}|\d{2})(?!\d))"));
    static const QRegularExpression monthFirst(
        QStringLiteral(R"(^([A-Za-z]{3,9})[ .]+(\d{1,2})[ ,]+(\d{4})(?!\d))"));
    if (const auto match = dayFirst.match(text); match.hasMatch())
        return {fullYear(match.captured(3)), monthNamed(match.captured(2)),
                match.captured(1).toInt()};
    if (const auto match = monthFirst.match(text); match.hasMatch())
        return {match.captured(3).toInt(), monthNamed(match.captured(1)),
                match.captured(2).toInt()};
    return {};
}

QDate dayNumber(const QString &text)
{
    constexpr int kFirst = 10'000;   // 1927: nobody on a list was hired before
    constexpr int kLast = 73'050;    // the end of 2099
    bool isNumber = false;
    const int days = text.toInt(&isNumber);
    return isNumber && days >= kFirst && days <= kLast ? QDate(1899, 12, 30).addDays(days)
                                                       : QDate();
}

}   // namespace

void DateOrderProof::take(const QString &value)
{
    const auto match = numbersYearLast().match(value.trimmed());
    if (!match.hasMatch()) return;
    if (match.capturedView(1).toInt() > 12) ++m_dayFirst;
    if (match.capturedView(3).toInt() > 12) --m_dayFirst;
}

std::optional<DateOrder> DateOrderProof::order() const
{
    if (m_dayFirst == 0) return std::nullopt;
    return m_dayFirst > 0 ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

std::optional<QDate> dateFrom(const QString &text, DateOrder order)
{
    const QString tidy = text.simplified();
    QDate date = yearFirst(tidy);
    if (!date.isValid()) date = yearLast(tidy, order);
    if (!date.isValid()) date = withMonthName(tidy);
    if (!date.isValid()) date = dayNumber(tidy);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

}   // namespace wallchart
