// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fuzz/fuzzing.h"

#include <gtest/gtest.h>

namespace wallchart {

/// Fails when an input took longer, or all of them more memory, than what comes in may take.
FuzzReport expectWithinLimits(const FuzzReport &report);
/// Reads what is in the corpus, and nothing else.
void replay(const FuzzTarget &target);
/// For thirty processor minutes, unless WALLCHART_FUZZ_MINUTES says otherwise; tells the figure.
void fuzzLong(const FuzzTarget &target, const char *what);

}   // namespace wallchart
