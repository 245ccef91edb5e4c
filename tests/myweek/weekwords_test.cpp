// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/myweek/weekwords.h"

#include "core/training/checkkinds.h"
#include "tests/training/trainingcases.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

constexpr char kBerlin[] = "Europe/Berlin";

}   // namespace

TEST(WeekWords, a_session_late_in_new_york_is_told_with_the_next_day_in_berlin)
{
    const auto time = sessionTime(edition2023(), 5, QStringLiteral("B"), QTimeZone(kBerlin));
    ASSERT_TRUE(time);
    EXPECT_EQ(sessionTimeText(*time), QStringLiteral("Thu 9 March, 02:00 to 04:00"));
}

TEST(WeekWords, a_session_over_midnight_names_both_days)
{
    const QDateTime starts(QDate(2023, 3, 8), QTime(23, 0), Qt::UTC);
    EXPECT_EQ(sessionTimeText({starts, starts.addSecs(7200)}),
              QStringLiteral("Wed 8 March, 23:00 to Thu 9 March, 01:00"));
}

TEST(WeekWords, a_countdown_tells_the_two_largest_units_and_ends_when_it_begins)
{
    const QDateTime now = at("2023-03-07 09:00");
    EXPECT_EQ(countdownText(now, now.addSecs((2 * 24 + 3) * 3600)), QStringLiteral("2 days 3 h"));
    EXPECT_EQ(countdownText(now, now.addSecs(3 * 3600 + 60)), QStringLiteral("3 h 1 min"));
    EXPECT_EQ(countdownText(now, now.addSecs(61)), QStringLiteral("2 min"));
    EXPECT_EQ(countdownText(now, now), QString());
    EXPECT_EQ(countdownText(now, now.addSecs(-5)), QString());
}

TEST(WeekWords, words_are_counted_in_every_script_and_over_lines)
{
    EXPECT_EQ(wordsIn(QStringLiteral("  three  short\nwords ")), 3);
    EXPECT_EQ(wordsIn(QStringLiteral("كلمة ثانية")), 2);
    EXPECT_EQ(wordsIn(QString()), 0);
}

TEST(WeekWords, every_target_and_every_part_of_an_excerpt_has_words)
{
    for (const QString &target : taskTargets())
        EXPECT_NE(targetLabel(target), target) << target.toStdString();
    for (const QString &part : excerptParts())
        EXPECT_NE(leavingPartLabel(part), part) << part.toStdString();
}

TEST(WeekWords, a_zone_is_named_by_its_city_with_its_offset_on_that_day)
{
    const QString winter = zoneText(QTimeZone("Europe/Dublin"), at("2023-03-08 12:00"));
    EXPECT_TRUE(winter.contains(QStringLiteral("Dublin"))) << winter.toStdString();
    const QString summer = zoneText(QTimeZone("Europe/Dublin"), at("2023-06-08 12:00"));
    EXPECT_NE(winter, summer);
}

}   // namespace wallchart
