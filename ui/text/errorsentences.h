// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wallchart {

/// The English sentence of an error key, or null: one table for all codes of the core.
[[nodiscard]] const char *errorSentence(const char *key);

}   // namespace wallchart
