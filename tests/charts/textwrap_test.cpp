// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/textwrap.h"
#include "tests/charts/plainwords.h"

#include <gtest/gtest.h>

using namespace wallchart;

namespace {

// Ten units high: each sign is 5.5 wide.
const TextStyle kStyle{TextRole::CardName, 10};

std::vector<std::string> lines(const char16_t *text, double width)
{
    std::vector<std::string> result;
    for (const QString &line : wrapped(QString::fromUtf16(text), width, kStyle, EvenMeasurer()))
        result.push_back(line.toStdString());
    return result;
}

std::string elide(const char16_t *text, double width)
{
    return elided(QString::fromUtf16(text), width, kStyle, EvenMeasurer()).toStdString();
}

using Lines = std::vector<std::string>;

}   // namespace

TEST(Wrapped, breaks_at_spaces)
{
    EXPECT_EQ(lines(u"Environmental  services day", 80), (Lines{"Environmental", "services day"}));
    EXPECT_EQ(lines(u"ICU", 80), (Lines{"ICU"}));
    EXPECT_EQ(lines(u"  ", 80), Lines{});
}

TEST(Wrapped, breaks_a_word_that_is_wider_than_a_line)
{
    EXPECT_EQ(lines(u"a Wojciechowska b", 30), (Lines{"a", "Wojci", "echow", "ska b"}));
}

TEST(Wrapped, never_cuts_through_a_cluster)
{
    EXPECT_EQ(lines(u"e\u0301e\u0301e\u0301e\u0301", 24),
              (Lines{"e\u0301e\u0301", "e\u0301e\u0301"}));
    EXPECT_EQ(lines(u"क्षिक्षि", 1).size(), 2u);
}

TEST(Elided, keeps_what_fits_and_says_that_something_is_missing)
{
    EXPECT_EQ(elide(u"Agnieszka", 80), "Agnieszka");
    EXPECT_EQ(elide(u"Agnieszka", 30), "Agni…");
    EXPECT_EQ(elide(u"Ana Diaz", 30), "Ana…");
    EXPECT_EQ(elide(u"Ana", 6), "…");
    EXPECT_EQ(elide(u"Ana", 2), "");
}
