// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wallchart {

/// Tells a figure that a safety test has found, such as how many edits were lost.
///
/// Goes to standard output, and as one line to the file that WALLCHART_FIGURES names: from it
/// `packaging/test.sh --long` prints all figures as a table.
void tellFigure(const char *what, const QString &figure);

}   // namespace wallchart
