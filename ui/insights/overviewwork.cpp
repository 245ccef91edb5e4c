// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/overviewwork.h"

namespace wallchart {

namespace {

using Facts = std::shared_ptr<const OverviewFacts>;

using Tests = std::shared_ptr<const TestResults>;

/// `tests` are those of the input's campaign, or null.
Facts factsFor(const InsightInput &input, const Facts &before, const Tests &tests,
               const Progress &progress)
{
    const bool isSame = before && input.since.empty() && before->reading.asOf() == input.today;
    if (tests && !isSame && tests->reading().asOf() == input.today)
        return std::make_shared<const OverviewFacts>(OverviewFacts::of(*tests, progress));
    if (!before || before->reading.asOf() != input.today)
        return std::make_shared<const OverviewFacts>(
            OverviewFacts::of(Reading(input.campaign, input.today), progress));
    if (input.since.empty()) return before;
    return std::make_shared<const OverviewFacts>(
        before->after(before->reading.after(input.campaign, input.since), input.since, progress));
}

}   // namespace

OverviewWork::OverviewWork(Workspace &workspace, Insight<LeaderInsight> &leaders,
                           const Insight<TestResults> &tests, QObject *parent)
    : InsightWork(workspace, parent), m_leaders(leaders), m_tests(tests)
{
    connect(&leaders, &InsightWork::changed, this, &OverviewWork::followLeaders);
}

void OverviewWork::setScope(const OverviewScope &scope)
{
    if (scope == m_scope) return;
    m_scope = scope;
    invalidate();
}

void OverviewWork::followLeaders()
{
    if (m_leaders.value() != m_known) invalidate();
}

std::function<void()> OverviewWork::job(InsightInput input, Progress progress, quint64 turn)
{
    m_known = m_leaders.value();
    return [this, input = std::move(input), progress, turn, scope = m_scope, leaders = m_known,
            before = m_value && goesOn() ? m_value->facts : nullptr,
            tests = m_tests.isFresh() ? m_tests.value() : nullptr] {
        const Facts facts = factsFor(input, before, tests, progress);
        if (progress.isCancelled()) return;
        auto value = std::make_shared<const OverviewInsight>(OverviewInsight{
            facts, leaders, overviewOf(*facts, scope, leaders ? &leaders->ranking : nullptr)});
        deliver(turn, true,
                [this, value = std::move(value)] { return std::exchange(m_value, value); });
    };
}

}   // namespace wallchart
