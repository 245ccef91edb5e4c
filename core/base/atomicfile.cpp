// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomicfile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace wallchart {

namespace {

QByteArray native(const QString &path)
{
    return QFile::encodeName(path);
}

/// Writes everything, going on after short writes and interruptions.
bool writeAll(int descriptor, QByteArrayView bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t n = ::write(descriptor, bytes.data() + done,
                                  static_cast<size_t>(bytes.size() - done));
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return false;
        done += n;
    }
    return true;
}

bool syncFolderOf(const QString &path)
{
    const int folder = ::open(native(QFileInfo(path).absolutePath()).constData(),
                              O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0) return false;
    const bool synced = ::fsync(folder) == 0;
    ::close(folder);
    return synced;
}

/// Gives a free name by a second link, for file systems that cannot rename without replacing.
bool linkToFreeName(const QByteArray &from, const QByteArray &to)
{
    if (::link(from.constData(), to.constData()) != 0) return false;
    ::unlink(from.constData());   // if it stays it is a leftover, which the next opening clears
    return true;
}

/// Gives the file its name in one step. To refuse means EEXIST when the name is taken.
bool giveName(const QByteArray &from, const QByteArray &to, IfExists ifExists)
{
    if (ifExists == IfExists::Replace) return ::rename(from.constData(), to.constData()) == 0;
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return true;
    const bool unknown = errno == EINVAL || errno == ENOSYS;
    return unknown && linkToFreeName(from, to);
}

}   // namespace

AtomicFile::AtomicFile(QString path, IfExists ifExists)
    : m_path(std::move(path)), m_temporary(m_path + QStringLiteral(".part-%1").arg(::getpid())),
      m_ifExists(ifExists)
{
}

AtomicFile::~AtomicFile()
{
    discard();
}

tl::unexpected<Error> AtomicFile::refused() const
{
    return fail(kCannotWriteFile, {m_path, QString::fromLocal8Bit(std::strerror(errno))});
}

void AtomicFile::discard()
{
    if (m_descriptor < 0) return;
    ::close(m_descriptor);
    ::unlink(native(m_temporary).constData());
    m_descriptor = -1;
}

Result<void> AtomicFile::open()
{
    if (m_ifExists == IfExists::Refuse && QFileInfo::exists(m_path))
        return fail(kFileExists, {m_path});
    m_descriptor = ::open(native(m_temporary).constData(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC,
                          S_IRUSR | S_IWUSR);
    if (m_descriptor < 0) return refused();
    return {};
}

Result<void> AtomicFile::write(QByteArrayView bytes)
{
    if (!writeAll(m_descriptor, bytes)) return refused();
    return {};
}

Result<void> AtomicFile::commit()
{
    if (::fsync(m_descriptor) != 0) return refused();
    if (!giveName(native(m_temporary), native(m_path), m_ifExists)) {
        if (errno == EEXIST) return fail(kFileExists, {m_path});
        return refused();
    }
    const bool closed = ::close(m_descriptor) == 0;
    m_descriptor = -1;
    if (!closed || !syncFolderOf(m_path)) return refused();
    return {};
}

Result<void> writeFileAtomically(const QString &path, QByteArrayView bytes, IfExists ifExists)
{
    AtomicFile file(path, ifExists);
    return file.open().and_then([&] { return file.write(bytes); }).and_then([&] {
        return file.commit();
    });
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return fail(kCannotReadFile, {path, file.errorString()});
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail(kCannotReadFile, {path, file.errorString()});
    return bytes;
}

}   // namespace wallchart
