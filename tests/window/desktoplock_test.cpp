// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/desktoplock.h"

#include "tests/window/messagebus.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

const QString kManagerPath = QStringLiteral("/org/freedesktop/login1");
const QString kManager = QStringLiteral("org.freedesktop.login1.Manager");
const QString kSleep = QStringLiteral("PrepareForSleep");
const QString kActive = QStringLiteral("ActiveChanged");

class DesktopLockTest : public testing::Test {
protected:
    void SetUp() override
    {
        if (!MessageBus::isPossible()) GTEST_SKIP() << "dbus-daemon is not installed";
        bus.emplace();
    }
    /// Waits for the answer to a signal; false when none came within the time.
    [[nodiscard]] static bool locks(QSignalSpy &spy, int milliseconds = 10'000)
    {
        return spy.count() > 0 || spy.wait(milliseconds);
    }

    std::optional<MessageBus> bus;
};

}   // namespace

TEST_F(DesktopLockTest, locks_before_the_computer_sleeps_and_not_when_it_wakes)
{
    DesktopLock desktop(bus->address(), QString());
    ASSERT_TRUE(desktop.hearsSystem());
    QSignalSpy locked(&desktop, &DesktopLock::lockWanted);
    bus->tell(kManagerPath, kManager, kSleep, false);
    bus->tell(kManagerPath, kManager, kSleep, true);
    ASSERT_TRUE(locks(locked));
    EXPECT_EQ(locked.count(), 1);   // signals come in order: the first was no reason
}

TEST_F(DesktopLockTest, locks_with_the_screen_of_every_desktop)
{
    DesktopLock desktop(QString(), bus->address());
    ASSERT_TRUE(desktop.hearsSession());
    for (const char *name : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"}) {
        QSignalSpy locked(&desktop, &DesktopLock::lockWanted);
        const QString path = u'/' + QString::fromLatin1(name).replace(u'.', u'/');
        bus->tell(path, QString::fromLatin1(name), kActive, false);
        bus->tell(path, QString::fromLatin1(name), kActive, true);
        ASSERT_TRUE(locks(locked)) << name;
        EXPECT_EQ(locked.count(), 1) << name;
    }
}

TEST_F(DesktopLockTest, locks_when_the_session_is_locked)
{
    DesktopLock desktop(bus->address(), QString());
    QSignalSpy locked(&desktop, &DesktopLock::lockWanted);
    // It listens once it knows that nobody knows its session: until then it is told again.
    for (int attempt = 0; attempt < 100 && locked.count() == 0; ++attempt) {
        bus->tell(kManagerPath + QStringLiteral("/session/_31"),
                  QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"));
        locked.wait(100);
    }
    EXPECT_GT(locked.count(), 0);
}

TEST_F(DesktopLockTest, signals_of_others_are_no_reason_to_lock)
{
    DesktopLock desktop(bus->address(), bus->address());
    QSignalSpy locked(&desktop, &DesktopLock::lockWanted);
    bus->tell(kManagerPath, QStringLiteral("org.example.Manager"), kSleep, true);
    bus->tell(kManagerPath, kManager, QStringLiteral("PrepareForShutdown"), true);
    bus->tell(QStringLiteral("/a"), QStringLiteral("org.example.ScreenSaver"), kActive, true);
    bus->tell(kManagerPath, kManager, kSleep, true);
    ASSERT_TRUE(locks(locked));
    EXPECT_EQ(locked.count(), 1);
}

TEST(DesktopLock, without_a_bus_it_is_silent)
{
    const DesktopLock desktop({}, {});
    EXPECT_FALSE(desktop.hearsSystem());
    EXPECT_FALSE(desktop.hearsSession());
}

TEST(DesktopLock, a_bus_that_is_gone_is_no_trouble)
{
    const DesktopLock desktop(QStringLiteral("unix:path=/nowhere/bus"),
                              QStringLiteral("unix:path=/nowhere/bus"));
    EXPECT_FALSE(desktop.hearsSystem());
    EXPECT_FALSE(desktop.hearsSession());
}

TEST(DesktopLock, buses_over_a_network_are_left_alone)
{
    const DesktopLock desktop(QStringLiteral("tcp:host=127.0.0.1,port=9"),
                              QStringLiteral("nonce-tcp:host=127.0.0.1,port=9;autolaunch:"));
    EXPECT_FALSE(desktop.hearsSystem());
    EXPECT_FALSE(desktop.hearsSession());
}

}   // namespace wallchart
