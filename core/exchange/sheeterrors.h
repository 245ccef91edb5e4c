// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace wallchart {

// Reasons to refuse a whole file. The first argument is always the file's name.

/// file, limit in MiB
inline constexpr ErrorCode kTableFileTooLarge{"table-file-too-large", ErrorKind::Rejected};
/// file, line, limit
inline constexpr ErrorCode kTooManyRows{"table-too-many-rows", ErrorKind::Rejected};
/// file, line, limit
inline constexpr ErrorCode kTooManyColumns{"table-too-many-columns", ErrorKind::Rejected};
/// file, line, column, limit in KiB
inline constexpr ErrorCode kCellTooLong{"table-cell-too-long", ErrorKind::Rejected};
/// file, line, limit: cells of the whole table
inline constexpr ErrorCode kTooManyCells{"table-too-many-cells", ErrorKind::Rejected};
/// file, line, limit in MiB: text of all cells
inline constexpr ErrorCode kTooMuchText{"table-too-much-text", ErrorKind::Rejected};
/// file: nothing in it but white space
inline constexpr ErrorCode kEmptyTable{"table-empty", ErrorKind::Rejected};
/// file, line: neither text nor a workbook
inline constexpr ErrorCode kNotATable{"table-not-a-table", ErrorKind::Rejected};
/// file, what it is ("xls", "ods", "docx", "pdf", "zip")
inline constexpr ErrorCode kUnsupportedTable{"table-unsupported-format", ErrorKind::Rejected};
/// file, the name that no encoding bears
inline constexpr ErrorCode kUnknownEncoding{"table-unknown-encoding", ErrorKind::Usage};
/// file, line: words of another script than Latin, in no encoding that is known
inline constexpr ErrorCode kEncodingNotTold{"table-encoding-not-told", ErrorKind::Rejected};
/// file: rows, but none that names its columns
inline constexpr ErrorCode kNoHeader{"table-no-header", ErrorKind::Rejected};
/// file, line: so many unclosed quotes that the quotes cannot be quotes
inline constexpr ErrorCode kBrokenQuotes{"table-broken-quotes", ErrorKind::Rejected};
/// file: an archive that does not tell what it holds
inline constexpr ErrorCode kArchiveUnreadable{"table-archive-unreadable", ErrorKind::Rejected};
/// file, part of the archive
inline constexpr ErrorCode kArchiveDamaged{"table-archive-damaged", ErrorKind::Rejected};
/// file, part: it would inflate beyond all measure
inline constexpr ErrorCode kArchiveBomb{"table-archive-bomb", ErrorKind::Rejected};
/// file, part
inline constexpr ErrorCode kArchiveEncrypted{"table-archive-encrypted", ErrorKind::Rejected};
/// file, part, line: a part declares a document type, which no spreadsheet program writes
inline constexpr ErrorCode kPartHasDoctype{"table-part-has-doctype", ErrorKind::Rejected};
/// file, part, line
inline constexpr ErrorCode kPartBroken{"table-part-broken", ErrorKind::Rejected};
/// file, part: the workbook takes values out of other files
inline constexpr ErrorCode kExternalLinks{"table-external-links", ErrorKind::Rejected};
/// file
inline constexpr ErrorCode kNoSheet{"table-no-sheet", ErrorKind::Rejected};
/// file
inline constexpr ErrorCode kReadingCancelled{"table-reading-cancelled", ErrorKind::Failed};

// Problems: the rest of the file was read.

/// the text after the quote: it was taken to end with its line
inline constexpr ErrorCode kUnclosedQuote{"table-unclosed-quote", ErrorKind::Rejected};
/// encoding: some bytes have no meaning in it
inline constexpr ErrorCode kUndecodableBytes{"table-undecodable-bytes", ErrorKind::Rejected};
/// what stands in the first cell beyond the header
inline constexpr ErrorCode kRowTooLong{"table-row-too-long", ErrorKind::Rejected};
/// the error as the workbook shows it, "#N/A"
inline constexpr ErrorCode kErrorCell{"table-error-cell", ErrorKind::Rejected};
inline constexpr ErrorCode kFormulaWithoutValue{"table-formula-without-value", ErrorKind::Rejected};

// Notes: passed over on purpose.

/// how many rows above the header, the text of the first
inline constexpr ErrorCode kTitleRowsSkipped{"table-title-rows-skipped", ErrorKind::Rejected};
/// the text of the row
inline constexpr ErrorCode kTotalRowSkipped{"table-total-row-skipped", ErrorKind::Rejected};
/// the text of the row
inline constexpr ErrorCode kFootnoteSkipped{"table-footnote-skipped", ErrorKind::Rejected};
inline constexpr ErrorCode kRepeatedHeaderSkipped{"table-repeated-header-skipped",
                                                  ErrorKind::Rejected};
/// how many rows, their lines with commas between; the first ones when there are many
inline constexpr ErrorCode kShortRows{"table-short-rows", ErrorKind::Rejected};
/// names of the sheets that were not read
inline constexpr ErrorCode kOtherSheets{"table-other-sheets", ErrorKind::Rejected};

}   // namespace wallchart
