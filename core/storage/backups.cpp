// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backups.h"

#include "core/base/atomicfile.h"
#include "core/storage/database.h"
#include "core/storage/fileheader.h"
#include "core/storage/leftovers.h"
#include "core/storage/pagecheck.h"
#include "core/storage/targeterror.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <set>

namespace wallchart {

namespace {

constexpr qint64 kDueSeconds = qint64{4} * 60 * 60;
constexpr std::size_t kNewestKept = 10;
constexpr std::size_t kDaysKept = 14;
constexpr qint64 kChunk = 1 << 20;

bool isAtHome(const QString &path)
{
    return realPathOf(path).startsWith(QFileInfo(QDir::homePath()).canonicalFilePath()
                                       + QLatin1Char('/'));
}

/// What the copies of one file have in common. Beside the file only its name counts, so that a
/// stick finds its copies wherever it is plugged in.
QString prefixOf(const QString &path)
{
    const QString name = isAtHome(path) ? realPathOf(path) : QFileInfo(realPathOf(path)).fileName();
    return QString::fromLatin1(
        QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

QString stampFormat()
{
    return QStringLiteral("yyyyMMdd-HHmmss-zzz");
}

QString freeNameFor(const QString &path, const QDateTime &at)
{
    return QStringLiteral("%1/%2-%3.wallchart")
        .arg(backupFolderOf(path), prefixOf(path), at.toUTC().toString(stampFormat()));
}

Result<void> copyBytes(QFile &from, AtomicFile &to)
{
    while (true) {
        const QByteArray bytes = from.read(kChunk);
        if (bytes.isEmpty()) break;
        if (auto written = to.write(bytes); !written) return written;
    }
    if (from.error() != QFileDevice::NoError)
        return fail(kCannotReadFile, {from.fileName(), from.errorString()});
    return {};
}

}   // namespace

QString backupFolderOf(const QString &path)
{
    if (!isAtHome(path))
        return QFileInfo(realPathOf(path)).absolutePath() + QLatin1String("/.backups");
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
           + QLatin1String("/wallchart/backups");
}

std::vector<Backup> backupsOf(const QString &path)
{
    const QString prefix = prefixOf(path) + QLatin1Char('-');
    const QDir folder(backupFolderOf(path));
    std::vector<Backup> backups;
    const QStringList names = folder.entryList({prefix + QLatin1String("*.wallchart")}, QDir::Files,
                                               QDir::Name | QDir::Reversed);
    for (const QString &name : names) {
        QDateTime at = QDateTime::fromString(QFileInfo(name).completeBaseName().mid(prefix.size()),
                                             stampFormat());
        at.setTimeSpec(Qt::UTC);
        if (at.isValid()) backups.push_back({folder.filePath(name), at});
    }
    return backups;
}

bool isBackupDue(const QString &path, const QDateTime &now)
{
    const std::vector<Backup> backups = backupsOf(path);
    return backups.empty() || backups.front().at.secsTo(now) > kDueSeconds;
}

Result<void> readBack(const QString &path, const FileKey &key, const QString &name)
{
    return Database::open(path, Database::Mode::AsItIs, key)
        .and_then([&](const auto &database) { return findDamagedPages(*database, Progress()); })
        .or_else([&](const Error &error) -> Result<std::vector<qint64>> {
            if (error.code == kFileDamaged) return fail(kBackupUnreadable, {name});
            return tl::unexpected(error);
        })
        .and_then([&](const std::vector<qint64> &damaged) -> Result<void> {
            if (!damaged.empty()) return fail(kBackupUnreadable, {name});
            return {};
        });
}

Result<void> copyVerified(const QString &from, const QString &to, const FileKey &key)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return fail(kCannotReadFile, {from, source.errorString()});
    AtomicFile copy(to, IfExists::Refuse);
    return copy.open()
        .and_then([&] { return copyBytes(source, copy); })
        .and_then([&] { return readBack(copy.temporaryPath(), key, to); })
        .and_then([&] { return copy.commit(); })
        .map_error([&](const Error &error) { return aboutTarget(error, copy, to); });
}

Result<Backup> makeBackup(const QString &path, const FileKey &key, const QDateTime &now)
{
    return makeBackupFrom(path, path, key, now);
}

Result<Backup> makeBackupFrom(const QString &source, const QString &path, const FileKey &key,
                              const QDateTime &now)
{
    const Backup backup{freeNameFor(path, now), now.toUTC()};
    if (!QDir().mkpath(backupFolderOf(path)))
        return fail(kCannotWriteFile, {backupFolderOf(path), QString()});
    if (auto copied = copyVerified(source, backup.path, key); !copied)
        return tl::unexpected(copied.error());
    removeLeftovers(backupFolderOf(path) + QLatin1Char('/') + prefixOf(path));
    for (const Backup &old : expendable(backupsOf(path))) QFile::remove(old.path);
    return backup;
}

Result<void> removeBackups(const std::vector<Backup> &backups)
{
    for (const Backup &backup : backups) {
        if (!QFile::remove(backup.path) && QFile::exists(backup.path))
            return fail(kCannotWriteFile, {backup.path, QString()});
    }
    return {};
}

std::vector<Backup> expendable(const std::vector<Backup> &backups)
{
    std::set<QDate> days;
    std::vector<Backup> result;
    for (std::size_t i = 0; i < backups.size(); ++i) {
        const bool lastOfItsDay = days.insert(backups[i].at.date()).second;
        if (i >= kNewestKept && !(lastOfItsDay && days.size() <= kDaysKept))
            result.push_back(backups[i]);
    }
    return result;
}

}   // namespace wallchart
