// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/campaigndump.h"

#include "core/model/enumkeys.h"

namespace wallchart {

namespace {

template <class T>
concept Described = requires
{
    Describe<T>::fields;
};

QString textOf(int value)
{
    return QString::number(value);
}
QString textOf(bool value)
{
    return value ? QStringLiteral("yes") : QStringLiteral("no");
}
QString textOf(double value)
{
    return QString::number(value, 'g', 17);
}
QString textOf(const QString &value)
{
    return QLatin1Char('"') + value + QLatin1Char('"');
}
QString textOf(const QStringList &value)
{
    return textOf(value.join(QStringLiteral("\", \"")));
}
QString textOf(const QDate &value)
{
    return value.toString(Qt::ISODate);
}
QString textOf(const QTime &value)
{
    return value.toString(Qt::ISODate);
}
QString textOf(const QDateTime &value)
{
    return value.toUTC().toString(Qt::ISODateWithMs);
}
template <class Tag>
QString textOf(const Id<Tag> &value)
{
    return value.toString();
}
template <class E>
requires std::is_enum_v<E> QString textOf(E value)
{
    return keyOf(value);
}
template <Described T>
QString textOf(const T &value);

template <class V>
QString textOf(const std::optional<V> &value)
{
    return value ? textOf(*value) : QStringLiteral("none");
}
template <class V>
QString textOf(const std::vector<V> &values)
{
    QStringList texts;
    for (const V &value : values) texts.append(textOf(value));
    return QLatin1Char('[') + texts.join(QStringLiteral("; ")) + QLatin1Char(']');
}

template <Described T>
QString textOf(const T &value)
{
    QStringList texts;
    eachField<T>([&](const auto &each) {
        texts.append(QString::fromLatin1(each.name) + QLatin1Char('=') + textOf(value.*each.at));
    });
    return texts.join(QLatin1Char(' '));
}

}   // namespace

QString dumpOf(const Campaign &campaign)
{
    QString dump;
    eachEntity([&]<class T>(EntityType<T>) {
        for (const T &row : campaign.all<T>())
            dump += QString::fromLatin1(Describe<T>::table) + QLatin1Char(' ') + textOf(row)
                    + QLatin1Char('\n');
    });
    return dump;
}

}   // namespace wallchart
