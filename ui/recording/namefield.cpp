// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/namefield.h"

#include <QKeyEvent>

namespace wallchart {

void NameField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down: return Q_EMIT nextWanted();
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape: return Q_EMIT left();
    default: QLineEdit::keyPressEvent(event);
    }
}

}   // namespace wallchart
