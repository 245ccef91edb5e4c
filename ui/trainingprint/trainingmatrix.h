// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/printdocument.h"

#include <QDate>

#include <optional>

namespace wallchart {

enum class PrintedState { NotReceived, Received, Returned, Approved };

/// One participant in one week.
struct PrintedCell {
    PrintedState state = PrintedState::NotReceived;
    bool late = false;
    bool byHand = false;                ///< received on paper or by voice
    int version = 1;                    ///< of what was received last
    std::optional<bool> present = {};   ///< none = the session has not been held

    bool operator==(const PrintedCell &) const = default;
};

struct PrintedRow {
    QString participant;
    QString group = {};                    ///< organization or small group
    QString language = {};                 ///< as a tag
    std::vector<PrintedCell> weeks = {};   ///< in order of MatrixPrint::weeks

    bool operator==(const PrintedRow &) const = default;
};

struct PrintedWeek {
    int week = 0;
    QString title = {};
    QDate due = {};

    bool operator==(const PrintedWeek &) const = default;
};

/// Participants by week, as it is printed.
struct MatrixPrint {
    QString title;           ///< of the edition
    QString subtitle = {};   ///< "Small group 7, track A"
    std::vector<PrintedWeek> weeks = {};
    std::vector<PrintedRow> rows = {};
    QDate asOf = {};
};

/// The matrix on sheets, meant for paper that lies on its side. States are words with a mark,
/// none by colour; the last row counts what was approved.
[[nodiscard]] PrintDocument matrixDocument(const MatrixPrint &print, const QString &language = {});

}   // namespace wallchart
