// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trainingprint/trainingmatrix.h"

#include "ui/text/daytext.h"
#include "ui/trainingprint/kittexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace wallchart {

namespace {

constexpr double kParticipantWidth = 26;
constexpr double kWeekWidth = 14;

/// Only the name under which translators find these texts.
class MatrixWords {
    Q_DECLARE_TR_FUNCTIONS(TrainingPrint)
};

PrintText stateText(PrintedState state)
{
    switch (state) {
    case PrintedState::Received:
        return {MatrixWords::tr("to review"), PrintRole::Body, TextMark::Waiting};
    case PrintedState::Returned:
        return {MatrixWords::tr("returned"), PrintRole::Body, TextMark::Turned};
    case PrintedState::Approved:
        return {MatrixWords::tr("approved"), PrintRole::Body, TextMark::Check};
    case PrintedState::NotReceived: break;
    }
    return {MatrixWords::tr("not received"), PrintRole::Note, TextMark::Dash};
}

QString noteOf(const PrintedCell &cell, const QLocale &locale)
{
    QStringList notes;
    if (cell.late) notes << MatrixWords::tr("late");
    if (cell.version > 1) notes << MatrixWords::tr("version %1").arg(locale.toString(cell.version));
    if (cell.byHand) notes << MatrixWords::tr("by hand", "handed in on paper or by voice");
    if (cell.present == false) notes << MatrixWords::tr("not present");
    return notes.join(QStringLiteral(", "));
}

PrintCell weekCell(const PrintedCell &cell, const QLocale &locale)
{
    PrintCell texts{stateText(cell.state)};
    const QString note = noteOf(cell, locale);
    if (!note.isEmpty()) texts.push_back({note, PrintRole::Note});
    return texts;
}

std::vector<PrintCell> participantRow(const PrintedRow &row, std::size_t weeks,
                                      const QLocale &locale)
{
    PrintCell who = cellOf(row.participant, PrintRole::Strong);
    QStringList notes;
    if (!row.group.isEmpty()) notes << row.group;
    if (!row.language.isEmpty()) notes << languageName(row.language);
    if (!notes.isEmpty()) who.push_back({notes.join(QStringLiteral(", ")), PrintRole::Note});
    std::vector<PrintCell> cells{who};
    for (std::size_t i = 0; i < weeks; ++i)
        cells.push_back(weekCell(i < row.weeks.size() ? row.weeks[i] : PrintedCell(), locale));
    return cells;
}

std::vector<PrintCell> weekHeader(const MatrixPrint &print, const QLocale &locale)
{
    std::vector<PrintCell> cells{cellOf(MatrixWords::tr("Participant"), PrintRole::Note)};
    for (const PrintedWeek &week : print.weeks) {
        PrintCell cell = cellOf(MatrixWords::tr("Week %1").arg(locale.toString(week.week)),
                                PrintRole::Strong);
        if (!week.title.isEmpty()) cell.push_back({week.title, PrintRole::Note});
        if (week.due.isValid())
            cell.push_back(
                {MatrixWords::tr("due %1").arg(dayText(week.due, locale)), PrintRole::Note});
        cells.push_back(cell);
    }
    return cells;
}

/// "9 of 14" below each week.
std::vector<PrintCell> approvedRow(const MatrixPrint &print, const QLocale &locale)
{
    std::vector<PrintCell> cells{cellOf(MatrixWords::tr("Approved"), PrintRole::Strong)};
    const QString all = locale.toString(static_cast<int>(print.rows.size()));
    for (std::size_t i = 0; i < print.weeks.size(); ++i) {
        const auto approved = std::count_if(
            print.rows.begin(), print.rows.end(), [&](const PrintedRow &row) {
                return i < row.weeks.size() && row.weeks[i].state == PrintedState::Approved;
            });
        cells.push_back(cellOf(MatrixWords::tr("%1 of %2", "approved of participants")
                                   .arg(locale.toString(static_cast<int>(approved)), all),
                               PrintRole::Strong));
    }
    return cells;
}

}   // namespace

PrintDocument matrixDocument(const MatrixPrint &print, const QString &language)
{
    const QLocale locale(language.isEmpty() ? QLocale().name() : language);
    PrintDocument document{.footer = {}, .rightToLeft = locale.textDirection() == Qt::RightToLeft};
    document.footer =
        print.asOf.isValid()
            ? MatrixWords::tr("%1, as of %2").arg(print.title, dayText(print.asOf, locale))
            : print.title;
    document.addTitle(print.title, print.subtitle);
    if (print.rows.empty()) {
        document.add(MatrixWords::tr("There are no participants yet."));
        return document;
    }
    PrintTable table{.widths = std::vector<double>(print.weeks.size() + 1, kWeekWidth),
                     .header = weekHeader(print, locale)};
    table.widths.front() = kParticipantWidth;
    for (const PrintedRow &row : print.rows)
        table.rows.push_back(participantRow(row, print.weeks.size(), locale));
    table.rows.push_back(approvedRow(print, locale));
    document.blocks.emplace_back(std::move(table));
    return document;
}

}   // namespace wallchart
