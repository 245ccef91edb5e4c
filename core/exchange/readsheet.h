// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/exchange/sheet.h"

#include <optional>

namespace wallchart {

/// How much a table may hold; whatever is above is refused, never cut.
struct SheetLimits {
    qsizetype fileBytes;
    int rows;
    int columns;
    qsizetype cellBytes;
    qsizetype cells;              ///< of the whole sheet; bounds the memory a file can ask for
    std::int64_t inflatedBytes;   ///< of all parts of a workbook
    int inflationRatio;           ///< of one part of a workbook
};

inline constexpr qsizetype kMebibyte = 1024 * 1024;
inline constexpr SheetLimits kRosterLimits{64 * kMebibyte, 200'000,         512, kMebibyte,
                                           24'000'000,     512 * kMebibyte, 200};
inline constexpr SheetLimits kNetworkLimits{256 * kMebibyte, 2'000'000,       512, kMebibyte,
                                            24'000'000,      512 * kMebibyte, 200};

/// What the user knows better than the detection.
struct ReadOptions {
    std::optional<QString> encoding = {};   ///< any name ICU knows
    std::optional<QChar> delimiter = {};
    std::optional<QChar> quote = {};
    std::optional<QString> sheet = {};    ///< of a workbook, by its name
    std::optional<int> headerLine = {};   ///< counted from 1; 0 = no row is a header
    SheetLimits limits = kRosterLimits;
};

/// Reads the table in the file at `path`: CSV in any dialect, or a sheet of an XLSX, the
/// first one unless options name another.
///
/// What a spreadsheet program or a careless hand leaves behind is mended and told (the table's
/// problems and notes); a file that is no sheet, or beyond the limits, is refused as a whole.
/// The kind is judged by the content, never by the suffix. Reports bytes as progress.
[[nodiscard]] Result<Sheet> readSheet(const QString &path, const ReadOptions &options = {},
                                      const Progress &progress = {});

/// The same for bytes that are in memory already; `fileName` stands in the messages.
[[nodiscard]] Result<Sheet> readSheetBytes(QByteArray bytes, const QString &fileName,
                                           const ReadOptions &options = {},
                                           const Progress &progress = {});

}   // namespace wallchart
