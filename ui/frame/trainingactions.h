// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/actiontable.h"

namespace wallchart {

/// The rows of the table of actions that are about the training. Each goes to the side it belongs
/// to first, so that one sees what it is done with.
[[nodiscard]] std::span<const UserAction> trainingActions();

}   // namespace wallchart
