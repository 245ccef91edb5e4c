// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"
#include "core/query/workerindex.h"

namespace wallchart {

/// A filter taken apart to be put into words, which ui/text does.
///
/// Negations stand in the leaves: "not (a and b)" is "not a, or not b". `code` says what a leaf
/// says; `args` are names, numbers or ISO dates.
struct FilterPart {
    FilterKind kind = FilterKind::And;   ///< Term, And or Or
    QString code = {};                   ///< of a Term
    QStringList args = {};
    std::vector<FilterPart> parts = {};   ///< of And and Or; "and" of none is everybody
    bool operator==(const FilterPart &) const = default;
};

/// The parts of a filter, with the campaign's own names in place of their beginnings.
[[nodiscard]] FilterPart partsOf(const Filter &filter, const WorkerIndex &index);

/// Every code that partsOf() may give.
[[nodiscard]] QStringList filterPartCodes();

}   // namespace wallchart
