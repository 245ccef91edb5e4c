// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/reading.h"

#include "tests/support/campaignfromtext.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

const QDate kToday(2023, 3, 7);

/// Both read the same of every worker.
void expectSamePeople(const Reading &kept, const Reading &anew)
{
    ASSERT_EQ(kept.workers().size(), anew.workers().size());
    for (const WorkerReading &fresh : anew.workers()) {
        const WorkerReading &again = *kept.find(fresh.worker->id);
        EXPECT_EQ(*again.worker, *fresh.worker);
        EXPECT_EQ(again.cell(), fresh.cell());
        EXPECT_EQ(again.level(), fresh.level());
        EXPECT_EQ(again.stale, fresh.stale);
        EXPECT_EQ(again.inBase(), fresh.inBase());
        EXPECT_EQ(again.committee, fresh.committee);
        EXPECT_EQ(again.leaderState, fresh.leaderState);
        EXPECT_EQ(again.followers, fresh.followers);
    }
}

class ReadingTest : public testing::Test {
protected:
    Campaign campaign = campaignFromText(R"(
        ICU / Night: Ana, Ben
        Surgery / 3 East / Day: Cem
    )");
    IdSource ids = idsAbove(campaign);
    const WorkerId ana = workerNamed(campaign, "Ana");
    const WorkerId ben = workerNamed(campaign, "Ben");

    [[nodiscard]] Reading on(QDate day) const { return {campaign, day}; }
    [[nodiscard]] WorkerReading anaOn(QDate day) const { return *on(day).find(ana); }

    template <class T>
    void add(T row)
    {
        Edits edits;
        edits.add(std::move(row));
        campaign = campaign.with(edits);
    }
    void assess(WorkerId worker, std::optional<int> level, QDate day)
    {
        add(Assessment{.id = ids.make<AssessmentId>(),
                       .worker = worker,
                       .scale = campaign.scale().id,
                       .level = level,
                       .on = day});
    }
    void follows(WorkerId from, WorkerId to, QDate seen, QDate until = {})
    {
        add(Tie{.id = ids.make<TieId>(),
                .from = from,
                .to = to,
                .kind = tieKindOf(campaign, kFollowsKey),
                .directed = true,
                .seenOn = seen,
                .until = until});
    }
    StructureTestId addTest(const char *name, QDate opens, QDate closes, int rung = 1)
    {
        const auto id = ids.make<StructureTestId>();
        add(StructureTest{.id = id,
                          .name = QString::fromLatin1(name),
                          .rung = rung,
                          .opens = opens,
                          .closes = closes});
        return id;
    }
    /// A main post of Ana's beside the one she has since ever.
    void addPost(QDate from, QDate to, bool main, const char *unit, const char *shift)
    {
        const Cell cell = cellNamed(campaign, unit, shift);
        add(Post{.id = ids.make<PostId>(),
                 .worker = ana,
                 .worksite = worksiteOf(campaign),
                 .unit = cell.unit,
                 .shift = cell.shift,
                 .main = main,
                 .from = from,
                 .to = to});
    }
};

}   // namespace

TEST_F(ReadingTest, of_assessments_the_latest_by_date_holds_whatever_was_typed_last)
{
    assess(ana, 1, kToday.addDays(-3));
    assess(ana, 4, kToday.addDays(-10));
    EXPECT_EQ(anaOn(kToday).level(), 1);
}

TEST_F(ReadingTest, of_assessments_of_one_day_the_one_made_later_holds)
{
    assess(ana, 1, kToday);
    assess(ana, 4, kToday);
    EXPECT_EQ(anaOn(kToday).level(), 4);
}

TEST_F(ReadingTest, as_of_a_day_later_facts_are_not_known)
{
    assess(ana, 3, kToday.addDays(-10));
    assess(ana, 1, kToday);
    EXPECT_FALSE(anaOn(kToday.addDays(-11)).assessed());
    EXPECT_EQ(anaOn(kToday.addDays(-10)).level(), 3);
    EXPECT_EQ(anaOn(kToday.addDays(-1)).level(), 3);
    EXPECT_EQ(anaOn(kToday).level(), 1);
}

TEST_F(ReadingTest, unassessing_makes_a_worker_unassessed_again)
{
    assess(ana, 1, kToday.addDays(-10));
    assess(ana, {}, kToday.addDays(-5));
    EXPECT_FALSE(anaOn(kToday).assessed());
    EXPECT_EQ(anaOn(kToday).level(), std::nullopt);
    EXPECT_FALSE(anaOn(kToday).stale);
    EXPECT_EQ(anaOn(kToday.addDays(-6)).level(), 1);
}

TEST_F(ReadingTest, sides_follow_the_scale_also_when_it_is_reversed)
{
    Scale reversed = campaign.scale();
    std::swap(reversed.levels[0].side, reversed.levels[4].side);
    Edits edits;
    edits.change(campaign.scale(), reversed);
    campaign = campaign.with(edits);
    assess(ana, 5, kToday);
    assess(ben, 3, kToday);
    EXPECT_TRUE(anaOn(kToday).withUs());
    EXPECT_EQ(on(kToday).find(ben)->side, Side::Undecided);
}

TEST_F(ReadingTest, an_assessment_is_stale_after_42_days)
{
    assess(ana, 1, kToday.addDays(-42));
    assess(ben, 1, kToday.addDays(-43));
    EXPECT_FALSE(anaOn(kToday).stale);
    EXPECT_TRUE(on(kToday).find(ben)->stale);
}

TEST_F(ReadingTest, how_many_days_make_stale_is_a_setting)
{
    Settings settings = campaign.settings();
    settings.staleAfterDays = 7;
    Edits edits;
    edits.change(campaign.settings(), settings);
    campaign = campaign.with(edits);
    assess(ana, 1, kToday.addDays(-8));
    EXPECT_TRUE(anaOn(kToday).stale);
}

TEST_F(ReadingTest, an_assessment_older_than_the_last_closed_test_is_stale)
{
    assess(ana, 1, kToday.addDays(-6));
    assess(ben, 1, kToday.addDays(-5));
    addTest("Petition", kToday.addDays(-9), kToday.addDays(-5));
    EXPECT_TRUE(anaOn(kToday).stale);
    EXPECT_FALSE(on(kToday).find(ben)->stale);
    EXPECT_FALSE(anaOn(kToday.addDays(-5)).stale);   // on its last day the test is still open
}

TEST_F(ReadingTest, base_marks_take_out_and_bring_back_from_their_day_on)
{
    add(BaseMark{.id = ids.make<BaseMarkId>(),
                 .worker = ana,
                 .on = kToday.addDays(-9),
                 .out = OutReason::Supervisor});
    add(BaseMark{.id = ids.make<BaseMarkId>(), .worker = ana, .on = kToday, .out = {}});
    EXPECT_TRUE(anaOn(kToday.addDays(-10)).inBase());
    EXPECT_EQ(anaOn(kToday.addDays(-9)).out, OutReason::Supervisor);
    EXPECT_TRUE(anaOn(kToday).inBase());
}

TEST_F(ReadingTest, committee_and_leader_marks_hold_from_their_day_on)
{
    add(CommitteeMark{.id = ids.make<CommitteeMarkId>(), .worker = ana, .on = kToday.addDays(-5)});
    add(CommitteeMark{
        .id = ids.make<CommitteeMarkId>(), .worker = ana, .on = kToday, .member = false});
    add(LeaderMark{.id = ids.make<LeaderMarkId>(),
                   .worker = ana,
                   .state = LeaderState::Proven,
                   .on = kToday.addDays(-5)});
    add(LeaderMark{.id = ids.make<LeaderMarkId>(),
                   .worker = ana,
                   .state = LeaderState::Disproved,
                   .on = kToday});
    EXPECT_FALSE(anaOn(kToday.addDays(-6)).committee);
    EXPECT_FALSE(anaOn(kToday.addDays(-6)).leaderState);
    EXPECT_TRUE(anaOn(kToday.addDays(-1)).committee);
    EXPECT_TRUE(anaOn(kToday.addDays(-1)).isTestedLeader());
    EXPECT_FALSE(anaOn(kToday).committee);
    EXPECT_FALSE(anaOn(kToday).isLeader());
}

TEST_F(ReadingTest, a_star_is_carried_from_suspected_to_proven)
{
    WorkerReading reading;
    EXPECT_FALSE(reading.isLeader());
    for (const auto state :
         {LeaderState::Suspected, LeaderState::Nominated, LeaderState::Confirmed}) {
        reading.leaderState = state;
        EXPECT_TRUE(reading.isLeader());
        EXPECT_FALSE(reading.isTestedLeader());
    }
    for (const auto state : {LeaderState::Disproved, LeaderState::Left}) {
        reading.leaderState = state;
        EXPECT_FALSE(reading.isLeader());
    }
}

TEST_F(ReadingTest, a_post_holds_from_its_first_day_to_before_its_end)
{
    EXPECT_TRUE(holdsOn(kToday, kToday, {}));
    EXPECT_TRUE(holdsOn(kToday, {}, {}));
    EXPECT_FALSE(holdsOn(kToday, {}, kToday));
    EXPECT_TRUE(holdsOn(kToday, {}, kToday.addDays(1)));
    EXPECT_FALSE(holdsOn(kToday, kToday.addDays(1), {}));
}

TEST_F(ReadingTest, of_main_posts_the_one_that_began_last_places_a_worker)
{
    addPost(kToday.addDays(-5), {}, true, "3 East", "Day");
    EXPECT_EQ(anaOn(kToday.addDays(-6)).cell(), cellNamed(campaign, "ICU", "Night"));
    EXPECT_EQ(anaOn(kToday.addDays(-5)).cell(), cellNamed(campaign, "3 East", "Day"));
}

TEST_F(ReadingTest, second_posts_never_place_a_worker_and_are_listed_after_the_main_one)
{
    addPost(kToday.addDays(-5), {}, false, "3 East", "Day");
    EXPECT_EQ(anaOn(kToday).cell(), cellNamed(campaign, "ICU", "Night"));
    const Reading reading = on(kToday);
    const auto posts = reading.postsOf(ana);
    ASSERT_EQ(posts.size(), 2u);
    EXPECT_TRUE(posts[0]->main);
    EXPECT_FALSE(posts[1]->main);
    EXPECT_EQ(on(kToday.addDays(-6)).postsOf(ana).size(), 1u);
}

TEST_F(ReadingTest, a_worker_whose_posts_ended_is_unassigned_and_still_in_the_base)
{
    const Post held = *campaign.allWith<&Post::worker>(ana).front();
    Post ended = held;
    ended.to = kToday;
    Edits edits;
    edits.change(held, ended);
    campaign = campaign.with(edits);
    EXPECT_EQ(anaOn(kToday).mainPost, nullptr);
    EXPECT_EQ(anaOn(kToday).cell(), Cell());
    EXPECT_TRUE(anaOn(kToday).inBase());
}

TEST_F(ReadingTest, a_worker_whose_posts_all_begin_later_has_not_arrived)
{
    const Post held = *campaign.allWith<&Post::worker>(ana).front();
    Post later = held;
    later.from = kToday;
    Edits edits;
    edits.change(held, later);
    campaign = campaign.with(edits);
    EXPECT_FALSE(anaOn(kToday.addDays(-1)).arrived);
    EXPECT_FALSE(anaOn(kToday.addDays(-1)).inBase());
    EXPECT_TRUE(anaOn(kToday).inBase());
}

TEST_F(ReadingTest, a_worker_without_any_post_is_there_and_in_the_base)
{
    const auto id = ids.make<WorkerId>();
    add(Worker{.id = id, .number = 9, .fullName = QStringLiteral("Zoe")});
    const Reading reading = on(kToday);
    EXPECT_TRUE(reading.find(id)->inBase());
    EXPECT_EQ(reading.find(id)->cell(), Cell());
}

TEST_F(ReadingTest, followers_are_counted_from_when_a_tie_was_seen_until_it_ended)
{
    follows(ben, ana, kToday.addDays(-5), kToday);
    EXPECT_EQ(anaOn(kToday.addDays(-6)).followers, 0);
    EXPECT_EQ(anaOn(kToday.addDays(-1)).followers, 1);
    EXPECT_EQ(anaOn(kToday).followers, 0);
    EXPECT_TRUE(on(kToday).followersOf(ana).empty());
}

TEST_F(ReadingTest, a_follower_seen_twice_is_one_follower)
{
    follows(ben, ana, kToday.addDays(-5));
    follows(ben, ana, kToday.addDays(-2));
    EXPECT_EQ(anaOn(kToday).followers, 1);
    EXPECT_EQ(on(kToday).followersOf(ana).size(), 1u);
}

TEST_F(ReadingTest, friends_are_no_followers)
{
    add(Tie{
        .id = ids.make<TieId>(), .from = ben, .to = ana, .kind = tieKindOf(campaign, "friend")});
    EXPECT_EQ(anaOn(kToday).followers, 0);
}

TEST_F(ReadingTest, tests_stand_in_order_of_opening_then_of_the_ladder)
{
    addTest("March", kToday.addDays(-2), kToday.addDays(-1), 4);
    addTest("Photo", kToday.addDays(-9), kToday.addDays(-5), 3);
    addTest("Petition", kToday.addDays(-9), kToday.addDays(-5), 1);
    addTest("Pledge", kToday.addDays(1), kToday.addDays(9), 5);
    QStringList names;
    const Reading reading = on(kToday);
    for (const StructureTest *test : reading.tests()) names.append(test->name);
    EXPECT_EQ(names.join(QLatin1Char(' ')), QStringLiteral("Petition Photo March"));
}

TEST_F(ReadingTest, the_last_closed_test_is_the_one_that_closed_last_before_the_day)
{
    EXPECT_EQ(on(kToday).lastClosedTest(), nullptr);
    const auto long1 = addTest("Long", kToday.addDays(-20), kToday.addDays(-2));
    addTest("Short", kToday.addDays(-10), kToday.addDays(-8));
    addTest("Open", kToday.addDays(-1), {});
    EXPECT_EQ(on(kToday).lastClosedTest()->id, long1);
    EXPECT_EQ(on(kToday.addDays(-2)).lastClosedTest()->name, QStringLiteral("Short"));
}

TEST_F(ReadingTest, results_are_known_from_their_day_on)
{
    const auto test = addTest("Petition", kToday.addDays(-9), {});
    add(Participation{.id = ids.make<ParticipationId>(),
                      .test = test,
                      .worker = ana,
                      .outcome = Outcome::TookPart,
                      .on = kToday.addDays(-3)});
    EXPECT_EQ(on(kToday.addDays(-4)).participationOf(ana, test), nullptr);
    const Reading reading = on(kToday);
    EXPECT_EQ(reading.participationOf(ana, test)->outcome, Outcome::TookPart);
    EXPECT_EQ(reading.participationOf(ben, test), nullptr);
}

TEST_F(ReadingTest, unit_paths_name_the_units_from_the_outside_in)
{
    EXPECT_EQ(unitPath(campaign, unitNamed(campaign, "3 East")),
              QStringLiteral("Surgery / 3 East"));
    EXPECT_EQ(unitPath(campaign, unitNamed(campaign, "ICU")), QStringLiteral("ICU"));
}

TEST_F(ReadingTest, after_an_edit_is_the_same_as_read_anew)
{
    assess(ana, 2, kToday.addDays(-50));
    follows(ben, ana, kToday.addDays(-9));
    Reading kept = on(kToday);
    const auto perform = [&](Edits edits) {
        Campaign next = campaign.with(edits);
        kept = kept.after(next, edits);
        campaign = std::move(next);
        expectSamePeople(kept, on(kToday));
    };
    const auto added = [](auto row) {
        Edits edits;
        edits.add(std::move(row));
        return edits;
    };
    perform(added(Assessment{.id = ids.make<AssessmentId>(),
                             .worker = ben,
                             .scale = campaign.scale().id,
                             .level = 4,
                             .on = kToday}));
    perform(added(BaseMark{
        .id = ids.make<BaseMarkId>(), .worker = ana, .on = kToday, .out = OutReason::Manager}));
    perform(added(CommitteeMark{.id = ids.make<CommitteeMarkId>(), .worker = ana, .on = kToday}));
    perform(added(LeaderMark{.id = ids.make<LeaderMarkId>(),
                             .worker = ana,
                             .state = LeaderState::Proven,
                             .on = kToday}));
    perform(added(Post{.id = ids.make<PostId>(),
                       .worker = ben,
                       .worksite = worksiteOf(campaign),
                       .unit = unitNamed(campaign, "3 East"),
                       .shift = {},
                       .from = kToday}));
    Edits endsTie;
    endsTie.remove(*campaign.all<Tie>().begin());
    perform(endsTie);
    Edits renames;
    Worker renamed = *campaign.find(ben);
    renamed.fullName = QStringLiteral("Benjamin");
    renames.change(*campaign.find(ben), renamed);
    perform(renames);
    for (int i = 0; i < 80; ++i) {   // longer than the list of earlier campaigns
        perform(added(Assessment{.id = ids.make<AssessmentId>(),
                                 .worker = i % 2 ? ana : ben,
                                 .scale = campaign.scale().id,
                                 .level = 1 + i % 5,
                                 .on = kToday}));
    }
}

}   // namespace wallchart
