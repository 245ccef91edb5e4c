// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace wallchart {

/// Brings the progress of work in another thread into the window's, ten times a second.
///
/// One piece of work at a time: begin() cancels the one before. Whoever ends it calls end().
class WorkProgress final : public QObject {
    Q_OBJECT

public:
    explicit WorkProgress(QObject *parent = nullptr);
    ~WorkProgress() override;

    /// What new work reports to and is cancelled by.
    [[nodiscard]] Progress begin();
    void cancel();
    /// Also true of work that ended before it noticed: what follows it must not begin.
    [[nodiscard]] bool isCancelled() const { return m_progress.isCancelled(); }
    void end();
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }

Q_SIGNALS:
    /// `total` is 0 as long as the work has not said anything.
    void told(qint64 done, qint64 total);

private:
    struct Reached;
    void tell();

    QTimer m_timer;
    Progress m_progress;
    std::shared_ptr<Reached> m_reached;   // shared: the work may outlive the window
};

}   // namespace wallchart
