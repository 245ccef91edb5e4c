// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/outreachplaces.h"

#include "core/analysis/testanalysis.h"
#include "core/model/staleness.h"

namespace wallchart {

namespace {

constexpr std::size_t kFollowersFirst = 2;

const StructureTest *openTestOf(const Reading &reading)
{
    const StructureTest *open = nullptr;
    for (const StructureTest *test : reading.tests()) {
        if (!test->isClosed(reading.asOf())) open = test;
    }
    return open;
}

/// The last level at that end of the scale, retired ones left out.
std::optional<int> extremeLevel(const Campaign &campaign, Side side)
{
    if (campaign.all<Scale>().empty()) return std::nullopt;
    std::vector<const ScaleLevel *> levels;
    for (const ScaleLevel &level : campaign.scale().levels) {
        if (!level.retired) levels.push_back(&level);
    }
    if (levels.empty()) return std::nullopt;
    if (levels.front()->side == side) return levels.front()->level;
    if (levels.back()->side == side) return levels.back()->level;
    return std::nullopt;
}

/// Whom the people of a cell say they turn to was asked of this worker alone already.
bool wasAsked(const Reading &reading, const WorkerReading &worker)
{
    const auto answers = reading.campaign().allWith<&Nomination::by>(worker.worker->id);
    return std::any_of(answers.begin(), answers.end(), [&](const Nomination *answer) {
        return answer->on <= reading.asOf() && answer->alone && !answer->staff
               && answer->of != answer->by;
    });
}

/// Who is best asked: not asked yet, then with us, then whoever is not against.
int readinessToTell(const Reading &reading, const WorkerReading &worker)
{
    const int side = worker.withUs() ? 2 : worker.side == Side::Against ? 0 : 1;
    return (wasAsked(reading, worker) ? 0 : 10) + side;
}

/// What is known of the leaders of a cell.
struct CellLeaders {
    std::vector<const WorkerReading *> people = {};
    int known = 0;
    int against = 0;
};

void chooseWhomToAsk(OutreachFacts &facts, const Cell &cell, const CellLeaders &leaders)
{
    const bool onlyAgainst = leaders.known > 0 && leaders.known == leaders.against;
    if (!cell.unit || leaders.people.empty() || (leaders.known > 0 && !onlyAgainst)) return;
    const WorkerReading *best = nullptr;
    for (const WorkerReading *worker : leaders.people) {
        if (isOrganicLeader(*worker)) continue;
        if (!best
            || readinessToTell(facts.reading, *worker) > readinessToTell(facts.reading, *best))
            best = worker;
    }
    if (!best) return;
    const auto code = onlyAgainst ? QStringLiteral("cell-leader-against")
                                  : QStringLiteral("cell-without-leader");
    facts.askedForLeaders[best->worker->id] = {
        code,
        {cellInReason(facts.reading.campaign(), cell), QString::number(leaders.people.size())}};
}

void readCells(OutreachFacts &facts)
{
    std::map<Cell, CellLeaders> cells;
    for (const WorkerReading &worker : facts.reading.workers()) {
        if (!worker.inBase()) continue;
        CellLeaders &cell = cells[worker.cell()];
        cell.people.push_back(&worker);
        if (!worker.isLeader()) continue;
        ++cell.known;
        cell.against += worker.side == Side::Against ? 1 : 0;
    }
    for (const auto &[cell, leaders] : cells) chooseWhomToAsk(facts, cell, leaders);
}

/// How many followers were talked to since a leader moved.
std::size_t freshSince(const Reading &reading, WorkerId leader, QDate moved)
{
    const auto followers = reading.followersOf(leader);
    return static_cast<std::size_t>(
        std::count_if(followers.begin(), followers.end(), [&](const WorkerReading *each) {
            return each->inBase() && each->assessed() && each->assessment->on >= moved;
        }));
}

/// Of each leader who moved two followers come first: those others follow, then by number.
void readMovedLeaders(OutreachFacts &facts)
{
    std::map<std::pair<WorkerId, QDate>, std::vector<const WorkerReading *>> followers;
    for (const WorkerReading &worker : facts.reading.workers()) {
        if (!worker.inBase() || !worker.stale) continue;
        const auto staleness = stalenessOf(facts.reading, worker);
        if (staleness->leader) followers[{*staleness->leader, staleness->since}].push_back(&worker);
    }
    for (auto &[moved, ofLeader] : followers) {
        std::sort(ofLeader.begin(), ofLeader.end(),
                  [](const WorkerReading *a, const WorkerReading *b) {
                      if (a->followers != b->followers) return a->followers > b->followers;
                      return a->worker->number < b->worker->number;
                  });
        const std::size_t done = freshSince(facts.reading, moved.first, moved.second);
        for (std::size_t at = 0; at + done < kFollowersFirst && at < ofLeader.size(); ++at)
            facts.followersOfMoved.try_emplace(ofLeader[at]->worker->id, moved.first);
    }
}

}   // namespace

OutreachFacts::OutreachFacts(const Reading &today)
    : reading(today), weights(today.campaign()), lastTest(today.lastClosedTest()),
      openTest(openTestOf(today)), firmest(extremeLevel(today.campaign(), Side::With)),
      mostOpposed(extremeLevel(today.campaign(), Side::Against))
{
    if (lastTest) lastCells = TestReading(reading, *lastTest).cells();
    readCells(*this);
    readMovedLeaders(*this);
}

bool OutreachFacts::isBelowGoal(const Cell &cell) const
{
    const auto found = lastCells.find(cell);
    return !lastTest || found == lastCells.end() || !meetsGoal(found->second, lastTest->goal());
}

bool isOrganicLeader(const WorkerReading &worker)
{
    return mayLead(worker) && (worker.isLeader() || worker.followers > 0);
}

QString nameInReason(const Worker &worker)
{
    return worker.fullName.isEmpty() ? worker.codeName : worker.fullName;
}

QString cellInReason(const Campaign &campaign, const Cell &cell)
{
    QStringList parts;
    if (cell.unit) parts.append(unitPath(campaign, *cell.unit));
    if (const Shift *shift = campaign.find(cell.shift)) parts.append(shift->name);
    return parts.join(QStringLiteral(" / "));
}

}   // namespace wallchart
