// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/statedandshown.h"

namespace wallchart {

namespace {

void countStated(StatedAndShown &counts, const WorkerReading &worker, bool acted)
{
    const bool with = worker.withUs();
    ++(with ? counts.with : counts.notWith);
    if (acted) ++(with ? counts.withActed : counts.notWithActed);
    auto &people = with    ? acted ? counts.saidAndDid : counts.saidAndDidNot
                   : acted ? counts.actedAllTheSame
                           : counts.neither;
    people.push_back(worker.worker->id);
}

/// Of everybody assessed, in order of the assessor; nobody written down first.
std::map<std::optional<OrganizerId>, StatedAndShown> byAssessor(const TestReading &test)
{
    std::map<std::optional<OrganizerId>, StatedAndShown> counts;
    for (const WorkerReading &worker : test.reading().workers()) {
        const Outcome outcome = test.outcomeOf(worker.worker->id);
        if (!worker.inBase() || !worker.assessed() || outcome == Outcome::Excluded) continue;
        StatedAndShown &each = counts[worker.assessment->by];
        each.assessor = worker.assessment->by;
        countStated(each, worker, outcome == Outcome::TookPart);
    }
    return counts;
}

}   // namespace

StatedAndShown &StatedAndShown::operator+=(const StatedAndShown &other)
{
    with += other.with;
    withActed += other.withActed;
    notWith += other.notWith;
    notWithActed += other.notWithActed;
    const auto append = [](std::vector<WorkerId> &to, const std::vector<WorkerId> &from) {
        to.insert(to.end(), from.begin(), from.end());
    };
    append(saidAndDid, other.saidAndDid);
    append(saidAndDidNot, other.saidAndDidNot);
    append(actedAllTheSame, other.actedAllTheSame);
    append(neither, other.neither);
    return *this;
}

std::vector<StatedAndShown> everyAssessorIn(const TestReading &test)
{
    std::vector<StatedAndShown> every;
    for (auto &[assessor, counts] : byAssessor(test)) every.push_back(std::move(counts));
    return every;
}

StatedAndShown statedAndShownIn(const TestReading &test)
{
    StatedAndShown all;
    for (const auto &[assessor, counts] : byAssessor(test)) all += counts;
    return all;
}

bool mayShowAssessor(const Campaign &campaign, const std::optional<OrganizerId> &assessor,
                     const std::optional<OrganizerId> &viewer)
{
    const bool shownToAll = campaign.hasSettings() && campaign.settings().assessorsShown;
    return shownToAll || !assessor || assessor == viewer;
}

std::vector<StatedAndShown> statedAndShownByAssessor(const TestReading &test,
                                                     const std::optional<OrganizerId> &viewer)
{
    std::vector<StatedAndShown> shown;
    for (auto &[assessor, counts] : byAssessor(test)) {
        if (mayShowAssessor(test.reading().campaign(), assessor, viewer))
            shown.push_back(std::move(counts));
    }
    return shown;
}

}   // namespace wallchart
