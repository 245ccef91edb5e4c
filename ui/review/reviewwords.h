// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/submissionreading.h"

#include <QCoreApplication>

namespace wallchart {

/// What the side of the facilitator says, in the program's language.
class ReviewWords {
    Q_DECLARE_TR_FUNCTIONS(Review)

public:
    /// Everything about a cell, for its tooltip and for screen readers.
    [[nodiscard]] static QString cell(const WorkCell &cell);
    /// "Week 4, Charting".
    [[nodiscard]] static QString week(int week, const Texts &title);
    /// When it was handed in and received, which version, with whose keys.
    [[nodiscard]] static QString origin(const SubmissionReading &reading);
    /// Where it was checked, and how many names of the chart were found there: "0 names".
    [[nodiscard]] static QString names(const SubmissionReading &reading);
    /// What was said about a version: "Returned on 3 Mar 2023 by Lena".
    [[nodiscard]] static QString verdict(const Review &review);
    /// A comment as the facilitator reads it.
    [[nodiscard]] static QString comment(const Edition &edition, const TaskComment &comment);
    /// "Tue 14 Feb 2023, 20:30", by the clock of this computer.
    [[nodiscard]] static QString moment(const QDateTime &at);
    /// A language by its own name; the tag when nobody knows it.
    [[nodiscard]] static QString language(const QString &tag);
};

/// The text of an edition in the program's language.
[[nodiscard]] QString shownText(const Texts &texts);

}   // namespace wallchart
