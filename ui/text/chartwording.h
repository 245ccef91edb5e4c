// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/layoutrequest.h"
#include "core/model/campaign.h"
#include "ui/text/campaignterms.h"

#include <QLocale>

namespace wallchart {

/// Every sentence of a wall chart in the language of the program, with the locale's digits.
/// Percentages are rounded down, so that a goal never looks met before it is.
[[nodiscard]] ChartWords chartWords(const Scale &scale, const QLocale &locale,
                                    const CampaignTerms &terms = {});

/// "Wall chart by unit and shift".
[[nodiscard]] QString wallChartTitle(const std::vector<Dimension> &groupBy,
                                     const CampaignTerms &terms = {});

/// A title that names neither campaign nor employer.
[[nodiscard]] QString neutralTitle();
/// Across a sheet that is passed on: which print it was.
[[nodiscard]] QString watermarkText(int print);

/// What stands at the foot of a sheet.
struct SheetNotes {
    int print = 0;   ///< number in the print register
    QDate destroyBy = {};
    Redaction redaction = Redaction::Short;
    QDateTime printed;   ///< local time
    Paper paper = Paper::A3;
    Orientation orientation = Orientation::Landscape;
};
/// Fills the notes of a request: who can recognise people, print and sheet, date, paper.
void writeSheetNotes(PaperRequest &request, const SheetNotes &notes, const QLocale &locale);

}   // namespace wallchart
