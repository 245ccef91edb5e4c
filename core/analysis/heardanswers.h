// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reading.h"

namespace wallchart {

/// An answer that counts as of the reading's day, by nominationCountOf()'s rules.
struct HeardAnswer {
    const Nomination *answer;
    bool alone = false;   ///< answered alone, about somebody else or nobody
};

/// The answers of people in the base, recent enough, in order of id: one pass for everybody.
[[nodiscard]] std::vector<HeardAnswer> heardAnswers(const Reading &reading);

}   // namespace wallchart
