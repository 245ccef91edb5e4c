// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QProcess>
#include <QStringList>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

/// What `ldd` prints about a program: one library a line, with those that libraries need.
QString librariesOf(const QString &program)
{
    QProcess ldd;
    ldd.start(QStringLiteral("ldd"), {program});
    EXPECT_TRUE(ldd.waitForFinished());
    EXPECT_EQ(ldd.exitCode(), 0) << program.toStdString();
    return QString::fromUtf8(ldd.readAllStandardOutput());
}

/// Libraries that a program without a window must not load, and a system's own SQLite.
QStringList strangersIn(const QString &libraries)
{
    QStringList strangers;
    for (const QString &line : libraries.split(u'\n')) {
        const bool ourSqlite = line.contains(QLatin1String("/lib/wallchart/libsqlite3.so.0"));
        if (line.contains(QLatin1String("libsqlite3")) && !ourSqlite) strangers << line.trimmed();
        if (line.contains(QLatin1String("libQt6Network"))) strangers << line.trimmed();
        if (line.contains(QLatin1String("libQt6Widgets"))) strangers << line.trimmed();
    }
    return strangers;
}

}   // namespace

TEST(LinkedLibraries, a_stranger_is_found)
{
    EXPECT_EQ(strangersIn(QStringLiteral("\tlibQt6Network.so.6 => /usr/lib/libQt6Network.so.6\n"
                                         "\tlibQt6Widgets.so.6 => /usr/lib/libQt6Widgets.so.6\n"
                                         "\tlibsqlite3.so.0 => /usr/lib/libsqlite3.so.0\n"
                                         "\tlibQt6Core.so.6 => /usr/lib/libQt6Core.so.6\n"))
                  .size(),
              3);
}

TEST(LinkedLibraries, who_links_the_encrypting_sqlite_loads_it_and_no_other)
{
    const QString libraries = librariesOf(QCoreApplication::applicationFilePath());
    EXPECT_TRUE(libraries.contains(QLatin1String("/lib/wallchart/libsqlite3.so.0")));
    EXPECT_EQ(strangersIn(libraries).join(u'\n').toStdString(), "");
}

#ifdef WALLCHART_CLI
TEST(LinkedLibraries, the_command_line_needs_no_network_no_window_and_encrypts)
{
    const QString libraries = librariesOf(QStringLiteral(WALLCHART_CLI));
    EXPECT_TRUE(libraries.contains(QLatin1String("/lib/wallchart/libsqlite3.so.0")));
    EXPECT_EQ(strangersIn(libraries).join(u'\n').toStdString(), "");
}
#endif

}   // namespace wallchart
