// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/grouping.h"
#include "core/model/counting.h"

#include <QStringList>

#include <variant>

namespace wallchart {

/// What people can be told apart by in a status matrix.
enum class StatusKind {
    Worksite,
    Unit,
    Shift,
    UnitAndShift,
    Job,
    Level,
    Side,
    LeaderState,
    TestOutcome,
    Committee,
    Base
};

/// One side of a status matrix. By main post, so that everyone has exactly one value.
struct StatusDimension {
    StatusKind kind = StatusKind::Unit;
    int depth = 0;                              ///< of units: as in Dimension
    std::optional<StructureTestId> test = {};   ///< of outcomes: of which test
    bool operator==(const StatusDimension &) const = default;
};

/// What somebody is in a dimension.
struct StatusValue {
    /// Nothing = unassessed, or not marked as a leader. Names are those of the place, outermost
    /// first, an empty one is not known. A flag says: on the committee. Reasons: out of the base.
    std::variant<std::monostate, QStringList, int, Side, LeaderState, Outcome, bool, OutReason>
        content = {};
    bool counted = true;   ///< false: out of the base, or excluded from the test

    [[nodiscard]] bool isNothing() const { return std::holds_alternative<std::monostate>(content); }
    bool operator==(const StatusValue &) const = default;
};

/// Whom a matrix is about; borrowed while it is made.
struct StatusPeople {
    const Reading &reading;
    std::vector<const WorkerReading *> listed;   ///< the base; also those out of it when told apart
    std::vector<Cell> cells;                     ///< that have somebody, named or not
};

/// The values of a dimension in their order, and who has which.
class StatusAxis {
public:
    /// `test` gives the outcomes when the dimension is one of them, else it is null.
    StatusAxis(const StatusPeople &people, const StatusDimension &dimension,
               const TestReading *test, const Grouping::Collation &collation);

    [[nodiscard]] const std::vector<StatusValue> &values() const { return m_values; }
    [[nodiscard]] std::size_t indexOf(const WorkerReading &worker) const;
    /// What the people of a cell are of whom no more is known.
    [[nodiscard]] std::size_t indexOfUnnamed(const Cell &cell) const;
    /// True when everyone of the cell has one value, named or not.
    [[nodiscard]] bool isDetermined(const Cell &cell) const;
    [[nodiscard]] StatusKind kind() const { return m_kind; }

private:
    void addPlaces(const StatusPeople &people);
    void addStances(const StatusPeople &people);
    void addMarks(const StatusPeople &people);
    void addOutcomes(const StatusPeople &people);
    [[nodiscard]] std::size_t indexOf(const StatusValue &value) const;
    [[nodiscard]] std::size_t indexOf(const ChartPlace &place) const;
    [[nodiscard]] StatusValue valueOf(const WorkerReading &worker) const;

    StatusKind m_kind;
    const TestReading *m_test;
    std::optional<Grouping> m_grouping;          // of places alone
    std::map<GroupPath, std::size_t> m_byPath;   // of places alone
    std::vector<StatusValue> m_values;
};

}   // namespace wallchart
