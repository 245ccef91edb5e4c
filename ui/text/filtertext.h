// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filterparts.h"

namespace wallchart {

/// What a filter finds, in the language of the program: "with us, and did not take part in
/// Petition, and on the shift Night". Of no conditions: "everybody".
[[nodiscard]] QString filterText(const FilterPart &part);

/// The same in English.
[[nodiscard]] QString englishFilterText(const FilterPart &part);

/// What a field asks about, for the list of completions: "took" → "Took part in a structure test".
[[nodiscard]] QString filterFieldText(FilterField field);

/// True when there is a wording for that code of a part: each must have one.
[[nodiscard]] bool hasFilterWording(const QString &code);

}   // namespace wallchart
