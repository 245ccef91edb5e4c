// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/handin.h"
#include "ui/training/excerptview.h"
#include "ui/workspace/workspace.h"

#include <QFutureWatcher>

namespace wallchart {

/// What becomes of names of the chart in texts that are about to leave.
enum class NamesInTexts { Keep, Replace };

/// What would leave, and its chart.
struct PreparedHandIn {
    Result<HandIn> work;
    ExcerptView::Chart chart = {};   ///< null = no chart leaves
};

/// Works out in another thread what would be handed in; of requests that come meanwhile only the
/// last counts.
class HandInPreparing final : public QObject {
    Q_OBJECT

public:
    HandInPreparing(Workspace &workspace, QDate firstDay, QObject *parent = nullptr);
    ~HandInPreparing() override;

    void prepare(const HandInRequest &request, NamesInTexts names);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// Null until the first is prepared.
    [[nodiscard]] const std::shared_ptr<const PreparedHandIn> &newest() const { return m_newest; }

Q_SIGNALS:
    void started();
    void prepared();

private:
    struct Wanted {
        HandInRequest request;
        NamesInTexts names;
    };
    void begin(const Wanted &wanted);
    void finish();

    Workspace &m_workspace;
    QDate m_firstDay;
    QFutureWatcher<std::shared_ptr<const PreparedHandIn>> m_watcher;   // shared with the thread
    std::optional<Wanted> m_next;
    std::shared_ptr<const PreparedHandIn> m_newest;
    bool m_busy = false;
};

}   // namespace wallchart
