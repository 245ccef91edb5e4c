// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/checks.h"
#include "ui/insights/insight.h"
#include "ui/myweek/learner.h"

namespace wallchart {

/// The checks of a learner's week as the chart stands.
struct WeekChecks {
    ParticipantId participant;
    int week = 0;
    std::vector<ComputedCheck> checks = {};
};

/// Works the checks of one week out in another thread, anew after every change of the campaign.
class WeekChecksWork final : public InsightWork {
    Q_OBJECT

public:
    explicit WeekChecksWork(Workspace &workspace, QObject *parent = nullptr);
    ~WeekChecksWork() override { stop(); }

    /// `units` are those that are practised on; none = all.
    void setWeek(const Learner &learner, int week, const std::vector<UnitId> &units);

    /// The newest value, also while it is out of date; null until there is one of this week.
    [[nodiscard]] const std::shared_ptr<const WeekChecks> &value() const { return m_value; }

private:
    std::function<void()> job(InsightInput input, Progress progress, quint64 turn) override;

    struct Wanted {
        Learner learner;
        int week;
        std::vector<UnitId> units;

        bool operator==(const Wanted &) const = default;
    };
    std::shared_ptr<const Wanted> m_wanted;   // shared with the thread
    std::shared_ptr<const WeekChecks> m_value;
    std::shared_ptr<const Reading> m_reading;   ///< that of the newest work
};

}   // namespace wallchart
