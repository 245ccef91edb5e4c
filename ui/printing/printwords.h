// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/printchoices.h"
#include "ui/text/campaignterms.h"

namespace wallchart {

[[nodiscard]] QString presetLabel(ChartPreset preset);
/// What the preset is for and what it decides; empty for none.
[[nodiscard]] QString presetAdvice(ChartPreset preset);
[[nodiscard]] QString paperLabel(Paper paper);
[[nodiscard]] QString orientationLabel(Orientation orientation);
[[nodiscard]] QString sheetSizeLabel(SheetSize size);
[[nodiscard]] QString groupingLabel(Grouping grouping, const CampaignTerms &terms);
[[nodiscard]] QString orderLabel(CardOrder order);
[[nodiscard]] QString redactionLabel(Redaction redaction);

/// "412 shortened names leave the program."
[[nodiscard]] QString leavingText(int names, Redaction redaction);
/// Who must not see it and why.
[[nodiscard]] QString cautionText(bool assessmentsHidden, QDate destroyBy);
/// What was done: "Saved as x.pdf: 6 sheets, print 12 in the register."
[[nodiscard]] QString savedText(const QString &fileName, int sheets, int number);
[[nodiscard]] QString printedText(int sheets, int number);

}   // namespace wallchart
