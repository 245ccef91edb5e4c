// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wallchart {

/// The English sentence of what is wrong with an expression, or null; errorSentence() asks here.
[[nodiscard]] const char *filterErrorSentence(const char *key);

}   // namespace wallchart
