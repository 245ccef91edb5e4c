// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/campaignfiles.h"

#include <QLockFile>

namespace wallchart {

/// The file `NAME.lock` beside a campaign: whoever has it may write.
///
/// It says which process on which computer. One that a dead process of this computer left is
/// taken over; one of another computer has to be deleted by hand, for nobody can know.
class FileLock final {
public:
    /// Takes the lock, or fails with kHeldElsewhere or kCannotWriteFile.
    [[nodiscard]] static Result<FileLock> take(const QString &path);

private:
    explicit FileLock(std::unique_ptr<QLockFile> file) : m_file(std::move(file)) {}

    std::unique_ptr<QLockFile> m_file;
};

/// Who holds the file, from the args of kHeldElsewhere.
[[nodiscard]] FileHolder holderFrom(const Error &error);

}   // namespace wallchart
