// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/checks.h"

#include <optional>

namespace wallchart {

/// The chart as the checks of one week look at it: the units that are practised on, the days of
/// the week, and what several checks count.
class CheckView final {
public:
    explicit CheckView(const CheckGround &ground) : m_ground(ground) {}

    [[nodiscard]] const CheckGround &ground() const { return m_ground; }
    [[nodiscard]] const Reading &reading() const { return m_ground.reading; }
    [[nodiscard]] const Campaign &campaign() const { return m_ground.reading.campaign(); }

    [[nodiscard]] bool isInScope(const Cell &cell) const;
    /// Named people of the base whose main post is in scope.
    [[nodiscard]] std::vector<const WorkerReading *> people() const;
    [[nodiscard]] bool isInScope(WorkerId worker) const;
    /// Cells in scope with anybody in them.
    [[nodiscard]] const std::map<Cell, Counts> &cells() const;
    [[nodiscard]] Counts total() const;
    /// In the week; days that are open let everything in.
    [[nodiscard]] bool isInWeek(QDate day) const;
    /// The structure tests that open in the week, the last to open last.
    [[nodiscard]] std::vector<const StructureTest *> testsOfWeek() const;
    /// Who answered alone, lately enough to count as asked; by the campaign's rule.
    [[nodiscard]] std::vector<const Nomination *> answersAlone() const;
    /// The conversations of the week with people in scope.
    [[nodiscard]] std::vector<const Conversation *> conversations() const;

    /// `Surgery / 3 East Night`, for what is missing.
    [[nodiscard]] QString nameOf(const Cell &cell) const;

private:
    const CheckGround &m_ground;
    mutable std::optional<std::map<Cell, Counts>> m_cells;   // worked out on first use
};

/// What a check found; the rest of a ComputedCheck is the same for all.
struct CheckFinding {
    bool met = false;
    double value = 0;
    double goal = 1;
    std::vector<Reason> missing = {};
};

/// Works one check out; `parameters` are those of the edition.
using CheckFunction = CheckFinding (*)(const CheckView &view,
                                       const std::map<QString, double> &parameters);

/// A parameter by its key; 0 when it is not there.
[[nodiscard]] double checkParameter(const std::map<QString, double> &parameters, const char *key);
/// Enough people or times.
[[nodiscard]] CheckFinding counted(int value, int goal);
/// Enough of a whole: met when `part` ≥ ceil(goal × whole), and there is anybody at all.
[[nodiscard]] CheckFinding shareOf(int part, int whole, double goal);

// The checks by what they look at; null for a key of another group.
[[nodiscard]] CheckFunction chartCheck(const QString &key);
[[nodiscard]] CheckFunction talkCheck(const QString &key);
[[nodiscard]] CheckFunction testCheck(const QString &key);

}   // namespace wallchart
