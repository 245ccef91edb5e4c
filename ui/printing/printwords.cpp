// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printwords.h"

#include "ui/painting/shapedtext.h"
#include "ui/text/daytext.h"

#include <QCoreApplication>
#include <QLocale>

namespace wallchart {

namespace {

/// Only the name under which translators find these texts.
class PrintText {
    Q_DECLARE_TR_FUNCTIONS(PrintDialog)
};

}   // namespace

QString presetLabel(ChartPreset preset)
{
    switch (preset) {
    case ChartPreset::OurWall: return PrintText::tr("Our wall");
    case ChartPreset::HandOn: return PrintText::tr("Hand on");
    case ChartPreset::None: break;
    }
    return PrintText::tr("No preset");
}

QString presetAdvice(ChartPreset preset)
{
    switch (preset) {
    case ChartPreset::OurWall:
        return PrintText::tr(
            "For the wall you work at together: neutral title, short names, no site totals.");
    case ChartPreset::HandOn:
        return PrintText::tr(
            "For somebody outside: code names, no assessments, no site totals, a watermark.");
    case ChartPreset::None: break;
    }
    return {};
}

QString paperLabel(Paper paper)
{
    switch (paper) {
    case Paper::Letter: return PrintText::tr("Letter", "paper");
    case Paper::Legal: return PrintText::tr("Legal", "paper");
    case Paper::Tabloid: return PrintText::tr("Tabloid", "paper");
    default: break;
    }
    return keyOf(paper).toUpper();
}

QString orientationLabel(Orientation orientation)
{
    return orientation == Orientation::Landscape ? PrintText::tr("Landscape")
                                                 : PrintText::tr("Portrait");
}

QString sheetSizeLabel(SheetSize size)
{
    switch (size) {
    case SheetSize::OneScale: return PrintText::tr("One scale");
    case SheetSize::FitPages: return PrintText::tr("Fit on sheets");
    case SheetSize::Poster: break;
    }
    return PrintText::tr("Poster of sheets");
}

QString groupingLabel(Grouping grouping, const CampaignTerms &terms)
{
    return terms.grouping(dimensionsFromText(keyOf(grouping)).value());
}

QString orderLabel(CardOrder order)
{
    switch (order) {
    case CardOrder::LeaderGroups: return PrintText::tr("Leaders with their followers");
    case CardOrder::Assessment: return PrintText::tr("Assessment");
    case CardOrder::Name: break;
    }
    return PrintText::tr("Name");
}

QString redactionLabel(Redaction redaction)
{
    switch (redaction) {
    case Redaction::None: return PrintText::tr("Full names");
    case Redaction::Short: return PrintText::tr("First name and initial");
    case Redaction::Codes: return PrintText::tr("Code names");
    case Redaction::Numbers: break;
    }
    return PrintText::tr("Chart numbers");
}

QString leavingText(int names, Redaction redaction)
{
    switch (redaction) {
    case Redaction::None:
        return PrintText::tr("%Ln full name(s) leave the program.", nullptr, names);
    case Redaction::Short:
        return PrintText::tr("%Ln shortened name(s) leave the program.", nullptr, names);
    case Redaction::Codes:
        return PrintText::tr("%Ln code name(s) leave the program.", nullptr, names);
    case Redaction::Numbers: break;
    }
    return PrintText::tr("No name leaves the program, but %Ln number(s) that stand for people.",
                         nullptr, names);
}

QString cautionText(bool assessmentsHidden, QDate destroyBy)
{
    const QString date = isolated(dayText(destroyBy));
    return assessmentsHidden
               ? PrintText::tr("Anyone who works there can recognise these people. The employer, "
                               "supervisors and whoever talks to them must not see it. Destroy it "
                               "by %1.")
                     .arg(date)
               : PrintText::tr("It shows where each of them stands. The employer, supervisors and "
                               "whoever talks to them must not see it. Destroy it by %1.")
                     .arg(date);
}

QString savedText(const QString &fileName, int sheets, int number)
{
    return PrintText::tr(
               "Saved as %1, with %Ln sheet(s). It is print %2 in the register, and not encrypted.",
               nullptr, sheets)
        .arg(isolated(fileName), QLocale().toString(number));
}

QString printedText(int sheets, int number)
{
    return PrintText::tr("%Ln sheet(s) went to the printer. It is print %1 in the register.",
                         nullptr, sheets)
        .arg(QLocale().toString(number));
}

}   // namespace wallchart
