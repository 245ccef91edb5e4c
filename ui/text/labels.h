// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entities.h"

namespace wallchart {

/// The words of a level: the user's own, or the shipped ones translated.
[[nodiscard]] QString levelLabel(const ScaleLevel &level);
/// The words of a kind of tie.
[[nodiscard]] QString tieKindLabel(const TieKind &kind);

}   // namespace wallchart
