// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/campaign.h"

#include "tests/support/campaigndump.h"
#include "tests/support/campaignedits.h"
#include "tests/support/campaignfromtext.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace wallchart {

namespace {

constexpr char kText[] = R"(
    ICU / Night: Ana* 2, Ben 3 → Ana, Cem 1 → Ana
    ICU / Day: Dia 1 → Ana, Eva
    Surgery / 3 East / Day (9): Fay* 1, Gus 4 → Fay
)";

/// Ties of which `Member` is the worker, as a pass over all of them finds them.
template <WorkerId Tie::*Member>
std::vector<const Tie *> tiesByPass(const Campaign &campaign, WorkerId worker)
{
    std::vector<const Tie *> found;
    for (const Tie &tie : campaign.all<Tie>()) {
        if (tie.*Member == worker) found.push_back(&tie);
    }
    return found;
}

void expectIndexesLikePasses(const Campaign &campaign)
{
    for (const Worker &worker : campaign.all<Worker>()) {
        EXPECT_EQ((campaign.allWith<&Tie::from>(worker.id)),
                  tiesByPass<&Tie::from>(campaign, worker.id));
        EXPECT_EQ((campaign.allWith<&Tie::to>(worker.id)),
                  tiesByPass<&Tie::to>(campaign, worker.id));
        std::size_t references = 0;
        for (const Tie &tie : campaign.all<Tie>())
            references += (tie.from == worker.id ? 1u : 0u) + (tie.to == worker.id ? 1u : 0u);
        const auto count = [&](const auto &row) {
            references += row.worker == worker.id ? 1u : 0u;
        };
        for (const Post &post : campaign.all<Post>()) count(post);
        for (const LeaderMark &mark : campaign.all<LeaderMark>()) count(mark);
        for (const Assessment &assessment : campaign.all<Assessment>()) count(assessment);
        EXPECT_EQ(campaign.referencesTo(worker.id), references);
    }
}

/// Workers without anything that refers to them but ties and posts.
Campaign workersWithTies(int workers)
{
    QByteArray text = "ICU / Night: W0";
    for (int i = 1; i < workers; ++i)
        text += ", W" + QByteArray::number(i) + " → W" + QByteArray::number(i / 2);
    return campaignFromText(text.constData());
}

}   // namespace

TEST(Campaign, finds_rows_by_id_and_none_for_an_unknown_id)
{
    const Campaign campaign = campaignFromText(kText);
    EXPECT_EQ(campaign.find(workerNamed(campaign, "Ben"))->fullName, QStringLiteral("Ben"));
    EXPECT_EQ(campaign.find(WorkerId(Uuid{1, 2})), nullptr);
    EXPECT_EQ(campaign.find(std::optional<UnitId>()), nullptr);
}

TEST(Campaign, answers_by_indexed_fields_oldest_first)
{
    const Campaign campaign = campaignFromText(kText);
    const auto ties = campaign.allWith<&Tie::to>(workerNamed(campaign, "Ana"));
    ASSERT_EQ(ties.size(), 3u);
    EXPECT_EQ(ties[0]->from, workerNamed(campaign, "Ben"));
    EXPECT_EQ(ties[1]->from, workerNamed(campaign, "Cem"));
    EXPECT_EQ(ties[2]->from, workerNamed(campaign, "Dia"));
    EXPECT_TRUE(campaign.allWith<&Tie::to>(workerNamed(campaign, "Eva")).empty());
}

TEST(Campaign, answers_by_fields_that_may_be_empty)
{
    const Campaign campaign = campaignFromText(kText);
    EXPECT_EQ(campaign.allWith<&Unit::parent>(unitNamed(campaign, "Surgery")).size(), 1u);
    EXPECT_EQ(campaign.allWith<&Post::unit>(unitNamed(campaign, "ICU")).size(), 5u);
    EXPECT_EQ(campaign.allWith<&Post::shift>(shiftNamed(campaign, "Night")).size(), 3u);
}

TEST(Campaign, counts_every_field_that_refers_to_a_row)
{
    const Campaign campaign = campaignFromText(kText);
    // A post, a leader mark, an assessment and three followers.
    EXPECT_EQ(campaign.referencesTo(workerNamed(campaign, "Ana")), 6u);
    EXPECT_EQ(campaign.referencesTo(workerNamed(campaign, "Eva")), 1u);
    // Posts of two, a head-count, and the unit inside.
    EXPECT_EQ(campaign.referencesTo(unitNamed(campaign, "3 East")), 3u);
    EXPECT_EQ(campaign.referencesTo(unitNamed(campaign, "Surgery")), 1u);
    // Not indexed: the kind of each tie.
    EXPECT_EQ(campaign.referencesTo(tieKindOf(campaign, kFollowsKey)), 4u);
}

TEST(Campaign, adding_changing_and_removing_keeps_the_indexes_right)
{
    const Campaign before = campaignFromText(kText);
    const Tie first = *before.allWith<&Tie::to>(workerNamed(before, "Ana")).front();
    Tie moved = first;
    moved.to = workerNamed(before, "Fay");
    Edits edits;
    edits.change(first, moved);
    edits.remove(*before.allWith<&Tie::to>(workerNamed(before, "Ana")).back());
    const Campaign after = before.with(edits);
    EXPECT_EQ(after.allWith<&Tie::to>(workerNamed(before, "Ana")).size(), 1u);
    EXPECT_EQ(after.allWith<&Tie::to>(workerNamed(before, "Fay")).size(), 2u);
    EXPECT_EQ(after.allWith<&Tie::from>(workerNamed(before, "Ben")).front()->to,
              workerNamed(before, "Fay"));
    expectIndexesLikePasses(after);
    expectIndexesLikePasses(before);
}

TEST(Campaign, is_the_same_again_after_the_inverse)
{
    const Campaign before = campaignFromText(kText);
    const Edits everything = additionsOf(before);
    const Campaign empty = before.with(everything.inverse());
    EXPECT_EQ(dumpOf(empty), QString());
    EXPECT_EQ(dumpOf(empty.with(everything)), dumpOf(before));
}

TEST(Campaign, loading_rows_in_any_order_makes_the_same_as_editing)
{
    const Campaign edited = campaignFromText(kText);
    Campaign loaded;
    eachEntity([&]<class T>(EntityType<T>) {
        std::vector<T> rows(edited.all<T>().begin(), edited.all<T>().end());
        std::reverse(rows.begin(), rows.end());
        loaded.load(std::move(rows));
    });
    EXPECT_EQ(dumpOf(loaded), dumpOf(edited));
    expectIndexesLikePasses(loaded);
}

TEST(Campaign, knows_the_greatest_id_of_all_tables)
{
    EXPECT_EQ(Campaign().greatestId(), std::nullopt);
    const Campaign campaign = campaignFromText(kText);
    std::optional<Uuid> greatest;
    eachEntity([&]<class T>(EntityType<T>) {
        for (const T &row : campaign.all<T>()) {
            if (!greatest || *greatest < row.id.uuid()) greatest = row.id.uuid();
        }
    });
    EXPECT_EQ(campaign.greatestId(), greatest);
}

TEST(Campaign, gives_no_chart_number_twice)
{
    EXPECT_EQ(Campaign().nextChartNumber(), 1);
    const Campaign campaign = campaignFromText(kText);
    EXPECT_EQ(campaign.nextChartNumber(), 8);
    // Number 3 was free once: it is not given to somebody else.
    Edits edits;
    Worker ben = *campaign.find(workerNamed(campaign, "Ben"));
    Worker renumbered = ben;
    renumbered.number = 40;
    edits.change(ben, renumbered);
    EXPECT_EQ(campaign.with(edits).nextChartNumber(), 41);
}

RC_GTEST_PROP(Campaign, has_right_indexes_after_any_edits, ())
{
    constexpr int kWorkers = 12;
    Campaign campaign = workersWithTies(kWorkers);
    IdSource ids = idsAbove(campaign);
    std::vector<WorkerId> workers;
    for (const Worker &worker : campaign.all<Worker>()) workers.push_back(worker.id);
    const auto anyone = [&] {
        return workers[static_cast<std::size_t>(*rc::gen::inRange(0, kWorkers))];
    };
    const int rounds = *rc::gen::inRange(1, 6);
    for (int round = 0; round < rounds; ++round) {
        Edits edits;
        for (const Tie &tie : campaign.all<Tie>()) {
            const int what = *rc::gen::inRange(0, 4);
            Tie moved = tie;
            moved.to = anyone();
            if (what == 0) edits.remove(tie);
            else if (what == 1) edits.change(tie, moved);
        }
        edits.add(Tie{.id = ids.make<TieId>(),
                      .from = anyone(),
                      .to = anyone(),
                      .kind = tieKindOf(campaign, "friend")});
        const QString dump = dumpOf(campaign);
        const Campaign next = campaign.with(edits);
        RC_ASSERT(dumpOf(campaign) == dump);
        RC_ASSERT(dumpOf(next.with(edits.inverse())) == dump);
        for (const WorkerId worker : workers) {
            RC_ASSERT(next.allWith<&Tie::from>(worker) == tiesByPass<&Tie::from>(next, worker));
            RC_ASSERT(next.allWith<&Tie::to>(worker) == tiesByPass<&Tie::to>(next, worker));
        }
        campaign = next;
    }
}

}   // namespace wallchart
