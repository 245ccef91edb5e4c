// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fieldalignment.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QEvent>
#include <QLineEdit>

namespace wallchart {

namespace {

void align(QLineEdit &field)
{
    const Qt::Alignment now = field.alignment();
    const bool isOurs = now & Qt::AlignAbsolute;
    const bool isUsual = !(now & (Qt::AlignRight | Qt::AlignHCenter));
    if (!isOurs && !isUsual) return;   // numbers at the end, names in the middle
    if (qobject_cast<const QAbstractSpinBox *>(field.parentWidget())) return;
    field.setAlignment((field.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute
                       | Qt::AlignVCenter);
}

}   // namespace

FieldAlignment::FieldAlignment(QApplication &application, QObject *parent) : QObject(parent)
{
    application.installEventFilter(this);
}

bool FieldAlignment::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::Polish || type == QEvent::LayoutDirectionChange) {
        if (auto *field = qobject_cast<QLineEdit *>(watched)) align(*field);
    }
    return false;
}

}   // namespace wallchart
