// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/appearance.h"

#include <QByteArray>
#include <QRect>
#include <QStringList>

namespace wallchart {

/// What the program remembers of the person who uses it, and never of a campaign: no names, and
/// no paths unless they asked for recent files. As shipped, unless said otherwise.
struct Preferences {
    ThemeChoice theme = ThemeChoice::FollowSystem;
    double textScale = 1;
    QString language = {};   ///< empty = that of the system
    Digits digits = Digits::OfLanguage;
    bool outlinesLevels = false;
    bool letterCommands = true;
    int idleMinutes = 5;   ///< without input, until the campaign is locked
    bool keepsRecentFiles = false;
    QStringList recentFiles = {};   ///< paths, the last one first
    QRect window = {};              ///< on the screen; null = where the system puts it
    bool maximized = false;
    bool inspectorShown = true;
    int inspectorWidth = 0;                ///< 0 = as wide as at first
    QByteArray workerColumns = {};         ///< keys, widths and order; empty = as at first
    QByteArray hiddenLeaderColumns = {};   ///< keys, a line each

    bool operator==(const Preferences &) const = default;
};

inline constexpr int kFewestIdleMinutes = 1;
inline constexpr int kMostIdleMinutes = 60;

/// The file's text: JSON with one line for each of them.
[[nodiscard]] QByteArray writtenPreferences(const Preferences &preferences);
/// What makes no sense is as shipped; so is everything of a text that is no JSON.
[[nodiscard]] Preferences preferencesFrom(const QByteArray &text);

}   // namespace wallchart
