// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/sheetlayout.h"

#include "ui/painting/shapedtext.h"

#include <QtConcurrent/QtConcurrentRun>

namespace wallchart {

SheetLayout::SheetLayout(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &SheetLayout::finish);
}

void SheetLayout::layOut(const Campaign &campaign, const ChartPrint &print)
{
    Request request{campaign, print};
    if (m_busy) m_next = std::move(request);
    else begin(std::move(request));
}

void SheetLayout::begin(Request request)
{
    m_busy = true;
    Q_EMIT started();
    m_watcher.setFuture(QtConcurrent::run([request = std::move(request)] {
        TextShaper shaper;   // one for each thread
        return layOutSheets(request.campaign, request.print, shaper);
    }));
}

void SheetLayout::finish()
{
    m_busy = false;
    if (m_next) {
        Request next = std::move(*m_next);
        m_next.reset();
        begin(std::move(next));
        return;
    }
    m_sheets = m_watcher.future().takeResult();
    Q_EMIT laidOut();
}

}   // namespace wallchart
