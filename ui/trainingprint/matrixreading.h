// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/workstate.h"
#include "ui/trainingprint/trainingmatrix.h"

namespace wallchart {

/// What a printed matrix is called, and in which language it is.
struct MatrixHeading {
    QString subtitle = {};   ///< "Small group 7"
    QString language = {};   ///< tag
    QDate asOf = {};
};

/// The matrix as it is printed. Weeks are due by the clock of the edition's zone and its first
/// track; a participant's own day may be another.
[[nodiscard]] MatrixPrint matrixPrintOf(const Campaign &campaign, const Edition &edition,
                                        const std::vector<MatrixRow> &rows,
                                        const MatrixHeading &heading);

}   // namespace wallchart
