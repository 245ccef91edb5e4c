// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace wallchart {

/// Puts a text at the side its line begins at, also one that runs the other way: a label left
/// to itself follows the direction of its text. Again whenever the language changes.
inline void putAtStart(QLabel &label)
{
    label.setAlignment((label.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute
                       | Qt::AlignVCenter);
}

/// Puts a text at the side its line ends at.
inline void putAtEnd(QLabel &label)
{
    label.setAlignment((label.isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute
                       | Qt::AlignVCenter);
}

}   // namespace wallchart
