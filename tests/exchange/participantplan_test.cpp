// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/participantplan.h"

#include "core/exchange/readsheet.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

class ParticipantPlanTest : public testing::Test {
protected:
    void SetUp() override
    {
        Edits edits;
        const StoredEdition edition{ids.make<StoredEditionId>(), QStringLiteral("six")};
        edits.add(edition);
        edits.add(TrainingGroup{group, edition.id, QStringLiteral("Nurses")});
        campaign = campaign.with(edits);
    }
    [[nodiscard]] ParticipantPlan plan(const char *csv)
    {
        const auto sheet = readSheetBytes(QByteArray(csv), QStringLiteral("list.csv"));
        const ParticipantDefaults defaults{.group = group,
                                           .tracks = {QStringLiteral("A"), QStringLiteral("B")},
                                           .language = QStringLiteral("en"),
                                           .timeZone = QStringLiteral("Europe/Dublin")};
        return planParticipants(campaign, *sheet, defaults, ids).value();
    }
    [[nodiscard]] Participant only() const { return *campaign.all<Participant>().begin(); }

    IdSource ids = IdSource::seeded(3, 1'700'000'000'000);
    TrainingGroupId group = ids.make<TrainingGroupId>();
    Campaign campaign;
};

}   // namespace

TEST_F(ParticipantPlanTest, what_a_row_leaves_open_is_as_for_all)
{
    campaign = campaign.with(plan("Name,E-mail\nAmal Haddad,amal@example.org\n").changes.edits);
    EXPECT_EQ(only().name, QStringLiteral("Amal Haddad"));
    EXPECT_EQ(only().email, QStringLiteral("amal@example.org"));
    EXPECT_EQ(only().track, QStringLiteral("A"));
    EXPECT_EQ(only().timeZone, QStringLiteral("Europe/Dublin"));
}

TEST_F(ParticipantPlanTest, a_second_import_of_the_same_list_changes_nothing)
{
    const char *csv = "First name,Last name,Time zone,Track\nAmal,Haddad,Europe/Berlin,B\n";
    campaign = campaign.with(plan(csv).changes.edits);
    EXPECT_EQ(only().name, QStringLiteral("Amal Haddad"));
    const ParticipantPlan again = plan(csv);
    EXPECT_EQ(again.unchanged, 1);
    EXPECT_TRUE(again.changes.empty());
}

TEST_F(ParticipantPlanTest, somebody_known_is_updated_and_not_doubled)
{
    campaign = campaign.with(plan("Name\nAmal Haddad\n").changes.edits);
    const ParticipantPlan again = plan("Name,Track\namal  HADDAD,B\n");
    EXPECT_EQ(again.updated, 1);
    EXPECT_EQ(again.added, 0);
    campaign = campaign.with(again.changes.edits);
    EXPECT_EQ(only().track, QStringLiteral("B"));
}

TEST_F(ParticipantPlanTest, a_row_with_an_unknown_zone_or_track_is_skipped_and_says_where)
{
    const ParticipantPlan read = plan(
        "Name,Time zone,Track\nAmal,Mars/Base,A\nBen,Europe/Berlin,C\nCem,Europe/Berlin,B\n");
    EXPECT_EQ(read.added, 1);
    EXPECT_EQ(read.skipped, 2);
    ASSERT_EQ(read.problems.size(), 2u);
    EXPECT_EQ(
        read.problems[0],
        (Problem{
            kTimeZoneUnknown, {QStringLiteral("Mars/Base")}, QStringLiteral("list.csv"), 2, 2}));
    EXPECT_EQ(read.problems[1].args, (QStringList{QStringLiteral("C"), QStringLiteral("A, B")}));
}

TEST_F(ParticipantPlanTest, a_language_may_be_a_word_or_a_tag)
{
    const ParticipantPlan read = plan("Name,Language\nAmal,Arabic\nBen,Deutsch\nCarla,pt-br\n"
                                      "Dana,русский\nEve,Welsh\nFay,\n");
    campaign = campaign.with(read.changes.edits);
    QStringList languages;
    for (const Participant &each : campaign.all<Participant>()) languages << each.language;
    EXPECT_EQ(languages.join(u' '), QStringLiteral("ar de pt_BR ru Welsh en"));
}

TEST_F(ParticipantPlanTest, columns_may_be_chosen_by_hand)
{
    const auto sheet = readSheetBytes("Who,Where to write\nAmal,amal@example.org\n",
                                      QStringLiteral("list.csv"));
    const ParticipantDefaults defaults{.group = group, .tracks = {QStringLiteral("A")}};
    const ParticipantColumns none{.email = 1};
    EXPECT_EQ(planParticipants(campaign, *sheet, none, defaults, ids).error().code,
              kNoColumnOfNames);
    const ParticipantColumns chosen{.name = 0, .email = 1};
    const auto read = planParticipants(campaign, *sheet, chosen, defaults, ids);
    ASSERT_TRUE(read);
    campaign = campaign.with(read->changes.edits);
    EXPECT_EQ(only().name, QStringLiteral("Amal"));
    EXPECT_EQ(only().email, QStringLiteral("amal@example.org"));
}

}   // namespace wallchart
