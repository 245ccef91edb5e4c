// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wallchart {

/// The whole of wallchart-cli: parses, makes the application object, runs one command, prints
/// its report or one line about the failure. Returns the exit code.
[[nodiscard]] int runCommandLine(int argc, char **argv);

}   // namespace wallchart
