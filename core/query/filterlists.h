// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"
#include "core/query/workerindex.h"

namespace wallchart {

/// The filter with what its saved lists say in the place of their names.
///
/// A list that makes no sense (any more), or that by way of others asks for itself, keeps its
/// place: of everybody it is unknown whether they are on it.
[[nodiscard]] Filter withoutLists(const Filter &filter, const WorkerIndex &index);

/// False when a list, by its position in CampaignNames::lists, makes no sense.
[[nodiscard]] bool isListReadable(std::size_t list, const WorkerIndex &index);

}   // namespace wallchart
