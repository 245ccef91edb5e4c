// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/committeemirror.h"
#include "core/analysis/introductions.h"
#include "core/analysis/outreach.h"
#include "core/analysis/readiness.h"
#include "core/analysis/testresults.h"
#include "ui/insights/overviewwork.h"

namespace wallchart {

/// Whom to talk to next.
struct OutreachInsight {
    Reading reading;
    Outreach outreach;
};

/// Who can bring us to whom: the network is asked in the window's thread alone.
struct IntroductionInsight {
    Reading reading;
    std::unique_ptr<Introductions> network;   // asking it writes on paper of its own
};

/// What holds and what is missing.
struct ReadinessInsight {
    Reading reading;
    Readiness readiness;
    CommitteeMirror committee;
};

/// What is worked out from the open campaign, shared by all pages.
class Insights final : public QObject {
    Q_OBJECT

public:
    explicit Insights(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] Insight<LeaderInsight> &leaders() { return m_leaders; }
    [[nodiscard]] Insight<OutreachInsight> &outreach() { return m_outreach; }
    [[nodiscard]] Insight<IntroductionInsight> &introductions() { return m_introductions; }
    [[nodiscard]] Insight<TestResults> &tests() { return m_tests; }
    [[nodiscard]] Insight<ReadinessInsight> &readiness() { return m_readiness; }
    [[nodiscard]] OverviewWork &overview() { return m_overview; }

private:
    Insight<LeaderInsight> m_leaders;
    Insight<OutreachInsight> m_outreach;
    Insight<IntroductionInsight> m_introductions;
    Insight<TestResults> m_tests;
    Insight<ReadinessInsight> m_readiness;
    OverviewWork m_overview;   // goes before the leaders and the tests it reads
};

}   // namespace wallchart
