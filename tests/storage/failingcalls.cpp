// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/failingcalls.h"

#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <dlfcn.h>
#include <fcntl.h>
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

}   // namespace wallchart

// The names of the C library: whoever calls them, here they come first.
extern "C" {

ssize_t write(int descriptor, const void *bytes, size_t count)
{
    if (!isStandard(descriptor) && failsNow()) return -1;
    return real<ssize_t(int, const void *, size_t)>("write")(descriptor, bytes, count);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset)
{
    if (failsNow()) return -1;
    return real<ssize_t(int, const void *, size_t, off_t)>("pwrite")(descriptor, bytes, count,
                                                                     offset);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset)
{
    if (failsNow()) return -1;
    return real<ssize_t(int, const void *, size_t, off64_t)>("pwrite64")(descriptor, bytes, count,
                                                                         offset);
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
    return real<int(int)>("fsync")(descriptor);
}

int fdatasync(int descriptor)
{
    if (failsNow()) return -1;
    return real<int(int)>("fdatasync")(descriptor);
}

int rename(const char *from, const char *to) noexcept
{
    if (failsNow()) return -1;
    return real<int(const char *, const char *)>("rename")(from, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to,
              unsigned flags) noexcept
{
    if (failsNow()) return -1;
    return real<int(int, const char *, int, const char *, unsigned)>("renameat2")(
        fromFolder, from, toFolder, to, flags);
}

int unlink(const char *path) noexcept
{
    if (failsNow()) return -1;
    return real<int(const char *)>("unlink")(path);
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
