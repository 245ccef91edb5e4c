// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace wallchart {

/// Tells when nobody has typed or pointed anywhere in the program for a while.
class IdleLock final : public QObject {
    Q_OBJECT

public:
    explicit IdleLock(QObject *parent = nullptr);

    void start(std::chrono::minutes after);
    void stop() { m_timer.stop(); }
    [[nodiscard]] bool isActive() const { return m_timer.isActive(); }
    /// When it would tell, if nothing is typed from now on.
    [[nodiscard]] std::chrono::milliseconds remaining() const
    {
        return m_timer.remainingTimeAsDuration();
    }

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_timer;
};

}   // namespace wallchart
