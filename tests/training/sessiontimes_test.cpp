// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/sessiontimes.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

const QTimeZone kBerlin("Europe/Berlin");
const QTimeZone kNewYork("America/New_York");

/// Six Wednesdays from 8 February 2023 on, at noon and at 20:00 in New York.
Edition sixWednesdays()
{
    Edition edition{
        .key = QStringLiteral("six"),
        .anchorZone = QStringLiteral("America/New_York"),
        .tracks = {{QStringLiteral("A"), QTime(12, 0)}, {QStringLiteral("B"), QTime(20, 0)}}};
    for (int week = 1; week <= 6; ++week) {
        edition.sessions.push_back({.week = week, .on = QDate(2023, 2, 1).addDays(7 * week)});
        edition.assignments.push_back({.week = week, .dueBeforeWeek = week + 1});
    }
    return edition;
}

SessionTime timeOf(int week, const char *track, const QTimeZone &zone)
{
    return sessionTime(sixWednesdays(), week, QString::fromLatin1(track), zone).value();
}

QDateTime in(const QTimeZone &zone, QDate day, QTime time)
{
    return {day, time, zone};
}

}   // namespace

TEST(SessionTimes, the_evening_in_new_york_is_thursday_in_berlin)
{
    const SessionTime time = timeOf(1, "B", kBerlin);
    EXPECT_EQ(time.weekday(), Qt::Thursday);
    EXPECT_EQ(time.starts, in(kBerlin, QDate(2023, 2, 9), QTime(2, 0)));
    EXPECT_EQ(time.ends, in(kBerlin, QDate(2023, 2, 9), QTime(4, 0)));
    EXPECT_EQ(timeOf(1, "B", kNewYork).weekday(), Qt::Wednesday);
}

TEST(SessionTimes, the_last_session_is_an_hour_earlier_where_clocks_change_later)
{
    EXPECT_EQ(timeOf(5, "A", kBerlin).starts.time(), QTime(18, 0));
    EXPECT_EQ(timeOf(6, "A", kBerlin).starts.time(), QTime(17, 0));
    EXPECT_EQ(timeOf(6, "A", kNewYork).starts.time(), QTime(12, 0));
}

TEST(SessionTimes, nothing_is_told_of_a_week_a_track_or_a_zone_that_is_not_there)
{
    const Edition edition = sixWednesdays();
    EXPECT_FALSE(sessionTime(edition, 0, QStringLiteral("A"), kBerlin));
    EXPECT_FALSE(sessionTime(edition, 1, QStringLiteral("C"), kBerlin));
    EXPECT_FALSE(sessionTime(edition, 1, QStringLiteral("A"), QTimeZone()));
    Edition pattern = edition;
    for (EditionSession &session : pattern.sessions) session.on = QDate();
    EXPECT_FALSE(sessionTime(pattern, 1, QStringLiteral("A"), kBerlin));
}

TEST(SessionTimes, work_is_due_before_midnight_of_the_day_before_ones_own_session)
{
    const Edition edition = sixWednesdays();
    const auto due = assignmentDue(edition, 1, QStringLiteral("A"), kBerlin);
    EXPECT_EQ(due, in(kBerlin, QDate(2023, 2, 14), QTime(23, 59)));
    // Their session is on Thursday there, so they have a day more.
    EXPECT_EQ(assignmentDue(edition, 1, QStringLiteral("B"), kBerlin),
              in(kBerlin, QDate(2023, 2, 15), QTime(23, 59)));
}

TEST(SessionTimes, the_last_work_is_due_a_week_after_the_last_session)
{
    EXPECT_EQ(assignmentDue(sixWednesdays(), 6, QStringLiteral("A"), kBerlin),
              in(kBerlin, QDate(2023, 3, 21), QTime(23, 59)));
}

TEST(SessionTimes, the_last_minute_is_in_time)
{
    const QDateTime due = in(kBerlin, QDate(2023, 2, 14), QTime(23, 59));
    EXPECT_FALSE(isLate(due, due));
    EXPECT_FALSE(isLate(due.addSecs(59), due));
    EXPECT_TRUE(isLate(due.addSecs(60), due));
    EXPECT_TRUE(isLate(in(kNewYork, QDate(2023, 2, 14), QTime(18, 0)), due));
}

}   // namespace wallchart
