// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/testresults.h"

#include <QStringList>

namespace wallchart {

/// "ICU / Night", "Surgery", "Night", "unassigned": a row of results.
[[nodiscard]] QString resultRowName(const Campaign &campaign, const TestRows &kind,
                                    const TestGroupKey &key);
/// "Cells", "Units", "Units, outermost", "Shifts".
[[nodiscard]] QString rowsLabel(const TestRows &kind, const Campaign &campaign);

/// "Met", "48 to go, in 7 units", "Open, 138 to go", "Not open yet".
[[nodiscard]] QString standingText(const TestResult &result);
/// "21 Feb", "to 24 Mar", "from 3 Apr"; empty for an open end.
[[nodiscard]] QString testDayText(const TestResult &result);
/// "goal 65 %", "goal 65 % in each unit".
[[nodiscard]] QString goalText(const StructureTest &test);
/// Everything a rung of the ladder says, in sentences for screen readers and the tooltip.
[[nodiscard]] QStringList rungTexts(const TestResult &result);

/// "6 to go" or "met"; empty where nobody is.
[[nodiscard]] QString rowToGoText(const TestCounts &counts, double goal);
/// "+4 −2", shielded; empty when nothing moved.
[[nodiscard]] QString movedText(int joined, int dropped);
/// "+2", "−1", "0".
[[nodiscard]] QString signedNumber(int number);
/// Each state with its number: "12 took part", "3 unnamed".
[[nodiscard]] QStringList countsTexts(const TestCounts &counts, TestStage stage);
/// "12 said yes and did not": a number that opens the people behind it.
[[nodiscard]] QString whoText(TestWho who, int people, TestStage stage);

/// That more were counted than there are, else what one bad result means; empty when there is nothing to say. A hint, never a block.
[[nodiscard]] QString testHint(const TestResults &results, std::size_t test);

}   // namespace wallchart
