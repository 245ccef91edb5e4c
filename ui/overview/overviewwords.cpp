// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewwords.h"

#include "ui/overview/peoplefilter.h"
#include "ui/painting/leveltones.h"
#include "ui/painting/shapedtext.h"
#include "ui/text/campaignterms.h"
#include "ui/text/daytext.h"
#include "ui/text/labels.h"
#include "ui/text/percenttext.h"

namespace wallchart {

namespace {

constexpr std::size_t kGoalTiles = 2;

}   // namespace

OverviewWords::OverviewWords(const OverviewInsight &insight)
    : m_insight(insight), m_reading(insight.reading), m_campaign(insight.facts->reading.campaign())
{
}

PeopleTarget OverviewWords::people(const QString &terms) const
{
    return {peopleFilter(m_campaign, m_reading.scope, terms)};
}

QString OverviewWords::testName(StructureTestId test) const
{
    return m_campaign.find(test)->name;
}

QString OverviewWords::outOf(int part, int whole) const
{
    return tr("%1 of %2", "people").arg(number(part), number(whole));
}

QString OverviewWords::scopeName(const Campaign &campaign, const OverviewScope &scope)
{
    if (const Worksite *worksite = campaign.find(scope.worksite)) return worksite->name;
    const Unit *unit = campaign.find(scope.unit);
    if (!unit) return CampaignTerms(campaign).allUnits();
    if (campaign.all<Worksite>().size() < 2) return unit->name;
    return tr("%1, %2", "unit, worksite").arg(unit->name, campaign.find(unit->worksite)->name);
}

QString OverviewWords::headline() const
{
    const QString today = m_locale.toString(
        m_reading.asOf, tr("ddd d MMM yyyy", "a day with its weekday, in the letters of Qt"));
    if (!m_reading.openTest) return today;
    const StructureTest &test = *m_campaign.find(*m_reading.openTest);
    if (!test.closes.isValid())
        return tr("%1 · %2 is open", "day, structure test").arg(today, test.name);
    const auto days = static_cast<int>(m_reading.asOf.daysTo(test.closes));
    return days == 0 ? tr("%1 · %2 closes today", "day, structure test").arg(today, test.name)
                     : tr("%1 · %2 closes in %Ln days", "day, structure test", days)
                           .arg(today, test.name);
}

QString OverviewWords::everyone() const
{
    const Counts &all = m_reading.people;
    const QString assessed = tr("%1, %2 assessed (%3)", "so many workers, so many of them, share")
                                 .arg(CampaignTerms(m_campaign).count(all.base),
                                      number(all.assessed()),
                                      percentText(all.assessed(), all.base));
    return all.outTotal() == 0
               ? assessed
               : tr("%1 · %Ln out", "people, out of the base", all.outTotal()).arg(assessed);
}

std::optional<TileContent> OverviewWords::acted() const
{
    if (!m_reading.acted) return std::nullopt;
    const ActedReading &acted = *m_reading.acted;
    return TileContent{
        .caption = {},
        .number = number(acted.counts.tookPart),
        .of = tr("of %1 acted", "after the number of people").arg(number(acted.counts.base)),
        .note = tr("%1, closed %2", "structure test, day")
                    .arg(testName(acted.test), dayText(m_campaign.find(acted.test)->closes)),
        .target = people(testTerm(m_campaign, "took", acted.test))};
}

SpokenNumber OverviewWords::sayYes() const
{
    return {tr("%Ln say yes", "people", m_reading.people.withUs),
            people(QStringLiteral("stance:with"))};
}

std::optional<SpokenNumber> OverviewWords::sayYesActed() const
{
    if (!m_reading.acted) return std::nullopt;
    return SpokenNumber{tr("%Ln of them acted", "people", m_reading.acted->sayYesActed),
                        people(QStringLiteral("stance:with ")
                               + testTerm(m_campaign, "took", m_reading.acted->test))};
}

GaugeGoal OverviewWords::goalMark(const GoalReading &goal) const
{
    const QString spoken =
        goal.toGo > 0 ? tr("Goal of %1: %Ln to go", "people", goal.toGo).arg(goalPercent(goal.goal))
                      : tr("Goal of %1 met").arg(goalPercent(goal.goal));
    return {goal.goal, number(goal.needed), goalPercent(goal.goal),
            tr("%1 · cells below it: %2").arg(spoken, number(goal.cellsBelow)),
            GoalTarget{goal.goal}};
}

GaugeContent OverviewWords::actedBar() const
{
    if (!m_reading.acted) return {};
    const TestCounts &counts = m_reading.acted->counts;
    GaugeContent bar{.base = counts.base};
    const auto add = [&](int count, const QString &label, SegmentTone look, Outcome outcome,
                         const char *word) {
        QString spoken = tr("%1: %2", "what people did, how many")
                             .arg(outcomeLabel(outcome, true), outOf(count, counts.base));
        if (outcome == Outcome::NotAsked && counts.unnamed() > 0)
            spoken = tr("%1, of them unnamed: %2").arg(spoken, number(counts.unnamed()));
        bar.segments.push_back({count,
                                label,
                                look,
                                {},
                                spoken,
                                people(testTerm(m_campaign, word, m_reading.acted->test))});
    };
    add(counts.tookPart, tr("acted"), SegmentTone::Acted, Outcome::TookPart, "took");
    add(counts.saidYes, tr("said yes"), SegmentTone::SaidYes, Outcome::SaidYes, "yes");
    add(counts.asked, tr("no answer"), SegmentTone::Asked, Outcome::Asked, "asked");
    add(counts.refused, tr("refused"), SegmentTone::Refused, Outcome::Refused, "refused");
    add(counts.notAsked(), tr("not asked"), SegmentTone::Open, Outcome::NotAsked, "notasked");
    for (const GoalReading &goal : m_reading.acted->goals) bar.goals.push_back(goalMark(goal));
    return bar;
}

GaugeContent OverviewWords::stanceBar() const
{
    const Counts &all = m_reading.people;
    GaugeContent bar{.base = all.base};
    const LevelTones tones(m_campaign.scale().levels);
    for (const ScaleLevel &level : m_campaign.scale().levels) {
        const auto found = all.levels.find(level.level);
        if (found == all.levels.end()) continue;
        const QString digit = QString::number(level.level);
        bar.segments.push_back({found->second, digit, SegmentTone::Level, tones.toneOf(level.level),
                                tr("Assessed %1, %2: %3", "level, its words, how many")
                                    .arg(digit, levelLabel(level), outOf(found->second, all.base)),
                                people(QStringLiteral("stance:") + digit)});
    }
    bar.segments.push_back({all.unassessed(),
                            QStringLiteral("–"),
                            SegmentTone::Open,
                            {},
                            tr("Unassessed: %1, of them unnamed: %2")
                                .arg(outOf(all.unassessed(), all.base), number(all.unnamed())),
                            people(QStringLiteral("stance:none"))});
    return bar;
}

TileContent OverviewWords::goalTile(const GoalReading &goal) const
{
    return {
        .caption = goal.toGo > 0 ? tr("To the goal of %1").arg(goalPercent(goal.goal))
                                 : tr("Goal of %1").arg(goalPercent(goal.goal)),
        .number = goal.toGo > 0 ? number(goal.toGo) : tr("met", "a goal"),
        .note =
            tr("%1 needed · in %Ln cells below it", "", goal.cellsBelow).arg(number(goal.needed)),
        .target = GoalTarget{goal.goal}};
}

std::vector<TileContent> OverviewWords::tiles() const
{
    std::vector<TileContent> tiles;
    if (m_reading.acted) {
        const auto &goals = m_reading.acted->goals;
        for (std::size_t at = 0; at < std::min(goals.size(), kGoalTiles); ++at)
            tiles.push_back(goalTile(goals[at]));
    }
    const Counts &all = m_reading.people;
    const int notYet = all.leaders - all.leadersWithUs;
    tiles.push_back(
        {.caption = tr("Leaders with us"),
         .number = all.leaders > 0 ? outOf(all.leadersWithUs, all.leaders)
                                   : tr("none known", "leaders"),
         .note = all.leaders > 0 ? tr("%Ln not yet with us", "leaders", notYet)
                                 : tr("Ask whom people turn to"),
         .target = people(notYet > 0 ? kLeadersNotWithUs : QStringLiteral("leader:yes"))});
    const CellCoverage &covered = m_reading.coverage;
    tiles.push_back({.caption = tr("Reached by a leader with us"),
                     .number = percentText(covered.stated, covered.base),
                     .note = tr("stated %1, proven %2", "coverage, in people")
                                 .arg(number(covered.stated), number(covered.proven)),
                     .target = CoveredTarget{}});
    tiles.push_back({.caption = tr("Assessed"),
                     .number = percentText(all.assessed(), all.base),
                     .note = tr("%1 fresh").arg(percentText(all.fresh, all.base)),
                     .target = people(QStringLiteral("assessed:never,stale"))});
    return tiles;
}

LadderBar OverviewWords::ladderBar(const LadderStep &step) const
{
    const StructureTest &test = *m_campaign.find(step.test);
    const QString days = tr("d MMM", "a day without its year, in the letters of Qt");
    const QString day = test.closes.isValid() ? m_locale.toString(test.closes, days) : QString();
    const int missing = toGo(step.counts, step.goal);
    const QString done = missing > 0
                             ? tr("%Ln to go to %1", "people", missing).arg(goalPercent(step.goal))
                             : tr("Goal of %1 met").arg(goalPercent(step.goal));
    return {.name = test.name,
            .when = step.closed || day.isEmpty() ? day : tr("to %1", "until a day").arg(day),
            .percent = percentText(step.counts.tookPart, step.counts.base),
            .share = share(step.counts.tookPart, step.counts.base),
            .goal = step.goal,
            .isMet = step.isMet(),
            .isOpen = !step.closed,
            .spoken = tr("%1, %2: %3 took part. %4", "structure test, state, how many, goal")
                          .arg(test.name, step.closed ? tr("closed") : tr("open"),
                               outOf(step.counts.tookPart, step.counts.base), done),
            .target = step.test};
}

std::vector<LadderBar> OverviewWords::ladder() const
{
    std::vector<LadderBar> bars;
    for (const LadderStep &step : m_reading.ladder) bars.push_back(ladderBar(step));
    return bars;
}

}   // namespace wallchart
