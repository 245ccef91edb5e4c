// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/writtendate.h"

#include <gtest/gtest.h>

using namespace wallchart;

namespace {

std::optional<QDate> date(const char *text, DateOrder order = DateOrder::MonthFirst)
{
    return dateFrom(QString::fromUtf8(text), order);
}

}   // namespace

TEST(Dates, are_read_in_the_ways_people_write_them)
{
    EXPECT_EQ(date("2023-01-05"), QDate(2023, 1, 5));
    EXPECT_EQ(date("2022-11-20 08:15:00 EST"), QDate(2022, 11, 20));
    EXPECT_EQ(date("2022-11-20T08:15:00Z"), QDate(2022, 11, 20));
    EXPECT_EQ(date("3/4/2023"), QDate(2023, 3, 4));
    EXPECT_EQ(date("3/4/2023 9:15 PM"), QDate(2023, 3, 4));
    EXPECT_EQ(date("3/4/2023", DateOrder::DayFirst), QDate(2023, 4, 3));
    EXPECT_EQ(date("3.4.2023"), QDate(2023, 4, 3));
    EXPECT_EQ(date("10/7/15"), QDate(2015, 10, 7));
    EXPECT_EQ(date("10/7/98"), QDate(1998, 10, 7));
    EXPECT_EQ(date("Oct 7, 2015"), QDate(2015, 10, 7));
    EXPECT_EQ(date("7 October 2015"), QDate(2015, 10, 7));
    EXPECT_EQ(date("7-Oct-15"), QDate(2015, 10, 7));
    EXPECT_EQ(date("42284"), QDate(2015, 10, 7)) << "a day number of Excel";
    EXPECT_EQ(date("2023/01/05"), QDate(2023, 1, 5));
    for (const char *text : {"", "13/13/2023", "soon", "2023", "12", "2023-02-30", "99999999"})
        EXPECT_FALSE(date(text)) << text;
}

TEST(Dates, have_the_order_that_fits_all_values)
{
    const auto order = [](const QStringList &values) {
        DateOrderProof proof;
        for (const QString &value : values) proof.take(value);
        return proof.order();
    };
    EXPECT_EQ(order({QStringLiteral("3/4/2023"), QStringLiteral("25/4/2023")}),
              DateOrder::DayFirst);
    EXPECT_EQ(order({QStringLiteral("3/4/2023"), QStringLiteral("4/25/2023")}),
              DateOrder::MonthFirst);
    EXPECT_EQ(order({QStringLiteral("3/4/2023"), QStringLiteral("2023-04-25")}), std::nullopt);
}
