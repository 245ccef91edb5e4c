// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documentprint/documentprint.h"
#include "ui/insights/overviewwork.h"

namespace wallchart {

/// Whether leaders to talk to stand beside their cells.
enum class SummaryNames { None, Leaders };

struct SummaryChoices {
    SummaryNames names = SummaryNames::None;
    Paper paper = Paper::A4;
    QString forWhom = {};
    QDate destroyBy = {};

    bool operator==(const SummaryChoices &) const = default;
};

/// What the overview shows, on one page: numbers with what they are a share of, the ladder, the
/// weakest cells as far as there is room. Names neither campaign nor employer; people only when
/// asked to, by short names. Needs loadFonts().
[[nodiscard]] DocumentPrint overviewSummary(const OverviewInsight &insight,
                                            const SummaryChoices &choices, int number);

}   // namespace wallchart
