// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace wallchart {

/// What one call of wallchart-cli left behind.
struct Called {
    int exitCode = -1;
    QString out;
    QString err;
    QJsonValue json;   ///< of calls with --json

    [[nodiscard]] QJsonObject object() const { return json.toObject(); }
    [[nodiscard]] QJsonArray list() const { return json.toArray(); }
};

/// A folder of its own in which wallchart-cli runs; the passphrase is given by file.
class CommandLine {
public:
    CommandLine();

    /// Runs the program with --json; a failure prints its one line into `err`.
    Called json(const QStringList &arguments) const;
    /// Runs it as people do.
    Called text(const QStringList &arguments) const;
    /// Fails the test when the call does not end with 0.
    QJsonValue done(const QStringList &arguments) const;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray bytes(const QString &name) const;
    void write(const QString &name, const QByteArray &bytes) const;
    /// How new files stretch the passphrase: "light", so that tests are quick, unless changed.
    void setKeyProfile(const QString &profile) { m_keyProfile = profile; }

private:
    Called call(const QStringList &arguments) const;

    QTemporaryDir m_folder;
    QString m_keyProfile = QStringLiteral("light");
};

/// The path of an example roster.
[[nodiscard]] QString roster(const char *name);

}   // namespace wallchart
