// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace wallchart {

/// A table as CSV that spreadsheet programs open without asking: UTF-8 with its mark, commas,
/// CRLF. A cell that a program would take for a formula (= + - @, tab, CR in front) gets an
/// apostrophe in front; unguarded() takes it away again.
[[nodiscard]] QByteArray csvOf(const std::vector<QStringList> &rows);

/// The cell as it was before csvOf() guarded it.
[[nodiscard]] QString unguarded(const QString &cell);

}   // namespace wallchart
