// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wallchart {

// What the keys in an edition mean, in the language of the program; a key that is not known is
// shown as it is.

/// A fact of the chart that a task asks for: "People asked alone whom co-workers turn to".
[[nodiscard]] QString checkLabel(const QString &key);
/// A number of a check: "People at least".
[[nodiscard]] QString checkNumberLabel(const QString &key);
/// Where the button of a task leads: "Wall chart".
[[nodiscard]] QString taskTargetLabel(const QString &key);
/// What leaves a participant's computer: "Assessments".
[[nodiscard]] QString excerptPartLabel(const QString &key);

}   // namespace wallchart
