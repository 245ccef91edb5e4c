// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/jsonvalues.h"

#include <QDateTime>
#include <QVariant>
#include <QtEndian>

#include <cstring>

namespace wallchart {

// One set for each kind of value that a field can have: toColumn() makes what is bound,
// fromColumn() reads it back and returns false for anything else, kColumnType is how the schema
// declares it. Dates are Julian days: three bytes instead of ten, and nothing to parse.

inline QVariant toColumn(bool value)
{
    return QVariant(value ? 1 : 0);
}
inline QVariant toColumn(int value)
{
    return QVariant(value);
}
inline QVariant toColumn(qint64 value)
{
    return QVariant(value);
}
inline QVariant toColumn(double value)
{
    return QVariant(value);
}
inline QVariant toColumn(const QString &value)
{
    return QVariant(value.isNull() ? QStringLiteral("") : value);
}
inline QVariant toColumn(QDate value)
{
    return value.isValid() ? QVariant(value.toJulianDay()) : QVariant();
}
inline QVariant toColumn(QTime value)
{
    return value.isValid() ? QVariant(value.msecsSinceStartOfDay()) : QVariant();
}
inline QVariant toColumn(const QDateTime &value)
{
    return value.isValid() ? QVariant(value.toMSecsSinceEpoch()) : QVariant();
}
template <class Tag>
QVariant toColumn(const Id<Tag> &value)
{
    return QVariant(value.uuid().toBytes());
}
template <class E>
requires std::is_enum_v<E> QVariant toColumn(E value)
{
    return QVariant(keyOf(value));
}
template <class V>
QVariant toColumn(const std::optional<V> &value)
{
    return value ? toColumn(*value) : QVariant();
}
inline QVariant toColumn(const QStringList &value)
{
    return QVariant(jsonText(value));
}
template <class S>
QVariant toColumn(const std::vector<S> &value)
{
    return QVariant(jsonText(value));
}

[[nodiscard]] inline bool isNumber(const QVariant &column)
{
    return column.typeId() == QMetaType::LongLong;
}
[[nodiscard]] inline bool isText(const QVariant &column)
{
    return column.typeId() == QMetaType::QString;
}

[[nodiscard]] inline bool fromColumn(const QVariant &column, bool &value)
{
    value = column.toLongLong() != 0;
    return isNumber(column) && column.toLongLong() == (value ? 1 : 0);
}
[[nodiscard]] inline bool fromColumn(const QVariant &column, qint64 &value)
{
    value = column.toLongLong();
    return isNumber(column);
}
[[nodiscard]] inline bool fromColumn(const QVariant &column, int &value)
{
    value = static_cast<int>(column.toLongLong());
    return isNumber(column) && value == column.toLongLong();
}
[[nodiscard]] inline bool fromColumn(const QVariant &column, double &value)
{
    value = column.toDouble();
    return column.typeId() == QMetaType::Double;
}
[[nodiscard]] inline bool fromColumn(const QVariant &column, QString &value)
{
    // Neighbouring rows often say the same: they then share one text in memory.
    QString text = column.toString();
    if (value != text) value = std::move(text);
    return isText(column);
}
[[nodiscard]] inline bool fromColumn(const QVariant &column, QDate &value)
{
    value = column.isNull() ? QDate() : QDate::fromJulianDay(column.toLongLong());
    return column.isNull() || (isNumber(column) && value.isValid());
}
[[nodiscard]] inline bool fromColumn(const QVariant &column, QTime &value)
{
    value = column.isNull() ? QTime() : QTime::fromMSecsSinceStartOfDay(column.toInt());
    return column.isNull() || (isNumber(column) && value.isValid());
}
[[nodiscard]] inline bool fromColumn(const QVariant &column, QDateTime &value)
{
    value = column.isNull() ? QDateTime()
                            : QDateTime::fromMSecsSinceEpoch(column.toLongLong(), Qt::UTC);
    return column.isNull() || isNumber(column);
}
template <class Tag>
[[nodiscard]] bool fromColumn(const QVariant &column, Id<Tag> &value)
{
    const QByteArray bytes = column.toByteArray();
    quint64 halves[2] = {};
    if (bytes.size() != sizeof halves) return false;
    std::memcpy(halves, bytes.constData(), sizeof halves);
    value = Id<Tag>(Uuid{qFromBigEndian(halves[0]), qFromBigEndian(halves[1])});
    return true;
}
template <class E>
requires std::is_enum_v<E>
[[nodiscard]] bool fromColumn(const QVariant &column, E &value)
{
    const auto known = fromKey<E>(column.toString());
    if (known) value = *known;
    return known.has_value();
}
template <class V>
[[nodiscard]] bool fromColumn(const QVariant &column, std::optional<V> &value)
{
    value.reset();
    if (column.isNull()) return true;
    value = detail::blankValue<V>();
    return fromColumn(column, *value);
}
[[nodiscard]] inline bool fromColumn(const QVariant &column, QStringList &value)
{
    return isText(column) && fromJsonText(column.toString(), value);
}
template <class S>
[[nodiscard]] bool fromColumn(const QVariant &column, std::vector<S> &value)
{
    return isText(column) && fromJsonText(column.toString(), value);
}

template <class V>
inline constexpr const char *kColumnType = std::is_enum_v<V> ? "TEXT" : "INTEGER";
template <>
inline constexpr const char *kColumnType<QString> = "TEXT";
template <>
inline constexpr const char *kColumnType<QStringList> = "TEXT";
template <>
inline constexpr const char *kColumnType<double> = "REAL";
template <class S>
inline constexpr const char *kColumnType<std::vector<S>> = "TEXT";
template <class Tag>
inline constexpr const char *kColumnType<Id<Tag>> = "BLOB";
template <class V>
inline constexpr const char *kColumnType<std::optional<V>> = kColumnType<V>;

/// Dates and times are null where nobody said one.
template <class V>
inline constexpr bool kMayBeNull =
    kIsOptional<
        V> || std::is_same_v<V, QDate> || std::is_same_v<V, QTime> || std::is_same_v<V, QDateTime>;

}   // namespace wallchart
