// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/overviewscope.h"

namespace wallchart {

/// An expression of the filter language that finds the named people of the base in a scope of
/// whom `terms` is true: "base:in unit:Surgery stance:with".
[[nodiscard]] QString peopleFilter(const Campaign &campaign, const OverviewScope &scope,
                                   const QString &terms = {});
/// The same of a cell.
[[nodiscard]] QString peopleFilter(const Campaign &campaign, const Cell &cell,
                                   const QString &terms = {});
/// A shift, or those of one name, in a scope; no name = shift unknown.
[[nodiscard]] QString shiftTerm(const QString &name);
/// Who does that work; no title = not known.
[[nodiscard]] QString jobTerm(const QString &title);
/// Who did that in a structure test: "took", "yes", "asked", "refused", "notasked".
[[nodiscard]] QString testTerm(const Campaign &campaign, const char *word, StructureTestId test);

/// Leaders who are not with us, assessed or not.
inline const QString kLeadersNotWithUs = QStringLiteral("leader:yes stance:undecided,against,none");

}   // namespace wallchart
