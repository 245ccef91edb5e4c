// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documentprint/documentprint.h"

namespace wallchart {

/// What the foot of every sheet says of a print of the register.
struct PrintNote {
    int number = 0;
    QDate printedOn = {};
    QDate destroyBy = {};
    int names = 0;   ///< how many people can be recognised
};
/// "Print 12 of 7 Mar 2023, destroy by 6 Apr 2023. Anyone who works here can recognise …"
[[nodiscard]] QString footerOf(const PrintNote &note);

}   // namespace wallchart
