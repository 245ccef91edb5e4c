// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/campaign.h"

namespace wallchart {

/// An edition that is larger travels in the languages of its readers and English alone.
inline constexpr int kLargeEdition = 150 * 1024;

/// The edition as it is, or when it is large without the texts in other languages.
[[nodiscard]] StoredEdition inLanguages(const StoredEdition &edition, const QStringList &languages);

}   // namespace wallchart
