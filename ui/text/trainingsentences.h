// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wallchart {

/// The English sentence of something the training says, or null; "ReasonText" translates.
[[nodiscard]] const char *trainingSentence(const QString &code);

}   // namespace wallchart
