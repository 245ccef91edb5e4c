// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ziparchive.h"

#include <QStringList>

namespace wallchart {

/// How a number in a cell is meant.
enum class NumberStyle : std::uint8_t { Number, Date, Time, DateTime };

/// What stands around the cells of an XLSX: its sheets and the styles of its numbers.
struct Workbook {
    QStringList sheets;          ///< names, in order
    QString readSheetName;       ///< the one asked for, or the first visible one
    QString readSheetPart;       ///< where it lies in the archive
    QString sharedStringsPart;   ///< empty if there are none
    bool countsFrom1904 = false;
    std::vector<NumberStyle> styles;   ///< by the index in a cell's `s`

    [[nodiscard]] NumberStyle style(int index) const;
};

/// `wanted` is the name of the sheet to be read; empty = the first visible one with cells.
[[nodiscard]] Result<Workbook> readWorkbook(ZipArchive &archive, const QString &file,
                                            const QString &wanted = {});

/// What a number format shows: `dd/mm/yyyy` a date, `0.00` a number.
[[nodiscard]] NumberStyle numberStyleOf(QStringView formatCode);

/// The text of a number in a cell: dates and times in ISO form, whole numbers without point.
[[nodiscard]] QString cellNumber(QStringView value, NumberStyle style, bool countsFrom1904);

}   // namespace wallchart
