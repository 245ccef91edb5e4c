// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFileDialog;
class QString;
class QWidget;

namespace wallchart {

/// Asks for a campaign file. None of the dialogs is the system's own: those remember recent
/// files. They delete themselves.
[[nodiscard]] QFileDialog *campaignFileDialog(const QString &title, QWidget *parent);

/// Asks for a list that can be imported.
[[nodiscard]] QFileDialog *sheetFileDialog(const QString &title, QWidget *parent);

}   // namespace wallchart
