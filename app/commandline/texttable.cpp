// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/texttable.h"

#include "core/base/percent.h"

#include <algorithm>
#include <vector>

namespace wallchart {

QString textTable(const QList<QStringList> &rows)
{
    std::vector<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), static_cast<std::size_t>(row.size())));
        for (qsizetype i = 0; i < row.size(); ++i) {
            qsizetype &width = widths[static_cast<std::size_t>(i)];
            width = std::max(width, row[i].size());
        }
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row[i].leftJustified(widths[static_cast<std::size_t>(i)] + 2);
        while (line.endsWith(QLatin1Char(' '))) line.chop(1);
        text += line + QLatin1Char('\n');
    }
    return text;
}

QString percent(double share)
{
    return QStringLiteral("%1 %").arg(wholePercent(share));
}

QString goalAsSet(double goal)
{
    constexpr double kTenths = 10;
    return QStringLiteral("%1 %").arg(goalTenths(goal) / kTenths);
}

}   // namespace wallchart
