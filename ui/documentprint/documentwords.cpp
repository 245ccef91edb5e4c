// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documentprint/documentwords.h"

#include "ui/text/daytext.h"

#include <QCoreApplication>

namespace wallchart {

namespace {

/// Only the name under which translators find these texts.
class DocumentPrintWords {
    Q_DECLARE_TR_FUNCTIONS(DocumentPrint)
};

}   // namespace

QString footerOf(const PrintNote &note)
{
    const QString print = QLocale().toString(note.number);
    const QString printed = dayText(note.printedOn);
    const QString destroyBy = dayText(note.destroyBy);
    return note.names > 0
               ? DocumentPrintWords::tr(
                     "Print %1 of %2, destroy by %3. Anyone who works here can recognise these "
                     "people. Keep it where the employer cannot see it.")
                     .arg(print, printed, destroyBy)
               : DocumentPrintWords::tr("Print %1 of %2, destroy by %3. Keep it where the employer "
                                        "cannot see it.")
                     .arg(print, printed, destroyBy);
}

}   // namespace wallchart
