// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/leftovers.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <csignal>

namespace wallchart {

namespace {

/// The process in `NAME.part-123` or `NAME.part-123-journal`, or 0.
pid_t processIn(const QString &fileName)
{
    return fileName.section(QLatin1String(".part-"), 1, -1).section(QLatin1Char('-'), 0, 0).toInt();
}

bool isDead(pid_t process)
{
    return process > 0 && ::kill(process, 0) != 0 && errno == ESRCH;
}

}   // namespace

void removeLeftovers(const QString &path)
{
    const QFileInfo info(path);
    QDir folder = info.absoluteDir();
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
        if (name.startsWith(info.fileName()) && isDead(processIn(name))) folder.remove(name);
    }
}

}   // namespace wallchart
