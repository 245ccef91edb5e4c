// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

class QDBusMessage;
class QDBusPendingCallWatcher;

namespace wallchart {

/// Tells when the computer is about to sleep, or the desktop locks its screen.
///
/// Listens on the local message buses, where there are any: to logind on that of the system, to
/// screen savers on that of the session. Buses that are not reached through a socket of this
/// computer are left alone; without a bus nothing happens, and nothing is said.
class DesktopLock final : public QObject {
    Q_OBJECT

public:
    /// Addresses of the buses; an empty one is not listened to.
    DesktopLock(const QString &systemBus, const QString &sessionBus, QObject *parent = nullptr);
    ~DesktopLock() override;

    /// Where the buses of this computer and this user are; empty when there are none.
    [[nodiscard]] static QString systemBusAddress();
    [[nodiscard]] static QString sessionBusAddress();

    [[nodiscard]] bool hearsSystem() const { return m_system.isConnected(); }
    [[nodiscard]] bool hearsSession() const { return m_session.isConnected(); }

Q_SIGNALS:
    void lockWanted();

private Q_SLOTS:
    void prepareForSleep(bool before);
    void screenSaverChanged(bool active);
    void sessionLocked();

private:
    void listenToSystem();
    void listenToSession();
    void findOwnSession();
    void delaySleep();

    QDBusConnection m_system;
    QDBusConnection m_session;
    QDBusUnixFileDescriptor m_sleepDelay;   ///< while it is open, sleep waits for the lock
};

}   // namespace wallchart
