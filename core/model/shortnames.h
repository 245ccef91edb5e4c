// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace wallchart {

/// First names with the fewest letters of the last name that tell everybody apart.
///
/// `Maria Gomez`, `Maria Gonzalez`, `Rosa Delgado` → `Maria Gom.`, `Maria Gon.`, `Rosa D.`: at
/// least one letter, whole grapheme clusters in every script, no dot after a whole last name.
/// Names of one word stay as they are. Where first and last name are the same, the whole name
/// is given; two people of one whole name stay alike, and only chart numbers tell them apart.
/// The answers stand in the order of `names` and depend on nothing but the set of names.
/// Cost O(n log n).
[[nodiscard]] std::vector<QString> shortNames(const std::vector<QString> &names);

}   // namespace wallchart
