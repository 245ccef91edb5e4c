// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importplan.h"
#include "ui/text/campaignterms.h"

namespace wallchart {

/// What a column or a changed value is about: "Job title".
[[nodiscard]] QString fieldLabel(SheetField field, const CampaignTerms &terms);
[[nodiscard]] QString importKindLabel(ImportKind kind, const CampaignTerms &terms);
/// How a column came to its field: "Sure: by its header".
[[nodiscard]] QString confidenceText(const ColumnUse &use);
/// Why a row was taken for somebody, or not, and what becomes of it.
[[nodiscard]] QString matchReasonText(const DuplicateFound &found, const ImportPlan &plan);
/// Where a problem is and what it is, in one line.
[[nodiscard]] QString placedProblemText(const Problem &problem);

/// The counts of a plan, one sentence each, the most important first.
[[nodiscard]] QStringList countSentences(const ImportPlan &plan);

}   // namespace wallchart
