// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

}   // namespace wallchart
