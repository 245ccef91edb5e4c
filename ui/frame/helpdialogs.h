// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/actiontable.h"
#include "ui/widgets/appearance.h"

class QDialog;

namespace wallchart {

/// Every key there is: those of the table of actions, and those of charts and tables.
[[nodiscard]] QDialog *shortcutsDialog(const ActionTable &actions, Appearance &appearance,
                                       QWidget *parent);
/// What the program is, and whose work is in it.
[[nodiscard]] QDialog *aboutDialog(Appearance &appearance, QWidget *parent);

}   // namespace wallchart
