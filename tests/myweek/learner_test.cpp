// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/myweek/learner.h"

#include "core/editing/intents/trainingintents.h"
#include "tests/myweek/myweekcases.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

Learner amalIn(const Campaign &campaign)
{
    Learners learners;
    learners.read(campaign);
    return *learners.find(participantNamed(campaign, "Amal").id);
}

int weekAt(const Campaign &campaign, const char *now)
{
    return currentWeek(campaign, amalIn(campaign), at(now));
}

Campaign amals()
{
    return learning(campaignFromText(kLearnersChart), {"Amal"});
}

}   // namespace

// Track B in Berlin: Thursdays 9 February to 16 March, 02:00.

TEST(CurrentWeek, is_the_first_before_the_training_and_the_last_after_it)
{
    EXPECT_EQ(weekAt(amals(), "2023-01-10 09:00"), 1);
    EXPECT_EQ(weekAt(amals(), "2023-06-10 09:00"), 6);
}

TEST(CurrentWeek, stays_between_two_sessions)
{
    EXPECT_EQ(weekAt(amals(), "2023-02-09 09:00"), 1);
    EXPECT_EQ(weekAt(amals(), "2023-02-14 09:00"), 1);
    EXPECT_EQ(weekAt(amals(), "2023-02-16 00:30"), 2);
}

TEST(CurrentWeek, on_the_eve_of_a_session_the_work_that_is_due_comes_first)
{
    EXPECT_EQ(weekAt(amals(), "2023-02-15 09:00"), 1);
    const Campaign handedIn = withVersion(amals(), "Amal", 1, "2023-02-14 09:00");
    EXPECT_EQ(weekAt(handedIn, "2023-02-15 09:00"), 2);
    const Campaign returned = withReview(handedIn, "Amal",
                                         {1, Verdict::Return, "2023-02-14 20:00"});
    EXPECT_EQ(weekAt(returned, "2023-02-15 09:00"), 1);
}

TEST(WeeksWaiting, are_those_that_are_due_soon_or_were_returned)
{
    const Campaign campaign = amals();
    EXPECT_EQ(weeksWaiting(campaign, amalIn(campaign), at("2023-01-10 09:00")), 0);
    EXPECT_EQ(weeksWaiting(campaign, amalIn(campaign), at("2023-02-10 09:00")), 1);
    const Campaign handedIn = withVersion(campaign, "Amal", 1, "2023-02-10 09:00");
    EXPECT_EQ(weeksWaiting(handedIn, amalIn(handedIn), at("2023-02-10 10:00")), 0);
    const Campaign returned = withReview(handedIn, "Amal",
                                         {1, Verdict::Return, "2023-02-11 09:00"});
    EXPECT_EQ(weeksWaiting(returned, amalIn(returned), at("2023-02-11 10:00")), 1);
    // An edition that is long over asks for nothing.
    EXPECT_EQ(weeksWaiting(campaign, amalIn(campaign), at("2024-02-10 09:00")), 0);
}

TEST(PractisedUnits, are_those_of_the_newest_version_that_has_a_chart)
{
    Campaign campaign = amals();
    EXPECT_TRUE(practisedUnits(campaign, amalIn(campaign)).empty());
    IdSource ids = idsAbove(campaign);
    const UnitId icu = unitNamed(campaign, "ICU");
    const ParticipantId amal = participantNamed(campaign, "Amal").id;
    const auto made = preparedHandIn(Reading(campaign, kTextDay), {amal, 1, {icu}}, ids);
    Edits edits = made->codes;
    edits.add(Submission{.id = ids.make<SubmissionId>(),
                         .participant = amal,
                         .week = 1,
                         .madeAt = at("2023-02-10 09:00"),
                         .payload = QString::fromUtf8(bytesOf(made->payload))});
    campaign = campaign.with(edits);
    EXPECT_EQ(practisedUnits(campaign, amalIn(campaign)), std::vector{icu});
    campaign = withVersion(campaign, "Amal", 1, "2023-02-11 09:00");   // of all units
    EXPECT_TRUE(practisedUnits(campaign, amalIn(campaign)).empty());
}

TEST(CalendarOf, has_a_switched_week_at_its_own_time_and_tells_nothing)
{
    Campaign campaign = amals();
    IdSource ids = idsAbove(campaign);
    campaign = campaign.with(
        switchTrack(campaign, participantNamed(campaign, "Amal").id, 2, QStringLiteral("A"), ids)
            .edits);
    const QByteArray file = calendarOf(campaign, amalIn(campaign), QStringLiteral("Meeting"),
                                       at("2023-02-01 09:00"));
    EXPECT_EQ(file.count("BEGIN:VEVENT"), 6);
    EXPECT_TRUE(file.contains("DTSTART:20230215T170000Z"));    // Track A, New York noon
    EXPECT_FALSE(file.contains("DTSTART:20230216T010000Z"));   // Track B of that week
    EXPECT_TRUE(file.contains("DTSTART:20230209T010000Z"));
    EXPECT_FALSE(file.contains("Fundamentals"));
}

TEST(Learners, are_read_without_those_whose_edition_cannot_be_read)
{
    Campaign campaign = amals();
    StoredEdition broken = *campaign.all<StoredEdition>().begin();
    Edits edits;
    StoredEdition after = broken;
    after.text = QStringLiteral("{");
    edits.change(broken, after);
    campaign = campaign.with(edits);
    Learners learners;
    learners.read(campaign);
    EXPECT_TRUE(learners.all().empty());
}

}   // namespace wallchart
