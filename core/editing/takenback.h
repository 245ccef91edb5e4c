// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/changeset.h"

namespace wallchart {

/// The label of a line of the print register.
inline constexpr char kRegisterPrint[] = "register-print";

/// Whether undo may take a change back. A print stays: paper that is out is out, its line must
/// not leave the register, and its number is never given again. Undo and redo pass it by.
[[nodiscard]] inline bool canBeTakenBack(const ChangeLabel &label)
{
    return label.key != QLatin1String(kRegisterPrint);
}

}   // namespace wallchart
