// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/counting.h"

#include <vector>

namespace wallchart {

/// The words of structure tests, in the language of the program.
[[nodiscard]] QString testKindLabel(TestKind kind);
[[nodiscard]] QString thresholdLevelLabel(ThresholdLevel level);
[[nodiscard]] QString thresholdBaseLabel(ThresholdBase base);

/// "21 Feb 2023", in the language of the program.
[[nodiscard]] QString dayText(QDate day);

/// A threshold that unions use, with where it comes from.
struct ThresholdPreset {
    QString name;
    Threshold threshold;
};
[[nodiscard]] std::vector<ThresholdPreset> thresholdPresets();
/// What a kind of test is usually measured by.
[[nodiscard]] Threshold usualThreshold(TestKind kind);

/// How far a group is: "220 of 412 took part (53 %)", its base named.
[[nodiscard]] QString tookPartText(const TestCounts &counts);
/// "48 to go to 65 %", or "65 % met".
[[nodiscard]] QString toGoText(const TestCounts &counts, double goal);
/// Everybody else, each state apart: "12 said yes", "42 refused", "6 unnamed".
[[nodiscard]] QStringList othersTexts(const TestCounts &counts, bool closed);
/// Named workers about whom nothing is recorded.
[[nodiscard]] int namedNotAsked(const TestCounts &counts);

}   // namespace wallchart
