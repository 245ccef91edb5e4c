// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace wallchart {

/// Makes one system call of this program that would write fail once.
///
/// Counted from 1 are write, pwrite, ftruncate, fsync, fdatasync, rename, unlink, and open for
/// writing; standard output and error are left alone. The calls are those of the program itself
/// and of all libraries in it, SQLite's and Qt's too.
class FailingCall final {
public:
    FailingCall(int which, int error);
    ~FailingCall();
    FailingCall(const FailingCall &) = delete;
    FailingCall &operator=(const FailingCall &) = delete;

    /// Whether it came to that call.
    [[nodiscard]] static bool hasFailed();
};

/// While one lives, the bytes that are written are kept, and whether the disk has them.
class WatchedWrites final {
public:
    WatchedWrites();
    ~WatchedWrites();
    WatchedWrites(const WatchedWrites &) = delete;
    WatchedWrites &operator=(const WatchedWrites &) = delete;

    /// Everything that this process wrote to files, wherever and under whatever name.
    [[nodiscard]] static QByteArray bytes();
    /// Whether a power cut now could take back something that was written, deleted or renamed.
    [[nodiscard]] static bool couldBeLost();
};

}   // namespace wallchart
