// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/people.h"
#include "core/model/relations.h"
#include "core/model/structuretest.h"

#include <array>
#include <span>

namespace wallchart {

/// What of the hospital is written down rather than drawn by lot.
inline constexpr int kShifts = 3;
inline constexpr int kTests = 5;

struct PlannedUnit {
    const char *name;
    std::array<int, kShifts> people;    ///< by shift: day, evening, night; the base
    std::array<int, kShifts> unnamed;   ///< of them
    const char *jobs;                   ///< separated by `|`, common ones repeated
    bool strategic;
};
[[nodiscard]] std::span<const PlannedUnit> plannedUnits();

/// Somebody with a part in the story.
struct CastMember {
    const char *name;
    int unit;
    int shift;
    const char *job;
    int level = 0;   ///< today; 0 = unassessed
    std::optional<LeaderState> state = {};
    int followers = 0;
    bool committee = false;
    const char *acts = "-----";   ///< by test: `x` took part
    std::optional<OutReason> out = {};
    int named = 0;   ///< how likely co-workers of the cell name them, per mille; 0 = by followers
};
[[nodiscard]] std::span<const CastMember> cast();

struct PlannedTest {
    const char *name;
    TestKind kind;
    int rung;
    const char *ask;
    int opensDaysAgo;
    int closesDaysAgo;
    int withUs;   ///< how many of those with us take part by name
    int others;   ///< and of all others
    int refused;
    int saidYes;
};
[[nodiscard]] std::span<const PlannedTest> plannedTests();

/// One cell of the first sticker day is counted by eye: these took part there, without names.
struct PlannedTally {
    int test;
    int unit;
    int shift;
    int tookPart;
};
inline constexpr PlannedTally kPlannedTally{1, 9, 1, 5};

}   // namespace wallchart
