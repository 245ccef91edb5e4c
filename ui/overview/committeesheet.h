// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insights/insights.h"
#include "ui/overview/figure.h"

namespace wallchart {

/// What is asked of a committee, in words.
[[nodiscard]] QString committeeTitle();
/// "12 of 42 seats".
[[nodiscard]] QString committeeSeatsText(const CommitteeMirror &mirror);
/// The evidence; a sentence each.
[[nodiscard]] QStringList committeeTexts(const CommitteeMirror &mirror);
/// What to do next.
[[nodiscard]] QString committeeNextText(const CommitteeMirror &mirror);
/// Units, shifts and jobs with too few seats, most missing first; then cells without any. Each
/// row opens the people there.
[[nodiscard]] FigureSheet committeeSheet(const ReadinessInsight &insight);

}   // namespace wallchart
