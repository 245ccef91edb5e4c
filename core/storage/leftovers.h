// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wallchart {

/// Deletes what programs that were killed while they wrote files left behind: unfinished copies
/// named `NAME.part-PROCESS`, and their journals, of all files whose path begins with `path`.
/// Those of living processes stay.
void removeLeftovers(const QString &path);

}   // namespace wallchart
