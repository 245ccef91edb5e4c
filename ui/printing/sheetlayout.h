// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chartprint/wallchartprint.h"

#include <QFutureWatcher>

namespace wallchart {

/// Lays sheets out in another thread, one request at a time; of those that come meanwhile only
/// the last counts, because a layout under way cannot be stopped.
class SheetLayout final : public QObject {
    Q_OBJECT

public:
    explicit SheetLayout(QObject *parent = nullptr);

    void layOut(const Campaign &campaign, const ChartPrint &print);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// What was laid out; once for each laidOut().
    [[nodiscard]] SheetChart takeSheets() { return std::move(m_sheets); }

Q_SIGNALS:
    void started();
    void laidOut();

private:
    struct Request {
        Campaign campaign;
        ChartPrint print;
    };
    void begin(Request request);
    void finish();

    QFutureWatcher<SheetChart> m_watcher;
    std::optional<Request> m_next;
    SheetChart m_sheets;
    bool m_busy = false;
};

}   // namespace wallchart
