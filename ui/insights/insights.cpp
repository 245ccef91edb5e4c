// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/insights.h"

namespace wallchart {

namespace {

constexpr std::size_t kRefinedFrom = 2'000;   // workers: a quick list first, then the whole

using LeaderWork = Insight<LeaderInsight>;

/// The reading of the input's campaign, from the one before where there is one of the same day.
template <class T>
Reading readingFor(const InsightInput &input, const std::shared_ptr<const T> &before)
{
    return before && before->reading.asOf() == input.today
               ? before->reading.after(input.campaign, input.since)
               : Reading(input.campaign, input.today);
}

/// A list at once, and where the network is large, a list with all its measures after it.
void workOutLeaders(const InsightInput &input, const std::shared_ptr<const LeaderInsight> &before,
                    const Progress &progress, const LeaderWork::Publish &publish)
{
    const Reading reading = readingFor(input, before);
    WinPlan plan = whomToWin(reading, input.campaign.settings().coverageGoal, progress);
    const bool isRefined = reading.workers().size() >= kRefinedFrom;
    LeaderRanking ranking = before ? before->ranking.after(reading, input.since, progress)
                                   : LeaderRanking::of(reading, progress,
                                                       isRefined ? NetworkDepth::Quick
                                                                 : NetworkDepth::Full);
    if (progress.isCancelled()) return;
    const bool isWhole = ranking.depth() == NetworkDepth::Full;
    auto lines = circleLines(ranking.circles(), ranking.graph(), reading);
    publish({reading, std::move(ranking), plan, lines}, isWhole);
    if (isWhole) return;
    ranking = LeaderRanking::of(reading, progress);
    if (progress.isCancelled()) return;
    publish({reading, std::move(ranking), std::move(plan), std::move(lines)}, true);
}

void workOutOutreach(const InsightInput &input,
                     const std::shared_ptr<const OutreachInsight> &before, const Progress &progress,
                     const Insight<OutreachInsight>::Publish &publish)
{
    const Reading reading = readingFor(input, before);
    Outreach outreach = outreachOf(reading, std::nullopt, progress);
    if (!progress.isCancelled()) publish({reading, std::move(outreach)}, true);
}

void workOutIntroductions(const InsightInput &input,
                          const std::shared_ptr<const IntroductionInsight> &before,
                          const Progress &progress,
                          const Insight<IntroductionInsight>::Publish &publish)
{
    const Reading reading = readingFor(input, before);
    auto network = std::make_unique<Introductions>(reading);
    if (!progress.isCancelled()) publish({reading, std::move(network)}, true);
}

void workOutTests(const InsightInput &input, const std::shared_ptr<const TestResults> &before,
                  const Progress &progress, const Insight<TestResults>::Publish &publish)
{
    const bool sameDay = before && before->reading().asOf() == input.today;
    const Reading reading = sameDay ? before->reading().after(input.campaign, input.since)
                                    : Reading(input.campaign, input.today);
    TestResults results = before ? before->after(reading, input.since, progress)
                                 : TestResults::of(reading, progress);
    if (!progress.isCancelled()) publish(std::move(results), true);
}

void workOutReadiness(const InsightInput &input,
                      const std::shared_ptr<const ReadinessInsight> &before,
                      const Progress &progress, const Insight<ReadinessInsight>::Publish &publish)
{
    const Reading reading = readingFor(input, before);
    Readiness readiness = readinessOf(reading, progress);
    if (!progress.isCancelled())
        publish({reading, std::move(readiness), committeeMirrorOf(reading)}, true);
}

}   // namespace

Insights::Insights(Workspace &workspace, QObject *parent)
    : QObject(parent), m_leaders(workspace, workOutLeaders), m_outreach(workspace, workOutOutreach),
      m_introductions(workspace, workOutIntroductions), m_tests(workspace, workOutTests),
      m_readiness(workspace, workOutReadiness), m_overview(workspace, m_leaders, m_tests)
{
}

}   // namespace wallchart
