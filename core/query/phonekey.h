// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wallchart {

/// A phone number's digits, the last nine of them: what two spellings have in common.
[[nodiscard]] QString phoneKey(const QString &text);

}   // namespace wallchart
