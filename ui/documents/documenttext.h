// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/printdocument.h"

#include <QTextLayout>

namespace wallchart {

/// Units of a document: tenths of a point, so that fonts have whole sizes.
inline constexpr double kDocumentUnitsPerPoint = 10;

/// Text of a role, by its size in units.
[[nodiscard]] double textSize(PrintRole role);

/// Breaks a text into lines of that width, the same each time; the lines have their places. The
/// height is that of all lines. Lines begin at the leading side of the page, whatever the
/// direction of the text.
double breakLines(QTextLayout &layout, const PrintText &text, double width, bool rightToLeft);

/// The room a mark takes before a text of that role.
[[nodiscard]] double markWidth(const PrintText &text);

}   // namespace wallchart
