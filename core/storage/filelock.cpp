// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filelock.h"

#include "core/base/atomicfile.h"
#include "core/storage/fileerrors.h"
#include "core/storage/fileheader.h"

#include <QFile>
#include <QThread>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace wallchart {

namespace {

constexpr int kTriesToRead = 25;
constexpr int kMillisecondsBetween = 20;

QString lockPathOf(const QString &path)
{
    return realPathOf(path) + QLatin1String(".lock");
}

/// True when the lock file says nothing: whoever made it died before writing into it. One that is
/// alive writes within moments, which is waited for.
bool wasLeftEmpty(const QLockFile &file)
{
    qint64 process = 0;
    QString host;
    QString program;
    for (int i = 0; i < kTriesToRead; ++i) {
        if (file.getLockInfo(&process, &host, &program)) return false;
        QThread::msleep(kMillisecondsBetween);
    }
    return true;
}

/// Why no lock file can be made: QLockFile does not tell, so the same is tried once more.
QString refusalOf(const QString &lockPath)
{
    const QByteArray path = QFile::encodeName(lockPath);
    const int file = ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    const int error = file < 0 ? errno : EIO;
    if (file >= 0) {
        ::close(file);
        ::unlink(path.constData());
    }
    return QString::fromLocal8Bit(std::strerror(error));
}

}   // namespace

Result<FileLock> FileLock::take(const QString &path)
{
    auto file = std::make_unique<QLockFile>(lockPathOf(path));
    file->setStaleLockTime(0);   // age says nothing: people leave programs open for days
    if (file->tryLock(0)) return FileLock(std::move(file));
    const bool isHeld = file->error() == QLockFile::LockFailedError;
    if (isHeld && wasLeftEmpty(*file) && QFile::remove(lockPathOf(path)) && file->tryLock(0))
        return FileLock(std::move(file));
    if (file->error() != QLockFile::LockFailedError)
        return fail(kCannotWriteFile, {path, refusalOf(lockPathOf(path))});
    qint64 process = 0;
    QString host;
    QString program;
    file->getLockInfo(&process, &host, &program);
    return fail(kHeldElsewhere, {path, host, QString::number(process)});
}

FileHolder holderFrom(const Error &error)
{
    return {error.args.value(1), error.args.value(2).toLongLong()};
}

}   // namespace wallchart
