// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace wallchart {

/// How one CSV file separates and quotes its cells.
struct CsvDialect {
    char delimiter = ',';
    char quote = '"';
    qsizetype start = 0;   ///< where the first record begins, after a line like `sep=;`
    int startLine = 1;

    bool operator==(const CsvDialect &) const = default;
};

/// Tells the dialect from the first records: the delimiter that cuts most of them into the
/// same number of cells, more cells winning over fewer.
[[nodiscard]] CsvDialect detectCsvDialect(QByteArrayView utf8);

}   // namespace wallchart
