// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <gtest/gtest.h>

#include <string>

namespace wallchart {

namespace {

constexpr ErrorCode kDiskFull{"disk-full", ErrorKind::Failed};

Result<int> failing()
{
    return fail(kDiskFull, {QStringLiteral("a.wallchart")});
}

}   // namespace

TEST(Error, codes_are_the_same_by_their_key_not_their_address)
{
    const std::string key = "disk-full";
    EXPECT_EQ(kDiskFull, (ErrorCode{key.c_str(), ErrorKind::Failed}));
    EXPECT_FALSE(kDiskFull == (ErrorCode{"disk-gone", ErrorKind::Failed}));
}

TEST(Error, a_failure_carries_code_and_arguments)
{
    const auto result = failing();
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error(), (Error{kDiskFull, {QStringLiteral("a.wallchart")}}));
    EXPECT_FALSE(result.error() == (Error{kDiskFull, {QStringLiteral("b.wallchart")}}));
}

TEST(Error, kinds_are_the_exit_codes_of_the_command_line)
{
    EXPECT_EQ(static_cast<int>(ErrorKind::Failed), 1);
    EXPECT_EQ(static_cast<int>(ErrorKind::Usage), 2);
    EXPECT_EQ(static_cast<int>(ErrorKind::CannotOpen), 3);
    EXPECT_EQ(static_cast<int>(ErrorKind::Rejected), 4);
}

}   // namespace wallchart
