// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/checks.h"

#include "core/editing/intents/contactintents.h"
#include "core/editing/intents/peopleintents.h"
#include "core/editing/intents/relationintents.h"
#include "core/editing/intents/structureintents.h"
#include "core/editing/intents/testintents.h"
#include "tests/training/trainingcases.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

constexpr char kWard[] = R"(
    ICU / Night (6): Ana* 2, Ben 3 → Ana, Cem 5 → Ana, Dia
    ICU / Day (4): Eva 1, Fay
)";

/// The week is from 1 to 7 March 2023; today is 6 March.
class CheckTest : public testing::Test {
protected:
    /// `key` with its parameters: `check("asked-alone", {{"people", 3}})`.
    [[nodiscard]] ComputedCheck check(const char *key,
                                      const std::map<const char *, double> &parameters = {},
                                      const QStringList &lookedAt = {})
    {
        EditionTask task{.key = QStringLiteral("task")};
        task.check = TaskCheck{QString::fromLatin1(key)};
        for (const auto &[name, value] : parameters)
            task.check->parameters.emplace(QString::fromLatin1(name), value);
        const Reading reading(campaign, QDate(2023, 3, 6));
        return computedCheck(task, {.reading = reading,
                                    .from = QDate(2023, 3, 1),
                                    .due = QDate(2023, 3, 7),
                                    .units = units,
                                    .lookedAt = lookedAt});
    }
    void perform(const ChangeSet &changes) { campaign = campaign.with(changes.edits); }
    [[nodiscard]] WorkerId worker(const char *name) const { return workerNamed(campaign, name); }
    void ask(const char *by, const char *of, bool alone = true)
    {
        perform(nominate(campaign,
                         {.by = worker(by),
                          .of = of ? std::optional(worker(of)) : std::nullopt,
                          .on = QDate(2023, 3, 2),
                          .alone = alone},
                         ids));
    }
    void openTest(const char *name, QDate opens, QDate closes, double goal = 0.65)
    {
        perform(addTest(
            campaign,
            {.name = QString::fromLatin1(name), .goal = goal, .opens = opens, .closes = closes},
            ids));
    }
    void took(const char *name, const char *askedBy)
    {
        NewResult result{.test = campaign.all<StructureTest>().begin()->id,
                         .worker = worker(name),
                         .outcome = Outcome::TookPart,
                         .on = QDate(2023, 3, 3)};
        if (askedBy) result.askedByWorker = worker(askedBy);
        perform(recordResult(campaign, result, ids));
    }
    void talk(const char *name, int steps, std::optional<int> share)
    {
        Edits edits;
        const Attempt attempt{ids.make<AttemptId>(), worker(name), QDate(2023, 3, 2)};
        Conversation said{.id = ids.make<ConversationId>(),
                          .attempt = attempt.id,
                          .talkShare = share,
                          .ask = QStringLiteral("Will you bring three?"),
                          .answer = AskAnswer::Yes};
        for (int step = 0; step < steps; ++step) said.stepsReached.append(QString::number(step));
        edits.add(attempt);
        edits.add(said);
        campaign = campaign.with(edits);
    }

    Campaign campaign = campaignFromText(kWard);
    IdSource ids = idsAbove(campaign);
    std::vector<UnitId> units;
};

QStringList codesOf(const std::vector<Reason> &reasons)
{
    QStringList codes;
    for (const Reason &reason : reasons) codes.append(reason.code);
    return codes;
}

}   // namespace

TEST_F(CheckTest, a_unit_counts_by_its_head_count)
{
    EXPECT_TRUE(check("unit-of-size", {{"least", 5}, {"most", 30}}).result.met);
    const ComputedCheck larger = check("unit-of-size", {{"least", 11}, {"most", 30}});
    EXPECT_FALSE(larger.result.met);
    EXPECT_EQ(larger.result.value, 10);
}

TEST_F(CheckTest, three_asked_alone_are_three_people_also_when_they_name_nobody)
{
    ask("Ben", "Ana");
    ask("Ben", "Cem");
    ask("Dia", nullptr);
    ask("Eva", "Ana", false);
    ComputedCheck two = check("asked-alone", {{"people", 3}});
    EXPECT_FALSE(two.result.met);
    EXPECT_EQ(two.result.value, 2);
    EXPECT_TRUE(codesOf(two.missing).contains(QStringLiteral("missing-answer")));
    ask("Fay", "Ana");
    EXPECT_TRUE(check("asked-alone", {{"people", 3}}).result.met);
    EXPECT_EQ(check("named-with-base", {{"people", 1}}).result.value, 2);
}

TEST_F(CheckTest, only_the_units_that_are_practised_on_count)
{
    ask("Ben", "Ana");
    units = {unitNamed(campaign, "ICU")};
    EXPECT_EQ(check("asked-alone", {{"people", 1}}).result.value, 1);
    perform(addUnit(campaign, {worksiteOf(campaign), {QStringLiteral("Surgery")}}, ids));
    units = {unitNamed(campaign, "Surgery")};
    EXPECT_EQ(check("asked-alone", {{"people", 1}}).result.value, 0);
    EXPECT_FALSE(check("everyone-listed", {{"share", 0.5}}).result.met);
}

TEST_F(CheckTest, an_activist_is_told_apart_only_with_a_reason)
{
    perform(
        markLeader(campaign, {worker("Eva"), LeaderState::Disproved, QDate(2023, 3, 2), {}}, ids));
    EXPECT_FALSE(check("activist-told-apart", {{"people", 1}}).result.met);
    perform(markLeader(campaign,
                       {worker("Eva"),
                        LeaderState::Disproved,
                        QDate(2023, 3, 3),
                        {},
                        QStringLiteral("nobody named her")},
                       ids));
    EXPECT_TRUE(check("activist-told-apart", {{"people", 1}}).result.met);
}

TEST_F(CheckTest, listed_and_assessed_are_shares_of_everyone_not_of_the_named)
{
    const ComputedCheck listed = check("everyone-listed", {{"share", 0.6}});
    EXPECT_TRUE(listed.result.met);
    EXPECT_DOUBLE_EQ(listed.result.value, 0.6);
    const ComputedCheck more = check("everyone-listed", {{"share", 0.61}});
    EXPECT_FALSE(more.result.met);
    ASSERT_EQ(more.missing.size(), 2u);
    EXPECT_EQ(more.missing[0].args,
              (QStringList{QStringLiteral("ICU Night"), QStringLiteral("2")}));
    EXPECT_DOUBLE_EQ(check("everyone-assessed", {{"share", 0.8}}).result.value, 0.4);
}

TEST_F(CheckTest, cells_without_leader_or_question_are_named)
{
    const ComputedCheck cells = check("cells-looked-at", {{"share", 1}});
    EXPECT_FALSE(cells.result.met);
    ASSERT_EQ(cells.missing.size(), 1u);
    EXPECT_EQ(cells.missing[0].args.value(0), QStringLiteral("ICU Day"));
    ask("Eva", nullptr);
    EXPECT_TRUE(check("cells-looked-at", {{"share", 1}}).result.met);
    EXPECT_FALSE(check("cells-with-leaders", {{"share", 1}}).result.met);
}

TEST_F(CheckTest, half_of_the_named_are_tied)
{
    EXPECT_TRUE(check("ties-known", {{"share", 0.5}}).result.met);
    const ComputedCheck all = check("ties-known", {{"share", 1}});
    EXPECT_EQ(all.missing.size(), 3u);
}

TEST_F(CheckTest, a_conversation_counts_with_its_steps_ask_and_answer)
{
    talk("Ben", 5, 70);
    EXPECT_FALSE(check("conversations-logged", {{"times", 1}, {"steps", 6}}).result.met);
    talk("Cem", 6, 50);
    EXPECT_TRUE(check("conversations-logged", {{"times", 1}, {"steps", 6}}).result.met);
    EXPECT_DOUBLE_EQ(check("workers-talk-share", {{"share", 0.6}}).result.value, 0.6);
    EXPECT_TRUE(check("workers-talk-share", {{"share", 0.6}}).result.met);
}

TEST_F(CheckTest, a_hard_leader_has_followers_and_is_not_with_us)
{
    talk("Cem", 6, 70);   // opposed, but nobody follows
    talk("Ana", 6, 70);   // followed, but with us
    const ComputedCheck none = check("hard-leader-spoken-to", {{"times", 1}});
    EXPECT_FALSE(none.result.met);
    perform(assess(campaign, {worker("Ana"), 4, QDate(2023, 3, 1)}, ids));
    EXPECT_TRUE(check("hard-leader-spoken-to", {{"times", 1}}).result.met);
}

TEST_F(CheckTest, the_test_of_the_week_closes_before_the_work_is_due)
{
    openTest("Sticker", QDate(2023, 3, 2), QDate(2023, 3, 7));
    EXPECT_TRUE(check("test-chosen").result.met);
    EXPECT_FALSE(check("test-closes-before-due").result.met);
    openTest("Photo", QDate(2023, 3, 2), QDate(2023, 3, 6));
    EXPECT_TRUE(check("test-closes-before-due").result.met);
    openTest("Earlier", QDate(2023, 2, 1), QDate(2023, 2, 2));
    EXPECT_EQ(check("test-chosen").result.value, 2);
}

TEST_F(CheckTest, its_goal_is_a_share_of_everyone)
{
    openTest("Sticker", QDate(2023, 3, 2), QDate(2023, 3, 5), 0.5);
    EXPECT_FALSE(check("test-goal", {{"share", 0.65}}).result.met);
    openTest("Photo", QDate(2023, 3, 2), QDate(2023, 3, 6), 0.65);
    EXPECT_TRUE(check("test-goal", {{"share", 0.65}}).result.met);
}

TEST_F(CheckTest, leaders_ask_their_own_people)
{
    openTest("Sticker", QDate(2023, 3, 2), QDate(2023, 3, 5));
    took("Ben", "Ana");
    took("Eva", "Ana");   // does not follow her
    const ComputedCheck asked = check("asked-by-leaders", {{"share", 0.5}});
    EXPECT_TRUE(asked.result.met);
    EXPECT_DOUBLE_EQ(asked.result.value, 0.5);
}

TEST_F(CheckTest, a_cell_without_any_result_is_named)
{
    openTest("Sticker", QDate(2023, 3, 2), QDate(2023, 3, 5));
    took("Ben", "Ana");
    const ComputedCheck results = check("results-in-cells", {{"share", 1}});
    EXPECT_FALSE(results.result.met);
    ASSERT_EQ(results.missing.size(), 1u);
    EXPECT_EQ(results.missing[0].args, QStringList(QStringLiteral("ICU Day")));
    took("Fay", nullptr);
    EXPECT_TRUE(check("results-in-cells", {{"share", 1}}).result.met);
}

TEST_F(CheckTest, the_next_test_is_ahead)
{
    openTest("Sticker", QDate(2023, 3, 2), QDate(2023, 3, 5));
    EXPECT_FALSE(check("next-test-planned").result.met);
    openTest("Photo", QDate(2023, 3, 20), QDate(2023, 3, 25));
    EXPECT_TRUE(check("next-test-planned").result.met);
}

TEST_F(CheckTest, a_leader_not_with_us_has_a_step_an_owner_and_a_day)
{
    perform(assess(campaign, {worker("Ana"), 4, QDate(2023, 3, 1)}, ids));
    const ComputedCheck none = check("leaders-have-next-steps", {{"share", 1}});
    EXPECT_FALSE(none.result.met);
    EXPECT_EQ(codesOf(none.missing), QStringList(QStringLiteral("missing-step")));
    Edits edits;
    const Organizer kim{ids.make<OrganizerId>(), QStringLiteral("Kim")};
    edits.add(kim);
    edits.add(NextStep{.id = ids.make<NextStepId>(),
                       .worker = worker("Ana"),
                       .what = QStringLiteral("second talk"),
                       .owner = kim.id,
                       .due = QDate(2023, 3, 9)});
    campaign = campaign.with(edits);
    EXPECT_TRUE(check("leaders-have-next-steps", {{"share", 1}}).result.met);
}

TEST_F(CheckTest, what_is_to_be_looked_at_is_met_once_it_was)
{
    EXPECT_FALSE(check("outreach-order").result.met);
    const ComputedCheck seen = check("outreach-order", {}, {QStringLiteral("task")});
    EXPECT_TRUE(seen.result.met);
    EXPECT_EQ(codesOf(seen.missing), QStringList(QStringLiteral("first-in-order")));
}

TEST_F(CheckTest, what_is_said_is_made_of_the_numbers_that_leave_and_of_nothing_else)
{
    EXPECT_EQ(
        sayingOf({QStringLiteral("t"), QStringLiteral("everyone-assessed"), false, 0.649, 0.65}),
        (Reason{QStringLiteral("check-everyone-assessed"),
                {QStringLiteral("64"), QStringLiteral("65")}}));
    EXPECT_EQ(
        sayingOf({QStringLiteral("t"), QStringLiteral("asked-alone"), false, 2, 3}),
        (Reason{QStringLiteral("check-asked-alone"), {QStringLiteral("2"), QStringLiteral("3")}}));
}

TEST_F(CheckTest, every_check_that_the_data_may_name_can_be_computed_or_is_told_as_not_met)
{
    for (const CheckKind &kind : checkKinds()) {
        std::map<const char *, double> parameters;
        for (const CheckParameter &parameter : kind.parameters)
            parameters.emplace(parameter.key, parameter.most);
        const ComputedCheck computed = check(kind.key, parameters);
        EXPECT_EQ(computed.result.check, QLatin1String(kind.key));
        EXPECT_EQ(computed.target, QString());
    }
}

}   // namespace wallchart
