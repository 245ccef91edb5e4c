// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forgetting/forgottenpeople.h"

#include "tests/support/campaignfromtext.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

const QDate kMarkDay(2023, 3, 7);

Campaign withMarks(const Campaign &campaign, const std::vector<PersonTraits> &people)
{
    IdSource ids = idsAbove(campaign);
    Edits edits;
    for (ForgottenMark &mark : marksOf(campaign, people, kMarkDay, ids)) edits.add(std::move(mark));
    return campaign.with(edits);
}

const PersonTraits kZofia{.name = QStringLiteral("Zofia Łukasik"),
                          .emails = {QStringLiteral("Zofia@Example.org")},
                          .phones = {QStringLiteral("+1 555 0177 6985")},
                          .externalIds = {QStringLiteral("E-204")}};

}   // namespace

TEST(ForgottenPeople, are_known_again_by_each_trait_in_any_spelling)
{
    const Campaign campaign = withMarks(campaignFromText("ICU / Day: Ana"), {kZofia});
    const ForgottenPeople forgotten(campaign);
    EXPECT_EQ(forgotten.likeness({.name = QStringLiteral("ZOFIA LUKASIK")}), ForgottenTrait::Name);
    EXPECT_EQ(forgotten.likeness({.name = QStringLiteral("Z. L."),
                                  .emails = {QStringLiteral("zofia@example.org")}}),
              ForgottenTrait::Email);
    EXPECT_EQ(forgotten.likeness({.phones = {QStringLiteral("(555) 0177-6985")}}),
              ForgottenTrait::Phone);
    EXPECT_EQ(forgotten.likeness({.externalIds = {QStringLiteral("E-204")}}),
              ForgottenTrait::ExternalId);
}

TEST(ForgottenPeople, leave_everybody_else_alone)
{
    const Campaign campaign = withMarks(campaignFromText("ICU / Day: Ana"), {kZofia});
    const ForgottenPeople forgotten(campaign);
    EXPECT_EQ(forgotten.likeness({.name = QStringLiteral("Zofia Lukas"),
                                  .emails = {QStringLiteral("sofia@example.org")},
                                  .phones = {QStringLiteral("12345")},
                                  .externalIds = {QStringLiteral("E-205")}}),
              std::nullopt);
    EXPECT_TRUE(ForgottenPeople(campaignFromText("ICU / Day: Ana")).empty());
}

TEST(ForgottenPeople, marks_hold_no_trait_and_hash_otherwise_in_every_campaign)
{
    const Campaign one = withMarks(campaignFromText("ICU / Day: Ana"), {kZofia});
    const Campaign other = withMarks(campaignFromText("ICU / Day: Ana"), {kZofia});
    ASSERT_EQ(one.all<ForgottenMark>().size(), 4u);
    std::set<QString> hashes;
    for (const Campaign &campaign : {one, other}) {
        for (const ForgottenMark &mark : campaign.all<ForgottenMark>()) {
            hashes.insert(mark.hash);
            EXPECT_EQ(mark.hash.size(), 64);
            EXPECT_EQ(mark.key.size(), 64);
            EXPECT_EQ(mark.on, kMarkDay);
        }
    }
    EXPECT_EQ(hashes.size(), 8u);
}

TEST(ForgottenPeople, later_marks_share_the_key_and_none_is_made_twice)
{
    const Campaign first = withMarks(campaignFromText("ICU / Day: Ana"), {kZofia});
    const Campaign second = withMarks(first,
                                      {kZofia, PersonTraits{.name = QStringLiteral("Ben Okafor")}});
    ASSERT_EQ(second.all<ForgottenMark>().size(), 5u);
    std::set<QString> keys;
    for (const ForgottenMark &mark : second.all<ForgottenMark>()) keys.insert(mark.key);
    EXPECT_EQ(keys.size(), 1u);
}

}   // namespace wallchart
