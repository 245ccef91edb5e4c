// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/positionset.h"

#include <utility>

namespace wallchart {

/// Of whom something is true, and of whom it is false; of the rest it is unknown.
struct Answer {
    PositionSet yes;
    PositionSet no;
};

/// Nothing is unknown.
[[nodiscard]] inline Answer trueOrFalse(PositionSet yes)
{
    PositionSet no = yes.complement();
    return {std::move(yes), std::move(no)};
}

/// Unknown of everybody outside `known`.
[[nodiscard]] inline Answer whereKnown(PositionSet yes, const PositionSet &known)
{
    yes &= known;
    PositionSet no = yes.complement();
    no &= known;
    return {std::move(yes), std::move(no)};
}

}   // namespace wallchart
