// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wallchart {

/// `wallchart [--sample] [--language TAG] [FILE]`: the window, until it is closed.
int runWindow(int argc, char **argv);

}   // namespace wallchart
