// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coverage.h"
#include "core/sample/samplehospital.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

const Reading &reading()
{
    static const Reading today(sampleHospital(QDate(2023, 3, 7)), QDate(2023, 3, 7));
    return today;
}

TestCounts resultOf(std::size_t test)
{
    return TestReading(reading(), *reading().tests().at(test)).total();
}

int timesNamed(const WorkerReading &worker)
{
    const auto nominations = reading().campaign().allWith<&Nomination::of>(worker.worker->id);
    return static_cast<int>(
        std::count_if(nominations.begin(), nominations.end(),
                      [](const Nomination *each) { return each->alone && !each->staff; }));
}

int testsTakenPart(const WorkerReading &worker)
{
    int count = 0;
    for (const StructureTest *test : reading().tests()) {
        const Participation *result = reading().participationOf(worker.worker->id, test->id);
        count += result && result->outcome == Outcome::TookPart ? 1 : 0;
    }
    return count;
}

/// Workers with that job in that unit, the one named most often first.
std::vector<const WorkerReading *> mostNamed(const char *unit)
{
    std::vector<const WorkerReading *> found;
    for (const WorkerReading &worker : reading().workers()) {
        const Unit *of = reading().campaign().find(worker.cell().unit);
        if (of && of->name == QLatin1String(unit)) found.push_back(&worker);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const WorkerReading *a, const WorkerReading *b) {
                         return timesNamed(*a) > timesNamed(*b);
                     });
    return found;
}

}   // namespace

TEST(SampleStory, five_tests_closed_and_the_second_was_repeated_after_repair)
{
    const auto &tests = reading().tests();
    ASSERT_EQ(tests.size(), 5u);
    for (std::size_t i = 0; i < tests.size(); ++i) {
        EXPECT_TRUE(tests[i]->isClosed(reading().asOf()));
        EXPECT_EQ(tests[i]->goal(), 0.65);
        if (i > 0) {
            EXPECT_LT(tests[i - 1]->closes, tests[i]->opens);
        }
    }
    EXPECT_EQ(tests[1]->rung, tests[2]->rung);
    EXPECT_EQ(tests[1]->ask, tests[2]->ask);
    EXPECT_EQ(resultOf(1).tookPart, 240);
    EXPECT_EQ(resultOf(2).tookPart, 271);
}

TEST(SampleStory, no_higher_rung_was_tried_over_a_miss)
{
    const auto &tests = reading().tests();
    for (std::size_t i = 0; i + 1 < tests.size(); ++i) {
        const bool met = resultOf(i).tookPart >= peopleNeeded(tests[i]->goal(), resultOf(i).base);
        if (!met) {
            EXPECT_LE(tests[i + 1]->rung, tests[i]->rung) << i;
        }
    }
}

TEST(SampleStory, in_the_last_test_220_of_412_acted_and_160_of_the_223_who_say_yes)
{
    const TestCounts march = resultOf(4);
    EXPECT_EQ(march.base, 412);
    EXPECT_EQ(march.tookPart, 220);
    EXPECT_EQ(march.refused, 42);
    EXPECT_EQ(peopleNeeded(0.65, march.base) - march.tookPart, 48);
    int sayYes = 0;
    int ofThemActed = 0;
    for (const WorkerReading &worker : reading().workers()) {
        if (!worker.inBase() || !worker.withUs()) continue;
        ++sayYes;
        const Participation *result = reading().participationOf(worker.worker->id,
                                                                reading().tests().back()->id);
        ofThemActed += result && result->outcome == Outcome::TookPart ? 1 : 0;
    }
    EXPECT_EQ(sayYes, 223);
    EXPECT_EQ(ofThemActed, 160);
}

TEST(SampleStory, every_test_has_a_base_of_412_frozen_cell_by_cell)
{
    for (std::size_t i = 0; i < 5; ++i) {
        EXPECT_EQ(resultOf(i).base, 412) << i;
        EXPECT_EQ(reading().campaign().allWith<&FrozenBase::test>(reading().tests()[i]->id).size(),
                  30u)
            << i;
    }
}

TEST(SampleStory, one_cell_was_counted_by_eye)
{
    ASSERT_EQ(reading().campaign().all<Tally>().size(), 1u);
    const Tally &tally = *reading().campaign().all<Tally>().begin();
    const TestReading test(reading(), *reading().campaign().find(tally.test));
    const TestCounts &cell = test.cells().at(Cell{tally.unit, tally.shift});
    EXPECT_EQ(cell.tookPartNamed, 0);
    EXPECT_EQ(cell.tookPart, 5);
}

TEST(SampleStory, the_night_shift_of_environmental_services_is_among_the_weakest_cells)
{
    const TestReading march(reading(), *reading().tests().back());
    std::vector<std::pair<double, QString>> cells;
    for (const auto &[cell, counts] : march.cells()) {
        cells.emplace_back(share(counts.tookPart, counts.base),
                           unitPath(reading().campaign(), *cell.unit) + QLatin1Char('/')
                               + reading().campaign().find(cell.shift)->name);
    }
    std::sort(cells.begin(), cells.end());
    const auto night = std::find_if(cells.begin(), cells.end(), [](const auto &each) {
        return each.second == QLatin1String("Environmental services/Night");
    });
    EXPECT_LT(night - cells.begin(), 5);
    EXPECT_LT(night->first, 0.3);
}

TEST(SampleStory, people_act_when_their_leader_acts)
{
    const StructureTest &march = *reading().tests().back();
    int followers[2] = {};
    int acted[2] = {};
    for (const WorkerReading &leader : reading().workers()) {
        if (!leader.isLeader()) continue;
        const Participation *own = reading().participationOf(leader.worker->id, march.id);
        const int group = own && own->outcome == Outcome::TookPart ? 1 : 0;
        for (const WorkerReading *follower : reading().followersOf(leader.worker->id)) {
            const Participation *result = reading().participationOf(follower->worker->id, march.id);
            ++followers[group];
            acted[group] += result && result->outcome == Outcome::TookPart ? 1 : 0;
        }
    }
    EXPECT_GT(share(acted[1], followers[1]), 0.7);
    EXPECT_LT(share(acted[0], followers[0]), 0.35);
}

TEST(SampleStory, about_25_leaders_are_in_every_stage_of_the_life_cycle)
{
    std::map<LeaderState, int> states;
    for (const WorkerReading &worker : reading().workers()) {
        if (worker.leaderState) ++states[*worker.leaderState];
    }
    int leaders = 0;
    for (const auto &[state, count] : states) leaders += count;
    EXPECT_NEAR(leaders, 25, 3);
    for (const LeaderState state :
         {LeaderState::Suspected, LeaderState::Nominated, LeaderState::Confirmed,
          LeaderState::Tested, LeaderState::Proven, LeaderState::Disproved})
        EXPECT_GE(states[state], 1) << keyOf(state).toStdString();
}

TEST(SampleStory, leaders_have_two_to_fifteen_followers_mostly_in_their_cell)
{
    int all = 0;
    int inCell = 0;
    for (const WorkerReading &leader : reading().workers()) {
        if (!leader.isLeader()) continue;
        EXPECT_GE(leader.followers, 2) << leader.worker->fullName.toStdString();
        EXPECT_LE(leader.followers, 15) << leader.worker->fullName.toStdString();
        for (const WorkerReading *follower : reading().followersOf(leader.worker->id)) {
            ++all;
            inCell += follower->cell() == leader.cell() ? 1 : 0;
        }
    }
    EXPECT_GT(inCell, all * 9 / 10);
    EXPECT_LT(inCell, all);
}

TEST(SampleStory, a_quiet_cook_is_the_one_whom_the_kitchen_names)
{
    const WorkerReading &cook = *mostNamed("Dietary").front();
    EXPECT_EQ(cook.mainPost->jobTitle, QStringLiteral("Cook"));
    EXPECT_FALSE(cook.committee);
    EXPECT_EQ(cook.leaderState, LeaderState::Proven);
    EXPECT_GE(timesNamed(cook), 7);
}

TEST(SampleStory, an_activist_comes_to_everything_and_nobody_follows_or_names_them)
{
    const auto &workers = reading().workers();
    const auto activist = std::find_if(
        workers.begin(), workers.end(), [](const WorkerReading &worker) {
            return worker.committee && testsTakenPart(worker) == 5 && worker.followers == 0
                   && timesNamed(worker) == 0;
        });
    ASSERT_NE(activist, workers.end());
    EXPECT_EQ(activist->level(), 1);
    EXPECT_FALSE(activist->isLeader());
}

TEST(SampleStory, a_popular_joker_has_friends_and_no_followers)
{
    const auto &workers = reading().workers();
    const auto joker = std::find_if(
        workers.begin(), workers.end(),
        [](const WorkerReading &worker) { return worker.leaderState == LeaderState::Disproved; });
    ASSERT_NE(joker, workers.end());
    EXPECT_EQ(joker->followers, 0);
    EXPECT_GE(reading().campaign().allWith<&Tie::from>(joker->worker->id).size(), 8u);
    EXPECT_GE(timesNamed(*joker), 2);
}

TEST(SampleStory, coverage_has_proven_cells_and_uncovered_ones)
{
    CellCoverage total;
    int uncovered = 0;
    for (const auto &[cell, coverage] : coverageOf(reading(), Progress())) {
        total += coverage;
        uncovered += coverage.stated == 0 ? 1 : 0;
    }
    EXPECT_EQ(total.base, 412);
    EXPECT_GT(total.stated, total.proven);
    EXPECT_GT(total.proven, 50);
    EXPECT_GE(uncovered, 5);
}

}   // namespace wallchart
