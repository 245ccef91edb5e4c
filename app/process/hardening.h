// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wallchart {

/// Makes the process give nothing away: no core dumps, not readable by debuggers of the same
/// user, files for their owner alone. A full disk becomes an error code instead of a signal.
/// Called first thing in main(). What the system refuses is left as it was.
void hardenProcess();

}   // namespace wallchart
