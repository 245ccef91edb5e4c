// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/wallchart.h"
#include "ui/workspace/workspace.h"

#include <QFutureWatcher>

#include <memory>

namespace wallchart {

/// What the wall chart of the open campaign says, kept up to date while people work.
///
/// Small charts are read anew at once. Large ones show an edit at once on the cards it is
/// about; the numbers of the blocks follow from a worker thread.
class ChartContent final : public QObject {
    Q_OBJECT

public:
    using Chart = std::shared_ptr<const WallChart>;   // shared with the thread that reads anew

    ChartContent(Workspace &workspace, WallChartOptions options, QObject *parent = nullptr);
    ~ChartContent() override;

    /// Never null; without anybody until a large one was read for the first time.
    [[nodiscard]] const Chart &chart() const { return m_chart; }
    [[nodiscard]] bool isRead() const { return m_isRead; }
    [[nodiscard]] const WallChartOptions &options() const { return m_options; }
    void setOptions(WallChartOptions options);

Q_SIGNALS:
    /// Other cards, or other places for them.
    void replaced();
    /// The same cards in the same places; some look different.
    void patched();

private:
    void follow(const Edits &edits);
    void readAnew();
    void readInBackground();
    void patch(const Edits &edits);
    [[nodiscard]] bool isLarge() const;

    Workspace &m_workspace;
    WallChartOptions m_options;
    Chart m_chart;
    QFutureWatcher<Chart> m_watcher;
    bool m_isRead = false;
    bool m_outdated = false;   ///< the campaign changed while the thread was reading
};

/// The chart with the people that `edits` touch as they are now, where that moves no card.
[[nodiscard]] WallChart patchedChart(const WallChart &chart, const Reading &reading,
                                     const Edits &edits);

}   // namespace wallchart
