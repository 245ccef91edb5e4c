// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wallchart {

/// Makes what happened to the names in the folder of `path` survive a power cut.
[[nodiscard]] bool syncFolderOf(const QString &path);

}   // namespace wallchart
