// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/process/restart.h"

#include <cstdlib>
#include <fcntl.h>
#include <string>
#include <sys/mman.h>
#include <unistd.h>
#include <vector>

namespace wallchart {

namespace {

constexpr const char *kVariable = "WALLCHART_LOCKED_FD";

bool writeWhole(int file, const QByteArray &bytes)
{
    return ::write(file, bytes.constData(), static_cast<std::size_t>(bytes.size())) == bytes.size()
           && ::lseek(file, 0, SEEK_SET) == 0;
}

/// Marks everything but the standard streams and `kept` to be closed by exec.
void closeOnExec(int kept)
{
    const long most = ::sysconf(_SC_OPEN_MAX);
    for (int file = 3; file < (most > 0 ? most : 1024); ++file) {
        if (file != kept) ::fcntl(file, F_SETFD, FD_CLOEXEC);
    }
}

/// The arguments of this process without those that name what to open.
std::vector<std::string> programName()
{
    std::vector<char> buffer(4096);
    const ssize_t length = ::readlink("/proc/self/exe", buffer.data(), buffer.size());
    return {std::string(buffer.data(), length > 0 ? static_cast<std::size_t>(length) : 0)};
}

}   // namespace

void startAfreshWith(const QByteArray &message)
{
    const int file = ::memfd_create("wallchart", 0);
    if (file < 0) return;
    std::vector<std::string> names = programName();
    if (!writeWhole(file, message) || names.front().empty()) {
        ::close(file);
        return;
    }
    ::setenv(kVariable, std::to_string(file).c_str(), 1);
    closeOnExec(file);
    char *arguments[] = {names.front().data(), nullptr};
    ::execv(names.front().c_str(), arguments);
    ::unsetenv(kVariable);
    ::close(file);
}

QByteArray messageFromBefore()
{
    const QByteArray value = qgetenv(kVariable);
    qunsetenv(kVariable);
    bool isNumber = false;
    const int file = value.toInt(&isNumber);
    if (!isNumber || file < 3) return {};
    QByteArray message(4096, '\0');
    const ssize_t length = ::read(file, message.data(), static_cast<std::size_t>(message.size()));
    ::close(file);
    message.truncate(length > 0 ? static_cast<qsizetype>(length) : 0);
    return message;
}

}   // namespace wallchart
