// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace wallchart {

/// Takes the fields of an object in a packet one by one; remembers whether each was as it is
/// written, and whether any other is left.
class BodyFields final {
public:
    explicit BodyFields(const QJsonValue &value)
        : m_json(value.toObject()), m_sound(value.isObject())
    {
    }

    [[nodiscard]] QString text(const char *name)
    {
        const QJsonValue value = take(name, QJsonValue::String);
        return value.toString();
    }
    [[nodiscard]] bool truth(const char *name) { return take(name, QJsonValue::Bool).toBool(); }
    [[nodiscard]] double number(const char *name)
    {
        return take(name, QJsonValue::Double).toDouble();
    }
    [[nodiscard]] int wholeNumber(const char *name)
    {
        const QJsonValue value = take(name, QJsonValue::Double);
        expect(value.toDouble() == value.toInt());   // 0 for what is no whole number
        return value.toInt();
    }
    [[nodiscard]] QJsonObject object(const char *name)
    {
        return take(name, QJsonValue::Object).toObject();
    }
    [[nodiscard]] QJsonArray array(const char *name)
    {
        return take(name, QJsonValue::Array).toArray();
    }
    [[nodiscard]] QStringList texts(const char *name)
    {
        QStringList list;
        for (const QJsonValue each : array(name)) {
            expect(each.isString());
            list.append(each.toString());
        }
        return list;
    }
    template <class AnyId>
    [[nodiscard]] AnyId id(const char *name)
    {
        const auto known = AnyId::fromString(text(name));
        expect(known.has_value());
        return known.value_or(AnyId(Uuid{0, 0}));
    }
    /// An empty text is none.
    template <class AnyId>
    [[nodiscard]] std::optional<AnyId> optionalId(const char *name)
    {
        const QString written = text(name);
        const auto known = AnyId::fromString(written);
        expect(written.isEmpty() || known.has_value());
        return known;
    }
    [[nodiscard]] QDateTime time(const char *name)
    {
        const QDateTime at = QDateTime::fromString(text(name), Qt::ISODate).toUTC();
        expect(at.isValid());
        return at;
    }

    void expect(bool sound) { m_sound = m_sound && sound; }
    /// True when all was as it is written and nothing is left over.
    [[nodiscard]] bool finished() const { return m_sound && m_json.isEmpty(); }

private:
    [[nodiscard]] QJsonValue take(const char *name, QJsonValue::Type type)
    {
        const QJsonValue value = m_json.take(QLatin1String(name));
        expect(value.type() == type);
        return value;
    }

    QJsonObject m_json;
    bool m_sound;
};

/// As BodyFields::time() reads it.
[[nodiscard]] inline QString timeText(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

}   // namespace wallchart
