// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/wallchart.h"
#include "core/model/counting.h"

#include <QStringList>

#include <variant>
#include <vector>

namespace wallchart {

// What opens when a figure is pressed.

/// The people behind a number: whom an expression of the filter language finds.
struct PeopleTarget {
    QString filter;
    bool operator==(const PeopleTarget &) const = default;
};
/// Those whom a leader with us covers: no expression finds them.
struct CoveredTarget {
    bool operator==(const CoveredTarget &) const = default;
};
/// The cells below a goal.
struct GoalTarget {
    double goal = 0;
    bool operator==(const GoalTarget &) const = default;
};
/// A leader with what their place rests on.
struct LeaderTarget {
    WorkerId worker;
    bool operator==(const LeaderTarget &) const = default;
};
/// What came of talking to them is to be written down.
struct LogTarget {
    WorkerId worker;
    QString ask = {};
    bool operator==(const LogTarget &) const = default;
};
/// Where tests are planned.
struct PlanTarget {
    bool operator==(const PlanTarget &) const = default;
};
/// Nothing, or where to go; a cell is a place of the wall chart, a worker is for the inspector.
using FigureTarget = std::variant<std::monostate, PeopleTarget, CoveredTarget, GoalTarget, Cell,
                                  StructureTestId, WorkerId, LeaderTarget, LogTarget, PlanTarget>;

[[nodiscard]] inline bool opensSomething(const FigureTarget &target)
{
    return target.index() != 0;
}

enum class FigureTone {
    Plain,
    Strong,
    Muted,
    Late   ///< the only one in red: lateness, never a next step
};

/// Where somebody stands, as the square with its digit.
struct FigureStance {
    std::optional<int> level = {};   ///< none = unassessed
    bool operator==(const FigureStance &) const = default;
};

/// What a group did, with the goal marked.
struct ActedShare {
    TestCounts counts;
    double goal = 0;
    bool operator==(const ActedShare &) const = default;
};

/// Where a group stands.
struct StanceShare {
    Counts people;
    bool operator==(const StanceShare &) const = default;
};

/// One field of a table: prepared, so that painting, screen readers and tests read the same.
struct Figure {
    QString text = {};
    QString below = {};   ///< a second, smaller line
    FigureTone tone = FigureTone::Plain;
    bool isNumber = false;   ///< stands at the end of its column
    bool isBox = false;      ///< with a box to tick before everything else
    std::optional<FigureStance> stance = {};
    std::optional<FigureStance> movedTo = {};   ///< after `stance` and an arrow
    Star star = Star::None;
    std::variant<std::monostate, ActedShare, StanceShare> bar = {};
    FigureTarget target = {};   ///< nothing = that of the row
    QString spoken = {};        ///< for screen readers and as a tip; empty = text and below
};

struct FigureRow {
    std::vector<Figure> figures;
    FigureTarget target = {};
    std::optional<WorkerId> worker = {};   ///< whom the inspector shows while the row is current
    std::optional<NextStepId> step = {};
};

struct FigureSheet {
    QStringList columns;
    std::vector<FigureRow> rows = {};
    std::size_t notShown = 0;   ///< further rows that nobody would scroll to
};

}   // namespace wallchart
