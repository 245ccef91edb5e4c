// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/checkview.h"

#include "core/analysis/outreach.h"
#include "core/analysis/readiness.h"

#include <algorithm>
#include <map>
#include <set>

namespace wallchart {

namespace {

using Parameters = std::map<QString, double>;

int wholeParameter(const Parameters &parameters, const char *key)
{
    return static_cast<int>(checkParameter(parameters, key));
}

void addMissing(CheckFinding &finding, const char *code, QStringList args)
{
    if (finding.missing.size() < kMostMissing)
        finding.missing.push_back({QString::fromLatin1(code), std::move(args)});
}

/// The greatest missing number first: cells by what `missing` says of each.
template <class Missing>
void addMissingCells(CheckFinding &finding, const CheckView &view, const char *code,
                     const Missing &missing)
{
    std::vector<std::pair<int, Cell>> cells;
    for (const auto &[cell, counts] : view.cells()) {
        if (const int people = missing(cell, counts)) cells.emplace_back(-people, cell);
    }
    std::sort(cells.begin(), cells.end());
    for (const auto &[people, cell] : cells)
        addMissing(finding, code, {view.nameOf(cell), QString::number(-people)});
}

/// The units that are practised on, or all.
std::vector<UnitId> unitsInScope(const CheckView &view)
{
    if (!view.ground().units.empty()) return view.ground().units;
    std::vector<UnitId> units;
    for (const Unit &unit : view.campaign().all<Unit>()) units.push_back(unit.id);
    return units;
}

/// How many people of the base are in each unit, with those inside it; one way up for each cell.
std::map<UnitId, int> peopleByUnit(const Reading &reading)
{
    std::map<UnitId, int> people;
    const CellCounts everywhere(reading);
    for (const auto &[cell, counts] : everywhere.cells()) {
        const Campaign &campaign = reading.campaign();
        for (const Unit *at = campaign.find(cell.unit); at; at = campaign.find(at->parent))
            people[at->id] += counts.base;
    }
    return people;
}

/// A unit of that size; without one, the unit that comes nearest is shown.
CheckFinding unitOfSize(const CheckView &view, const Parameters &parameters)
{
    const int least = wholeParameter(parameters, "least");
    const int most = wholeParameter(parameters, "most");
    const std::map<UnitId, int> peopleIn = peopleByUnit(view.reading());
    const auto outside = [&](int people) { return std::max({least - people, people - most, 0}); };
    int nearest = 0;
    for (const UnitId unit : unitsInScope(view)) {
        const auto found = peopleIn.find(unit);
        const int people = found == peopleIn.end() ? 0 : found->second;
        if (nearest == 0 || outside(people) < outside(nearest)) nearest = people;
    }
    return {nearest > 0 && outside(nearest) == 0, static_cast<double>(nearest),
            static_cast<double>(least)};
}

CheckFinding askedAlone(const CheckView &view, const Parameters &parameters)
{
    std::set<WorkerId> asked;
    for (const Nomination *answer : view.answersAlone()) asked.insert(answer->by);
    CheckFinding finding = counted(static_cast<int>(asked.size()),
                                   wholeParameter(parameters, "people"));
    if (finding.met) return finding;
    for (const WorkerReading *each : view.people()) {
        if (!asked.contains(each->worker->id))
            addMissing(finding, "missing-answer", {each->worker->fullName});
    }
    return finding;
}

CheckFinding namedWithBase(const CheckView &view, const Parameters &parameters)
{
    std::set<WorkerId> named;
    for (const Nomination *answer : view.answersAlone()) {
        if (answer->of) named.insert(*answer->of);
    }
    return counted(static_cast<int>(named.size()), wholeParameter(parameters, "people"));
}

/// The mark that holds today says: no leader, and why.
bool isToldApart(const CheckView &view, const WorkerReading &worker)
{
    if (worker.leaderState != LeaderState::Disproved) return false;
    const LeaderMark *latest = nullptr;
    for (const LeaderMark *mark : view.campaign().allWith<&LeaderMark::worker>(worker.worker->id)) {
        if (mark->on > view.reading().asOf()) continue;
        if (!latest || std::pair(latest->on, latest->id) < std::pair(mark->on, mark->id))
            latest = mark;
    }
    return latest && !latest->why.trimmed().isEmpty();
}

CheckFinding activistToldApart(const CheckView &view, const Parameters &parameters)
{
    int apart = 0;
    for (const WorkerReading *each : view.people()) apart += isToldApart(view, *each) ? 1 : 0;
    return counted(apart, wholeParameter(parameters, "people"));
}

CheckFinding everyoneListed(const CheckView &view, const Parameters &parameters)
{
    const Counts total = view.total();
    CheckFinding finding = shareOf(total.named, total.base, checkParameter(parameters, "share"));
    if (!finding.met)
        addMissingCells(finding, view, "missing-names",
                        [](const Cell &, const Counts &counts) { return counts.unnamed(); });
    return finding;
}

CheckFinding everyoneAssessed(const CheckView &view, const Parameters &parameters)
{
    const Counts total = view.total();
    CheckFinding finding = shareOf(total.assessed(), total.base,
                                   checkParameter(parameters, "share"));
    if (!finding.met)
        addMissingCells(finding, view, "missing-assessments",
                        [](const Cell &, const Counts &counts) { return counts.unassessed(); });
    return finding;
}

CheckFinding tiesKnown(const CheckView &view, const Parameters &parameters)
{
    std::set<WorkerId> tied;
    for (const Tie &tie : view.campaign().all<Tie>()) {
        if (!holdsOn(view.reading().asOf(), tie.seenOn, tie.until)) continue;
        tied.insert(tie.from);
        tied.insert(tie.to);
    }
    const auto people = view.people();
    const auto isTied = [&](const WorkerReading *each) { return tied.contains(each->worker->id); };
    const auto part = std::count_if(people.begin(), people.end(), isTied);
    CheckFinding finding = shareOf(static_cast<int>(part), static_cast<int>(people.size()),
                                   checkParameter(parameters, "share"));
    if (finding.met) return finding;
    for (const WorkerReading *each : people) {
        if (!isTied(each)) addMissing(finding, "missing-ties", {each->worker->fullName});
    }
    return finding;
}

/// Cells that `isFine` accepts, of all in scope; the others are what is missing.
template <class Fine>
CheckFinding cellsThat(const CheckView &view, double goal, const Fine &isFine)
{
    int fine = 0;
    for (const auto &[cell, counts] : view.cells()) fine += isFine(cell, counts) ? 1 : 0;
    CheckFinding finding = shareOf(fine, static_cast<int>(view.cells().size()), goal);
    if (!finding.met)
        addMissingCells(finding, view, "missing-leader",
                        [&](const Cell &cell, const Counts &counts) {
                            return isFine(cell, counts) ? 0 : counts.base;
                        });
    return finding;
}

CheckFinding cellsLookedAt(const CheckView &view, const Parameters &parameters)
{
    std::set<Cell> asked;
    for (const Nomination *answer : view.answersAlone())
        asked.insert(view.reading().find(answer->by)->cell());
    return cellsThat(view, checkParameter(parameters, "share"),
                     [&](const Cell &cell, const Counts &counts) {
                         return counts.leaders > 0 || asked.contains(cell);
                     });
}

CheckFinding cellsWithLeaders(const CheckView &view, const Parameters &parameters)
{
    return cellsThat(view, checkParameter(parameters, "share"),
                     [](const Cell &, const Counts &counts) { return counts.leaders > 0; });
}

/// To be looked at: who stands first is shown.
CheckFinding outreachOrder(const CheckView &view, const Parameters &)
{
    const Outreach outreach = outreachOf(view.reading(), std::nullopt, Progress());
    CheckFinding finding;
    for (const OutreachLine &line : outreach.lines) {
        if (!view.isInScope(line.worker)) continue;
        finding.value += 1;
        if (finding.missing.empty())
            addMissing(finding, "first-in-order",
                       {view.reading().find(line.worker)->worker->fullName});
    }
    finding.met = finding.value >= 1;
    return finding;
}

CheckFinding readinessLines(const CheckView &view, const Parameters &)
{
    const Readiness readiness = readinessOf(view.reading(), Progress());
    CheckFinding finding{!readiness.criteria.empty(), 0,
                         static_cast<double>(readiness.criteria.size())};
    for (const ReadinessCriterion &criterion : readiness.criteria)
        finding.value += criterion.holds ? 1 : 0;
    return finding;
}

bool hasAgreedStep(const Campaign &campaign, WorkerId worker)
{
    const auto steps = campaign.allWith<&NextStep::worker>(worker);
    return std::any_of(steps.begin(), steps.end(), [](const NextStep *step) {
        return step->state == StepState::Open && step->owner && step->due.isValid();
    });
}

CheckFinding leadersHaveNextSteps(const CheckView &view, const Parameters &parameters)
{
    const double goal = checkParameter(parameters, "share");
    int leaders = 0;
    int stepped = 0;
    CheckFinding finding;
    for (const WorkerReading *each : view.people()) {
        if (!each->isLeader()) continue;
        if (each->withUs() || hasAgreedStep(view.campaign(), each->worker->id)) ++stepped;
        else addMissing(finding, "missing-step", {each->worker->fullName});
        ++leaders;
    }
    CheckFinding whole = shareOf(stepped, leaders, goal);
    if (!whole.met) whole.missing = std::move(finding.missing);
    return whole;
}

constexpr std::pair<const char *, CheckFunction> kChartChecks[] = {
    {"unit-of-size", unitOfSize},
    {"asked-alone", askedAlone},
    {"named-with-base", namedWithBase},
    {"activist-told-apart", activistToldApart},
    {"everyone-listed", everyoneListed},
    {"everyone-assessed", everyoneAssessed},
    {"ties-known", tiesKnown},
    {"cells-looked-at", cellsLookedAt},
    {"cells-with-leaders", cellsWithLeaders},
    {"outreach-order", outreachOrder},
    {"readiness-lines", readinessLines},
    {"leaders-have-next-steps", leadersHaveNextSteps},
};

}   // namespace

CheckFunction chartCheck(const QString &key)
{
    for (const auto &[known, function] : kChartChecks) {
        if (key == QLatin1String(known)) return function;
    }
    return nullptr;
}

}   // namespace wallchart
