// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/percenttext.h"

#include "core/base/percent.h"

#include <QCoreApplication>

namespace wallchart {

namespace {

struct PercentText {
    Q_DECLARE_TR_FUNCTIONS(PercentText)
};

QString withSign(const QString &number)
{
    const QString text = PercentText::tr("%1 %", "a percentage").arg(number);
    return QChar(0x2066) + text + QChar(0x2069);
}

}   // namespace

QString percentText(double share)
{
    return withSign(QLocale().toString(wholePercent(share)));
}

QString percentText(int part, int whole)
{
    return withSign(QLocale().toString(wholePercent(part, whole)));
}

QString goalPercent(double goal)
{
    return withSign(goalNumber(goal));
}

QString goalNumber(double goal)
{
    constexpr int kTenths = 10;
    const int tenths = goalTenths(goal);
    return tenths % kTenths == 0
               ? QLocale().toString(tenths / kTenths)
               : QLocale().toString(static_cast<double>(tenths) / kTenths, 'f', 1);
}

QString shortPercent(double share, const QLocale &locale)
{
    return locale.toString(wholePercent(share)) + locale.percent();
}

}   // namespace wallchart
