// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wallchart {

/// The English sentence of a reason, warning or change of rank, or null; reasonText() asks here.
[[nodiscard]] const char *leaderSentence(const QString &code);

}   // namespace wallchart
