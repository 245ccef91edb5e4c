// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/answer.h"
#include "core/query/filter.h"
#include "core/query/workerindex.h"

namespace wallchart {

/// What a value of `stance`, `assessed`, `by`, `hired` or `member` is of each worker: unknown
/// where nothing is known of them, unless the value asks for just that.
[[nodiscard]] Answer uncertainAnswer(FilterField field, const FilterValue &value,
                                     const WorkerIndex &index);

}   // namespace wallchart
