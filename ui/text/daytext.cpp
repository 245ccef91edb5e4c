// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/daytext.h"

#include <QCoreApplication>
#include <QDate>

namespace wallchart {

QString dayTextPattern()
{
    return QCoreApplication::translate("Text", "d MMM yyyy",
                                       "how a day is written, in the letters of Qt");
}

QString dayText(QDate day, const QLocale &locale)
{
    return day.isValid() ? locale.toString(day, dayTextPattern()) : QString();
}

}   // namespace wallchart
