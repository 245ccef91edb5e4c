// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/command.h"

namespace wallchart {

/// Writes a table, its headers first, and tells how many rows it has.
[[nodiscard]] Result<Report> writeReported(const QString &output,
                                           const std::vector<QStringList> &rows);

}   // namespace wallchart
