// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/intents/factintents.h"
#include "core/editing/intents/postintents.h"
#include "core/editing/intents/relationintents.h"
#include "tests/editing/fakechangestore.h"
#include "tests/support/campaigndump.h"
#include "tests/support/campaignfromtext.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace wallchart {

namespace {

constexpr char kPeople[] = R"(
    ICU / Night: Ana* 2, Ben 3 → Ana, Cem → Ana
    ICU / Day: Dia 1 → Ana, Eva
    Surgery / Day: Fay** 4, Gus → Fay
)";

int oneOf(int least, int most)
{
    return *rc::gen::inRange(least, most + 1);
}

QDate someDay()
{
    return QDate(2023, 3, 1).addDays(oneOf(-3, 20));
}

QString someText()
{
    return oneOf(0, 1) == 1 ? QStringLiteral("Łucja says so") : QString();
}

/// A row of a table, or none when it is empty.
template <class T>
std::optional<T> someRow(const Campaign &campaign)
{
    const int rows = static_cast<int>(campaign.all<T>().size());
    if (rows == 0) return std::nullopt;
    return *std::next(campaign.all<T>().begin(), oneOf(0, rows - 1));
}

template <class T>
std::optional<Id<T>> someId(const Campaign &campaign)
{
    const auto row = oneOf(0, 1) == 1 ? someRow<T>(campaign) : std::nullopt;
    return row ? std::optional(row->id) : std::nullopt;
}

ChangeSet changeOfPost(const Campaign &campaign, IdSource &ids, int intent)
{
    const auto post = someRow<Post>(campaign);
    switch (intent) {
    case 0:
        return addPost(campaign,
                       {.worker = someRow<Worker>(campaign)->id,
                        .worksite = worksiteOf(campaign),
                        .unit = someId<Unit>(campaign),
                        .shift = someId<Shift>(campaign),
                        .jobTitle = someText(),
                        .hours = 20.5,
                        .from = oneOf(0, 1) == 1 ? someDay() : QDate()},
                       ids);
    case 1: {
        Post after = *post;
        after.jobTitle = someText();
        after.to = oneOf(0, 1) == 1 ? someDay() : QDate();
        return correctPost(campaign, after);
    }
    case 2: return endPost(campaign, post->id, someDay());
    default: return makeMainPost(campaign, post->id, someDay(), ids);
    }
}

ChangeSet changeOfFact(const Campaign &campaign, IdSource &ids, int intent)
{
    switch (intent) {
    case 0:
        return correctAssessment(campaign,
                                 {.assessment = someRow<Assessment>(campaign)->id,
                                  .on = someDay(),
                                  .by = someText(),
                                  .basis = Basis::Hard,
                                  .reason = someText()},
                                 ids);
    case 1: return explainLeaderMark(campaign, someRow<LeaderMark>(campaign)->id, someText());
    case 2: return correctTie(campaign, {someRow<Tie>(campaign)->id, oneOf(1, 3), someText()});
    case 3: return endTie(campaign, someRow<Tie>(campaign)->id, someDay());
    default: {
        const auto nomination = someRow<Nomination>(campaign);
        return nomination ? takeNominationBack(campaign, nomination->id) : ChangeSet{};
    }
    }
}

constexpr int kPostIntents = 4;
constexpr int kFactIntents = 5;

ChangeSet anyOfThem(const Campaign &campaign, IdSource &ids, int intent)
{
    return intent < kPostIntents ? changeOfPost(campaign, ids, intent)
                                 : changeOfFact(campaign, ids, intent - kPostIntents);
}

Campaign withNominations()
{
    Campaign campaign = campaignFromText(kPeople);
    IdSource ids = idsAbove(campaign);
    for (const char *by : {"Ben", "Cem", "Dia"}) {
        campaign = campaign.with(nominate(campaign,
                                          {.by = workerNamed(campaign, by),
                                           .of = workerNamed(campaign, "Ana"),
                                           .on = kTextDay},
                                          ids)
                                     .edits);
    }
    return campaign;
}

}   // namespace

RC_GTEST_PROP(FactProperties, undo_and_redo_of_any_of_them_bring_back_the_very_same_campaign, ())
{
    FakeSession fake(withNominations());
    Session &session = fake.session;
    std::vector<QString> dumps{dumpOf(session.campaign())};
    const auto intents = *rc::gen::container<std::vector<int>>(
        rc::gen::inRange(0, kPostIntents + kFactIntents));
    for (const int intent : intents) {
        const auto sequence = session.perform(anyOfThem(session.campaign(), session.ids(), intent));
        if (sequence && *sequence > 0) dumps.push_back(dumpOf(session.campaign()));
        RC_ASSERT(dumpOf(session.campaign()) == dumps.back());
    }
    for (std::size_t at = dumps.size() - 1; at > 0; --at) {
        RC_ASSERT(session.undo().has_value());
        RC_ASSERT(dumpOf(session.campaign()) == dumps[at - 1]);
    }
    for (std::size_t at = 1; at < dumps.size(); ++at) {
        RC_ASSERT(session.redo().has_value());
        RC_ASSERT(dumpOf(session.campaign()) == dumps[at]);
    }
}

RC_GTEST_PROP(FactProperties, nobody_is_ever_counted_in_two_places_on_one_day, ())
{
    FakeSession fake(withNominations());
    Session &session = fake.session;
    for (int times = oneOf(1, 6); times > 0; --times) {
        const int intent = oneOf(0, 2);   // all but corrections, by which people say what they like
        (void)session.perform(
            changeOfPost(session.campaign(), session.ids(), intent == 1 ? 3 : intent));
    }
    const QDate day = someDay();
    for (const Worker &worker : session.campaign().all<Worker>()) {
        int mains = 0;
        for (const Post *post : session.campaign().allWith<&Post::worker>(worker.id))
            mains += post->main && holdsOn(day, post->from, post->to) ? 1 : 0;
        RC_ASSERT(mains <= 1);
    }
}

TEST(FactProperties, every_one_of_them_performs_with_some_arguments)
{
    for (int intent = 0; intent < kPostIntents + kFactIntents; ++intent) {
        bool performed = false;
        const bool ran = rc::check([&] {
            FakeSession fake(withNominations());
            const auto sequence = fake.session.perform(
                anyOfThem(fake.session.campaign(), fake.session.ids(), intent));
            performed = performed || (sequence && *sequence > 0);
        });
        EXPECT_TRUE(ran);
        // A worker of this campaign has one post, so there is no other to make the main one.
        EXPECT_EQ(performed, intent != 3) << intent;
    }
}

}   // namespace wallchart
