// SPDX-License-Identifier: GPL-3.0-or-later
// More people counted without names than there are.
#include "core/analysis/countwarnings.h"

#include "tests/analysis/testedcampaign.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

/// A test that closed, in which people were counted without names.
struct Counted {
    explicit Counted(const char *text) : made(campaignFromText(text)), test(made.closedTest({})) {}

    void tally(const char *unit, const char *shift, int people)
    {
        const Cell cell = cellNamed(made.campaign(), unit, shift);
        made.add(Tally{.id = made.ids().make<TallyId>(),
                       .test = test,
                       .unit = cell.unit,
                       .shift = cell.shift,
                       .tookPart = people,
                       .on = kTextDay.addDays(1)});
    }
    [[nodiscard]] std::vector<Reason> warnings() const
    {
        const Reading reading(made.campaign(), kTestedDay);
        return countWarningsOf(made.campaign(),
                               TestReading(reading, *made.campaign().find(test)).cells());
    }

    TestedCampaign made;
    StructureTestId test;
};

}   // namespace

TEST(CountWarnings, say_where_more_were_counted_than_there_are)
{
    Counted counted("ICU / Day (8): Ana\nICU / Night (5): Ben");
    counted.tally("ICU", "Day", 8);
    EXPECT_TRUE(counted.warnings().empty());
    counted.tally("ICU", "Day", 12);
    const Reason expected{QStringLiteral("counted-too-many"),
                          {QStringLiteral("12"), QStringLiteral("8"), QStringLiteral("ICU / Day")}};
    EXPECT_EQ(counted.warnings(), std::vector{expected});
}

TEST(CountWarnings, of_a_whole_unit_are_beside_everybody_in_it)
{
    Counted counted("ICU / Day (8): Ana\nICU / Night (5): Ben");
    counted.tally("ICU", "?", 13);
    EXPECT_TRUE(counted.warnings().empty());
    counted.tally("ICU", "?", 14);
    const Reason expected{QStringLiteral("counted-too-many"),
                          {QStringLiteral("14"), QStringLiteral("13"), QStringLiteral("ICU")}};
    EXPECT_EQ(counted.warnings(), std::vector{expected});
    counted.tally("?", "?", 20);
    ASSERT_EQ(counted.warnings().size(), 2U);
    EXPECT_EQ(counted.warnings().front().code, QStringLiteral("counted-too-many-in-all"));
}

TEST(CountWarnings, leave_the_share_at_all_of_them)
{
    Counted counted("ICU / Day (8): Ana");
    counted.tally("ICU", "Day", 12);
    const Reading reading(counted.made.campaign(), kTestedDay);
    const TestCounts total =
        TestReading(reading, *counted.made.campaign().find(counted.test)).total();
    EXPECT_EQ(total.tookPart, 12);
    EXPECT_EQ(share(total.tookPart, total.base), 1.0);
}

}   // namespace wallchart
