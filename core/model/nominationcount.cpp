// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/nominationcount.h"

#include <set>

namespace wallchart {

namespace {

constexpr int kFewestTests = 2;

/// The first day whose answers still count.
QDate askedSince(const Reading &reading)
{
    const Campaign &campaign = reading.campaign();
    return reading.asOf().addMonths(campaign.hasSettings() ? -campaign.settings().askedWithinMonths
                                                           : -12);
}

/// An answer that is heard: of a co-worker in the base, recent enough.
bool isHeard(const Reading &reading, const Nomination &nomination, QDate since)
{
    const WorkerReading *by = reading.find(nomination.by);
    return by && by->inBase() && nomination.on >= since && nomination.on <= reading.asOf();
}

bool isIndependent(const Nomination &nomination)
{
    return nomination.alone && !nomination.staff && nomination.of != nomination.by;
}

/// What a worker of the cell answered on their own.
void countAnswers(NominationCount &count, const Reading &reading, const WorkerReading &asked,
                  WorkerId about, QDate since)
{
    bool answered = false;
    bool named = false;
    for (const Nomination *answer : reading.campaign().allWith<&Nomination::by>(asked.worker->id)) {
        if (!isIndependent(*answer) || !isHeard(reading, *answer, since)) continue;
        answered = true;
        named = named || answer->of == about;
    }
    count.asked += answered ? 1 : 0;
    count.named += named ? 1 : 0;
}

/// Who else named the worker, and what has less weight.
void countOthers(NominationCount &count, const Reading &reading, const WorkerReading &about,
                 QDate since)
{
    using Group = std::tuple<QDate, QString, std::optional<OrganizerId>>;
    std::set<Group> groups;
    std::set<WorkerId> elsewhere;
    for (const Nomination *each : reading.campaign().allWith<&Nomination::of>(about.worker->id)) {
        if (!isHeard(reading, *each, since)) continue;
        if (each->by == about.worker->id) count.self = true;
        else if (each->staff) ++count.staff;
        else if (!each->alone) groups.emplace(each->on, each->question, each->askedBy);
        else if (reading.find(each->by)->cell() != about.cell()) elsewhere.insert(each->by);
    }
    count.groups = static_cast<int>(groups.size());
    count.elsewhere = static_cast<int>(elsewhere.size());
}

/// Null = since ever.
QDate worksHereSince(const Campaign &campaign, WorkerId worker)
{
    QDate first;
    for (const Post *post : campaign.allWith<&Post::worker>(worker)) {
        if (!post->from.isValid()) return {};
        if (!first.isValid() || post->from < first) first = post->from;
    }
    return first;
}

}   // namespace

NominationCount nominationCountOf(const Reading &reading, WorkerId worker)
{
    NominationCount count;
    const WorkerReading *about = reading.find(worker);
    if (!about) return count;
    const QDate since = askedSince(reading);
    for (const WorkerReading &other : reading.workers()) {
        if (other.inBase() && other.cell() == about->cell())
            countAnswers(count, reading, other, worker, since);
    }
    countOthers(count, reading, *about, since);
    return count;
}

bool takesPartUnnamed(const Reading &reading, WorkerId worker)
{
    const QDate since = worksHereSince(reading.campaign(), worker);
    int closed = 0;
    for (const StructureTest *test : reading.tests()) {
        const bool concerns = !since.isValid() || test->closes >= since;
        if (!test->isClosed(reading.asOf()) || !concerns) continue;
        const Participation *result = reading.participationOf(worker, test->id);
        if (!result || result->outcome != Outcome::TookPart) return false;
        ++closed;
    }
    if (closed < kFewestTests) return false;
    const NominationCount count = nominationCountOf(reading, worker);
    return count.independent() == 0 && count.groups == 0;
}

}   // namespace wallchart
