// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandline.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

#include <gtest/gtest.h>

namespace wallchart {

CommandLine::CommandLine()
{
    write(QStringLiteral("passphrase"), "correct horse battery\n");
}

Called CommandLine::call(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("WALLCHART_KEY_PROFILE"), m_keyProfile);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(WALLCHART_CLI),
                  QStringList{QStringLiteral("--passphrase-file"), QStringLiteral("passphrase")}
                      + arguments);
    process.waitForFinished(100'000);
    const bool ended = process.exitStatus() == QProcess::NormalExit
                       && process.error() == QProcess::UnknownError;
    return {.exitCode = ended ? process.exitCode() : -1,
            .out = QString::fromUtf8(process.readAllStandardOutput()),
            .err = QString::fromUtf8(process.readAllStandardError()),
            .json = {}};
}

Called CommandLine::json(const QStringList &arguments) const
{
    Called called = call(QStringList{QStringLiteral("--json")} + arguments);
    const QJsonDocument document = QJsonDocument::fromJson(called.out.toUtf8());
    called.json = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    return called;
}

Called CommandLine::text(const QStringList &arguments) const
{
    return call(arguments);
}

QJsonValue CommandLine::done(const QStringList &arguments) const
{
    const Called called = json(arguments);
    EXPECT_EQ(called.exitCode, 0) << arguments.join(u' ').toStdString() << "\n"
                                  << called.err.toStdString();
    return called.json;
}

QByteArray CommandLine::bytes(const QString &name) const
{
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return file.readAll();
}

void CommandLine::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly)) << name.toStdString();
    file.write(bytes);
}

QString roster(const char *name)
{
    return QStringLiteral(WALLCHART_ROSTERS "/") + QLatin1String(name);
}

}   // namespace wallchart
