// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printchoices.h"

namespace wallchart {

namespace {

constexpr int kDaysUntilDestroyed = 30;

}   // namespace

PrintChoices firstChoices(QDate today)
{
    PrintChoices choices;
    choices.asOf = today;
    choices.destroyBy = today.addDays(kDaysUntilDestroyed);
    return choices;
}

ChartPrint printOf(const PrintChoices &choices, int number, const QDateTime &printedAt)
{
    ChartPrint print;
    print.options.groupBy = *dimensionsFromText(keyOf(choices.grouping));
    print.options.order = choices.order;
    print.options.redaction = choices.redaction;
    print.options.hideAssessments = choices.hideAssessments;
    print.options.hideTotals = choices.hideTotals;
    print.options.title = choices.title.simplified();
    print.options.test = choices.test;
    print.preset = choices.preset;
    print.paper = choices.paper;
    print.orientation = choices.orientation;
    if (choices.size == SheetSize::Poster) print.poster = choices.poster;
    if (choices.size == SheetSize::FitPages) print.fitPages = choices.pages;
    if (choices.size == SheetSize::OneScale) print.scale = choices.percent / 100.0;
    print.largePrint = choices.largePrint;
    print.asOf = choices.asOf;
    print.destroyBy = choices.destroyBy;
    print.forWhom = choices.forWhom.simplified();
    print.number = number;
    print.printedAt = printedAt;
    return print;
}

}   // namespace wallchart
