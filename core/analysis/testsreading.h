// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/testresults.h"

#include <set>

namespace wallchart {

/// Every test, also those not opened yet: by opening day, then rung, then id.
[[nodiscard]] std::vector<const StructureTest *> testsInLadderOrder(const Campaign &campaign);

/// A test put down without its reading; the one before it, if any, for what moved since.
[[nodiscard]] TestResult testResultOf(const TestReading &test, const TestReading *before,
                                      const TestResult *resultBefore);

/// Which tests read otherwise after some edits. Says rather too many than too few.
class TouchedTests {
public:
    explicit TouchedTests(const Edits &edits);
    [[nodiscard]] bool isTouched(const TestResult &result) const;
    /// What a test counts, cell by cell; leaders and assessors put aside.
    [[nodiscard]] bool areCountsTouched(StructureTestId test) const;
    /// Any test, also those that there were not before, may count otherwise.
    [[nodiscard]] bool areAllCountsTouched() const { return m_allCounts; }

private:
    bool m_all = false;
    bool m_allCounts = false;
    std::set<StructureTestId> m_tests;
    QDate m_assessedFrom;   ///< tests read on that day or later; null = no assessment changed
};

}   // namespace wallchart
