// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/ids.h"

#include <span>

namespace wallchart {

class Workspace;

/// Forgets workers for good: see planForgetting(). Older copies of the file go as well. Tells
/// about it: performed() or failed(). True when they are forgotten.
bool forgetForGood(Workspace &workspace, std::span<const WorkerId> workers);

}   // namespace wallchart
