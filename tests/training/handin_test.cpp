// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/handin.h"

#include "core/editing/intents/trainingintents.h"
#include "tests/training/trainingcases.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

constexpr char kWard[] = "ICU / Night (7): Ana Lopez* 2, Ben 3 → Ana Lopez, Cem 5, Dia, Eva";
const QString kTask = QStringLiteral("how-do-you-know");

class HandInTest : public testing::Test {
protected:
    [[nodiscard]] HandIn handIn(const char *answer)
    {
        campaign = campaign.with(
            answerTask(campaign, amal(), kTask, QString::fromUtf8(answer), ids).edits);
        return preparedHandIn(Reading(campaign, kTextDay), {amal(), 1}, ids).value();
    }
    [[nodiscard]] ParticipantId amal() const { return participantNamed(campaign, "Amal").id; }
    /// How the excerpt calls somebody.
    [[nodiscard]] QString codeOf(const HandIn &work, const char *name) const
    {
        const Campaign with = campaign.with(work.codes);
        return ExcerptCodes(with, with.all<StoredEdition>().begin()->id)
            .codeOf(workerNamed(with, name).uuid());
    }

    Campaign campaign = withParticipants(campaignFromText(kWard), {"Amal"});
    IdSource ids = idsAbove(campaign);
};

}   // namespace

TEST_F(HandInTest, one_name_is_replaced_and_the_others_stay_where_they_are_then)
{
    HandIn work = handIn("Ana Lopez told Ben, and Ben told Eva.");
    ASSERT_EQ(work.hits.size(), 4u);
    const QString ana = codeOf(work, "Ana Lopez");
    ASSERT_TRUE(ana.startsWith(u'W'));
    work = withCodeForName(campaign, std::move(work), 0);
    const QString text = work.payload.answers.at(kTask);
    EXPECT_EQ(text, ana + QStringLiteral(" told Ben, and Ben told Eva."));
    ASSERT_EQ(work.hits.size(), 3u);
    for (const AnswerHit &each : work.hits)
        EXPECT_TRUE(QStringList({QStringLiteral("Ben"), QStringLiteral("Eva")})
                        .contains(text.mid(each.hit.from, each.hit.length)));
}

TEST_F(HandInTest, names_replaced_one_by_one_are_the_same_as_all_at_once)
{
    const HandIn work = handIn("Ana Lopez told Ben, and Ben told Eva in the Hospital.");
    HandIn single = work;
    while (!single.hits.empty()) single = withCodeForName(campaign, std::move(single), 0);
    EXPECT_EQ(single.payload.answers, withCodesForNames(campaign, work).payload.answers);
}

TEST_F(HandInTest, how_many_names_are_left_in_the_texts_travels)
{
    HandIn work = handIn("Ana Lopez told Ben, and Ben told Eva.");
    EXPECT_EQ(work.payload.namesFound, 4);
    work = withCodeForName(campaign, std::move(work), 0);
    EXPECT_EQ(workFromJson(toJson(work.payload))->namesFound, 3);
    work = withCodesForNames(campaign, std::move(work));
    EXPECT_EQ(work.payload.namesFound, 0);
    EXPECT_EQ(handIn("Two told three.").payload.namesFound, 0);
}

TEST_F(HandInTest, what_is_only_to_be_looked_at_is_told_from_what_is_to_be_written)
{
    const Edition edition = edition2023();
    const auto task = [&](int week, const char *key) {
        for (const EditionTask &each : edition.assignment(week)->tasks)
            if (each.key == QLatin1String(key)) return each;
        return EditionTask{};
    };
    EXPECT_TRUE(isToBeLookedAt(task(4, "order-looked-at")));
    EXPECT_FALSE(isToBeLookedAt(task(4, "everyone-listed")));
    EXPECT_FALSE(isToBeLookedAt(task(4, "holes-read")));
}

}   // namespace wallchart
