// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/workspace.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <memory>

namespace wallchart {

/// What a worker thread works on: the campaign as it was when the work began.
struct InsightInput {
    Campaign campaign;
    QDate today;
    Edits since;   ///< what changed since the value before; only of meaning when there is one
};

/// Works something out from the open campaign in another thread, only when somebody wants it.
///
/// Work on an older campaign never replaces a newer value: it is cancelled, and what it still
/// delivers is dropped. See Insight for the value.
class InsightWork : public QObject {
    Q_OBJECT

public:
    ~InsightWork() override;

    /// Begins the work unless the newest value is of today's campaign, or it is under way.
    void want();
    [[nodiscard]] bool isWorking() const { return m_working; }
    /// True when the newest value is of the campaign as it is.
    [[nodiscard]] bool isFresh() const { return m_fresh; }

Q_SIGNALS:
    /// The campaign is another one: who shows the value calls want().
    void outdated();
    /// A newer value is there, or work began or ended.
    void changed();

protected:
    explicit InsightWork(Workspace &workspace, QObject *parent = nullptr);

    /// What another thread is to run; called in the window's.
    [[nodiscard]] virtual std::function<void()> job(InsightInput input, Progress progress,
                                                    quint64 turn) = 0;
    /// Puts a value in the place of another, which it returns.
    using Store = std::function<std::shared_ptr<const void>()>;
    /// From any thread: `store` runs in the window's, unless the campaign moved on meanwhile.
    void deliver(quint64 turn, bool last, Store store);
    /// The newest value is near enough to the campaign to go on from it.
    [[nodiscard]] bool goesOn() const { return m_goesOn; }
    /// Something else than the campaign that the work reads is another one now.
    void invalidate();
    /// Descendants call it first thing in their destructor: the thread uses them.
    void stop();

private:
    void follow(const Edits &edits);
    void begin();
    void end();

    Workspace &m_workspace;
    Progress m_progress;
    QFutureWatcher<void> m_running;   // a continuation could still run after stop() has waited
    quint64 m_turn = 0;               // rises with every change
    bool m_working = false;
    bool m_wanted = false;   // while work on an older campaign ends
    bool m_fresh = false;
    Edits m_since;   // while that is worth it
    bool m_goesOn = false;
};

/// An InsightWork with its value.
template <class T>
class Insight final : public InsightWork {
public:
    /// Puts out a value, and perhaps better ones after it; `last` says that none follows.
    using Publish = std::function<void(T value, bool last)>;
    /// `before` is the newest value, or null when there is none or very much has changed; its
    /// campaign differs from the input's by `since`.
    using Work = std::function<void(const InsightInput &, const std::shared_ptr<const T> &before,
                                    const Progress &, const Publish &)>;

    Insight(Workspace &workspace, Work work, QObject *parent = nullptr)
        : InsightWork(workspace, parent), m_work(std::move(work))
    {
    }
    ~Insight() override { stop(); }

    /// The newest value, also while it is out of date; null until there is one.
    [[nodiscard]] const std::shared_ptr<const T> &value() const { return m_value; }

private:
    std::function<void()> job(InsightInput input, Progress progress, quint64 turn) override
    {
        return [this, input = std::move(input), progress, turn,
                before = goesOn() ? m_value : nullptr] {
            m_work(input, before, progress, [&](T value, bool last) {
                auto shared = std::make_shared<const T>(std::move(value));
                deliver(turn, last, [this, shared = std::move(shared)] {
                    return std::exchange(m_value, shared);
                });
            });
        };
    }

    Work m_work;
    std::shared_ptr<const T> m_value;
};

}   // namespace wallchart
