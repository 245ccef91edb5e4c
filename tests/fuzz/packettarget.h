// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fuzz/fuzzing.h"

namespace wallchart {

/// Files as they lie on a disk, changed as bytes: most are refused before they are opened.
[[nodiscard]] FuzzTarget envelopeTarget();

/// Soundly signed and locked, by somebody whose packets are taken, but with changed JSON: half of
/// the changes are of its bytes, half of its values. What is taken must break no rule.
[[nodiscard]] FuzzTarget packetTarget();

}   // namespace wallchart
