// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/facilitatorkit.h"
#include "ui/documents/printdocument.h"

#include <QLocale>

namespace wallchart {

/// A cell with one text, or none.
[[nodiscard]] inline PrintCell cellOf(const QString &text, PrintRole role = PrintRole::Body)
{
    return text.isEmpty() ? PrintCell() : PrintCell{{text, role}};
}

/// The heads of the columns of a table.
[[nodiscard]] inline std::vector<PrintCell> headerOf(const QStringList &heads)
{
    std::vector<PrintCell> cells;
    for (const QString &head : heads) cells.push_back(cellOf(head, PrintRole::Note));
    return cells;
}

/// A language by its own name, without a country: "Deutsch", "English".
[[nodiscard]] inline QString languageName(const QString &tag)
{
    // Qt says "American English" and "español de España" where no country is asked for.
    if (tag == u"en") return QStringLiteral("English");
    return tag == u"es" ? QStringLiteral("español") : QLocale(tag).nativeLanguageName();
}

/// Adds the sheet an observer fills in, on a page of its own.
void addObserverSheet(PrintDocument &document, const FacilitatorKit &kit, const QString &language);

}   // namespace wallchart
