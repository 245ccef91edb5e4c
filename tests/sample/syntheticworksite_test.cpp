// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/syntheticworksite.h"

#include "core/model/counting.h"
#include "core/model/validation.h"
#include "tests/support/campaigndump.h"
#include "tests/support/campaignedits.h"

#include <gtest/gtest.h>

#include <ctime>
#include <iostream>
#include <set>
#include <unordered_map>

namespace wallchart {

namespace {

/// The unit that a worker's only post names.
std::unordered_map<WorkerId, UnitId> unitsOf(const Campaign &campaign)
{
    std::unordered_map<WorkerId, UnitId> units;
    for (const Post &post : campaign.all<Post>()) units.emplace(post.worker, *post.unit);
    return units;
}

double shareAcrossUnits(const Campaign &campaign)
{
    const auto units = unitsOf(campaign);
    int across = 0;
    for (const Tie &tie : campaign.all<Tie>())
        across += units.at(tie.from) == units.at(tie.to) ? 0 : 1;
    return share(across, static_cast<int>(campaign.all<Tie>().size()));
}

/// How many of the planted leaders are among as many of the most named workers.
double recallByNominations(const SyntheticWorksite &made)
{
    std::unordered_map<WorkerId, int> named;
    for (const Nomination &nomination : made.campaign.all<Nomination>()) {
        if (nomination.of && nomination.alone) ++named[*nomination.of];
    }
    std::vector<std::pair<int, WorkerId>> ranked;
    for (const auto &[worker, times] : named) ranked.emplace_back(-times, worker);
    std::sort(ranked.begin(), ranked.end());
    ranked.resize(std::min(ranked.size(), made.leaders.size()), {0, WorkerId(Uuid{})});
    const std::set<WorkerId> leaders(made.leaders.begin(), made.leaders.end());
    const auto found = std::count_if(ranked.begin(), ranked.end(), [&](const auto &each) {
        return leaders.contains(each.second);
    });
    return static_cast<double>(found) / static_cast<double>(leaders.size());
}

}   // namespace

TEST(SyntheticWorksite, has_as_many_workers_and_ties_as_asked_for)
{
    for (const int workers : {1000, 5000}) {
        const Campaign campaign = syntheticWorksite({.workers = workers, .seed = 7}).campaign;
        EXPECT_EQ(campaign.all<Worker>().size(), static_cast<std::size_t>(workers));
        EXPECT_EQ(campaign.all<Tie>().size(), static_cast<std::size_t>(workers) * 7 / 2);
        EXPECT_EQ(campaign.all<StructureTest>().size(), 3u);
    }
    EXPECT_EQ(syntheticWorksite({.workers = 1000, .tiesPerWorker = 10}).campaign.all<Tie>().size(),
              10000u);
}

TEST(SyntheticWorksite, has_17_to_20_in_a_hundred_ties_across_units)
{
    const double across = shareAcrossUnits(syntheticWorksite({.workers = 3000}).campaign);
    EXPECT_GT(across, 0.17);
    EXPECT_LT(across, 0.20);
}

TEST(SyntheticWorksite, has_units_of_at_most_sixty_people_and_nests_many)
{
    const Campaign campaign = syntheticWorksite({.workers = 12000}).campaign;
    std::map<UnitId, int> people;
    for (const auto &[worker, unit] : unitsOf(campaign)) ++people[unit];
    for (const auto &[unit, count] : people) {
        EXPECT_LE(count, 60);
        EXPECT_GE(count, 8);
    }
    const QString path = unitPath(campaign, people.begin()->first);
    EXPECT_EQ(path, QStringLiteral("Division 1 / Department 1 / Unit 1"));
}

TEST(SyntheticWorksite, is_valid_at_any_size)
{
    for (const int workers : {0, 1, 2, 5, 9, 61, 700}) {
        const Edits additions = additionsOf(syntheticWorksite({.workers = workers}).campaign);
        EXPECT_TRUE(validate(Campaign(), Campaign().with(additions), additions).empty()) << workers;
        EXPECT_EQ(additions.of<Worker>().size(), static_cast<std::size_t>(workers));
    }
}

TEST(SyntheticWorksite, is_the_same_from_the_same_seed_and_another_from_another)
{
    const QString dump = dumpOf(syntheticWorksite({.workers = 300, .seed = 5}).campaign);
    EXPECT_EQ(dump, dumpOf(syntheticWorksite({.workers = 300, .seed = 5}).campaign));
    EXPECT_NE(dump, dumpOf(syntheticWorksite({.workers = 300, .seed = 6}).campaign));
}

TEST(SyntheticWorksite, plants_leaders_whom_nominations_find_unless_all_is_noise)
{
    const SyntheticWorksite clear = syntheticWorksite({.workers = 3000, .noise = 0.0});
    const SyntheticWorksite usual = syntheticWorksite({.workers = 3000});
    const SyntheticWorksite noise = syntheticWorksite({.workers = 3000, .noise = 1.0});
    EXPECT_GT(clear.leaders.size(), 3000u / 20);
    EXPECT_GT(recallByNominations(clear), 0.85);
    EXPECT_GT(recallByNominations(usual), 0.6);
    EXPECT_LT(recallByNominations(noise), 0.3);
}

TEST(SyntheticWorksite, plants_leaders_whose_followers_point_to_them)
{
    const SyntheticWorksite made = syntheticWorksite({.workers = 600});
    const Reading reading(made.campaign, QDate(2023, 3, 7));
    int followers = 0;
    for (const WorkerId leader : made.leaders) followers += reading.find(leader)->followers;
    int all = 0;
    for (const WorkerReading &worker : reading.workers()) all += worker.followers;
    EXPECT_EQ(followers, all);
    EXPECT_GT(all, 300);
}

TEST(SyntheticWorksite, stops_when_cancelled)
{
    const Progress progress;
    progress.cancel();
    EXPECT_TRUE(syntheticWorksite({.workers = 1000}, progress).campaign.all<Worker>().empty());
}

TEST(SyntheticWorksiteLong, grows_linearly_up_to_100_000_workers)
{
    // Time of the processor, the best of three: other programs do not count.
    const auto seconds = [](int workers) {
        double best = 1e9;
        for (int i = 0; i < 3; ++i) {
            const std::clock_t start = std::clock();
            const Campaign campaign = syntheticWorksite({.workers = workers}).campaign;
            best = std::min(best, static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
            EXPECT_EQ(campaign.all<Tie>().size(), static_cast<std::size_t>(workers) * 7 / 2);
        }
        return best;
    };
    const double small = seconds(50000);
    const double large = seconds(100000);
    std::cout << "50 000: " << small << " s, 100 000: " << large << " s\n";
    EXPECT_LT(large, 5.0);
    EXPECT_LT(large / small, 3.3);   // twice as many; what falls out of the cache allowed for
}

}   // namespace wallchart
