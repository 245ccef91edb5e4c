// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/reason.h"
#include "core/model/reading.h"

namespace wallchart {

/// The people behind a number in a sentence of the outreach list or of the readiness report.
///
/// `arg` counts the numbers of the sentence from 0; `about` is whom the sentence is about, none =
/// everybody. In order of id; those without a name are in no list. Of structure tests with one
/// name the one that closed last is meant. Cost: one pass over people, for a test also over its
/// results.
[[nodiscard]] std::vector<WorkerId> peopleCounted(const Reading &reading, const Reason &reason,
                                                  int arg, std::optional<WorkerId> about = {});

/// True where a number of such a sentence is about people.
[[nodiscard]] bool countsPeople(const Reason &reason, int arg);

}   // namespace wallchart
