// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/circlelines.h"
#include "core/analysis/overview.h"
#include "core/analysis/testresults.h"
#include "core/analysis/towin.h"
#include "ui/insights/insight.h"

namespace wallchart {

/// Who leads, and whom to win: with the reading they were worked out from.
struct LeaderInsight {
    Reading reading;
    LeaderRanking ranking;
    WinPlan plan;
    std::vector<CircleLine> circleLines;
};

/// Every figure of the overview, and what they were read from.
struct OverviewInsight {
    std::shared_ptr<const OverviewFacts> facts;     // shared by the readings of all scopes
    std::shared_ptr<const LeaderInsight> leaders;   // its ranking is read; null = not known yet
    OverviewReading reading;
};

/// Works out the overview of a scope. Facts are read again only when the campaign changed;
/// another scope, or another ranking of the leaders, is summed up from those there are. Where the
/// results of the tests are known already, no test is read again.
class OverviewWork final : public InsightWork {
    Q_OBJECT

public:
    OverviewWork(Workspace &workspace, Insight<LeaderInsight> &leaders,
                 const Insight<TestResults> &tests, QObject *parent = nullptr);
    ~OverviewWork() override { stop(); }

    [[nodiscard]] const OverviewScope &scope() const { return m_scope; }
    void setScope(const OverviewScope &scope);

    /// The newest value, also while it is out of date; null until there is one.
    [[nodiscard]] const std::shared_ptr<const OverviewInsight> &value() const { return m_value; }

private:
    std::function<void()> job(InsightInput input, Progress progress, quint64 turn) override;
    void followLeaders();

    Insight<LeaderInsight> &m_leaders;
    const Insight<TestResults> &m_tests;
    std::shared_ptr<const LeaderInsight> m_known;   // those of the newest work
    OverviewScope m_scope;
    std::shared_ptr<const OverviewInsight> m_value;
};

}   // namespace wallchart
