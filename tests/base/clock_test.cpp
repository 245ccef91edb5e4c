// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <ctime>

namespace wallchart {

namespace {

/// Another time zone while it lives; tests run in UTC.
class TimeZone final {
public:
    explicit TimeZone(const char *zone) { set(zone); }
    ~TimeZone() { set("UTC"); }
    TimeZone(const TimeZone &) = delete;
    TimeZone &operator=(const TimeZone &) = delete;

private:
    static void set(const char *zone)
    {
        qputenv("TZ", zone);
        tzset();
    }
};

QDateTime utc(int day, int hour)
{
    return {QDate(2024, 3, day), QTime(hour, 30), Qt::UTC};
}

}   // namespace

TEST(Clock, stands_still_until_it_is_moved)
{
    FixedClock clock(utc(5, 12));
    EXPECT_EQ(clock.now(), utc(5, 12));
    clock.setNow(utc(6, 12));
    EXPECT_EQ(clock.now(), utc(6, 12));
}

TEST(Clock, today_is_the_day_where_the_people_are)
{
    const FixedClock clock(utc(5, 23));
    EXPECT_EQ(clock.today(), QDate(2024, 3, 5));
    const TimeZone tokyo("UTC-9");   // POSIX counts westwards: nine hours ahead
    EXPECT_EQ(clock.today(), QDate(2024, 3, 6));
}

TEST(Clock, the_systems_clock_is_in_utc)
{
    const QDateTime now = SystemClock().now();
    EXPECT_EQ(now.timeSpec(), Qt::UTC);
    EXPECT_LT(std::abs(now.msecsTo(QDateTime::currentDateTimeUtc())), 60'000);
}

}   // namespace wallchart
