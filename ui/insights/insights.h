// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/leaderranking.h"
#include "core/analysis/outreach.h"
#include "core/analysis/towin.h"
#include "ui/insights/insight.h"

namespace wallchart {

/// Who leads, and whom to win: with the reading they were worked out from.
struct LeaderInsight {
    Reading reading;
    LeaderRanking ranking;
    WinPlan plan;
};

/// Whom to talk to next.
struct OutreachInsight {
    Reading reading;
    Outreach outreach;
};

/// What is worked out from the open campaign, shared by all pages.
class Insights final : public QObject {
    Q_OBJECT

public:
    explicit Insights(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] Insight<LeaderInsight> &leaders() { return m_leaders; }
    [[nodiscard]] Insight<OutreachInsight> &outreach() { return m_outreach; }

private:
    Insight<LeaderInsight> m_leaders;
    Insight<OutreachInsight> m_outreach;
};

}   // namespace wallchart
