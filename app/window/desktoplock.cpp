// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/desktoplock.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFile>

namespace wallchart {

namespace {

const QString kLogin = QStringLiteral("org.freedesktop.login1");
const QString kLoginPath = QStringLiteral("/org/freedesktop/login1");
const QString kLoginManager = QStringLiteral("org.freedesktop.login1.Manager");
const QString kLoginSession = QStringLiteral("org.freedesktop.login1.Session");
constexpr const char *kSystemSocket = "/run/dbus/system_bus_socket";
constexpr int kFewSeconds = 3000;

/// Each desktop has its own, with one signal alike.
constexpr const char *kScreenSavers[] = {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver",
                                         "org.cinnamon.ScreenSaver", "org.mate.ScreenSaver",
                                         "org.xfce.ScreenSaver"};

/// The first way to a bus through a socket of this computer.
QString localAddress(const QString &addresses)
{
    for (const QString &address : addresses.split(u';')) {
        if (address.startsWith(QLatin1String("unix:"))) return address;
    }
    return {};
}

/// A connection that is shut at first when there is no address.
QDBusConnection connectionTo(const QString &address, const QString &name)
{
    const QString local = localAddress(address);
    return local.isEmpty() ? QDBusConnection(name) : QDBusConnection::connectToBus(local, name);
}

}   // namespace

DesktopLock::DesktopLock(const QString &systemBus, const QString &sessionBus, QObject *parent)
    : QObject(parent), m_system(connectionTo(systemBus, QStringLiteral("wallchart-system"))),
      m_session(connectionTo(sessionBus, QStringLiteral("wallchart-session")))
{
    if (m_system.isConnected()) listenToSystem();
    if (m_session.isConnected()) listenToSession();
}

DesktopLock::~DesktopLock()
{
    QDBusConnection::disconnectFromBus(m_system.name());
    QDBusConnection::disconnectFromBus(m_session.name());
}

QString DesktopLock::systemBusAddress()
{
    const QString said = qEnvironmentVariable("DBUS_SYSTEM_BUS_ADDRESS");
    if (!said.isEmpty()) return said;
    const QString socket = QString::fromLatin1(kSystemSocket);
    return QFile::exists(socket) ? QStringLiteral("unix:path=") + socket : QString();
}

QString DesktopLock::sessionBusAddress()
{
    const QString said = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    if (!said.isEmpty()) return said;
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QString socket = folder + QStringLiteral("/bus");
    const bool isThere = !folder.isEmpty() && QFile::exists(socket);
    return isThere ? QStringLiteral("unix:path=") + socket : QString();
}

void DesktopLock::listenToSystem()
{
    m_system.connect({}, kLoginPath, kLoginManager, QStringLiteral("PrepareForSleep"), this,
                     SLOT(prepareForSleep(bool)));
    findOwnSession();
    delaySleep();
}

/// Other people may be logged in too: it matters whose session locks. Where nobody knows, any.
void DesktopLock::findOwnSession()
{
    QDBusMessage ask = QDBusMessage::createMethodCall(kLogin, kLoginPath, kLoginManager,
                                                      QStringLiteral("GetSessionByPID"));
    ask << static_cast<uint>(QCoreApplication::applicationPid());
    auto *answer = new QDBusPendingCallWatcher(m_system.asyncCall(ask, kFewSeconds), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusObjectPath> reply = *answer;
        const QString path = reply.isValid() ? reply.value().path() : QString();
        m_system.connect({}, path, kLoginSession, QStringLiteral("Lock"), this,
                         SLOT(sessionLocked()));
        answer->deleteLater();
    });
}

void DesktopLock::delaySleep()
{
    QDBusMessage ask = QDBusMessage::createMethodCall(kLogin, kLoginPath, kLoginManager,
                                                      QStringLiteral("Inhibit"));
    ask << QStringLiteral("sleep") << QStringLiteral("Wallchart") << QStringLiteral("Locks itself")
        << QStringLiteral("delay");
    auto *answer = new QDBusPendingCallWatcher(m_system.asyncCall(ask, kFewSeconds), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *answer;
        if (reply.isValid()) m_sleepDelay = reply.value();
        answer->deleteLater();
    });
}

void DesktopLock::listenToSession()
{
    for (const char *screenSaver : kScreenSavers) {
        m_session.connect({}, {}, QString::fromLatin1(screenSaver), QStringLiteral("ActiveChanged"),
                          this, SLOT(screenSaverChanged(bool)));
    }
}

void DesktopLock::prepareForSleep(bool before)
{
    if (!before) {
        delaySleep();
        return;
    }
    Q_EMIT lockWanted();
    m_sleepDelay = QDBusUnixFileDescriptor();   // now it may sleep
}

void DesktopLock::screenSaverChanged(bool active)
{
    if (active) Q_EMIT lockWanted();
}

void DesktopLock::sessionLocked()
{
    Q_EMIT lockWanted();
}

}   // namespace wallchart
