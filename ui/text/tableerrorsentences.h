// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wallchart {

/// The English sentence of a reason of core/exchange's readers of tables, or null.
[[nodiscard]] const char *tableErrorSentence(const char *key);

}   // namespace wallchart
