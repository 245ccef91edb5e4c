// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/plaintext.h"

#include <QDirIterator>
#include <QFile>

#include <set>

namespace wallchart {

namespace {

constexpr char kBeginning[] = "Quorvexia Zmudzhin-";

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

QByteArray utf8(const QString &text)
{
    return text.toUtf8();
}

QByteArray utf16(const QString &text)
{
    return {reinterpret_cast<const char *>(text.utf16()), text.size() * 2};
}

/// The four digits that come next, whatever is between them.
int numberAt(const QByteArray &all, qsizetype at)
{
    int number = 0;
    int digits = 0;
    for (; at < all.size() && digits < 4; ++at) {
        if (all[at] == '\0') continue;   // of UTF-16
        if (all[at] < '0' || all[at] > '9') break;
        number = number * 10 + (all[at] - '0');
        ++digits;
    }
    return number;
}

}   // namespace

QString plantedName(int number)
{
    return QStringLiteral("%1%2-Ölberg")
        .arg(QLatin1String(kBeginning))
        .arg(number, 4, 10, QLatin1Char('0'));
}

int plainNamesIn(const QString &folder, int count)
{
    return plainNamesIn(everythingIn(folder), count);
}

int plainNamesIn(const QByteArray &all, int count)
{
    std::set<int> found;
    for (const auto encoded : {utf8, utf16}) {
        const QByteArray beginning = encoded(QString::fromLatin1(kBeginning));
        for (qsizetype at = all.indexOf(beginning); at >= 0; at = all.indexOf(beginning, at + 1)) {
            const int number = numberAt(all, at + beginning.size());
            const bool isWhole = QByteArrayView(all).sliced(at).startsWith(
                encoded(plantedName(number)));
            if (isWhole && number < count) found.insert(number);
        }
    }
    return static_cast<int>(found.size());
}

}   // namespace wallchart
