// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QLabel;
class QWidget;

namespace wallchart {

/// A code that two people compare by voice, on one line that reads from left to right everywhere.
[[nodiscard]] QString codeText(const QStringList &code);

/// The code large, to be read aloud and to be selected.
[[nodiscard]] QLabel *codeLabel(const QStringList &code, QWidget *parent);

}   // namespace wallchart
