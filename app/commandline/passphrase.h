// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QString>

namespace wallchart {

enum class AskTwice { No, Yes };

/// The first line of `file` ("-" = standard input), or what is typed on the terminal without
/// being shown. A passphrase that will lock a file is asked twice.
[[nodiscard]] Result<Secret> readPassphrase(const QString &file, AskTwice askTwice);

}   // namespace wallchart
