// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrolledform.h"

#include <QDialog>
#include <QEvent>
#include <QScreen>
#include <QScrollBar>

namespace wallchart {

namespace {

constexpr int kLeastHeight = 120;
constexpr QSize kAroundDialog(16, 48);   // its title and edges

}   // namespace

ScrolledForm::ScrolledForm(QWidget *form, QWidget *parent) : QScrollArea(parent)
{
    setWidget(form);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);   // what is in it takes the keyboard
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QWidget *each : {viewport(), form}) each->setAutoFillBackground(false);
    form->installEventFilter(this);
}

QSize ScrolledForm::sizeHint() const
{
    const QSize form = widget()->sizeHint().expandedTo(widget()->minimumSizeHint());
    return {form.width() + verticalScrollBar()->sizeHint().width(), form.height()};
}

QSize ScrolledForm::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(),
            std::min(kLeastHeight, sizeHint().height())};
}

bool ScrolledForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void openAt(QDialog &dialog, const QSize &wanted)
{
    const QSize room = dialog.screen()->availableSize() - kAroundDialog;
    dialog.resize(wanted.boundedTo(room));
}

}   // namespace wallchart
