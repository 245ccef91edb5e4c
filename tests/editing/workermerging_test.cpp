// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/intents/workermerging.h"

#include "core/editing/intents/contactintents.h"
#include "core/editing/intents/groupintents.h"
#include "core/editing/intents/peopleintents.h"
#include "core/editing/intents/relationintents.h"
#include "core/editing/intents/testintents.h"
#include "tests/editing/fakechangestore.h"
#include "tests/support/campaigndump.h"
#include "tests/support/campaignfromtext.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace wallchart {

namespace {

constexpr char kListedTwice[] = R"(
    ICU / Night: Ana* 2, Ben 3 → Ana, Cem → Ana
    ICU / Day: Dia 1 → Ana, Anna 4 → Dia
)";

/// Whether any row still speaks of them.
bool isSpokenOf(const Campaign &campaign, WorkerId worker)
{
    return campaign.find(worker) || campaign.referencesTo(worker) > 0;
}

/// Everything a worker can have, of two of them and between them.
Campaign withEverything(WorkerId first, WorkerId second, Campaign campaign)
{
    IdSource ids = idsAbove(campaign);
    const auto perform = [&](const ChangeSet &changes) { campaign = campaign.with(changes.edits); };
    perform(addTest(campaign, {.name = QStringLiteral("Petition")}, ids));
    perform(addSocialGroup(campaign, QStringLiteral("Choir"), GroupKind::Other, ids));
    const StructureTestId test = campaign.all<StructureTest>().begin()->id;
    const SocialGroupId group = campaign.all<SocialGroup>().begin()->id;
    for (const WorkerId worker : {first, second}) {
        const WorkerId other = worker == first ? second : first;
        perform(joinSocialGroup(campaign, group, {worker}, kTextDay, ids));
        perform(nominate(campaign, {.by = worker, .of = other, .on = kTextDay}, ids));
        perform(recordResult(campaign,
                             {.test = test,
                              .worker = worker,
                              .outcome = worker == first ? Outcome::Refused : Outcome::TookPart,
                              .on = kTextDay,
                              .askedByWorker = other},
                             ids));
        perform(logConversation(campaign,
                                {.worker = worker,
                                 .on = kTextDay,
                                 .by = QStringLiteral("Olu"),
                                 .ask = QStringLiteral("Sign"),
                                 .next = QStringLiteral("Ask again")},
                                ids));
    }
    perform(
        addTie(campaign, {.from = first, .to = second, .kind = QStringLiteral("friends")}, ids));
    return campaign;
}

Campaign merged(const Campaign &campaign, const char *kept, const char *other)
{
    return campaign.with(
        mergeWorkers(campaign, workerNamed(campaign, kept), workerNamed(campaign, other)).edits);
}

}   // namespace

RC_GTEST_PROP(WorkerMerging, any_two_become_one_and_undo_brings_back_the_very_same_campaign, ())
{
    const Campaign people = campaignFromText(kListedTwice);
    std::vector<WorkerId> all;
    for (const Worker &worker : people.all<Worker>()) all.push_back(worker.id);
    const WorkerId kept = all[*rc::gen::inRange<std::size_t>(0, all.size())];
    const WorkerId other = all[*rc::gen::inRange<std::size_t>(0, all.size())];
    RC_PRE(kept != other);
    FakeSession fake(withEverything(kept, other, people));
    const QString before = dumpOf(fake.session.campaign());
    RC_ASSERT(fake.session.perform(mergeWorkers(fake.session.campaign(), kept, other)).has_value());
    const QString after = dumpOf(fake.session.campaign());
    RC_ASSERT(!isSpokenOf(fake.session.campaign(), other));
    RC_ASSERT(fake.session.campaign().allWith<&Attempt::worker>(kept).size() == 2u);
    RC_ASSERT(fake.session.campaign().allWith<&NextStep::worker>(kept).size() == 2u);
    RC_ASSERT(fake.session.campaign().all<Conversation>().size() == 2u);
    RC_ASSERT(fake.session.undo().has_value());
    RC_ASSERT(dumpOf(fake.session.campaign()) == before);
    RC_ASSERT(fake.session.redo().has_value());
    RC_ASSERT(dumpOf(fake.session.campaign()) == after);
}

TEST(WorkerMerging, one_result_in_a_test_remains_and_having_taken_part_wins)
{
    const Campaign people = campaignFromText(kListedTwice);
    const WorkerId ana = workerNamed(people, "Ana");
    const Campaign after = merged(withEverything(ana, workerNamed(people, "Anna"), people), "Ana",
                                  "Anna");
    const auto results = after.allWith<&Participation::worker>(ana);
    ASSERT_EQ(results.size(), 1u);
    EXPECT_EQ(results.front()->outcome, Outcome::TookPart);
}

TEST(WorkerMerging, ties_to_oneself_are_dropped_and_those_to_others_kept)
{
    const Campaign after = merged(campaignFromText(kListedTwice), "Dia", "Anna");
    const WorkerId dia = workerNamed(after, "Dia");
    EXPECT_EQ(after.allWith<&Tie::from>(dia).size(), 1u);
    EXPECT_TRUE(after.allWith<&Tie::to>(dia).empty());
    EXPECT_EQ(after.all<Tie>().size(), 3u);
}

TEST(WorkerMerging, a_post_elsewhere_becomes_a_second_one_and_one_in_the_same_place_is_one)
{
    const Campaign elsewhere = merged(campaignFromText(kListedTwice), "Ana", "Anna");
    const auto posts = elsewhere.allWith<&Post::worker>(workerNamed(elsewhere, "Ana"));
    ASSERT_EQ(posts.size(), 2u);
    EXPECT_NE(posts[0]->main, posts[1]->main);
    const Campaign same = merged(campaignFromText(kListedTwice), "Ana", "Ben");
    EXPECT_EQ(same.allWith<&Post::worker>(workerNamed(same, "Ana")).size(), 1u);
}

TEST(WorkerMerging, what_one_of_them_left_open_is_filled_in_and_the_other_spelling_noted)
{
    Campaign campaign = campaignFromText(kListedTwice);
    Worker anna = *campaign.find(workerNamed(campaign, "Anna"));
    anna.phones = {QStringLiteral("555 0100")};
    anna.pronouns = QStringLiteral("she");
    campaign = campaign.with(setWorker(campaign, anna).edits);
    const Campaign after = merged(campaign, "Ana", "Anna");
    const Worker &ana = *after.find(workerNamed(after, "Ana"));
    EXPECT_EQ(ana.phones, anna.phones);
    EXPECT_EQ(ana.pronouns, anna.pronouns);
    EXPECT_EQ(ana.note, QStringLiteral("Anna"));
}

TEST(WorkerMerging, taking_the_second_listing_out_of_the_base_does_not_take_the_person_out)
{
    Campaign campaign = campaignFromText(kListedTwice);
    IdSource ids = idsAbove(campaign);
    const WorkerId anna = workerNamed(campaign, "Anna");
    campaign = campaign.with(
        setInBase(campaign, {anna, OutReason::Other, QStringLiteral("twice"), kTextDay}, ids)
            .edits);
    const Campaign after = merged(campaign, "Ana", "Anna");
    EXPECT_TRUE(after.allWith<&BaseMark::worker>(workerNamed(after, "Ana")).empty());
}

TEST(WorkerMerging, merging_somebody_with_themselves_changes_nothing)
{
    const Campaign campaign = campaignFromText(kListedTwice);
    const WorkerId ana = workerNamed(campaign, "Ana");
    EXPECT_TRUE(mergeWorkers(campaign, ana, ana).empty());
}

}   // namespace wallchart
