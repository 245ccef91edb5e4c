// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/campaign.h"

namespace wallchart {

/// Every row of a campaign as text, one a line, in order of tables and ids: two campaigns are
/// the same when their dumps are.
[[nodiscard]] QString dumpOf(const Campaign &campaign);

}   // namespace wallchart
