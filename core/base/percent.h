// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wallchart {

/// `part` of `whole` in whole per cent, rounded down; 0 when there is nobody.
///
/// The one rule for every percentage that people read: what is not reached never reads as
/// reached. 327 of 412 are 79 %, and a goal of 80 % is not met.
[[nodiscard]] int wholePercent(int part, int whole);
/// The same of a fraction: 0.29 is 29, though a double keeps it a little below.
[[nodiscard]] int wholePercent(double share);
/// A goal in tenths of a per cent, rounded up: 0.65 is 650, two thirds are 667. A share that
/// reads like the goal or more has reached it.
[[nodiscard]] int goalTenths(double goal);

}   // namespace wallchart
