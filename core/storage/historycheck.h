// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/campaign.h"
#include "core/storage/database.h"

namespace wallchart {

/// Lists what is wrong with the log: gaps, lines about nothing, edits that cannot be read, and,
/// when the rows are given, rows that are not as the log left them. Problems name the file `name`.
[[nodiscard]] Result<Problems> checkHistory(Database &database, const QString &name,
                                            const Campaign *rows);

}   // namespace wallchart
