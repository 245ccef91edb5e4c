// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wallchart {

/// Ties of private kinds (family, faith) are left out of everything unless asked for.
enum class PrivateTies { LeaveOut, Include };

}   // namespace wallchart
