// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/fileheader.h"

#include "core/base/atomicfile.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace wallchart {

namespace {

/// What SQLite leaves in the clear of page 1: page size 4096, rollback journal, 32 bytes reserved
/// at the end of each page, and three fixed fractions.
constexpr unsigned char kClearBytes[] = {0x10, 0x00, 0x01, 0x01, 0x20, 0x40, 0x20, 0x20};

}   // namespace

Result<Salt> readFileHeader(const QString &path, PartPages partPages)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(kCannotReadFile, {path, file.errorString()});
    if (file.size() == 0) return fail(kEmptyFile, {path});
    // A change that ran out of disk can leave part of a page, which its journal takes away again.
    const bool wholePages = file.size() % kPageSize == 0
                            || (file.size() > kPageSize && hasJournal(path));
    Salt salt;
    unsigned char clear[sizeof kClearBytes];
    if (file.size() < static_cast<qint64>(salt.size() + sizeof clear))
        return fail(kNotACampaign, {path});
    if (file.read(reinterpret_cast<char *>(salt.data()), salt.size())
            != static_cast<qint64>(salt.size())
        || file.read(reinterpret_cast<char *>(clear), sizeof clear)
               != static_cast<qint64>(sizeof clear))
        return fail(kCannotReadFile, {path, file.errorString()});
    if (!profileOf(salt)
        || !std::equal(std::begin(clear), std::end(clear), std::begin(kClearBytes)))
        return fail(kNotACampaign, {path});
    if (!wholePages && partPages == PartPages::Refuse) return fail(kFileCutOff, {path});
    return salt;
}

QString realPathOf(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists()) return info.canonicalFilePath();
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? info.absoluteFilePath() : folder + QLatin1Char('/') + info.fileName();
}

QString journalOf(const QString &path)
{
    return path + QLatin1String("-journal");
}

bool hasJournal(const QString &path)
{
    return QFileInfo(journalOf(path)).size() > 0;
}

}   // namespace wallchart
