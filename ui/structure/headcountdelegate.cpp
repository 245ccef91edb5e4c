// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structure/headcountdelegate.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace wallchart {

namespace {

/// Where an arrow leads out of the text; NoHint = it stays in it.
QAbstractItemDelegate::EndEditHint wayOut(const QLineEdit &edit, const QKeyEvent &key)
{
    const bool isPlain = !(key.modifiers() & ~Qt::KeypadModifier) && !edit.hasSelectedText();
    const bool mirrored = edit.layoutDirection() == Qt::RightToLeft;
    const int onward = mirrored ? Qt::Key_Left : Qt::Key_Right;
    const int back = mirrored ? Qt::Key_Right : Qt::Key_Left;
    if (isPlain && key.key() == onward && edit.cursorPosition() == edit.text().size())
        return QAbstractItemDelegate::EditNextItem;
    if (isPlain && key.key() == back && edit.cursorPosition() == 0)
        return QAbstractItemDelegate::EditPreviousItem;
    return QAbstractItemDelegate::NoHint;
}

}   // namespace

bool HeadCountDelegate::eventFilter(QObject *editor, QEvent *event)
{
    auto *edit = qobject_cast<QLineEdit *>(editor);
    if (edit && event->type() == QEvent::KeyPress) {
        const EndEditHint hint = wayOut(*edit, *static_cast<QKeyEvent *>(event));
        if (hint != NoHint) {
            Q_EMIT commitData(edit);
            Q_EMIT closeEditor(edit, hint);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

}   // namespace wallchart
