// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wallchart {

/// Runs the registered benchmarks and then prints, for each that ran at several sizes, how its
/// time grew between the two largest as an exponent: 1 is in proportion, 2 is squared. The
/// smaller sizes are mostly what does not grow.
int runBenchmarks(int argc, char **argv);

}   // namespace wallchart
