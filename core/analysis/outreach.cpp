// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/outreach.h"

#include "core/analysis/outreachplaces.h"
#include "core/analysis/trustnetwork.h"

namespace wallchart {

namespace {

/// The attempt made last, or null.
const Attempt *lastAttemptOf(const Reading &reading, WorkerId worker)
{
    const Attempt *last = nullptr;
    for (const Attempt *each : reading.campaign().allWith<&Attempt::worker>(worker)) {
        if (each->on <= reading.asOf() && (!last || each->on >= last->on)) last = each;
    }
    return last;
}

/// Nobody is visited who asked not to be, until they talked to us again.
const Attempt *wishNotToBeVisited(const Reading &reading, WorkerId worker)
{
    const Attempt *wish = nullptr;
    auto attempts = reading.campaign().allWith<&Attempt::worker>(worker);
    std::stable_sort(attempts.begin(), attempts.end(),
                     [](const Attempt *a, const Attempt *b) { return a->on < b->on; });
    for (const Attempt *each : attempts) {
        if (each->on > reading.asOf()) continue;
        if (each->result == AttemptResult::DoNotVisit) wish = each;
        if (each->result == AttemptResult::Talked) wish = nullptr;
    }
    return wish;
}

/// The open next step about a worker that is due first; those without a day come last.
const NextStep *claimOf(const Campaign &campaign, WorkerId worker)
{
    const NextStep *first = nullptr;
    const auto isSooner = [](const NextStep &a, const NextStep &b) {
        if (a.due.isValid() != b.due.isValid()) return a.due.isValid();
        return a.due < b.due;
    };
    for (const NextStep *each : campaign.allWith<&NextStep::worker>(worker)) {
        if (each->state == StepState::Open && (!first || isSooner(*each, *first))) first = each;
    }
    return first;
}

/// Why a worker is left alone for now; an agreed next step that is due goes before a rest.
std::optional<Reason> reasonToWait(const OutreachFacts &facts, WorkerId worker, const Attempt *last,
                                   const NextStep *claim)
{
    if (const Attempt *wish = wishNotToBeVisited(facts.reading, worker))
        return Reason{QStringLiteral("do-not-visit"), {wish->on.toString(Qt::ISODate)}};
    if (!last || (claim && claim->due.isValid() && claim->due <= facts.reading.asOf()))
        return std::nullopt;
    const bool talked = last->result == AttemptResult::Talked;
    const double rest = facts.weights.of(talked ? "outreach-talked-days" : "outreach-rest-days");
    if (static_cast<double>(last->on.daysTo(facts.reading.asOf())) >= rest) return std::nullopt;
    return Reason{talked ? QStringLiteral("talked-recently") : QStringLiteral("tried-recently"),
                  {last->on.toString(Qt::ISODate)}};
}

/// The best co-worker to make the ask: their own leader who is with us, else the tie with us
/// they trust most.
std::optional<BestAsker> askerFor(const Reading &reading, const TrustNetwork &network,
                                  const WorkerReading &worker)
{
    const auto position = network.positionOf(worker.worker->id);
    const WorkerReading *leader = nullptr;
    const TrustArc *trusted = nullptr;
    const TrustArc *const withUs = network.passEnd(*position);
    for (const TrustArc *arc = network.begin(*position); arc != withUs; ++arc) {
        if (!trusted || arc->cost < trusted->cost) trusted = arc;
    }
    for (const Tie *tie : reading.campaign().allWith<&Tie::from>(worker.worker->id)) {
        const TieKind *kind = reading.campaign().find(tie->kind);
        if (!kind || kind->key != QLatin1String(kFollowsKey)
            || !holdsOn(reading.asOf(), tie->seenOn, tie->until))
            continue;
        const WorkerReading *other = reading.find(tie->to);
        const bool leads = other && other->inBase() && other->withUs() && isOrganicLeader(*other);
        if (leads && (!leader || other->followers > leader->followers)) leader = other;
    }
    if (leader) return BestAsker{leader->worker->id, {QStringLiteral("asker-own-leader"), {}}};
    if (!trusted) return std::nullopt;
    return BestAsker{network.people[trusted->to], {QStringLiteral("asker-trusted-tie"), {}}};
}

/// What the last attempt teaches about the next one.
std::optional<Reason> lessonOf(const Attempt *last)
{
    if (!last) return std::nullopt;
    const QStringList on{last->on.toString(Qt::ISODate)};
    if (last->result == AttemptResult::WrongContact)
        return Reason{QStringLiteral("wrong-contact"), on};
    if (last->result == AttemptResult::WouldNotTalk)
        return Reason{QStringLiteral("would-not-talk"), on};
    return std::nullopt;
}

OutreachLine lineOf(const OutreachFacts &facts, const WorkerReading &worker,
                    std::vector<PlaceOffered> places)
{
    OutreachLine line{.worker = worker.worker->id,
                      .place = places.front().place,
                      .weight = places.front().weight,
                      .ask = std::move(places.front().ask)};
    for (PlaceOffered &each : places) line.reasons.push_back(std::move(each.reason));
    const auto cell = facts.lastCells.find(worker.cell());
    const bool below = facts.lastTest && cell != facts.lastCells.end()
                       && line.place == OutreachPlace::LeaderNotWithUs
                       && facts.isBelowGoal(worker.cell()) && !worker.isLeader();
    if (below)
        line.reasons.push_back({QStringLiteral("cell-below-goal"),
                                {QString::number(cell->second.tookPart),
                                 QString::number(cell->second.base), facts.lastTest->name}});
    return line;
}

bool isTheirs(const Reading &reading, OrganizerId organizer, const WorkerReading &worker,
              const NextStep *claim)
{
    return (claim && claim->owner == organizer) || isInTurf(reading, organizer, worker);
}

void addWorker(Outreach &outreach, const OutreachFacts &facts, const TrustNetwork &network,
               const WorkerReading &worker, const std::optional<OrganizerId> &organizer)
{
    const NextStep *claim = claimOf(facts.reading.campaign(), worker.worker->id);
    if (organizer && !isTheirs(facts.reading, *organizer, worker, claim)) return;
    std::vector<PlaceOffered> places = placesOf(facts, worker);
    if (places.empty()) return;
    const Attempt *last = lastAttemptOf(facts.reading, worker.worker->id);
    if (auto wait = reasonToWait(facts, worker.worker->id, last, claim)) {
        outreach.setAside.push_back({worker.worker->id, std::move(*wait)});
        return;
    }
    OutreachLine line = lineOf(facts, worker, std::move(places));
    if (auto lesson = lessonOf(last)) line.reasons.push_back(std::move(*lesson));
    line.asker = askerFor(facts.reading, network, worker);
    if (claim) line.claim = claim->id;
    if (last) line.lastAttempt = last->id;
    outreach.lines.push_back(std::move(line));
}

/// By weight, then by chart number. Lines are large and a number is looked for: each is asked for
/// its number once and moved once.
void putInOrder(std::vector<OutreachLine> &lines, const Campaign &campaign)
{
    struct Place {
        double weight;
        int number;
        std::size_t at;
    };
    std::vector<Place> places;
    places.reserve(lines.size());
    for (std::size_t at = 0; at < lines.size(); ++at)
        places.push_back({lines[at].weight, campaign.find(lines[at].worker)->number, at});
    std::sort(places.begin(), places.end(), [](const Place &a, const Place &b) {
        if (a.weight != b.weight) return a.weight > b.weight;
        return std::tie(a.number, a.at) < std::tie(b.number, b.at);
    });
    std::vector<OutreachLine> ordered;
    ordered.reserve(lines.size());
    for (const Place &place : places) ordered.push_back(std::move(lines[place.at]));
    lines = std::move(ordered);
}

}   // namespace

bool isInTurf(const Reading &reading, OrganizerId organizer, const WorkerReading &worker)
{
    const auto turfs = reading.campaign().allWith<&Turf::organizer>(organizer);
    return std::any_of(turfs.begin(), turfs.end(), [&](const Turf *turf) {
        if (turf->worker) return turf->worker == worker.worker->id;
        const Cell cell = worker.cell();
        return (turf->unit || turf->shift)
               && (!turf->unit || isInside(reading.campaign(), cell.unit, *turf->unit))
               && (!turf->shift || turf->shift == cell.shift);
    });
}

Outreach outreachOf(const Reading &reading, std::optional<OrganizerId> organizer,
                    const Progress &progress)
{
    const OutreachFacts facts(reading);
    const TrustNetwork network(reading, false);
    Outreach outreach;
    const auto total = static_cast<std::int64_t>(reading.workers().size());
    std::int64_t done = 0;
    for (const WorkerReading &worker : reading.workers()) {
        constexpr std::int64_t kStep = 1024;
        if (++done % kStep == 0) {
            if (progress.isCancelled()) return {};
            progress.report(done, total);
        }
        if (worker.inBase()) addWorker(outreach, facts, network, worker, organizer);
    }
    if (progress.isCancelled()) return {};
    putInOrder(outreach.lines, reading.campaign());
    progress.report(total, total);
    return outreach;
}

}   // namespace wallchart
