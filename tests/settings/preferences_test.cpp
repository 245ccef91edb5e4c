// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferences.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

Preferences unusual()
{
    return {.theme = ThemeChoice::Dark,
            .textScale = 1.3,
            .language = QStringLiteral("pt-BR"),
            .digits = Digits::Western,
            .outlinesLevels = true,
            .letterCommands = false,
            .idleMinutes = 12,
            .keepsRecentFiles = true,
            .recentFiles = {QStringLiteral("/home/a/لجنة.wallchart")},
            .window = QRect(-20, 40, 1300, 800),
            .maximized = true,
            .inspectorShown = false,
            .inspectorWidth = 333,
            .workerColumns = "number shown 50\nname hidden 90",
            .hiddenLeaderColumns = "stance\nnext"};
}

}   // namespace

TEST(PreferencesTest, what_is_written_is_read_again)
{
    EXPECT_EQ(preferencesFrom(writtenPreferences(Preferences())), Preferences());
    EXPECT_EQ(preferencesFrom(writtenPreferences(unusual())), unusual());
}

TEST(PreferencesTest, a_text_that_makes_no_sense_is_as_shipped)
{
    for (const char *text : {"", "{", "[]", "nonsense", "{\"theme\": 7, \"window\": [1]}"})
        EXPECT_EQ(preferencesFrom(text), Preferences()) << text;
}

TEST(PreferencesTest, values_beyond_their_bounds_are_bounded)
{
    const Preferences read = preferencesFrom(
        R"({"text-size": 9, "idle-minutes": 0, "inspector-width": -5, "window": [0,0,-3,9999999]})");
    EXPECT_EQ(read.textScale, kMostTextScale);
    EXPECT_EQ(read.idleMinutes, kFewestIdleMinutes);
    EXPECT_EQ(read.inspectorWidth, 0);
    EXPECT_FALSE(read.window.isValid());
}

TEST(PreferencesTest, paths_are_written_only_when_people_want_recent_files)
{
    Preferences preferences = unusual();
    preferences.keepsRecentFiles = false;
    EXPECT_FALSE(writtenPreferences(preferences).contains("wallchart\""));
    EXPECT_FALSE(writtenPreferences(preferences).contains("/home"));
    EXPECT_TRUE(preferencesFrom(writtenPreferences(preferences)).recentFiles.isEmpty());
    EXPECT_TRUE(
        preferencesFrom(R"({"recent-files": ["/home/a/b.wallchart"]})").recentFiles.isEmpty());
}

}   // namespace wallchart
