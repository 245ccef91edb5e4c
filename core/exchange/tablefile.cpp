// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tablefile.h"

#include "core/base/atomicfile.h"
#include "core/exchange/csvwriter.h"

#include <QFileInfo>

namespace wallchart {

std::optional<TableFormat> tableFormatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("xlsx")) return TableFormat::Xlsx;
    if (suffix == QLatin1String("csv")) return TableFormat::Csv;
    return std::nullopt;
}

Result<void> writeTable(const QString &path, const std::vector<QStringList> &rows,
                        const std::vector<ColumnKind> &kinds)
{
    if (tableFormatOf(path) == TableFormat::Csv) return writeFileAtomically(path, csvOf(rows));
    return xlsxOf(rows, kinds, QFileInfo(path).fileName()).and_then([&](const QByteArray &bytes) {
        return writeFileAtomically(path, bytes);
    });
}

}   // namespace wallchart
