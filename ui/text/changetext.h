// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/history.h"

namespace wallchart {

/// A change in a sentence, in the language of the program: "Assessed Ana Lima as 2".
[[nodiscard]] QString changeText(const ChangeLabel &label, EntryKind kind = EntryKind::Edit);

/// The same in English, for machine-readable output.
[[nodiscard]] QString englishChangeText(const ChangeLabel &label, EntryKind kind = EntryKind::Edit);

}   // namespace wallchart
