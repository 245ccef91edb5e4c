// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/idlelock.h"

#include "tests/support/openedpage.h"

#include <QTest>
#include <QWidget>

#include <gtest/gtest.h>

namespace wallchart {

TEST(IdleLockTest, every_key_anywhere_in_the_program_starts_the_wait_anew)
{
    IdleLock lock;
    QWidget elsewhere;
    showAt(elsewhere, {100, 100});
    lock.start(std::chrono::minutes(3));
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return lock.remaining() < std::chrono::milliseconds(179'900); }, 20'000));
    QTest::keyClick(&elsewhere, 'a');
    EXPECT_GT(lock.remaining(), std::chrono::milliseconds(179'900));
}

TEST(IdleLockTest, input_does_not_start_a_wait_that_nobody_wanted)
{
    IdleLock lock;
    QWidget elsewhere;
    showAt(elsewhere, {100, 100});
    QTest::keyClick(&elsewhere, 'a');
    EXPECT_FALSE(lock.isActive());
    lock.start(std::chrono::minutes(3));
    lock.stop();
    QTest::keyClick(&elsewhere, 'a');
    EXPECT_FALSE(lock.isActive());
}

}   // namespace wallchart
