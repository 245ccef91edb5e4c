// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/leaderevidence.h"

#include "ui/inspector/inspectorwords.h"

namespace wallchart {

namespace {

FollowerFact followerFact(const Reading &reading, const WorkerReading &follower, WorkerId leader,
                          const StructureTest *test)
{
    FollowerFact fact{.worker = follower.worker->id, .name = goesBy(*follower.worker)};
    fact.level = follower.level();
    fact.stale = follower.stale;
    const Participation *result = test ? reading.participationOf(fact.worker, test->id) : nullptr;
    fact.outcome = result ? result->outcome : Outcome::NotAsked;
    fact.askedByLeader = result && result->askedByWorker == leader;
    fact.counts = follower.inBase() && fact.outcome != Outcome::Excluded;
    return fact;
}

/// Those who took part first, then by where they stand.
bool comesBefore(const FollowerFact &a, const FollowerFact &b)
{
    const auto rank = [](const FollowerFact &fact) {
        return std::tuple(fact.outcome != Outcome::TookPart, !fact.askedByLeader, fact.outcome,
                          fact.level.value_or(99));
    };
    return rank(a) < rank(b);
}

std::vector<LeaderCaution> cautionsOf(const WorkerReading &worker, const NominationCount &named)
{
    std::vector<LeaderCaution> cautions;
    if (!worker.isLeader()) return cautions;
    const bool claimsNames = worker.leaderState != LeaderState::Suspected;
    if (claimsNames && named.independent() == 0) {
        const bool others = named.staff > 0 || named.self;
        cautions.push_back(others ? LeaderCaution::StaffOrSelf : LeaderCaution::NamedByNobody);
    }
    if (worker.followers == 0) cautions.push_back(LeaderCaution::NoFollowers);
    return cautions;
}

}   // namespace

LeaderEvidence leaderEvidenceOf(const Reading &reading, WorkerId worker)
{
    LeaderEvidence evidence;
    const WorkerReading *found = reading.find(worker);
    if (!found) return evidence;
    evidence.named = nominationCountOf(reading, worker);
    evidence.test = reading.lastClosedTest();
    for (const WorkerReading *follower : reading.followersOf(worker)) {
        const FollowerFact fact = followerFact(reading, *follower, worker, evidence.test);
        const bool tookPart = fact.counts && fact.outcome == Outcome::TookPart;
        evidence.counted += fact.counts ? 1 : 0;
        evidence.delivered += tookPart && fact.askedByLeader ? 1 : 0;
        evidence.byOthers += tookPart && !fact.askedByLeader ? 1 : 0;
        evidence.followers.push_back(fact);
    }
    std::stable_sort(evidence.followers.begin(), evidence.followers.end(), comesBefore);
    evidence.cautions = cautionsOf(*found, evidence.named);
    return evidence;
}

const LeaderMark *leaderMarkOf(const Reading &reading, WorkerId worker)
{
    const LeaderMark *held = nullptr;
    for (const LeaderMark *mark : reading.campaign().allWith<&LeaderMark::worker>(worker)) {
        if (mark->on <= reading.asOf() && (!held || mark->on >= held->on)) held = mark;
    }
    return held;
}

}   // namespace wallchart
