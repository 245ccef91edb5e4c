// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testenvironment.h"

#include "tests/support/expectedwarnings.h"

#include <QLocale>

#include <clocale>
#include <ctime>

namespace wallchart {

TestEnvironment::TestEnvironment()
{
    qputenv("TZ", "UTC");
    tzset();
    qputenv("LC_ALL", "C.UTF-8");
    qunsetenv("LANGUAGE");
    std::setlocale(LC_ALL, "C.UTF-8");
    QLocale::setDefault(QLocale::c());
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    // The temporary folder is the user's alone, as Qt demands of the runtime folder.
    qputenv("XDG_RUNTIME_DIR", m_home.path().toUtf8());
    for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"}) {
        qputenv(name, m_home.filePath(QString::fromLatin1(name)).toUtf8());
    }
    watchWarnings();
}

}   // namespace wallchart
