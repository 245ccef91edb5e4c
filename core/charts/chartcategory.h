// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace wallchart {

/// What a category of a coloured chart says about somebody.
enum class CategoryKind : std::uint8_t {
    TookPart,
    SaidYes,
    Asked,
    Refused,
    Excluded,
    NotAsked,
    Shift,
    NoShift,
    Leads,
    CoveredProven,
    CoveredStated,
    NotCovered
};

/// People of one colour where it does not stand for their assessment.
struct ChartCategory {
    CategoryKind kind = CategoryKind::NotAsked;
    std::int16_t code = 0;   ///< what cards carry; 0 = the empty one, dashed as the unassessed
    QString name = {};       ///< of a shift; others are worded
    QString sign = {};       ///< of a shift: a letter no other shift has
    int people = 0;          ///< of the base, named or not
    bool closed = false;     ///< of a test that closed: who said yes did not

    bool operator==(const ChartCategory &) const = default;
};

}   // namespace wallchart
