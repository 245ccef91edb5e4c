// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entities.h"

namespace wallchart {

/// The words of a level: the user's own, or the shipped ones translated.
[[nodiscard]] QString levelLabel(const ScaleLevel &level);
/// The words of a kind of tie.
[[nodiscard]] QString tieKindLabel(const TieKind &kind);
/// Why somebody is out of the base: "supervisor".
[[nodiscard]] QString outReasonLabel(OutReason reason);
/// A step in the life of a leader: "suspected".
[[nodiscard]] QString leaderStateLabel(LeaderState state);
/// What somebody did in a structure test: "took part". Once it closed, the second and third read
/// "did not", still told apart: "did not, but had said yes".
[[nodiscard]] QString outcomeLabel(Outcome outcome, bool closed);
/// What an assessment stands on.
[[nodiscard]] QString basisLabel(Basis basis);

}   // namespace wallchart
