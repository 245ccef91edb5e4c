// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/intents/savedlistintents.h"
#include "core/editing/intents/settingsintents.h"
#include "tests/editing/fakechangestore.h"
#include "tests/support/campaigndump.h"
#include "tests/support/campaignfromtext.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

class ListIntentsTest : public testing::Test {
protected:
    FakeSession fake{campaignFromText("ICU / Night: Ana* 2, Ben")};
    Session &session = fake.session;

    void save(const char *name, const char *filter)
    {
        const auto saved = session.perform(saveList(session.campaign(), QString::fromUtf8(name),
                                                    QString::fromUtf8(filter), session.ids()));
        ASSERT_TRUE(saved) << saved.error().code.key;
    }
    [[nodiscard]] const SavedList &list(const char *name) const
    {
        return *savedListNamed(session.campaign(), QString::fromUtf8(name));
    }
    [[nodiscard]] std::size_t lists() const { return session.campaign().all<SavedList>().size(); }
};

}   // namespace

TEST_F(ListIntentsTest, a_filter_is_kept_under_a_name)
{
    save("  Night leaders ", " leader:yes shift:Night ");
    EXPECT_EQ(list("night LEADERS").name, QStringLiteral("Night leaders"));
    EXPECT_EQ(list("Night leaders").expression, QStringLiteral("leader:yes shift:Night"));
}

TEST_F(ListIntentsTest, saving_under_a_known_name_changes_that_list)
{
    save("Night", "shift:Night");
    const SavedListId id = list("Night").id;
    save("night", "shift:Night stance:none");
    EXPECT_EQ(lists(), 1U);
    EXPECT_EQ(list("Night").id, id);
    EXPECT_EQ(list("Night").expression, QStringLiteral("shift:Night stance:none"));
    EXPECT_TRUE(saveList(session.campaign(), QStringLiteral("Night"),
                         QStringLiteral("shift:Night stance:none"), session.ids())
                    .empty());
}

TEST_F(ListIntentsTest, two_lists_cannot_be_called_the_same)
{
    save("Night", "shift:Night");
    save("Day", "shift:Day");
    const auto renamed = session.perform(
        renameList(session.campaign(), list("Day").id, QStringLiteral("Night")));
    ASSERT_FALSE(renamed);
    EXPECT_EQ(list("Day").expression, QStringLiteral("shift:Day"));
    EXPECT_TRUE(
        session.perform(renameList(session.campaign(), list("Day").id, QStringLiteral("Early"))));
    EXPECT_EQ(list("Early").expression, QStringLiteral("shift:Day"));
}

TEST_F(ListIntentsTest, all_of_it_is_taken_back)
{
    const QString before = dumpOf(session.campaign());
    save("Night", "shift:Night");
    save("Night", "shift:Night stance:3");
    ASSERT_TRUE(
        session.perform(renameList(session.campaign(), list("Night").id, QStringLiteral("Late"))));
    ASSERT_TRUE(session.perform(removeList(session.campaign(), list("Late").id)));
    EXPECT_EQ(lists(), 0U);
    for (int step = 0; step < 4; ++step) ASSERT_TRUE(session.undo());
    EXPECT_EQ(dumpOf(session.campaign()), before);
    for (int step = 0; step < 3; ++step) ASSERT_TRUE(session.redo());
    EXPECT_EQ(list("Late").expression, QStringLiteral("shift:Night stance:3"));
}

TEST_F(ListIntentsTest, how_a_campaign_counts_is_one_change_that_undo_takes_back)
{
    const QString before = dumpOf(session.campaign());
    EXPECT_EQ(countingRulesOf(session.campaign()), CountingRules());
    CountingRules rules{.staleAfterDays = 30,
                        .askedWithinMonths = 6,
                        .followersPerLeader = 10,
                        .coverageGoal = 0.9,
                        .assessorsShown = true};
    ASSERT_TRUE(session.perform(setCountingRules(session.campaign(), rules)));
    EXPECT_EQ(countingRulesOf(session.campaign()), rules);
    EXPECT_TRUE(setCountingRules(session.campaign(), rules).empty());
    ASSERT_TRUE(session.undo());
    EXPECT_EQ(dumpOf(session.campaign()), before);
}

TEST_F(ListIntentsTest, a_goal_beyond_everybody_is_refused)
{
    CountingRules rules;
    rules.coverageGoal = 1.2;
    EXPECT_FALSE(session.perform(setCountingRules(session.campaign(), rules)));
    EXPECT_EQ(countingRulesOf(session.campaign()), CountingRules());
}

}   // namespace wallchart
