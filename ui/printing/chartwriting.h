// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/background/workprogress.h"
#include "ui/chartprint/wallchartprint.h"

#include <QFutureWatcher>

namespace wallchart {

class Workspace;

/// Writes a wall chart into a file in another thread, then its line into the print register;
/// without the line there is no file.
class ChartWriting final : public QObject {
    Q_OBJECT

public:
    explicit ChartWriting(Workspace &workspace, QObject *parent = nullptr);

    /// `print` needs its output, number and time. Nothing else must be written meanwhile.
    void start(const ChartPrint &print);
    void cancel() { m_progress.cancel(); }
    [[nodiscard]] bool isRunning() const { return m_progress.isRunning(); }

Q_SIGNALS:
    void told(qint64 done, qint64 total);
    void written(const wallchart::PrintedChart &printed, int number);
    void failed(const wallchart::Error &error);

private:
    void finish();

    Workspace &m_workspace;
    WorkProgress m_progress;
    QFutureWatcher<Result<PrintedChart>> m_watcher;
    ChartPrint m_print;
};

/// Performs at once; the reason when it was refused.
[[nodiscard]] Result<void> performOrSay(Workspace &workspace, ChangeSet changes);

/// Writes the line of a print; the reason when the register does not take it.
[[nodiscard]] Result<void> registerPrinted(Workspace &workspace, const ChartPrint &print,
                                           const PrintedChart &printed);

}   // namespace wallchart
