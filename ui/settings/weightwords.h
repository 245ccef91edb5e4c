// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace wallchart {

/// Weights that belong together, in the order in which they are shown.
struct WeightGroup {
    const char *title;   ///< to be translated, see weightGroupTitle()
    std::span<const char *const> keys;
};

/// Every shipped weight once.
[[nodiscard]] std::span<const WeightGroup> weightGroups();
[[nodiscard]] QString weightGroupTitle(const WeightGroup &group);
/// What a weight is called on screen.
[[nodiscard]] QString weightLabel(const char *key);

}   // namespace wallchart
