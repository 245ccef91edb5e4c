// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/answer.h"
#include "core/query/filter.h"
#include "core/query/workerindex.h"

namespace wallchart {

/// What one condition is of each worker; true when any of its values is.
[[nodiscard]] Answer answerTo(const FilterTerm &term, const WorkerIndex &index);

}   // namespace wallchart
