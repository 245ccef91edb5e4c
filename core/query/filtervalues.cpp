// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filtervalues.h"

#include "core/query/filtererrors.h"

#include <QDate>

#include <array>
#include <limits>

namespace wallchart {

namespace {

constexpr qint64 kLeast = std::numeric_limits<qint64>::min();
constexpr qint64 kGreatest = std::numeric_limits<qint64>::max();

/// From the first to the last number or Julian day that is meant.
struct Bounds {
    qint64 low;
    qint64 high;
};

std::optional<Bounds> numberFrom(QStringView text)
{
    if (text.startsWith(QLatin1Char('#'))) text = text.mid(1);
    bool ok = false;
    const int number = text.toInt(&ok);
    return ok && number >= 0 ? std::optional<Bounds>({number, number}) : std::nullopt;
}

/// `2023-03-01`, or all days of `2023-03` or `2023`.
std::optional<Bounds> daysFrom(QStringView text)
{
    const auto parts = text.split(QLatin1Char('-'));
    if (parts.size() > 3 || parts[0].size() != 4) return std::nullopt;
    std::array<int, 3> numbers{0, 1, 1};
    for (qsizetype i = 0; i < parts.size(); ++i) {
        bool ok = false;
        numbers[static_cast<std::size_t>(i)] = parts[i].toInt(&ok);
        if (!ok || parts[i].size() > (i == 0 ? 4 : 2)) return std::nullopt;
    }
    const QDate first(numbers[0], numbers[1], numbers[2]);
    if (!first.isValid()) return std::nullopt;
    const QDate after = parts.size() == 3   ? first.addDays(1)
                        : parts.size() == 2 ? first.addMonths(1)
                                            : first.addYears(1);
    return Bounds{first.toJulianDay(), after.toJulianDay() - 1};
}

std::optional<Bounds> boundsFrom(FieldValues values, QStringView text)
{
    return values == FieldValues::Days ? daysFrom(text) : numberFrom(text);
}

Bounds compared(const QString &comparison, Bounds bounds)
{
    if (comparison == QLatin1String("<")) return {kLeast, bounds.low - 1};
    if (comparison == QLatin1String("<=")) return {kLeast, bounds.high};
    if (comparison == QLatin1String(">")) return {bounds.high + 1, kGreatest};
    if (comparison == QLatin1String(">=")) return {bounds.low, kGreatest};
    return bounds;
}

tl::unexpected<FilterError> refused(const TypedValue &typed, ErrorCode code, QStringList args)
{
    return tl::unexpected<FilterError>({typed.span, code, std::move(args)});
}

/// Where the two ends of a range meet: `1-2`, `2023-01-01..2023-02-01`; below 0 when nowhere.
struct RangeSign {
    qsizetype at;
    qsizetype length;
};
RangeSign rangeSignIn(FieldValues values, const QString &text)
{
    const qsizetype dots = text.indexOf(QLatin1String(".."));
    if (dots >= 0) return {dots, 2};
    return {values == FieldValues::Numbers ? text.indexOf(QLatin1Char('-'), 1) : -1, 1};
}

/// The text is neither a number or day nor a key of the field.
tl::unexpected<FilterError> neither(const FieldRule &rule, const TypedValue &typed)
{
    const QString word = QString::fromLatin1(rule.word);
    const bool days = rule.values == FieldValues::Days;
    QStringList possible = keysOf(rule);
    if (possible.isEmpty() || typed.text[0].isDigit())
        return refused(typed, days ? kFilterBadDate : kFilterBadNumber, {word, typed.text});
    possible.append(days ? QStringLiteral("<2023-03-01") : QStringLiteral("<3"));
    return refused(typed, kFilterBadValue, {word, typed.text, possible.join(QStringLiteral(", "))});
}

tl::expected<FilterValue, FilterError> rangeFrom(const FieldRule &rule, const TypedValue &typed)
{
    const QString word = QString::fromLatin1(rule.word);
    const RangeSign sign = rangeSignIn(rule.values, typed.text);
    const bool isRange = sign.at >= 0;
    const QStringView text(typed.text);
    const auto from = boundsFrom(rule.values, isRange ? text.left(sign.at) : text);
    const auto to = isRange ? boundsFrom(rule.values, text.mid(sign.at + sign.length)) : from;
    if (!from || !to) return neither(rule, typed);
    if (from->low > to->high || (isRange && !typed.comparison.isEmpty()))
        return refused(typed, kFilterBadRange, {word, typed.comparison + typed.text});
    const Bounds bounds = compared(typed.comparison, {from->low, to->high});
    return FilterValue{ValueKind::Range, typed.text, bounds.low, bounds.high, typed.span};
}

}   // namespace

tl::expected<FilterValue, FilterError> valueFrom(const FieldRule &rule, const TypedValue &typed)
{
    const QString word = QString::fromLatin1(rule.word);
    const bool compares = rule.values == FieldValues::Numbers || rule.values == FieldValues::Days;
    if (!typed.comparison.isEmpty() && !compares)
        return refused(typed, kFilterNotComparable, {word});
    if (typed.text.trimmed().isEmpty()) return refused(typed, kFilterMissingValue, {word});
    const QStringList keys = keysOf(rule);
    const QString lower = typed.text.toLower();
    if (!typed.quoted && typed.comparison.isEmpty() && keys.contains(lower))
        return FilterValue{ValueKind::Key, lower, 0, 0, typed.span};
    if (compares) return rangeFrom(rule, typed);
    if (rule.values == FieldValues::None)
        return refused(typed, kFilterBadValue, {word, typed.text, keys.join(QStringLiteral(", "))});
    return FilterValue{ValueKind::Text, typed.text.trimmed(), 0, 0, typed.span};
}

}   // namespace wallchart
