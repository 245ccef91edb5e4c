// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trainingprint/kittexts.h"

#include <QCoreApplication>

namespace wallchart {

namespace {

/// Only the name under which translators find these texts.
class ObserverWords {
    Q_DECLARE_TR_FUNCTIONS(TrainingPrint)
};

FillIn box(const QString &label)
{
    return {label, FillIn::Box};
}

FillRow entryRow(const ObserverLine &line, const QString &language)
{
    FillRow row;
    switch (line.entry) {
    case ObserverEntry::Shares:
        row.items = {{ObserverWords::tr("Organizer, minutes")},
                     {ObserverWords::tr("Worker, minutes")}};
        row.columns = 2;
        break;
    case ObserverEntry::YesNo:
        row.items = {box(ObserverWords::tr("Yes")),
                     box(ObserverWords::tr("No")),
                     {ObserverWords::tr("Seconds")}};
        break;
    case ObserverEntry::Choices:
        for (const Texts &choice : line.choices) row.items.push_back(box(textIn(choice, language)));
        row.columns = std::min(static_cast<int>(row.items.size()), row.items.size() == 4 ? 4 : 3);
        break;
    case ObserverEntry::Words:
    case ObserverEntry::Tally: break;
    }
    return row;
}

void addLine(PrintDocument &document, const ObserverLine &line, const QString &language)
{
    document.blocks.emplace_back(
        PrintParagraph{{textIn(line.title, language), PrintRole::Strong}, Keep::WithNext});
    if (!line.hint.empty())
        document.blocks.emplace_back(
            PrintParagraph{{textIn(line.hint, language), PrintRole::Note}, Keep::WithNext});
    const FillRow row = entryRow(line, language);
    if (row.items.empty()) document.blocks.emplace_back(WritingLines{line.lines});
    else document.blocks.emplace_back(row);
}

}   // namespace

void addObserverSheet(PrintDocument &document, const FacilitatorKit &kit, const QString &language)
{
    document.blocks.emplace_back(PageBreak());
    document.addTitle(ObserverWords::tr("Observer sheet"),
                      ObserverWords::tr("You say nothing. You write what you hear, not what you "
                                        "think of it."));
    document.blocks.emplace_back(FillRow{{{ObserverWords::tr("Organizer")},
                                          {ObserverWords::tr("Observer")},
                                          {ObserverWords::tr("Day")}}});
    for (const ObserverLine &line : kit.observerSheet) addLine(document, line, language);
}

}   // namespace wallchart
