// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/staleness.h"

#include "core/model/counting.h"

namespace wallchart {

namespace {

std::optional<Side> sideOf(const Campaign &campaign, const Assessment &assessment)
{
    const Scale *scale = campaign.find(assessment.scale);
    const ScaleLevel *level = scale && assessment.level ? scale->find(*assessment.level) : nullptr;
    return level ? std::optional(level->side) : std::nullopt;
}

bool touches(const Campaign &campaign, const EmployerMove &move, const Cell &cell)
{
    const auto targets = campaign.allWith<&TouchedCell::move>(move.id);
    if (targets.empty()) return true;
    return std::any_of(targets.begin(), targets.end(), [&](const TouchedCell *target) {
        return (!target->unit || isInside(campaign, cell.unit, *target->unit))
               && (!target->shift || target->shift == cell.shift);
    });
}

/// The leader whose stance crossed the middle last, after the worker was assessed.
std::optional<Staleness> byLeader(const Reading &reading, const WorkerReading &worker)
{
    const Campaign &campaign = reading.campaign();
    std::optional<Staleness> found;
    for (const Tie *tie : campaign.allWith<&Tie::from>(worker.worker->id)) {
        const TieKind *kind = campaign.find(tie->kind);
        const bool follows = kind && kind->key == QLatin1String(kFollowsKey)
                             && holdsOn(reading.asOf(), tie->seenOn, tie->until);
        const WorkerReading *leader = follows ? reading.find(tie->to) : nullptr;
        if (!leader || !mayLead(*leader)) continue;
        const QDate crossed = crossedMiddleOn(campaign, tie->to, reading.asOf());
        if (!crossed.isValid() || worker.assessment->on >= crossed) continue;
        if (!found || crossed > found->since)
            found = Staleness{
                .reason = StaleReason::LeaderMoved, .since = crossed, .leader = tie->to};
    }
    return found;
}

}   // namespace

bool mayLead(const WorkerReading &worker)
{
    return worker.leaderState != LeaderState::Disproved && worker.leaderState != LeaderState::Left;
}

QDate crossedMiddleOn(const Campaign &campaign, WorkerId worker, QDate asOf)
{
    auto history = campaign.allWith<&Assessment::worker>(worker);
    std::erase_if(history, [&](const Assessment *each) { return each->on > asOf; });
    if (history.size() < 2) return {};
    std::stable_sort(history.begin(), history.end(),
                     [](const Assessment *a, const Assessment *b) { return a->on < b->on; });
    QDate crossed;
    std::optional<Side> decided;
    for (const Assessment *each : history) {
        const std::optional<Side> side = sideOf(campaign, *each);
        if (!side || side == Side::Undecided) continue;
        if (decided && *decided != *side) crossed = each->on;
        decided = side;
    }
    return crossed;
}

const EmployerMove *lastMoveTouching(const Campaign &campaign, const Cell &cell, QDate asOf)
{
    const EmployerMove *last = nullptr;
    for (const EmployerMove &move : campaign.all<EmployerMove>()) {
        const bool isLater = move.on <= asOf && (!last || move.on >= last->on);
        if (isLater && touches(campaign, move, cell)) last = &move;
    }
    return last;
}

std::optional<Staleness> stalenessOf(const Reading &reading, const WorkerReading &worker)
{
    if (!worker.assessed()) return std::nullopt;
    const QDate on = worker.assessment->on;
    const Campaign &campaign = reading.campaign();
    if (auto moved = byLeader(reading, worker)) return moved;
    const EmployerMove *move = lastMoveTouching(campaign, worker.cell(), reading.asOf());
    if (move && on < move->on)
        return Staleness{.reason = StaleReason::EmployerMove, .since = move->on, .move = move->id};
    const StructureTest *test = reading.lastClosedTest();
    if (test && on < test->closes)
        return Staleness{
            .reason = StaleReason::OlderThanTest, .since = test->closes, .test = test->id};
    const int days = campaign.hasSettings() ? campaign.settings().staleAfterDays : 42;
    if (on < reading.asOf().addDays(-days))
        return Staleness{.reason = StaleReason::TooOld, .since = on.addDays(days + 1)};
    return std::nullopt;
}

}   // namespace wallchart
