// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/edition.h"
#include "ui/documents/printdocument.h"

#include <optional>

namespace wallchart {

/// One week of a participant.
struct CompletedWeek {
    int week = 0;
    bool attended = false;
    QDate approvedOn = {};   ///< null = the work was not approved
    bool byHand = false;     ///< it was handed in on paper or by voice

    bool operator==(const CompletedWeek &) const = default;
};

/// What somebody has done in an edition of the training.
struct CompletionRecord {
    QString participant;
    const Edition &edition;
    std::vector<CompletedWeek> weeks = {};   ///< a week of the edition that is missing = nothing
    QString facilitator = {};                ///< empty = a line to write on
    QDate issuedOn = {};

    /// Every session attended and all work approved.
    [[nodiscard]] bool isWhole() const;
};

/// The record on a sheet; it tells weeks and days, and nothing of any workplace.
[[nodiscard]] PrintDocument completionDocument(const CompletionRecord &record,
                                               const QString &language = {});

}   // namespace wallchart
