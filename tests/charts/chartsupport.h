// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/layoutrequest.h"
#include "tests/charts/plainwords.h"
#include "tests/support/campaignfromtext.h"

#include <string>

namespace wallchart {

/// The chart of a campaign written as text, with the options' grouping.
[[nodiscard]] WallChart chartOf(const Campaign &campaign, const WallChartOptions &options = {});

/// Groups and the names on their cards in order: `ICU: Day: Ana Ben ?`. `?` = unnamed, `?245` =
/// so many more, `-` = unassigned or everyone, `(Ana)` = a further post or out of the base.
[[nodiscard]] std::string outlineOf(const WallChart &chart);

/// Options that group by `text`, as on the command line.
[[nodiscard]] WallChartOptions groupedBy(const char *text);

/// A worksite with up to `units` units of up to `most` people a shift, different for each seed:
/// names in several scripts, head-counts, open units and shifts, leaders, people out of the
/// base, further posts and tests.
[[nodiscard]] Campaign randomCampaign(unsigned seed, int units, int most);

/// The campaign with a closed test in which the given workers took part; all are found by name.
[[nodiscard]] Campaign withTest(const Campaign &campaign, const char *name, QDate closes,
                                const std::vector<const char *> &tookPart);

/// The campaign with a further post of a worker in a unit and shift.
[[nodiscard]] Campaign withPost(const Campaign &campaign, WorkerId worker, const Cell &cell,
                                const char *job);

}   // namespace wallchart
