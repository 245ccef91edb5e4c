// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/reason.h"
#include "core/base/progress.h"
#include "core/model/counting.h"

namespace wallchart {

/// What the readiness report looks at, in its order.
enum class ReadinessKey {
    ListComplete,
    AssessedFresh,
    LeaderInEveryCell,
    LastTestsAtGoal,
    Momentum,
    Inoculated,
    PredictedAndActed
};

template <>
struct EnumKeys<ReadinessKey> {
    static constexpr std::array all{
        std::pair{ReadinessKey::ListComplete, "list-complete"},
        std::pair{ReadinessKey::AssessedFresh, "assessed-fresh"},
        std::pair{ReadinessKey::LeaderInEveryCell, "leader-in-every-cell"},
        std::pair{ReadinessKey::LastTestsAtGoal, "last-tests-at-goal"},
        std::pair{ReadinessKey::Momentum, "momentum"},
        std::pair{ReadinessKey::Inoculated, "inoculated"},
        std::pair{ReadinessKey::PredictedAndActed, "predicted-and-acted"}};
};

/// A place where a criterion is not met yet.
struct ReadinessGap {
    Cell cell = {};   ///< nothing set = the whole campaign
    std::optional<StructureTestId> test = {};
    int people = 0;   ///< how many it is about
    Reason reason = {};

    bool operator==(const ReadinessGap &) const = default;
};

/// One line of the report: evidence, gap, next assignment. It locks nothing.
struct ReadinessCriterion {
    ReadinessKey key = ReadinessKey::ListComplete;
    bool holds = false;
    double value = 0;   ///< a share
    double goal = 1;    ///< the share at which it holds
    std::vector<Reason> evidence = {};
    std::vector<ReadinessGap> gaps = {};   ///< most people first
    Reason next = {};                      ///< what to do next, also when it holds

    bool operator==(const ReadinessCriterion &) const = default;
};

/// What closed tests teach about words and acts.
struct TestLessons {
    int saidYes = 0;        ///< promised in a conversation, before a test closed
    int saidYesActed = 0;   ///< of those
    int with = 0;           ///< assessed as with us when a test closed
    int withActed = 0;

    bool operator==(const TestLessons &) const = default;
};

struct Readiness {
    std::vector<ReadinessCriterion> criteria = {};
    TestLessons lessons = {};
};

/// A diagnosis with next steps, decided on by the workers. Cancelled, later criteria are missing.
[[nodiscard]] Readiness readinessOf(const Reading &reading, const Progress &progress);

}   // namespace wallchart
