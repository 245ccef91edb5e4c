// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"
#include "core/query/workerindex.h"

namespace wallchart {

/// The names that may stand after a field, as shown, in the order of their positions: units as
/// paths. Empty for fields without names.
[[nodiscard]] QStringList namesAfter(FilterField field, const CampaignNames &names);

/// Which of those names a value means: `last` and what is written, units without those below.
/// Empty when the campaign knows none, and for `none`.
[[nodiscard]] PositionSet namesMeant(FilterField field, const FilterValue &value,
                                     const WorkerIndex &index);

/// What a filter names that the campaign does not know.
[[nodiscard]] std::vector<FilterError> unknownNames(const Filter &filter, const WorkerIndex &index);

/// True when it asks for a private kind of tie: what it finds tells of it, so that printing or
/// exporting it needs a tick of its own. `has:tie` leaves private ties aside.
[[nodiscard]] bool asksForPrivateTies(const Filter &filter, const WorkerIndex &index);

}   // namespace wallchart
