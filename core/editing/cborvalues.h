// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/describe.h"
#include "core/model/enumkeys.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QDateTime>
#include <QStringList>
#include <QtEndian>

#include <vector>

namespace wallchart {

// One pair for each kind of value that a field can have. takeCbor() returns false when something
// else is there; the value is then unspecified.

inline void putCbor(QCborStreamWriter &writer, bool value)
{
    writer.append(value);
}
inline void putCbor(QCborStreamWriter &writer, int value)
{
    writer.append(qint64{value});
}
inline void putCbor(QCborStreamWriter &writer, double value)
{
    writer.append(value);
}
inline void putCbor(QCborStreamWriter &writer, const QString &value)
{
    writer.append(QStringView(value));
}
inline void putCbor(QCborStreamWriter &writer, const QStringList &value)
{
    writer.startArray(static_cast<quint64>(value.size()));
    for (const QString &each : value) writer.append(QStringView(each));
    writer.endArray();
}
/// Days: a quarter of the size of ISO text, and exact.
inline void putCbor(QCborStreamWriter &writer, QDate value)
{
    value.isValid() ? writer.append(value.toJulianDay()) : writer.appendNull();
}
/// Milliseconds since midnight.
inline void putCbor(QCborStreamWriter &writer, QTime value)
{
    value.isValid() ? writer.append(qint64{value.msecsSinceStartOfDay()}) : writer.appendNull();
}
/// Milliseconds since 1970.
inline void putCbor(QCborStreamWriter &writer, const QDateTime &value)
{
    value.isValid() ? writer.append(value.toMSecsSinceEpoch()) : writer.appendNull();
}
template <class Tag>
void putCbor(QCborStreamWriter &writer, const Id<Tag> &value)
{
    const quint64 bytes[] = {qToBigEndian(quint64{value.uuid().high}),
                             qToBigEndian(quint64{value.uuid().low})};
    writer.appendByteString(reinterpret_cast<const char *>(bytes), sizeof bytes);
}
template <class E>
requires std::is_enum_v<E>
void putCbor(QCborStreamWriter &writer, E value)
{
    writer.append(QStringView(keyOf(value)));
}
template <class V>
void putCbor(QCborStreamWriter &writer, const std::optional<V> &value)
{
    if (value) putCbor(writer, *value);
    else writer.appendNull();
}
template <class S>
void putCbor(QCborStreamWriter &writer, const std::vector<S> &value)
{
    writer.startArray(value.size());
    for (const S &each : value) {
        writer.startMap(kFieldCount<S>);
        eachField<S>([&](const auto &field) {
            writer.append(QLatin1String(field.name));
            putCbor(writer, each.*field.at);
        });
        writer.endMap();
    }
    writer.endArray();
}

[[nodiscard]] inline bool takeCbor(QCborStreamReader &reader, bool &value)
{
    if (!reader.isBool()) return false;
    value = reader.toBool();
    return reader.next();
}
[[nodiscard]] inline bool takeCbor(QCborStreamReader &reader, qint64 &value)
{
    if (!reader.isInteger()) return false;
    value = reader.toInteger();
    return reader.next();
}
[[nodiscard]] inline bool takeCbor(QCborStreamReader &reader, int &value)
{
    qint64 wide = 0;
    if (!takeCbor(reader, wide) || wide != static_cast<int>(wide)) return false;
    value = static_cast<int>(wide);
    return true;
}
[[nodiscard]] inline bool takeCbor(QCborStreamReader &reader, double &value)
{
    if (!reader.isDouble()) return false;
    value = reader.toDouble();
    return reader.next();
}
[[nodiscard]] inline bool takeCbor(QCborStreamReader &reader, QString &value)
{
    if (!reader.isString()) return false;
    value.clear();
    auto chunk = reader.readString();
    for (; chunk.status == QCborStreamReader::Ok; chunk = reader.readString()) value += chunk.data;
    return chunk.status == QCborStreamReader::EndOfString;
}
[[nodiscard]] inline bool takeCbor(QCborStreamReader &reader, QStringList &value)
{
    if (!reader.isArray() || !reader.enterContainer()) return false;
    value.clear();
    while (reader.hasNext()) {
        value.emplaceBack();
        if (!takeCbor(reader, value.back())) return false;
    }
    return reader.leaveContainer();
}
[[nodiscard]] inline bool takeCbor(QCborStreamReader &reader, QDate &value)
{
    value = {};
    if (reader.isNull()) return reader.next();
    qint64 day = 0;
    if (!takeCbor(reader, day)) return false;
    value = QDate::fromJulianDay(day);
    return value.isValid();
}
[[nodiscard]] inline bool takeCbor(QCborStreamReader &reader, QTime &value)
{
    value = {};
    if (reader.isNull()) return reader.next();
    int milliseconds = 0;
    if (!takeCbor(reader, milliseconds)) return false;
    value = QTime::fromMSecsSinceStartOfDay(milliseconds);
    return value.isValid();
}
[[nodiscard]] inline bool takeCbor(QCborStreamReader &reader, QDateTime &value)
{
    value = {};
    if (reader.isNull()) return reader.next();
    qint64 milliseconds = 0;
    if (!takeCbor(reader, milliseconds)) return false;
    value = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
    return true;
}
template <class Tag>
[[nodiscard]] bool takeCbor(QCborStreamReader &reader, Id<Tag> &value)
{
    quint64 bytes[2] = {};
    if (!reader.isByteArray() || !reader.isLengthKnown() || reader.length() != sizeof bytes)
        return false;
    if (reader.readStringChunk(reinterpret_cast<char *>(bytes), sizeof bytes).status
        != QCborStreamReader::Ok)
        return false;
    value = Id<Tag>(Uuid{qFromBigEndian(bytes[0]), qFromBigEndian(bytes[1])});
    return reader.readStringChunk(nullptr, 0).status == QCborStreamReader::EndOfString;
}
template <class E>
requires std::is_enum_v<E>
[[nodiscard]] bool takeCbor(QCborStreamReader &reader, E &value)
{
    QString key;
    if (!takeCbor(reader, key)) return false;
    const std::optional<E> known = fromKey<E>(key);
    if (known) value = *known;
    return known.has_value();
}
template <class V>
[[nodiscard]] bool takeCbor(QCborStreamReader &reader, std::optional<V> &value)
{
    value.reset();
    if (reader.isNull()) return reader.next();
    value = detail::blankValue<V>();
    return takeCbor(reader, *value);
}
template <class S>
[[nodiscard]] bool takeCborFields(QCborStreamReader &reader, S &value)
{
    if (!reader.isMap() || !reader.enterContainer()) return false;
    while (reader.hasNext()) {
        QString name;
        if (!takeCbor(reader, name)) return false;
        bool known = false;
        bool taken = true;
        eachField<S>([&](const auto &field) {
            if (known || name != QLatin1String(field.name)) return;
            known = true;
            taken = takeCbor(reader, value.*field.at);
        });
        if (!taken || (!known && !reader.next())) return false;
    }
    return reader.leaveContainer();
}
template <class S>
[[nodiscard]] bool takeCbor(QCborStreamReader &reader, std::vector<S> &value)
{
    if (!reader.isArray() || !reader.enterContainer()) return false;
    value.clear();
    while (reader.hasNext()) {
        value.push_back(blank<S>());
        if (!takeCborFields(reader, value.back())) return false;
    }
    return reader.leaveContainer();
}

}   // namespace wallchart
