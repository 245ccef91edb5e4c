// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QTemporaryDir>

namespace wallchart {

/// A message bus of its own, on a socket in a folder of its own, with somebody on it who speaks
/// as the desktop does.
class MessageBus final {
public:
    /// False when there is no program for buses on this computer.
    [[nodiscard]] static bool isPossible();

    MessageBus();
    ~MessageBus();

    [[nodiscard]] QString address() const;
    /// Sends a signal with one yes or no, or with nothing.
    void tell(const QString &path, const QString &interface, const QString &signal,
              std::optional<bool> argument = std::nullopt);

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    std::optional<QDBusConnection> m_desktop;
};

}   // namespace wallchart
