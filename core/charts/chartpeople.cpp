// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/chartpeople.h"
#include "core/charts/grouping.h"
#include "core/model/shortnames.h"

namespace wallchart {

namespace {

Star starOf(const WorkerReading &worker)
{
    if (!worker.isLeader()) return Star::None;
    return worker.isTestedLeader() ? Star::Filled : Star::Outlined;
}

ChartPerson personOf(const WorkerReading &reading, bool assessmentsHidden)
{
    ChartPerson person{.id = reading.worker->id, .name = {}, .number = reading.worker->number};
    readFacts(person, reading, assessmentsHidden);
    return person;
}

const QString &plainNameOf(const Worker &worker)
{
    return worker.preferredName.isEmpty() ? worker.fullName : worker.preferredName;
}

/// How everybody is called on this chart; an empty name or code gives way to the number.
void nameEverybody(ChartPeople &result, const std::vector<const Worker *> &workers,
                   Redaction redaction)
{
    std::vector<QString> names;
    names.reserve(workers.size());
    for (const Worker *worker : workers) {
        const bool byName = redaction == Redaction::None || redaction == Redaction::Short;
        if (byName) names.push_back(plainNameOf(*worker));
        else names.push_back(redaction == Redaction::Codes ? worker->codeName : QString());
    }
    if (redaction == Redaction::Short) names = shortNames(names);
    for (std::size_t i = 0; i < names.size(); ++i) {
        ChartPerson &person = result.people[i];
        person.nameIsNumber = names[i].isEmpty();
        person.name = person.nameIsNumber ? QStringLiteral("#%1").arg(person.number) : names[i];
    }
}

/// Sorted by what is shown: an order by hidden names would tell them.
void orderByName(ChartPeople &result, const std::vector<const Worker *> &workers,
                 const WallChartOptions &options)
{
    const bool byFullName = options.redaction == Redaction::None
                            || options.redaction == Redaction::Short;
    std::vector<std::tuple<bool, QString, int, WorkerId, std::uint32_t>> sorted;
    sorted.reserve(workers.size());
    for (std::uint32_t i = 0; i < workers.size(); ++i) {
        const ChartPerson &person = result.people[i];
        const QString &shown = byFullName ? plainNameOf(*workers[i]) : person.name;
        const QString key = person.nameIsNumber    ? QString()
                            : options.collationKey ? options.collationKey(shown)
                                                   : plainCollationKey(shown);
        sorted.emplace_back(person.nameIsNumber, key, person.number, person.id, i);
    }
    std::sort(sorted.begin(), sorted.end());
    result.nameOrder.resize(sorted.size());
    for (std::uint32_t i = 0; i < sorted.size(); ++i)
        result.nameOrder[std::get<std::uint32_t>(sorted[i])] = i;
}

std::uint32_t personIndex(const Reading &reading, const ChartPeople &people, WorkerId id)
{
    const WorkerReading *worker = reading.find(id);
    return worker ? people.ofWorker[static_cast<std::size_t>(worker - reading.workers().data())]
                  : kNone;
}

void addPips(ChartPeople &result, const Reading &reading, const std::vector<ChartTest> &tests)
{
    for (std::size_t i = 0; i < tests.size(); ++i) {
        for (const Participation *each :
             reading.campaign().allWith<&Participation::test>(tests[i].id)) {
            if (each->on > reading.asOf()) continue;
            const std::uint32_t person = personIndex(reading, result, each->worker);
            if (person != kNone) result.people[person].pips[i] = pipOf(each->outcome);
        }
    }
}

/// Links to those marked as leaders: they are whose groups a chart shows.
void addFollowers(ChartPeople &result, const Reading &reading)
{
    for (const WorkerReading &worker : reading.workers()) {
        const std::uint32_t leader = personIndex(reading, result, worker.worker->id);
        if (leader == kNone) continue;
        result.followers[leader] = static_cast<std::uint32_t>(worker.followers);
        if (!worker.isLeader()) continue;
        for (const WorkerReading *follower : reading.followersOf(worker.worker->id)) {
            const std::uint32_t from = personIndex(reading, result, follower->worker->id);
            if (from != kNone && from != leader) result.follows.push_back({from, leader});
        }
    }
    std::sort(result.follows.begin(), result.follows.end());
    const auto weight = [&](std::uint32_t leader) { return result.followers[leader]; };
    for (const FollowLink &link : result.follows) {
        std::uint32_t &leader = result.people[link.follower].leader;
        if (leader == kNone || weight(link.leader) > weight(leader)) leader = link.leader;
    }
}

}   // namespace

void readFacts(ChartPerson &person, const WorkerReading &worker, bool assessmentsHidden)
{
    const bool shown = !assessmentsHidden && worker.assessed();
    person.out = worker.out;
    person.committee = worker.committee;
    person.star = starOf(worker);
    person.level = shown ? static_cast<std::int16_t>(*worker.level()) : std::int16_t(0);
    person.side = shown ? worker.side : std::nullopt;
    person.stale = shown && worker.stale;
}

Pip pipOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::TookPart: return Pip::TookPart;
    case Outcome::SaidYes:
    case Outcome::Asked: return Pip::DidNot;
    case Outcome::Refused: return Pip::Refused;
    case Outcome::Excluded: return Pip::Excluded;
    case Outcome::NotAsked: break;
    }
    return Pip::NotAsked;
}

ChartPeople chartPeopleOf(const Reading &reading, const WallChartOptions &options,
                          const std::vector<ChartTest> &tests)
{
    ChartPeople result;
    std::vector<const Worker *> workers;
    result.ofWorker.assign(reading.workers().size(), kNone);
    result.people.reserve(reading.workers().size());
    for (std::size_t i = 0; i < reading.workers().size(); ++i) {
        const WorkerReading &worker = reading.workers()[i];
        const bool shown = worker.out != OutReason::Left
                           && (!options.shows || options.shows(worker.worker->id));
        if (!shown) continue;
        result.ofWorker[i] = static_cast<std::uint32_t>(result.people.size());
        result.people.push_back(personOf(worker, options.hideAssessments));
        workers.push_back(worker.worker);
    }
    result.followers.assign(result.people.size(), 0);
    nameEverybody(result, workers, options.redaction);
    orderByName(result, workers, options);
    addPips(result, reading, tests);
    addFollowers(result, reading);
    return result;
}

}   // namespace wallchart
