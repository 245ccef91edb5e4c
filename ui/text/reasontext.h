// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/reason.h"

namespace wallchart {

/// The sentence of a reason, a warning, an ask or a gap, in the program's language: about
/// co-workers and what they do next, never about what a union will do for them, never shaming.
/// Days among the arguments are written with their month. An unknown code is shown as it is.
[[nodiscard]] QString reasonText(const Reason &reason);

/// The same in English: the `message` of JSON output.
[[nodiscard]] QString englishReasonText(const Reason &reason);

}   // namespace wallchart
