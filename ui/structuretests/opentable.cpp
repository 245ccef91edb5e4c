// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structuretests/opentable.h"

#include <QKeyEvent>

namespace wallchart {

OpenTable::OpenTable(QWidget *parent) : QTableView(parent)
{
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(1);
    connect(this, &QAbstractItemView::clicked, this, &OpenTable::opened);
}

void OpenTable::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
                       || event->key() == Qt::Key_Space;
    if (opens && currentIndex().isValid()) Q_EMIT opened(currentIndex());
    else QTableView::keyPressEvent(event);
}

}   // namespace wallchart
