// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/leaderevidence.h"

#include "core/editing/intents/relationintents.h"
#include "core/editing/intents/testintents.h"
#include "tests/support/campaignfromtext.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

const QDate kToday(2023, 3, 20);

class LeaderEvidenceTest : public testing::Test {
protected:
    Campaign campaign = campaignFromText(R"(
        ICU / Day: Ana* 2, Ben 3 → Ana, Cem → Ana, Dia 1 → Ana, Eva 4 → Ana, Kim (supervisor) → Ana
    )");
    IdSource ids = idsAbove(campaign);

    void perform(const ChangeSet &changes) { campaign = campaign.with(changes.edits); }
    void closeTest()
    {
        perform(addTest(campaign,
                        {.name = QStringLiteral("March"), .opens = kTextDay, .closes = kTextDay},
                        ids));
    }
    void result(const char *name, Outcome outcome, const char *askedBy = nullptr)
    {
        perform(recordResult(campaign,
                             {.test = campaign.all<StructureTest>().begin()->id,
                              .worker = id(name),
                              .outcome = outcome,
                              .on = kTextDay,
                              .askedByWorker = askedBy ? std::optional(id(askedBy)) : std::nullopt},
                             ids));
    }
    [[nodiscard]] WorkerId id(const char *name) const { return workerNamed(campaign, name); }
    [[nodiscard]] LeaderEvidence evidence(const char *name) const
    {
        return leaderEvidenceOf(Reading(campaign, kToday), id(name));
    }
};

}   // namespace

TEST_F(LeaderEvidenceTest, delivered_are_followers_who_took_part_after_the_leader_asked_them)
{
    closeTest();
    result("Ben", Outcome::TookPart, "Ana");
    result("Cem", Outcome::TookPart);
    result("Dia", Outcome::SaidYes, "Ana");
    result("Kim", Outcome::TookPart, "Ana");
    const LeaderEvidence found = evidence("Ana");
    EXPECT_EQ(found.counted, 4);   // not the supervisor
    EXPECT_EQ(found.delivered, 1);
    EXPECT_EQ(found.byOthers, 1);
    ASSERT_EQ(found.followers.size(), 5u);
    EXPECT_EQ(found.followers.front().name, QStringLiteral("Ben"));
}

TEST_F(LeaderEvidenceTest, whoever_was_excluded_from_the_test_is_not_counted)
{
    closeTest();
    result("Ben", Outcome::Excluded);
    EXPECT_EQ(evidence("Ana").counted, 3);
}

TEST_F(LeaderEvidenceTest, warns_when_nobody_asked_alone_named_a_leader)
{
    const auto cautions = evidence("Ana").cautions;
    EXPECT_EQ(cautions, std::vector{LeaderCaution::NamedByNobody});
    perform(nominate(campaign, {.by = id("Ana"), .of = id("Ana"), .on = kTextDay}, ids));
    EXPECT_EQ(evidence("Ana").cautions, std::vector{LeaderCaution::StaffOrSelf});
    perform(nominate(campaign, {.by = id("Ben"), .of = id("Ana"), .on = kTextDay}, ids));
    EXPECT_TRUE(evidence("Ana").cautions.empty());
}

TEST_F(LeaderEvidenceTest, warns_of_a_leader_whom_nobody_follows)
{
    perform(markLeader(
        campaign, {.worker = id("Ben"), .state = LeaderState::Suspected, .on = kTextDay}, ids));
    EXPECT_EQ(evidence("Ben").cautions, std::vector{LeaderCaution::NoFollowers});
    EXPECT_TRUE(evidence("Dia").cautions.empty());
}

}   // namespace wallchart
