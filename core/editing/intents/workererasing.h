// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/changeset.h"
#include "core/editing/tracesof.h"
#include "core/model/campaign.h"

#include <span>

namespace wallchart {

/// Takes workers out as if they had never been typed, with everything that speaks of them: for
/// those typed by mistake only. Who left stays in the history: see setAllInBase(); who asks to
/// be forgotten must also go from the history: see planForgetting().
///
/// What others did because one of them asked stays, without who asked.
[[nodiscard]] ChangeSet eraseWorkers(const Campaign &campaign, std::span<const WorkerId> workers);

/// The edits that take `gone` out with all that cannot be without them, whose ids join `gone`.
[[nodiscard]] Edits removalOf(const Campaign &campaign, GoneRows &gone);

}   // namespace wallchart
