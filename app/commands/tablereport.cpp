// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/tablereport.h"

#include "app/commandline/work.h"
#include "core/exchange/tableexport.h"
#include "core/exchange/tablefile.h"

#include <QJsonObject>

namespace wallchart {

Result<Report> writeReported(const QString &output, const std::vector<QStringList> &rows)
{
    return writeTable(output, rows, columnKindsOf(rows.front())).map([&] {
        const int count = static_cast<int>(rows.size()) - 1;
        return report(
            QJsonObject{{QStringLiteral("file"), output}, {QStringLiteral("rows"), count}},
            QStringLiteral("%1: %2 rows, not encrypted\n").arg(output).arg(count));
    });
}

}   // namespace wallchart
