// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/messagebus.h"

#include <QDBusMessage>
#include <QFile>
#include <QStandardPaths>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

const QString kProgram = QStringLiteral("dbus-daemon");

/// Anybody may say anything to anybody; nothing is started.
constexpr const char *kConfiguration = R"(<!DOCTYPE busconfig PUBLIC
 "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>%1</listen><policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy></busconfig>
)";

}   // namespace

bool MessageBus::isPossible()
{
    return !QStandardPaths::findExecutable(kProgram).isEmpty();
}

MessageBus::MessageBus()
{
    QFile configuration(m_folder.filePath(QStringLiteral("bus.conf")));
    EXPECT_TRUE(configuration.open(QIODevice::WriteOnly));
    configuration.write(QString::fromLatin1(kConfiguration).arg(address()).toUtf8());
    configuration.close();
    m_daemon.start(kProgram, {QStringLiteral("--config-file=") + configuration.fileName(),
                              QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    EXPECT_TRUE(m_daemon.waitForReadyRead()) << m_daemon.readAllStandardError().toStdString();
    m_desktop = QDBusConnection::connectToBus(address(), QStringLiteral("desktop"));
    EXPECT_TRUE(m_desktop->isConnected());
}

MessageBus::~MessageBus()
{
    QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

QString MessageBus::address() const
{
    return QStringLiteral("unix:path=") + m_folder.filePath(QStringLiteral("bus"));
}

void MessageBus::tell(const QString &path, const QString &interface, const QString &signal,
                      std::optional<bool> argument)
{
    QDBusMessage message = QDBusMessage::createSignal(path, interface, signal);
    if (argument) message << *argument;
    EXPECT_TRUE(m_desktop->send(message));
}

}   // namespace wallchart
