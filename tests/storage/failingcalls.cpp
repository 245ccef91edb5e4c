// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/failingcalls.h"

#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <dlfcn.h>
#include <fcntl.h>
#include <mutex>
#include <set>
#include <sys/stat.h>
#include <unistd.h>

namespace {

std::atomic<int> callsLeft = 0;   // 0: no call fails
std::atomic<int> errorToGive = 0;
std::atomic<bool> failed = false;

bool failsNow()
{
    if (callsLeft.load() <= 0 || callsLeft.fetch_sub(1) != 1) return false;
    failed = true;
    errno = errorToGive;
    return true;
}

template <class F>
F *real(const char *name)
{
    return reinterpret_cast<F *>(dlsym(RTLD_NEXT, name));
}

/// What was written and is not known to be on the disk yet.
struct Watch {
    std::mutex guard;
    bool isOn = false;
    QByteArray bytes;
    std::set<int> unsyncedFiles;
    bool hasUnsyncedFile = false;   // closed before it was synced
    bool hasUnsyncedFolder = false;
};

Watch &watch()
{
    static Watch the;
    return the;
}

template <class F>
void noteIf(bool happened, F &&change)
{
    const int before = errno;
    const std::lock_guard lock(watch().guard);
    if (happened && watch().isOn) change(watch());
    errno = before;
}

ssize_t noteWritten(int descriptor, const void *bytes, ssize_t count)
{
    noteIf(count > 0, [&](Watch &to) {
        to.bytes.append(static_cast<const char *>(bytes), count);
        to.unsyncedFiles.insert(descriptor);
    });
    return count;
}

int noteSynced(int descriptor, int result)
{
    noteIf(result == 0, [&](Watch &to) {
        struct stat about = {};
        ::fstat(descriptor, &about);
        if (S_ISDIR(about.st_mode)) to.hasUnsyncedFolder = false;
        to.unsyncedFiles.erase(descriptor);
    });
    return result;
}

int noteFolderChanged(int result)
{
    noteIf(result == 0, [](Watch &to) { to.hasUnsyncedFolder = true; });
    return result;
}

bool isStandard(int descriptor)
{
    return descriptor == STDOUT_FILENO || descriptor == STDERR_FILENO;
}

int modeOf(int flags, va_list arguments)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(arguments, int) : 0;
}

}   // namespace

namespace wallchart {

FailingCall::FailingCall(int which, int error)
{
    failed = false;
    errorToGive = error;
    callsLeft = which;
}

FailingCall::~FailingCall()
{
    callsLeft = 0;
}

bool FailingCall::hasFailed()
{
    return failed;
}

WatchedWrites::WatchedWrites()
{
    const std::lock_guard lock(watch().guard);
    watch().isOn = true;
    watch().bytes.clear();
    watch().unsyncedFiles.clear();
    watch().hasUnsyncedFile = false;
    watch().hasUnsyncedFolder = false;
}

WatchedWrites::~WatchedWrites()
{
    const std::lock_guard lock(watch().guard);
    watch().isOn = false;
}

QByteArray WatchedWrites::bytes()
{
    const std::lock_guard lock(watch().guard);
    return watch().bytes;
}

bool WatchedWrites::couldBeLost()
{
    const std::lock_guard lock(watch().guard);
    return !watch().unsyncedFiles.empty() || watch().hasUnsyncedFile || watch().hasUnsyncedFolder;
}

}   // namespace wallchart

// The names of the C library: whoever calls them, here they come first.
extern "C" {

ssize_t write(int descriptor, const void *bytes, size_t count)
{
    if (isStandard(descriptor))
        return real<ssize_t(int, const void *, size_t)>("write")(descriptor, bytes, count);
    if (failsNow()) return -1;
    return noteWritten(descriptor, bytes,
                       real<ssize_t(int, const void *, size_t)>("write")(descriptor, bytes, count));
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset)
{
    if (failsNow()) return -1;
    return noteWritten(descriptor, bytes,
                       real<ssize_t(int, const void *, size_t, off_t)>("pwrite")(descriptor, bytes,
                                                                                 count, offset));
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset)
{
    if (failsNow()) return -1;
    return noteWritten(descriptor, bytes,
                       real<ssize_t(int, const void *, size_t, off64_t)>("pwrite64")(
                           descriptor, bytes, count, offset));
}

int ftruncate(int descriptor, off_t length) noexcept
{
    if (failsNow()) return -1;
    return real<int(int, off_t)>("ftruncate")(descriptor, length);
}

int ftruncate64(int descriptor, off64_t length) noexcept
{
    if (failsNow()) return -1;
    return real<int(int, off64_t)>("ftruncate64")(descriptor, length);
}

int fsync(int descriptor)
{
    if (failsNow()) return -1;
    return noteSynced(descriptor, real<int(int)>("fsync")(descriptor));
}

int fdatasync(int descriptor)
{
    if (failsNow()) return -1;
    return noteSynced(descriptor, real<int(int)>("fdatasync")(descriptor));
}

int close(int descriptor)
{
    noteIf(true, [&](Watch &to) {
        to.hasUnsyncedFile = to.unsyncedFiles.erase(descriptor) > 0 || to.hasUnsyncedFile;
    });
    return real<int(int)>("close")(descriptor);
}

int rename(const char *from, const char *to) noexcept
{
    if (failsNow()) return -1;
    return noteFolderChanged(real<int(const char *, const char *)>("rename")(from, to));
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to,
              unsigned flags) noexcept
{
    if (failsNow()) return -1;
    return noteFolderChanged(real<int(int, const char *, int, const char *, unsigned)>("renameat2")(
        fromFolder, from, toFolder, to, flags));
}

int link(const char *from, const char *to) noexcept
{
    if (failsNow()) return -1;
    return noteFolderChanged(real<int(const char *, const char *)>("link")(from, to));
}

int unlink(const char *path) noexcept
{
    if (failsNow()) return -1;
    return noteFolderChanged(real<int(const char *)>("unlink")(path));
}

int open(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const int mode = modeOf(flags, arguments);
    va_end(arguments);
    if ((flags & O_ACCMODE) != O_RDONLY && failsNow()) return -1;
    return real<int(const char *, int, ...)>("open")(path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const int mode = modeOf(flags, arguments);
    va_end(arguments);
    if ((flags & O_ACCMODE) != O_RDONLY && failsNow()) return -1;
    return real<int(const char *, int, ...)>("open64")(path, flags, mode);
}

}   // extern "C"
