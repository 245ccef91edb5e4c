// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferences.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace wallchart {

namespace {

constexpr int kMostRecentFiles = 4;
constexpr int kMostPixels = 100'000;

QJsonArray writtenRect(const QRect &rect)
{
    return {rect.x(), rect.y(), rect.width(), rect.height()};
}

QRect rectFrom(const QJsonValue &value)
{
    const QJsonArray numbers = value.toArray();
    const QRect rect(numbers.at(0).toInt(), numbers.at(1).toInt(), numbers.at(2).toInt(),
                     numbers.at(3).toInt());
    const bool sane = numbers.size() == 4 && rect.isValid() && rect.width() < kMostPixels
                      && rect.height() < kMostPixels && std::abs(rect.x()) < kMostPixels
                      && std::abs(rect.y()) < kMostPixels;
    return sane ? rect : QRect();
}

template <class E>
E choiceFrom(const QJsonValue &value, E shipped)
{
    return fromKey<E>(value.toString()).value_or(shipped);
}

QStringList pathsFrom(const QJsonValue &value)
{
    QStringList paths;
    for (const QJsonValue &each : value.toArray()) {
        const QString path = each.toString();
        if (!path.isEmpty() && paths.size() < kMostRecentFiles) paths.append(path);
    }
    return paths;
}

}   // namespace

QByteArray writtenPreferences(const Preferences &preferences)
{
    QJsonObject object{
        {QStringLiteral("theme"), keyOf(preferences.theme)},
        {QStringLiteral("text-size"), preferences.textScale},
        {QStringLiteral("language"), preferences.language},
        {QStringLiteral("digits"), keyOf(preferences.digits)},
        {QStringLiteral("outline-levels"), preferences.outlinesLevels},
        {QStringLiteral("letter-commands"), preferences.letterCommands},
        {QStringLiteral("idle-minutes"), preferences.idleMinutes},
        {QStringLiteral("keep-recent-files"), preferences.keepsRecentFiles},
        {QStringLiteral("maximized"), preferences.maximized},
        {QStringLiteral("inspector-shown"), preferences.inspectorShown},
        {QStringLiteral("inspector-width"), preferences.inspectorWidth},
        {QStringLiteral("worker-columns"), QString::fromUtf8(preferences.workerColumns)},
        {QStringLiteral("hidden-leader-columns"),
         QString::fromUtf8(preferences.hiddenLeaderColumns)},
    };
    if (preferences.window.isValid())
        object.insert(QStringLiteral("window"), writtenRect(preferences.window));
    if (preferences.keepsRecentFiles)
        object.insert(QStringLiteral("recent-files"),
                      QJsonArray::fromStringList(preferences.recentFiles.mid(0, kMostRecentFiles)));
    return QJsonDocument(object).toJson();
}

Preferences preferencesFrom(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const auto at = [&](const char *key) { return object.value(QLatin1String(key)); };
    const Preferences shipped;
    Preferences read;
    read.theme = choiceFrom(at("theme"), shipped.theme);
    read.textScale = std::clamp(at("text-size").toDouble(shipped.textScale), kLeastTextScale,
                                kMostTextScale);
    read.language = at("language").toString();
    read.digits = choiceFrom(at("digits"), shipped.digits);
    read.outlinesLevels = at("outline-levels").toBool(shipped.outlinesLevels);
    read.letterCommands = at("letter-commands").toBool(shipped.letterCommands);
    read.idleMinutes = std::clamp(at("idle-minutes").toInt(shipped.idleMinutes), kFewestIdleMinutes,
                                  kMostIdleMinutes);
    read.keepsRecentFiles = at("keep-recent-files").toBool(shipped.keepsRecentFiles);
    if (read.keepsRecentFiles) read.recentFiles = pathsFrom(at("recent-files"));
    read.window = rectFrom(at("window"));
    read.maximized = at("maximized").toBool(shipped.maximized);
    read.inspectorShown = at("inspector-shown").toBool(shipped.inspectorShown);
    read.inspectorWidth = std::clamp(at("inspector-width").toInt(0), 0, kMostPixels);
    read.workerColumns = at("worker-columns").toString().toUtf8();
    read.hiddenLeaderColumns = at("hidden-leader-columns").toString().toUtf8();
    return read;
}

}   // namespace wallchart
