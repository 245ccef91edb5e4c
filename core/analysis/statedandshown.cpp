// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/statedandshown.h"

namespace wallchart {

namespace {

void countStated(StatedAndShown &counts, const WorkerReading &worker, bool acted)
{
    const bool with = worker.withUs();
    ++(with ? counts.with : counts.notWith);
    if (acted) ++(with ? counts.withActed : counts.notWithActed);
    if (with && !acted) counts.saidAndDidNot.push_back(worker.worker->id);
    if (!with && acted) counts.actedAllTheSame.push_back(worker.worker->id);
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
    saidAndDidNot.insert(saidAndDidNot.end(), other.saidAndDidNot.begin(),
                         other.saidAndDidNot.end());
    actedAllTheSame.insert(actedAllTheSame.end(), other.actedAllTheSame.begin(),
                           other.actedAllTheSame.end());
    return *this;
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
