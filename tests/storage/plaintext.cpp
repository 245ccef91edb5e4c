// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/plaintext.h"

#include <QDirIterator>
#include <QFile>

namespace wallchart {

namespace {

QByteArray everythingIn(const QString &folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        all += file.fileName().toUtf8();
        if (file.open(QIODevice::ReadOnly)) all += file.readAll();
    }
    return all;
}

}   // namespace

QString plantedName(int number)
{
    return QStringLiteral("Quorvexia Zmudzhin-%1-Ölberg").arg(number, 4, 10, QLatin1Char('0'));
}

int plainNamesIn(const QString &folder, int count)
{
    const QByteArray all = everythingIn(folder);
    int found = 0;
    for (int i = 0; i < count; ++i) {
        const QString name = plantedName(i);
        const QByteArray wide(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);
        found += all.contains(name.toUtf8()) || all.contains(wide) ? 1 : 0;
    }
    return found;
}

}   // namespace wallchart
