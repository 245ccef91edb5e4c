// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/editionlanguages.h"

#include "core/training/editionfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace wallchart {

namespace {

constexpr char kEnglish[] = "en";

/// Texts are objects of nothing but texts, English among them.
bool isTexts(const QJsonObject &object)
{
    return object.contains(QLatin1String(kEnglish))
           && std::all_of(object.begin(), object.end(),
                          [](const QJsonValueConstRef &value) { return value.isString(); });
}

QJsonValue reduced(const QJsonValue &value, const QStringList &languages);

QJsonObject reducedObject(const QJsonObject &object, const QStringList &languages)
{
    QJsonObject result;
    const bool texts = isTexts(object);
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!texts || languages.contains(it.key()))
            result.insert(it.key(), reduced(*it, languages));
    }
    return result;
}

QJsonValue reduced(const QJsonValue &value, const QStringList &languages)
{
    if (value.isObject()) return reducedObject(value.toObject(), languages);
    if (!value.isArray()) return value;
    QJsonArray array;
    for (const QJsonValue each : value.toArray()) array.append(reduced(each, languages));
    return array;
}

}   // namespace

StoredEdition inLanguages(const StoredEdition &edition, const QStringList &languages)
{
    const QJsonObject whole = QJsonDocument::fromJson(edition.text.toUtf8()).object();
    if (QJsonDocument(whole).toJson(QJsonDocument::Compact).size() <= kLargeEdition) return edition;
    const QStringList kept = languages + QStringList(QLatin1String(kEnglish));
    QJsonObject part = reducedObject(whole, kept);
    QJsonArray named;
    for (const QJsonValue each : whole[QLatin1String("languages")].toArray()) {
        if (kept.contains(each.toString())) named.append(each);
    }
    part.insert(QStringLiteral("languages"), named);
    return {edition.id, edition.key, QString::fromUtf8(QJsonDocument(part).toJson())};
}

}   // namespace wallchart
