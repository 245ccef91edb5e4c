// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/intents/peopleintents.h"

namespace wallchart {

struct NewTest {
    QString name;
    TestKind kind = TestKind::Other;
    double goal = 0.65;
    QDate opens = {};
    QDate closes = {};
};
/// Adds a structure test; its rung is above all others.
[[nodiscard]] ChangeSet addTest(const Campaign &campaign, const NewTest &test, IdSource &ids);

struct NewResult {
    StructureTestId test;
    WorkerId worker;
    Outcome outcome;
    QDate on;
    std::optional<WorkerId> askedByWorker = {};
    QString askedByOrganizer = {};
    QString reason = {};
};
/// What a worker did; replaces what was recorded before, but who asked stays known when nothing
/// is said about it. Not asked removes the record.
[[nodiscard]] ChangeSet recordResult(const Campaign &campaign, const NewResult &result,
                                     IdSource &ids);

struct NewTally {
    StructureTestId test;
    std::optional<UnitId> unit = {};
    std::optional<ShiftId> shift = {};
    int tookPart = 0;
    QString countedBy = {};
    QDate on;
    std::optional<WorksiteId> worksite = {};   ///< of a whole worksite: unit and shift are open
};
[[nodiscard]] ChangeSet recordTally(const Campaign &campaign, const NewTally &tally, IdSource &ids);

/// True when closeDueTests() would freeze anything; cheap.
[[nodiscard]] bool areTestsDue(const Campaign &campaign, QDate today);
/// Freezes the base of every test that closed before `today` and is not frozen yet.
[[nodiscard]] ChangeSet closeDueTests(const Campaign &campaign, QDate today, IdSource &ids);

}   // namespace wallchart
