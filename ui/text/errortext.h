// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace wallchart {

/// A failure in a sentence that says what happened, that nothing was lost, and what to do.
[[nodiscard]] QString errorText(const Error &error);
/// The same in English, for machine-readable output.
[[nodiscard]] QString englishErrorText(const Error &error);

/// A mistake in the user's input, without its place.
[[nodiscard]] QString problemText(const Problem &problem);
[[nodiscard]] QString englishProblemText(const Problem &problem);

/// The place of a problem: "roster.csv, line 7, column 3"; empty when it has none.
[[nodiscard]] QString placeText(const Problem &problem);

/// True when there is a sentence for that key: every declared code must have one.
[[nodiscard]] bool hasSentence(const QString &key);

}   // namespace wallchart
