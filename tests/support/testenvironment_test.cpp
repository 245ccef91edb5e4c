// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDateTime>
#include <QLocale>
#include <QStandardPaths>
#include <QTimeZone>

#include <gtest/gtest.h>

#include <cstdlib>

namespace wallchart {

TEST(TestEnvironmentTest, time_is_UTC_and_numbers_are_written_plainly)
{
    const QDateTime local(QDate(2024, 7, 1), QTime(12, 0));
    EXPECT_EQ(local.offsetFromUtc(), 0);
    EXPECT_EQ(QLocale().toString(1234.5, 'f', 1), QStringLiteral("1234.5"));
}

TEST(TestEnvironmentTest, data_of_programs_does_not_land_in_the_home_of_who_tests)
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    EXPECT_EQ(data, qEnvironmentVariable("XDG_DATA_HOME"));
    EXPECT_FALSE(data.startsWith(qEnvironmentVariable("HOME") + QStringLiteral("/.local")));
}

}   // namespace wallchart
