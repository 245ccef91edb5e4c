// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFileDialog;
class QString;
class QWidget;

namespace wallchart {

/// Asks where to write a table: a spreadsheet, or text with columns where that is chosen. Proposes
/// a name that tells nothing. Not the system's own: that remembers recent files. Deletes itself.
[[nodiscard]] QFileDialog *tableToWrite(const QString &title, QWidget *parent);

}   // namespace wallchart
