// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reading.h"

namespace wallchart {

/// How often a worker was named, always with its base: "named by 5 of 6 asked in this cell".
///
/// Independent are answers of people asked alone, within Settings::askedWithinMonths. One person
/// counts once, however often they were asked. Staff's own view and naming oneself have no weight
/// and stand apart.
struct NominationCount {
    int asked = 0;       ///< in the worker's cell: answered alone, with someone else or with nobody
    int named = 0;       ///< of those asked, who named the worker
    int elsewhere = 0;   ///< of other cells, who named the worker when asked alone
    int groups = 0;      ///< answers given in a group; each group counts once
    int staff = 0;       ///< times that staff's own view names the worker
    bool self = false;   ///< named themselves

    /// People who named the worker on their own, wherever they work.
    [[nodiscard]] int independent() const { return named + elsewhere; }

    bool operator==(const NominationCount &) const = default;
};

/// As of the reading's day; answers of people out of the base are not heard.
///
/// A group is known by its day, its question and who asked. Cost: a pass over all workers, and
/// over the answers of the cell.
[[nodiscard]] NominationCount nominationCountOf(const Reading &reading, WorkerId worker);

/// True when a worker took part in every test that closed since they work here, at least two, and
/// yet no co-worker named them: a good next ask is to ask co-workers whom they turn to.
[[nodiscard]] bool takesPartUnnamed(const Reading &reading, WorkerId worker);

}   // namespace wallchart
