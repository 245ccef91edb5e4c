// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/jsonfields.h"

#include "core/training/trainingerrors.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace wallchart {

namespace {

bool matches(const char *pattern, const QString &text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(pattern)))
        .match(text)
        .hasMatch();
}

constexpr char kTagPattern[] = "[a-z]{2,3}(_[A-Z]{2})?";
constexpr char kTextsExample[] = "{\"en\": \"…\"}";

}   // namespace

void JsonProblems::note(ErrorCode code, const QString &path, const QStringList &more)
{
    m_problems.push_back({code, QStringList(path) + more, m_file});
}

JsonFields::JsonFields(const QJsonValue &value, QString path, JsonProblems &problems)
    : m_object(value.toObject()), m_isObject(value.isObject()), m_path(std::move(path)),
      m_problems(problems)
{
    if (!m_isObject) m_problems.note(kEditionFieldWrong, m_path, {QStringLiteral("{ }")});
}

bool JsonFields::has(const char *name) const
{
    return m_object.contains(QLatin1String(name));
}

QJsonValue JsonFields::optional(const char *name)
{
    m_taken << QLatin1String(name);
    return m_object.value(QLatin1String(name));
}

QJsonValue JsonFields::required(const char *name, const char *example)
{
    if (m_isObject && !has(name)) note(kEditionFieldMissing, name, {QString::fromUtf8(example)});
    return optional(name);
}

QString JsonFields::text(const char *name, const char *example)
{
    const QJsonValue value = required(name, example);
    if (!value.isUndefined() && value.toString().trimmed().isEmpty())
        note(kEditionFieldWrong, name, {QString::fromUtf8(example)});
    return value.toString();
}

QString JsonFields::key(const char *name)
{
    const QString value = text(name, "core-fundamentals");
    if (!value.isEmpty() && !matches("[a-z0-9][a-z0-9-]{0,63}", value))
        note(kEditionFieldWrong, name, {QStringLiteral("core-fundamentals")});
    return value;
}

QString JsonFields::choice(const char *name, const QStringList &allowed)
{
    const QString value = text(name, allowed.front().toUtf8().constData());
    if (!value.isEmpty() && !allowed.contains(value))
        note(kEditionValueUnknown, name, {value, allowed.join(QStringLiteral(", "))});
    return value;
}

int JsonFields::wholeNumber(const char *name, int least, int most)
{
    const QJsonValue value = required(name, QByteArray::number(least).constData());
    if (value.isUndefined()) return least;
    const int number = value.toInt(least - 1);   // also of what is no whole number
    if (number >= least && number <= most) return number;
    note(kEditionNumberOutside, name, {QString::number(least), QString::number(most)});
    return least;
}

QDate JsonFields::date(const char *name)
{
    const QJsonValue value = optional(name);
    if (value.isUndefined()) return {};
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    if (!date.isValid() || date.toString(Qt::ISODate) != value.toString())
        note(kEditionFieldWrong, name, {QStringLiteral("2023-02-08")});
    return date;
}

QTime JsonFields::time(const char *name)
{
    const QString value = text(name, "12:00");
    const QTime time = QTime::fromString(value, QStringLiteral("HH:mm"));
    if (!value.isEmpty() && !time.isValid())
        note(kEditionFieldWrong, name, {QStringLiteral("12:00")});
    return time;
}

Texts JsonFields::texts(const char *name)
{
    const QJsonValue value = required(name, kTextsExample);
    return value.isUndefined() ? Texts{}
                               : readTexts(value, pathOf(QLatin1String(name)), m_problems);
}

Texts JsonFields::optionalTexts(const char *name)
{
    return has(name) ? texts(name) : Texts{};
}

QStringList JsonFields::choices(const char *name, const QStringList &allowed)
{
    QStringList texts;
    for (const auto &[value, path] : items(name)) {
        const QString text = value.toString();
        if (text.isEmpty()) m_problems.note(kEditionFieldWrong, path, {allowed.value(0)});
        else if (!allowed.isEmpty() && !allowed.contains(text))
            m_problems.note(kEditionValueUnknown, path, {text, allowed.join(QStringLiteral(", "))});
        else if (texts.contains(text)) m_problems.note(kEditionKeyTwice, path, {text});
        texts << text;
    }
    return texts;
}

std::vector<std::pair<QJsonValue, QString>> JsonFields::items(const char *name)
{
    const QJsonValue value = optional(name);
    if (!value.isUndefined() && !value.isArray())
        note(kEditionFieldWrong, name, {QStringLiteral("[ ]")});
    std::vector<std::pair<QJsonValue, QString>> items;
    for (const QJsonValue &item : value.toArray()) {
        items.emplace_back(
            item, QStringLiteral("%1[%2]").arg(pathOf(QLatin1String(name))).arg(items.size()));
    }
    return items;
}

void JsonFields::note(ErrorCode code, const char *name, const QStringList &more)
{
    m_problems.note(code, pathOf(QLatin1String(name)), more);
}

QString JsonFields::pathOf(const QString &name) const
{
    return m_path.isEmpty() ? name : m_path + QLatin1Char('.') + name;
}

void JsonFields::finish()
{
    for (const QString &name : m_object.keys()) {
        if (!m_taken.contains(name)) m_problems.note(kEditionFieldUnknown, pathOf(name));
    }
}

Texts readTexts(const QJsonValue &value, const QString &path, JsonProblems &problems)
{
    if (!value.isObject())
        problems.note(kEditionFieldWrong, path, {QString::fromUtf8(kTextsExample)});
    Texts texts;
    const QJsonObject object = value.toObject();
    for (const QString &tag : object.keys()) {
        const QString text = object.value(tag).toString();
        const QString place = path + QLatin1Char('.') + tag;
        if (!matches(kTagPattern, tag)) problems.note(kEditionFieldUnknown, place);
        else if (text.trimmed().isEmpty())
            problems.note(kEditionFieldWrong, place, {QStringLiteral("…")});
        texts.emplace(tag, text);
    }
    if (value.isObject() && !texts.contains(QStringLiteral("en")))
        problems.note(kEditionTextMissing, path, {QStringLiteral("en")});
    return texts;
}

}   // namespace wallchart
