// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/blankedcode.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

std::string blanked(const char *source)
{
    return blankedCode(QString::fromUtf8(source)).toStdString();
}

}   // namespace

TEST(BlankedCode, blanks_comments_and_keeps_lines)
{
    EXPECT_EQ(blanked("a // tr(\nb"), "a       \nb");
    EXPECT_EQ(blanked("a /* {\n { */ b"), "a     \n      b");
}

TEST(BlankedCode, blanks_what_is_in_quotes_and_keeps_the_quotes)
{
    EXPECT_EQ(blanked(R"(f("{ // \" }");)"), "f(\"" + std::string(9, ' ') + "\");");
    EXPECT_EQ(blanked("g('{', '\\'');"), "g(' ', '  ');");
}

TEST(BlankedCode, a_raw_string_ends_only_at_its_own_delimiter)
{
    EXPECT_EQ(blanked("R\"x( \" )\" { )x\"; {"), "R\"" + std::string(12, ' ') + "\"; {");
}

TEST(BlankedCode, a_digit_separator_opens_no_character)
{
    EXPECT_EQ(blanked("n = 1'000'000; {"), "n = 1'000'000; {");
    EXPECT_EQ(blanked("n = 0x1F'FF; u8'x'"), "n = 0x1F'FF; u8' '");
}

TEST(BlankedCode, an_unfinished_comment_blanks_to_the_end)
{
    EXPECT_EQ(blanked("a /* b"), "a     ");
}

}   // namespace wallchart
