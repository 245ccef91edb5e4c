// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wallchart {

/// The English sentence of a reason or warning about a leader, or null; reasonText() asks here.
[[nodiscard]] const char *leaderSentence(const QString &code);

}   // namespace wallchart
