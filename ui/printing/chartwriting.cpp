// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/chartwriting.h"

#include "ui/workspace/workspace.h"

#include <QFile>
#include <QtConcurrent/QtConcurrentRun>

namespace wallchart {

Result<void> performOrSay(Workspace &workspace, ChangeSet changes)
{
    std::optional<Error> reason;
    const auto listening = QObject::connect(&workspace, &Workspace::failed, &workspace,
                                            [&](const Error &error) { reason = error; });
    const bool done = workspace.perform(std::move(changes));
    QObject::disconnect(listening);
    if (done) return {};
    return tl::unexpected(reason.value_or(Error{kCancelled}));
}

Result<void> registerPrinted(Workspace &workspace, const ChartPrint &print,
                             const PrintedChart &printed)
{
    return performOrSay(workspace, registerWallChart(workspace.campaign(), print, printed,
                                                     workspace.today(), workspace.ids()));
}

ChartWriting::ChartWriting(Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace)
{
    connect(&m_progress, &WorkProgress::told, this, &ChartWriting::told);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ChartWriting::finish);
}

void ChartWriting::start(const ChartPrint &print)
{
    m_print = print;
    m_watcher.setFuture(QtConcurrent::run(
        [campaign = m_workspace.campaign(), print, progress = m_progress.begin()] {
            return printWallChart(campaign, print, progress);
        }));
}

void ChartWriting::finish()
{
    m_progress.end();
    const Result<PrintedChart> printed = m_watcher.future().takeResult();
    if (!printed) {
        Q_EMIT failed(printed.error());
        return;
    }
    const Result<void> registered = registerPrinted(m_workspace, m_print, *printed);
    if (!registered) {
        QFile::remove(printed->file);
        Q_EMIT failed(registered.error());
        return;
    }
    Q_EMIT written(*printed, m_print.number);
}

}   // namespace wallchart
