// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/intents/settingsintents.h"
#include "core/editing/intents/trainingintents.h"
#include "tests/editing/fakechangestore.h"
#include "tests/support/campaigndump.h"
#include "tests/support/campaignfromtext.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace wallchart {

namespace {

const QDateTime kNow(QDate(2023, 2, 7), QTime(9, 0), Qt::UTC);

int between(int least, int most)
{
    return *rc::gen::inRange(least, most + 1);
}

QString anyWord()
{
    static const QStringList words{QStringLiteral("A"), QStringLiteral("B"),
                                   QStringLiteral("Łucja"), QString()};
    return words[between(0, 3)];
}

template <class T>
Id<T> anyId(const Campaign &campaign)
{
    const auto &all = campaign.all<T>();
    return std::next(all.begin(), between(0, static_cast<int>(all.size()) - 1))->id;
}

/// An edition with a group, two participants, one of them with work and a review, a small group.
Campaign withTraining()
{
    Campaign campaign = campaignFromText("ICU / Night: Ana* 2, Ben 3 → Ana");
    IdSource ids = idsAbove(campaign);
    Edits made;
    const StoredEdition edition{ids.make<StoredEditionId>(), QStringLiteral("first")};
    const TrainingGroup group{ids.make<TrainingGroupId>(), edition.id, QStringLiteral("Nurses")};
    const SmallGroup circle{ids.make<SmallGroupId>(), edition.id, QStringLiteral("Circle")};
    made.add(edition);
    made.add(group);
    made.add(circle);
    for (const char *name : {"Cem", "Dia"}) {
        Participant participant = blank<Participant>();
        participant.id = ids.make<ParticipantId>();
        participant.group = group.id;
        participant.smallGroup = circle.id;
        participant.name = QString::fromUtf8(name);
        participant.track = QStringLiteral("A");
        const Submission work{.id = ids.make<SubmissionId>(),
                              .participant = participant.id,
                              .week = 1,
                              .madeAt = kNow};
        made.add(Review{ids.make<ReviewId>(), work.id, {}, kNow});
        made.add(work);
        made.add(KnownPeer{ids.make<KnownPeerId>(), participant.name, PeerRole::Participant,
                           QStringLiteral("age1"), QStringLiteral("key"), participant.id});
        made.add(participant);
    }
    return campaign.with(made);
}

Participant changedParticipant(const Campaign &campaign)
{
    Participant after = *campaign.find(anyId<Participant>(campaign));
    after.email = anyWord();
    after.track = anyWord();
    return after;
}

ChangeSet groupChange(const Campaign &campaign, IdSource &ids, int intent)
{
    switch (intent) {
    case 0: return storeEdition(campaign, QStringLiteral("first"), anyWord(), ids);
    case 1: return storeEdition(campaign, QStringLiteral("other"), anyWord(), ids);
    case 2: return removeEdition(campaign, anyId<StoredEdition>(campaign));
    case 3: {
        TrainingGroup group = *campaign.find(anyId<TrainingGroup>(campaign));
        group.name = anyWord();
        return between(0, 1) == 1 ? addTrainingGroup(group, ids)
                                  : setTrainingGroup(campaign, group);
    }
    case 4: return removeTrainingGroup(campaign, anyId<TrainingGroup>(campaign));
    default: {
        SmallGroup group{anyId<SmallGroup>(campaign), anyId<StoredEdition>(campaign), anyWord()};
        return between(0, 1) == 1 ? addSmallGroup(group, ids) : setSmallGroup(campaign, group);
    }
    }
}

ChangeSet peopleChange(const Campaign &campaign, IdSource &ids, int intent)
{
    const ParticipantId who = anyId<Participant>(campaign);
    switch (intent) {
    case 0:
        return addParticipants({changedParticipant(campaign), changedParticipant(campaign)}, ids);
    case 1: return setParticipant(campaign, changedParticipant(campaign));
    case 2:
        return campaign.all<Participant>().size() > 1 ? removeParticipant(campaign, who)
                                                      : ChangeSet{};
    case 3: return switchTrack(campaign, who, between(1, 3), anyWord(), ids);
    case 4:
        return attend(campaign, {who}, between(1, 3),
                      between(0, 2) == 0 ? std::nullopt : std::optional(Presence(between(0, 2))),
                      ids);
    case 5: return answerTask(campaign, who, QStringLiteral("one-unit"), anyWord(), ids);
    case 6:
        return putIntoSmallGroup(campaign, {who},
                                 between(0, 1) == 0 ? std::nullopt
                                                    : std::optional(anyId<SmallGroup>(campaign)));
    default: return setCampaignWords(campaign, {PeopleWord(between(0, 2)), anyWord(), anyWord()});
    }
}

constexpr int kGroupIntents = 6;
constexpr int kPeopleIntents = 8;

ChangeSet anyTrainingChange(const Campaign &campaign, IdSource &ids, int intent)
{
    return intent < kGroupIntents ? groupChange(campaign, ids, intent)
                                  : peopleChange(campaign, ids, intent - kGroupIntents);
}

}   // namespace

RC_GTEST_PROP(TrainingProperties, undo_and_redo_of_any_intents_bring_back_the_very_same_campaign,
              ())
{
    FakeSession fake(withTraining());
    Session &session = fake.session;
    std::vector<QString> dumps{dumpOf(session.campaign())};
    const auto intents = *rc::gen::container<std::vector<int>>(
        rc::gen::inRange(0, kGroupIntents + kPeopleIntents));
    for (const int intent : intents) {
        const auto sequence = session.perform(
            anyTrainingChange(session.campaign(), session.ids(), intent));
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

TEST(TrainingIntents, a_participant_is_removed_with_all_that_is_known_of_them)
{
    FakeSession fake(withTraining());
    const Campaign &before = fake.session.campaign();
    ASSERT_TRUE(
        fake.session.perform(removeParticipant(before, before.all<Participant>().begin()->id)));
    const Campaign &campaign = fake.session.campaign();
    EXPECT_EQ(campaign.all<Participant>().size(), 1u);
    EXPECT_EQ(campaign.all<Submission>().size(), 1u);
    EXPECT_EQ(campaign.all<Review>().size(), 1u);
    EXPECT_EQ(campaign.all<KnownPeer>().size(), 1u);
}

TEST(TrainingIntents, coming_to_the_own_track_again_takes_the_switch_back)
{
    FakeSession fake(withTraining());
    Session &session = fake.session;
    const ParticipantId who = session.campaign().all<Participant>().begin()->id;
    const auto come = [&](const char *track) {
        return session.perform(
            switchTrack(session.campaign(), who, 2, QString::fromLatin1(track), session.ids()));
    };
    ASSERT_TRUE(come("B"));
    EXPECT_EQ(session.campaign().all<TrackSwitch>().size(), 1u);
    ASSERT_TRUE(come("A"));
    EXPECT_EQ(session.campaign().all<TrackSwitch>().size(), 0u);
    EXPECT_EQ(come("A"), 0);
}

TEST(TrainingIntents, an_empty_answer_forgets_what_was_written)
{
    FakeSession fake(withTraining());
    Session &session = fake.session;
    const ParticipantId who = session.campaign().all<Participant>().begin()->id;
    const auto write = [&](const char *text) {
        return session.perform(answerTask(session.campaign(), who, QStringLiteral("task"),
                                          QString::fromUtf8(text), session.ids()));
    };
    ASSERT_TRUE(write("She was named by three."));
    ASSERT_TRUE(write("She was named by four."));
    ASSERT_EQ(session.campaign().all<TaskAnswer>().size(), 1u);
    ASSERT_TRUE(write(""));
    EXPECT_EQ(session.campaign().all<TaskAnswer>().size(), 0u);
}

}   // namespace wallchart
