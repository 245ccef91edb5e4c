// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/command.h"
#include "core/storage/filekey.h"

namespace wallchart {

enum class AskTwice { No, Yes };

/// The first line of `file` ("-" = standard input), or what is typed on the terminal without
/// being shown. A passphrase that will lock a file is asked twice.
[[nodiscard]] Result<Secret> readPassphrase(const QString &file, AskTwice askTwice);

/// What opens a file: its passphrase, or the key that the words of a recovery sheet say.
struct Opener {
    Secret secret;
    bool isKey = false;
    /// Must not outlive the opener.
    [[nodiscard]] KeySource source() const
    {
        return isKey ? keyAsGiven(secret) : keyFromPassphrase(secret);
    }
};
[[nodiscard]] Result<Opener> readOpener(const GlobalOptions &globals);

}   // namespace wallchart
