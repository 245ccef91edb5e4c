// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/workeractions.h"

#include "tests/support/campaignfromtext.h"
#include "tests/support/openedpage.h"
#include "ui/text/changetext.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

class WorkerActions : public testing::Test {
protected:
    OpenedWorkspace opened{campaignFromText(R"(
        ICU / Night: Ana* 2, Ben 3 → Ana, Cem
        ICU / Day: Dia
        Surgery / Day: Eva** 4
    )")};
    Workspace &workspace = opened.workspace;
    QStringList told;
    const WorkerId ana = named("Ana");
    const WorkerId ben = named("Ben");
    const WorkerId cem = named("Cem");
    const WorkerId dia = named("Dia");
    const WorkerId eva = named("Eva");

    WorkerActions()
    {
        QObject::connect(&workspace, &Workspace::performed, &workspace,
                         [&](const QString &what) { told.append(what); });
    }
    [[nodiscard]] WorkerId named(const char *name) const
    {
        return workerNamed(workspace.campaign(), name);
    }
    [[nodiscard]] const WorkerReading &of(WorkerId worker) const
    {
        return *workspace.reading().find(worker);
    }
    bool press(char letter) { return performKey(workspace, QChar::fromLatin1(letter), {}); }
};

}   // namespace

TEST_F(WorkerActions, one_judgement_of_many_is_one_change_that_undo_takes_back_whole)
{
    const std::vector<WorkerId> all{ana, ben, cem, ben};
    ASSERT_TRUE(workspace.perform(assessAll(
        workspace.campaign(), all,
        {.level = 1, .on = workspace.today(), .by = QStringLiteral("Rita")}, workspace.ids())));
    for (const WorkerId worker : {ana, ben, cem}) EXPECT_EQ(of(worker).level(), 1);
    EXPECT_EQ(workspace.campaign().all<Organizer>().size(), 1u);
    EXPECT_EQ(told, QStringList{QStringLiteral("Assessed several workers as 1 (3)")});
    ASSERT_TRUE(workspace.undo());
    EXPECT_EQ(of(ana).level(), 2);
    EXPECT_EQ(of(ben).level(), 3);
    EXPECT_FALSE(of(cem).assessed());
}

TEST_F(WorkerActions, a_change_of_one_worker_is_called_by_the_name)
{
    workspace.selectOnly(ben);
    EXPECT_TRUE(performKey(workspace, {}, 2));
    EXPECT_EQ(told, QStringList{QStringLiteral("Assessed Ben as 2")});
}

TEST_F(WorkerActions, zero_makes_unassessed_only_who_was_assessed)
{
    workspace.select({ana, cem});
    EXPECT_TRUE(performKey(workspace, {}, 0));
    EXPECT_FALSE(of(ana).assessed());
    EXPECT_TRUE(workspace.campaign().allWith<&Assessment::worker>(cem).empty());
    EXPECT_TRUE(assessAll(workspace.campaign(), workspace.selection(),
                          {.level = {}, .on = workspace.today(), .by = QStringLiteral("Rita")},
                          workspace.ids())
                    .empty());
}

TEST_F(WorkerActions, a_digit_that_the_scale_does_not_offer_does_nothing)
{
    workspace.selectOnly(ben);
    EXPECT_FALSE(performKey(workspace, {}, 7));
    EXPECT_TRUE(told.isEmpty());
}

TEST_F(WorkerActions, s_suspects_those_without_a_star_and_takes_only_suspicions_back)
{
    workspace.select({ana, ben, cem});
    ASSERT_TRUE(press('s'));
    EXPECT_EQ(of(ben).leaderState, LeaderState::Suspected);
    EXPECT_EQ(of(cem).leaderState, LeaderState::Suspected);
    EXPECT_EQ(of(ana).leaderState, LeaderState::Confirmed);
    ASSERT_TRUE(press('s'));
    EXPECT_EQ(of(ben).leaderState, std::nullopt);
    EXPECT_EQ(of(cem).leaderState, std::nullopt);
    EXPECT_EQ(of(ana).leaderState, LeaderState::Confirmed);
    EXPECT_EQ(told.last(), QStringLiteral("Unmarked several suspected leaders (2)"));
}

TEST_F(WorkerActions, who_was_disproved_is_so_again_when_a_new_suspicion_is_taken_back)
{
    ASSERT_TRUE(workspace.perform(markLeader(
        workspace.campaign(),
        {.worker = ben, .state = LeaderState::Disproved, .on = workspace.today().addDays(-3)},
        workspace.ids())));
    workspace.selectOnly(ben);
    ASSERT_TRUE(press('s'));
    EXPECT_EQ(of(ben).leaderState, LeaderState::Suspected);
    ASSERT_TRUE(press('s'));
    EXPECT_EQ(of(ben).leaderState, LeaderState::Disproved);
}

TEST_F(WorkerActions, a_proven_leader_keeps_the_star)
{
    workspace.selectOnly(eva);
    ASSERT_TRUE(press('s'));
    EXPECT_EQ(of(eva).leaderState, LeaderState::Proven);
    EXPECT_TRUE(told.isEmpty());
}

TEST_F(WorkerActions, c_takes_all_onto_the_committee_and_then_all_off_it)
{
    workspace.selectOnly(ana);
    ASSERT_TRUE(press('c'));
    workspace.select({ana, ben});
    ASSERT_TRUE(press('c'));
    EXPECT_TRUE(of(ana).committee && of(ben).committee);
    ASSERT_TRUE(press('c'));
    EXPECT_FALSE(of(ana).committee || of(ben).committee);
    EXPECT_EQ(told.last(), QStringLiteral("Several workers left the committee (2)"));
}

TEST_F(WorkerActions, o_takes_into_outreach_whoever_has_no_next_step_yet)
{
    workspace.selectOnly(ana);
    ASSERT_TRUE(press('o'));
    workspace.select({ana, ben, cem});
    ASSERT_TRUE(press('o'));
    EXPECT_EQ(workspace.campaign().all<NextStep>().size(), 3u);
    EXPECT_EQ(told.last(), QStringLiteral("Took several workers into outreach (2)"));
    ASSERT_TRUE(press('o'));
    EXPECT_EQ(workspace.campaign().all<NextStep>().size(), 3u);
}

TEST_F(WorkerActions, all_move_into_one_cell_and_who_is_there_already_is_not_counted)
{
    const Campaign &campaign = workspace.campaign();
    const Cell day = cellNamed(campaign, "ICU", "Day");
    const std::vector<WorkerId> all{ana, ben, dia};
    ASSERT_TRUE(workspace.perform(
        moveAll(campaign, all, {day.unit, day.shift, workspace.today()}, workspace.ids())));
    for (const WorkerId worker : all) EXPECT_EQ(of(worker).cell(), day);
    EXPECT_EQ(told.last(), QStringLiteral("Moved several workers to ICU Day (2)"));
}

TEST_F(WorkerActions, all_leave_the_base_with_a_reason_and_come_back)
{
    const std::vector<WorkerId> all{ana, ben};
    ASSERT_TRUE(workspace.perform(setAllInBase(
        workspace.campaign(), all,
        {.out = OutReason::Supervisor, .reason = {}, .on = workspace.today()}, workspace.ids())));
    EXPECT_FALSE(of(ana).inBase() || of(ben).inBase());
    ASSERT_TRUE(workspace.perform(setAllInBase(
        workspace.campaign(), all, {.out = {}, .on = workspace.today()}, workspace.ids())));
    EXPECT_TRUE(of(ana).inBase() && of(ben).inBase());
}

TEST_F(WorkerActions, keys_mean_nothing_without_a_selection)
{
    EXPECT_FALSE(press('s'));
    EXPECT_FALSE(performKey(workspace, {}, 1));
    workspace.selectOnly(ana);
    EXPECT_FALSE(press('x'));
}

TEST(WorkerActionLabels, every_change_has_a_sentence)
{
    for (const char *key : {"assess-all", "unassess-all", "suspect-leaders", "unsuspect-leader",
                            "unsuspect-leaders", "all-onto-committee", "all-off-committee",
                            "outreach-all", "move-all", "all-out-of-base", "all-into-base"})
        EXPECT_NE(changeText({QString::fromLatin1(key), {}}), QString::fromLatin1(key)) << key;
}

}   // namespace wallchart
