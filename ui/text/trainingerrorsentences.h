// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wallchart {

/// The English sentence of what is wrong with an edition, or null; errorSentence() asks here.
[[nodiscard]] const char *trainingErrorSentence(const char *key);

}   // namespace wallchart
