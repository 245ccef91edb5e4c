// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edits.h"

namespace wallchart {

/// The shipped scale of stances: 1 firmly with us … 5 opposed.
[[nodiscard]] Scale shippedScale(ScaleId id);

/// The shipped kinds of ties; labels are keys, translated on screen.
[[nodiscard]] std::vector<TieKind> shippedTieKinds(IdSource &ids);

}   // namespace wallchart
