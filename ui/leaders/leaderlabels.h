// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/leaderranking.h"

#include <QString>

namespace wallchart {

/// "5 of 7 asked"; who asked nobody yet is not 0 of anything.
[[nodiscard]] QString namedByText(const NominationCount &named);
/// "2 of 11"; empty without followers or a closed test.
[[nodiscard]] QString deliveredText(const Delivered &delivered);
/// "Surgery / 3 East · Night"
[[nodiscard]] QString leaderPlace(const Campaign &campaign, const Cell &cell);
/// What a part of a number stands for.
[[nodiscard]] QString scorePartLabel(const ScorePart &part);
/// The open next step about somebody that is due first; empty = none.
[[nodiscard]] const NextStep *firstNextStep(const Campaign &campaign, WorkerId worker);
[[nodiscard]] QString nextStepText(const Reading &reading, const NextStep &step);

}   // namespace wallchart
