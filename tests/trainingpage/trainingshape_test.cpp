// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/trainingshape.h"

#include "core/editing/intents/structureintents.h"
#include "core/editing/intents/trainingintents.h"
#include "tests/training/trainingcases.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

Campaign emptyFile()
{
    IdSource ids = IdSource::seeded(99, 1'600'000'000'000);
    return newCampaign(QStringLiteral("T"), kTextDay, ids);
}

Campaign withCemHere(const Campaign &campaign)
{
    Participant cem = participantNamed(campaign, "Cem");
    cem.mine = true;
    return campaign.with(setParticipant(campaign, cem).edits);
}

Campaign withCircleHere(const Campaign &campaign)
{
    SmallGroup circle = *campaign.all<SmallGroup>().begin();
    circle.mine = true;
    return campaign.with(setSmallGroup(campaign, circle).edits);
}

}   // namespace

TEST(TrainingShape, a_campaign_without_the_training_keeps_its_chart)
{
    EXPECT_TRUE(trainingShapeOf(campaignFromText("ICU / Day: Ana")).isEmpty());
    EXPECT_FALSE(trainingShapeOf(campaignFromText("ICU / Day: Ana")).isTrainingOnly());
    EXPECT_FALSE(trainingShapeOf(emptyFile()).isTrainingOnly());   // its worksite comes next
}

TEST(TrainingShape, who_learns_sees_their_week_and_keeps_the_chart_to_practise_on)
{
    const TrainingShape shape = trainingShapeOf(
        withCemHere(withParticipants(emptyFile(), {"Cem"})));
    EXPECT_TRUE(shape.showsMyWeek());
    EXPECT_FALSE(shape.showsReview());
    EXPECT_FALSE(shape.showsGroups());
    EXPECT_FALSE(shape.isTrainingOnly());
}

TEST(TrainingShape, who_leads_a_small_group_reviews_in_a_file_without_a_chart)
{
    const TrainingShape shape = trainingShapeOf(
        withCircleHere(withParticipants(emptyFile(), {"Cem"})));
    EXPECT_TRUE(shape.showsReview());
    EXPECT_TRUE(shape.showsSessions());
    EXPECT_TRUE(shape.showsGroups());
    EXPECT_FALSE(shape.showsMyWeek());
    EXPECT_TRUE(shape.isTrainingOnly());
}

TEST(TrainingShape, a_chart_is_shown_beside_the_training_as_soon_as_there_is_one)
{
    EXPECT_FALSE(trainingShapeOf(
                     withCircleHere(withParticipants(campaignFromText("ICU / Day: Ana"), {"Cem"})))
                     .isTrainingOnly());
}

TEST(TrainingShape, who_sets_an_edition_up_can_register_the_first_group)
{
    Edits stored;
    const Campaign full = withParticipants(emptyFile(), {});
    const Campaign alone = emptyFile().with([&] {
        stored.add(*full.all<StoredEdition>().begin());
        return stored;
    }());
    EXPECT_TRUE(trainingShapeOf(alone).showsGroups());
    EXPECT_TRUE(trainingShapeOf(alone).isTrainingOnly());
}

}   // namespace wallchart
