// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace wallchart {

/// The key under which spellings of one name meet: `Ødegård,  AGNIESZKA` → `odegard agnieszka`.
///
/// Any script is written in plain Latin letters (ICU's `Any-Latin; Latin-ASCII; Lower()`),
/// apostrophes and Arabic vowel marks fall away, other punctuation and white space become one
/// space, ends are trimmed. A text of nothing but punctuation keeps its signs, so that two such
/// names stay apart. Plain Latin text costs well under a microsecond; other scripts about ten.
/// The first text in a thread that is not plain ASCII costs about 0.1 s more. Safe in every
/// thread.
[[nodiscard]] QString foldedName(QStringView name);

/// The key under which a column's header is looked up: like foldedName(), but a byte-order
/// mark is ignored, `_` and `-` count as spaces, and `#` and `%` are kept as signs of their own.
[[nodiscard]] QString foldedHeader(QStringView header);

}   // namespace wallchart
