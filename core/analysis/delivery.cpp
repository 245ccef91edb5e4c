// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/delivery.h"

namespace wallchart {

namespace {

/// What is recorded of a worker in a test, whenever it was written down; null = nothing.
const Participation *recordOf(const Campaign &campaign, WorkerId worker, StructureTestId test)
{
    for (const Participation *each : campaign.allWith<&Participation::worker>(worker)) {
        if (each->test == test) return each;
    }
    return nullptr;
}

/// True when it is known that somebody other than the leader asked.
bool isAskedByOthers(const Campaign &campaign, const Participation &result, WorkerId leader)
{
    if (result.askedByWorker) return result.askedByWorker != leader;
    const Organizer *organizer = campaign.find(result.askedByOrganizer);
    return organizer && organizer->worker != leader;
}

void countTakingPart(Delivery &delivery, const Campaign &campaign, const Participation *result)
{
    if (result && isAskedByOthers(campaign, *result, delivery.leader)) ++delivery.throughOthers;
    else ++delivery.delivered;
}

}   // namespace

bool tookPartThroughOthers(const TestReading &test, WorkerId follower, WorkerId leader)
{
    const Campaign &campaign = test.reading().campaign();
    const Participation *result = recordOf(campaign, follower, test.test().id);
    return result && result->outcome == Outcome::TookPart
           && isAskedByOthers(campaign, *result, leader);
}

Delivery deliveryOf(const TestReading &test, WorkerId leader)
{
    Delivery delivery{.leader = leader};
    const Campaign &campaign = test.reading().campaign();
    for (const WorkerReading *follower : test.reading().followersOf(leader)) {
        const Outcome outcome = test.outcomeOf(follower->worker->id);
        if (!follower->inBase() || outcome == Outcome::Excluded) continue;
        ++delivery.followers;
        if (outcome == Outcome::TookPart)
            countTakingPart(delivery, campaign,
                            recordOf(campaign, follower->worker->id, test.test().id));
    }
    return delivery;
}

Delivery deliveryOf(const Reading &reading, WorkerId leader, const StructureTest &test)
{
    Delivery delivery{.leader = leader};
    for (const WorkerReading *follower : reading.followersOf(leader)) {
        const Participation *result = reading.participationOf(follower->worker->id, test.id);
        if (!follower->inBase() || (result && result->outcome == Outcome::Excluded)) continue;
        ++delivery.followers;
        if (result && result->outcome == Outcome::TookPart)
            countTakingPart(delivery, reading.campaign(), result);
    }
    return delivery;
}

std::vector<Delivery> deliveriesIn(const TestReading &test)
{
    std::vector<Delivery> deliveries;
    for (const WorkerReading &worker : test.reading().workers()) {
        if (worker.isLeader() || worker.followers > 0)
            deliveries.push_back(deliveryOf(test, worker.worker->id));
    }
    std::erase_if(deliveries, [](const Delivery &each) { return each.followers == 0; });
    std::stable_sort(deliveries.begin(), deliveries.end(),
                     [](const Delivery &a, const Delivery &b) {
                         return a.followers - a.delivered > b.followers - b.delivered;
                     });
    return deliveries;
}

}   // namespace wallchart
