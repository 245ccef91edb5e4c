// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expectedwarnings.h"

#include <gtest/gtest-spi.h>
#include <gtest/gtest.h>

#include <thread>

namespace wallchart {

TEST(ExpectedWarningsTest, an_unannounced_warning_fails_the_test)
{
    EXPECT_NONFATAL_FAILURE(qWarning("nobody announced this"), "nobody announced this");
    EXPECT_NONFATAL_FAILURE(qCritical("nor this"), "nor this");
}

TEST(ExpectedWarningsTest, an_announced_warning_is_swallowed_and_counted)
{
    const ExpectedWarnings expected(QStringLiteral("^the disk .* full$"));
    qWarning("the disk is full");
    qCritical("the disk was full");
    EXPECT_EQ(expected.count(), 2);
}

TEST(ExpectedWarningsTest, another_warning_than_the_announced_one_fails_the_test)
{
    const ExpectedWarnings expected(QStringLiteral("disk"));
    qWarning("disk");
    EXPECT_NONFATAL_FAILURE(qWarning("printer"), "printer");
    EXPECT_EQ(expected.count(), 1);
}

TEST(ExpectedWarningsTest, an_announced_warning_that_never_comes_fails_the_test)
{
    EXPECT_NONFATAL_FAILURE({ const ExpectedWarnings expected(QStringLiteral("never said")); },
                            "never said");
}

TEST(ExpectedWarningsTest, after_its_end_the_same_warning_fails_again)
{
    {
        const ExpectedWarnings expected(QStringLiteral("once"));
        qWarning("once");
    }
    EXPECT_NONFATAL_FAILURE(qWarning("once"), "once");
}

TEST(ExpectedWarningsTest, warnings_of_other_threads_count_too)
{
    const ExpectedWarnings expected(QStringLiteral("from afar"));
    std::thread([] { qWarning("from afar"); }).join();
    EXPECT_EQ(expected.count(), 1);
}

TEST(ExpectedWarningsTest, debug_messages_and_notes_never_fail_a_test)
{
    qDebug("just looking");
    qInfo("by the way");
}

}   // namespace wallchart
