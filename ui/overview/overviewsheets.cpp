// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaders/leaderlabels.h"
#include "ui/overview/overviewwords.h"
#include "ui/overview/peoplefilter.h"
#include "ui/text/campaignterms.h"
#include "ui/text/daytext.h"
#include "ui/text/percenttext.h"
#include "ui/text/reasontext.h"

namespace wallchart {

namespace {

/// Nobody scrolls further on an overview; the pages behind it show everything.
constexpr std::size_t kMostSheetRows = 200;

/// As many rows as are shown, made one by one; the others are only counted.
template <class T, class MakeRow>
void addRows(FigureSheet &sheet, const std::vector<T> &items, MakeRow makeRow)
{
    const std::size_t shown = std::min(items.size(), kMostSheetRows);
    for (std::size_t at = 0; at < shown; ++at) sheet.rows.push_back(makeRow(items[at]));
    sheet.notShown = items.size() - shown;
}

}   // namespace

std::optional<double> OverviewWords::ownGoal() const
{
    if (!m_reading.acted) return std::nullopt;
    return m_campaign.find(m_reading.acted->test)->goal();
}

const GoalReading *OverviewWords::readingOf(double goal) const
{
    for (const GoalReading &each : m_reading.acted->goals) {
        if (each.goal == goal) return &each;
    }
    return nullptr;
}

Figure OverviewWords::personFigure(WorkerId worker) const
{
    const WorkerReading &known = *m_insight.facts->reading.find(worker);
    return {.text = known.worker->fullName,
            .stance = FigureStance{known.level()},
            .star = known.isTestedLeader() ? Star::Filled
                    : known.isLeader()     ? Star::Outlined
                                           : Star::None};
}

Figure OverviewWords::startWith(const CellStanding &standing) const
{
    const auto &leaders = standing.leadersNotWithUs;
    if (leaders.empty())
        return {.text = standing.leadersWithUs > 0 ? tr("Ask what stopped people")
                                                   : tr("Find the leader"),
                .tone = FigureTone::Muted};
    Figure figure = personFigure(leaders.front());
    figure.star = Star::None;   // all of them are leaders
    figure.target = leaders.front();
    if (leaders.size() == 1) return figure;
    QStringList names;
    for (const WorkerId leader : leaders) names.append(m_campaign.find(leader)->fullName);
    figure.spoken = tr("Leaders not yet with us: %1").arg(m_locale.createSeparatedList(names));
    figure.text = tr("%1 and %Ln more", "leader, how many others",
                     static_cast<int>(leaders.size()) - 1)
                      .arg(figure.text);
    figure.target = PeopleTarget{peopleFilter(m_campaign, standing.cell, kLeadersNotWithUs)};
    return figure;
}

FigureRow OverviewWords::cellRow(const CellStanding &standing, double goal) const
{
    const TestCounts &counts = standing.counts;
    const QString took = testTerm(m_campaign, "took", m_reading.acted->test);
    return {
        .figures = {{.text = leaderPlace(m_campaign, standing.cell), .tone = FigureTone::Strong},
                    {.text = outOf(counts.tookPart, counts.base),
                     .isNumber = true,
                     .bar = ActedShare{counts, goal},
                     .target = PeopleTarget{peopleFilter(m_campaign, standing.cell, took)},
                     .spoken = tr("%1 acted").arg(outOf(counts.tookPart, counts.base))},
                    {.text = tr("%Ln to go", "people", toGo(counts, goal)),
                     .isNumber = true,
                     .target = PeopleTarget{peopleFilter(m_campaign, standing.cell,
                                                         QStringLiteral("not ") + took)}},
                    startWith(standing)},
        .target = standing.cell};
}

FigureSheet OverviewWords::cells(double goal) const
{
    FigureSheet sheet{.columns = {tr("Cell"), tr("Acted"), tr("To go"), tr("Start with")}};
    std::vector<const CellStanding *> below;
    for (const CellStanding &standing : m_reading.cells) {
        if (!meetsGoal(standing.counts, goal)) below.push_back(&standing);
    }
    addRows(sheet, below, [&](const CellStanding *standing) { return cellRow(*standing, goal); });
    return sheet;
}

QString OverviewWords::cellsTitle(double goal) const
{
    return goal == ownGoal() ? tr("Weakest cells") : tr("Cells below %1").arg(goalPercent(goal));
}

QString OverviewWords::cellsNote(double goal) const
{
    const GoalReading *reading = readingOf(goal);
    if (!reading) return {};
    return tr("%1 of %2 below %3", "cells, a goal")
        .arg(number(reading->cellsBelow), number(static_cast<int>(m_reading.cells.size())),
             goalPercent(goal));
}

FigureSheet OverviewWords::leaders() const
{
    FigureSheet sheet{.columns = {tr("#", "rank"), tr("Leader"), tr("Delivered")}};
    int rank = 0;
    addRows(sheet, m_reading.leaders, [&](const RankedLeader *row) {
        const Reading &reading = m_insight.facts->reading;
        Figure person = reading.find(row->worker) ? personFigure(row->worker) : Figure();
        if (!row->priorityReasons.empty()) person.below = reasonText(row->priorityReasons.front());
        const QString delivered = deliveredText(row->delivered);
        person.tone = FigureTone::Strong;
        return FigureRow{
            .figures = {{.text = number(++rank), .tone = FigureTone::Muted, .isNumber = true},
                        person,
                        {.text = delivered.isEmpty() ? QStringLiteral("–") : delivered,
                         .isNumber = true,
                         .spoken = delivered.isEmpty() ? tr("not tested with followers yet")
                                                       : delivered}},
            .target = LeaderTarget{row->worker},
            .worker = row->worker};
    });
    return sheet;
}

QString OverviewWords::leadersNote() const
{
    if (!m_insight.leaders) return tr("Being worked out …");
    return m_reading.acted ? tr("delivered in %1").arg(testName(m_reading.acted->test)) : QString();
}

FigureRow OverviewWords::followUpRow(const FollowUp &followUp) const
{
    const NextStep &step = *m_campaign.find(followUp.step);
    Figure person = personFigure(followUp.worker);
    person.tone = FigureTone::Strong;
    person.isBox = true;
    person.spoken = tr("%1. Space: done.", "a follow-up with somebody").arg(person.text);
    const Organizer *owner = m_campaign.find(step.owner);
    Figure due{.text = tr("no day agreed"), .tone = FigureTone::Muted};
    if (followUp.isLate())
        due = {.text = tr("%Ln days late", "", *followUp.daysLate), .tone = FigureTone::Late};
    else if (followUp.daysLate == 0) due = {.text = tr("today")};
    else if (followUp.daysLate) due = {.text = dayText(step.due)};
    if (step.due.isValid())
        due.spoken = tr("%1, %2", "late or not, day").arg(due.text, dayText(step.due));
    return {.figures = {person,
                        {.text = step.what},
                        {.text = owner ? owner->name : tr("nobody yet"), .tone = FigureTone::Muted},
                        due},
            .target = LogTarget{followUp.worker, step.what},
            .worker = followUp.worker,
            .step = followUp.step};
}

FigureSheet OverviewWords::followUps() const
{
    FigureSheet sheet{.columns = {tr("With"), tr("Next step"), tr("Who"), tr("Due")}};
    addRows(sheet, m_reading.followUps.lines,
            [&](const FollowUp &followUp) { return followUpRow(followUp); });
    return sheet;
}

QString OverviewWords::followUpsNote() const
{
    const FollowUps &all = m_reading.followUps;
    QStringList parts;
    if (all.late > 0) parts.append(tr("%Ln late", "follow-ups", all.late));
    if (all.thisWeek > 0) parts.append(tr("%Ln this week", "follow-ups", all.thisWeek));
    if (all.undated > 0) parts.append(tr("%Ln without a day", "follow-ups", all.undated));
    if (all.later > 0) parts.append(tr("%Ln later", "follow-ups", all.later));
    return parts.join(QStringLiteral(" · "));
}

QString OverviewWords::nothingDue() const
{
    const QDate next = m_reading.followUps.nextLater;
    if (next.isValid()) return tr("Nothing due. Next follow-up: %1.").arg(dayText(next));
    return tr("Nothing due. A follow-up comes from each conversation: agree what happens next, "
              "and by when.");
}

Figure OverviewWords::testFigure(const std::optional<TestCounts> &counts, StructureTestId test,
                                 const QString &shift) const
{
    if (!counts) return {.text = QStringLiteral("–"), .tone = FigureTone::Muted, .isNumber = true};
    return {
        .text = percentText(counts->tookPart, counts->base),
        .isNumber = true,
        .target = people(shiftTerm(shift) + QLatin1Char(' ') + testTerm(m_campaign, "took", test)),
        .spoken = tr("%1: %2 took part", "structure test, how many")
                      .arg(testName(test), outOf(counts->tookPart, counts->base))};
}

FigureRow OverviewWords::shiftRow(const ShiftStanding &shift) const
{
    const Counts &all = shift.people;
    FigureRow row{
        .figures = {{.text = shift.name.isEmpty() ? tr("unknown", "a shift") : shift.name,
                     .tone = FigureTone::Strong,
                     .spoken = tr("%1, %2", "shift, so many workers")
                                   .arg(shift.name, CampaignTerms(m_campaign).count(all.base))},
                    {.text = percentText(all.withUs, all.base),
                     .isNumber = true,
                     .bar = StanceShare{all},
                     .target = people(shiftTerm(shift.name) + QStringLiteral(" stance:with")),
                     .spoken = tr("%1 say yes").arg(outOf(all.withUs, all.base))}},
        .target = people(shiftTerm(shift.name))};
    if (m_reading.acted)
        row.figures.push_back(testFigure(shift.lastClosed, m_reading.acted->test, shift.name));
    if (m_reading.openTest)
        row.figures.push_back(testFigure(shift.open, *m_reading.openTest, shift.name));
    return row;
}

FigureSheet OverviewWords::shifts() const
{
    FigureSheet sheet{.columns = {CampaignTerms(m_campaign).shift(), tr("Say yes")}};
    if (m_reading.acted) sheet.columns.append(tr("Acted"));
    if (m_reading.openTest) sheet.columns.append(tr("So far", "in the open structure test"));
    addRows(sheet, m_reading.shifts, [&](const ShiftStanding &shift) { return shiftRow(shift); });
    return sheet;
}

FigureSheet OverviewWords::moved() const
{
    FigureSheet sheet{.columns = {CampaignTerms(m_campaign).person(), tr("Moved"), tr("On")}};
    addRows(sheet, m_reading.moved, [&](const StanceMove &move) {
        Figure person = personFigure(move.worker);
        person.stance = std::nullopt;
        return FigureRow{
            .figures = {person,
                        {.stance = FigureStance{move.from},
                         .movedTo = FigureStance{move.to},
                         .spoken = tr("from %1 to %2", "levels").arg(move.from).arg(move.to)},
                        {.text = dayText(move.on), .tone = FigureTone::Muted}},
            .target = move.worker,
            .worker = move.worker};
    });
    return sheet;
}

}   // namespace wallchart
