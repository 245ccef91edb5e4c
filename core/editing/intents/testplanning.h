// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/changeset.h"
#include "core/model/campaign.h"

namespace wallchart {

/// A structure test as people plan it; the id is given by the intent.
struct TestPlan {
    QString name;
    TestKind kind = TestKind::Other;
    int rung = 0;   ///< 0 = above all others
    QString ask = {};
    bool isPublic = true;
    QDate opens = {};
    QDate closes = {};
    std::vector<Threshold> thresholds = {};
    std::optional<double> publishAt = {};
};
[[nodiscard]] ChangeSet planTest(const Campaign &campaign, const TestPlan &plan, IdSource &ids);

/// The plan of a test that is there.
[[nodiscard]] TestPlan planOf(const StructureTest &test);

/// The test as it shall be. Who was asked and what they did stays; when the test closes on
/// another day, the base that was frozen is let go, for it was that of the old day.
[[nodiscard]] ChangeSet changeTest(const Campaign &campaign, StructureTestId test,
                                   const TestPlan &plan);

/// Removes a test with everything that was recorded in it.
[[nodiscard]] ChangeSet removeTest(const Campaign &campaign, StructureTestId test);

/// The rung of a test above all others.
[[nodiscard]] int nextRung(const Campaign &campaign);

}   // namespace wallchart
