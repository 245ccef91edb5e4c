// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reading.h"

namespace wallchart {

/// Somebody who stands elsewhere than some days ago.
struct StanceMove {
    WorkerId worker;
    int from = 0;    ///< level on the day before the first of those days
    int to = 0;      ///< level today
    QDate on = {};   ///< of the assessment that holds today

    bool operator==(const StanceMove &) const = default;
};

/// Who of the base was assessed both before the last `days` days and today, at another level.
///
/// Being assessed for the first time, or unassessed again, is no move. The newest first, equal
/// ones by chart number. Cost: one pass over the assessments.
[[nodiscard]] std::vector<StanceMove> stanceMoves(const Reading &reading, int days);

}   // namespace wallchart
