// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/describe.h"
#include "core/model/enumkeys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace wallchart {

// Lists inside a column: JSON arrays of strings, or of objects with the names of Describe<S>.

inline QJsonValue toJson(bool value)
{
    return QJsonValue(value);
}
inline QJsonValue toJson(int value)
{
    return QJsonValue(value);
}
inline QJsonValue toJson(double value)
{
    return QJsonValue(value);
}
inline QJsonValue toJson(const QString &value)
{
    return QJsonValue(value.isNull() ? QStringLiteral("") : value);
}
template <class E>
requires std::is_enum_v<E> QJsonValue toJson(E value)
{
    return QJsonValue(keyOf(value));
}

[[nodiscard]] inline bool fromJson(const QJsonValue &json, bool &value)
{
    value = json.toBool();
    return json.isBool();
}
[[nodiscard]] inline bool fromJson(const QJsonValue &json, int &value)
{
    value = json.toInt();
    return json.isDouble() && json.toDouble() == value;
}
[[nodiscard]] inline bool fromJson(const QJsonValue &json, double &value)
{
    value = json.toDouble();
    return json.isDouble();
}
[[nodiscard]] inline bool fromJson(const QJsonValue &json, QString &value)
{
    value = json.toString();
    return json.isString();
}
template <class E>
requires std::is_enum_v<E>
[[nodiscard]] bool fromJson(const QJsonValue &json, E &value)
{
    const auto known = fromKey<E>(json.toString());
    if (known) value = *known;
    return known.has_value();
}

[[nodiscard]] inline QString jsonText(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

[[nodiscard]] inline QString jsonText(const QStringList &value)
{
    return value.isEmpty() ? QStringLiteral("[]") : jsonText(QJsonArray::fromStringList(value));
}

template <class S>
[[nodiscard]] QString jsonText(const std::vector<S> &value)
{
    QJsonArray array;
    for (const S &each : value) {
        QJsonObject object;
        eachField<S>([&](const auto &field) {
            object.insert(QLatin1String(field.name), toJson(each.*field.at));
        });
        array.append(object);
    }
    return jsonText(array);
}

/// The array that the text is, or none.
[[nodiscard]] inline std::optional<QJsonArray> arrayFromJson(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    return document.isArray() ? std::optional<QJsonArray>(document.array()) : std::nullopt;
}

[[nodiscard]] inline bool fromJsonText(const QString &text, QStringList &value)
{
    value.clear();
    if (text == QLatin1String("[]")) return true;
    const auto array = arrayFromJson(text);
    if (!array) return false;
    for (const QJsonValue each : *array) {
        if (!each.isString()) return false;
        value.append(each.toString());
    }
    return true;
}

template <class S>
[[nodiscard]] bool fromJsonText(const QString &text, std::vector<S> &value)
{
    value.clear();
    const auto array = arrayFromJson(text);
    if (!array) return false;
    for (const QJsonValue each : *array) {
        S item = blank<S>();
        bool read = each.isObject();
        eachField<S>([&](const auto &field) {
            read = read
                   && fromJson(each.toObject().value(QLatin1String(field.name)), item.*field.at);
        });
        if (!read) return false;
        value.push_back(std::move(item));
    }
    return true;
}

}   // namespace wallchart
