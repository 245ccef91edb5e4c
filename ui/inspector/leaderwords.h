// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/leaderevidence.h"

#include <QString>

namespace wallchart {

/// What a step in the life of a leader rests on.
[[nodiscard]] QString leaderStateMeaning(LeaderState state);

/// Who named them, always with the base; what has no weight is said apart.
[[nodiscard]] QString namedWords(const NominationCount &named);

/// What follows "7 of 9": in which test, and how many took part without being asked by them.
[[nodiscard]] QString deliveryWords(const LeaderEvidence &evidence);

[[nodiscard]] QString cautionWords(LeaderCaution caution);

/// Of somebody who takes part in everything and whom nobody named.
[[nodiscard]] QString unnamedWords();

}   // namespace wallchart
