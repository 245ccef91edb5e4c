// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/quickentry.h"

#include "core/model/counting.h"
#include "core/model/validation.h"
#include "tests/support/campaignfromtext.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

const QDate kToday(2023, 3, 7);

class QuickEntryTest : public testing::Test {
protected:
    void start(const char *text)
    {
        campaign = campaignFromText(text);
        ids = idsAbove(campaign);
    }
    /// Plans the text; the change must break no rule, and is then performed.
    QuickEntryPlan enter(const char *text)
    {
        QuickEntryPlan plan = planQuickEntry(campaign, QString::fromUtf8(text), options(), ids);
        const Campaign next = campaign.with(plan.changes.edits);
        EXPECT_TRUE(validate(campaign, next, plan.changes.edits).empty());
        campaign = next;
        return plan;
    }
    [[nodiscard]] QuickEntryOptions options() const
    {
        return {worksiteOf(campaign), kToday, {{QStringLiteral("مشرف"), OutReason::Supervisor}}};
    }
    [[nodiscard]] WorkerReading read(const char *name) const
    {
        m_reading.emplace(campaign, kToday);
        return *m_reading->find(workerNamed(campaign, name));
    }
    [[nodiscard]] QStringList namesIn(const char *unit, const char *shift) const
    {
        const Reading reading(campaign, kToday);
        QStringList names;
        for (const WorkerReading &worker : reading.workers()) {
            if (worker.cell() == cellNamed(campaign, unit, shift))
                names.append(worker.worker->fullName);
        }
        return names;
    }
    static std::string keys(const Problems &problems)
    {
        QStringList found;
        for (const Problem &problem : problems)
            found.append(QStringLiteral("%1 %2:%3")
                             .arg(QString::fromLatin1(problem.code.key))
                             .arg(problem.line)
                             .arg(problem.column));
        return found.join(u'\n').toStdString();
    }

    Campaign campaign = campaignFromText("");
    IdSource ids = idsAbove(campaign);

private:
    mutable std::optional<Reading> m_reading;
};

}   // namespace

TEST_F(QuickEntryTest, one_line_makes_unit_shift_head_count_people_and_what_is_known_of_them)
{
    const QuickEntryPlan plan = enter("ICU / Night (20): Ana* 2, Ben 3 → Ana, Sam (supervisor)");
    EXPECT_EQ(plan.added, 3);
    EXPECT_EQ(plan.units, 1);
    EXPECT_EQ(plan.shifts, 1);
    EXPECT_EQ(plan.headCounts, 1);
    EXPECT_EQ(keys(plan.problems), "");
    EXPECT_EQ(keys(plan.notes), "");
    EXPECT_EQ(read("Ana").leaderState, LeaderState::Suspected);
    EXPECT_EQ(read("Ana").level(), 2);
    EXPECT_EQ(read("Ana").followers, 1);
    EXPECT_EQ(read("Ben").level(), 3);
    EXPECT_EQ(read("Sam").out, OutReason::Supervisor);
    EXPECT_EQ(read("Sam").level(), std::nullopt);
    EXPECT_EQ(CellCounts(Reading(campaign, kToday)).total().base, 20);
    EXPECT_EQ(plan.people[1].follows, QStringList(QStringLiteral("Ana")));
}

TEST_F(QuickEntryTest, names_on_lines_of_their_own_stay_in_the_cell_above_them)
{
    enter("ICU / Night:\n  Ana\nBen 4\n\n# from the roster\nER / Day: Cem\nDia, Eva\n");
    EXPECT_EQ(namesIn("ICU", "Night").size(), 2);
    EXPECT_EQ(namesIn("ER", "Day").size(), 3);
    EXPECT_EQ(read("Ben").level(), 4);
}

TEST_F(QuickEntryTest, the_same_text_twice_changes_nothing_the_second_time)
{
    const char *text = "Surgery / 3 East / Day (9): Ana Lima* 2, Ben 3 → Ana Lima, Sam (left)";
    enter(text);
    const QuickEntryPlan again = enter(text);
    EXPECT_TRUE(again.changes.empty());
    EXPECT_EQ(again.known, 3);
    EXPECT_EQ(again.added, 0);
}

TEST_F(QuickEntryTest, names_of_the_cell_are_known_in_any_case_and_with_other_accents)
{
    start("ICU / Night: João Silva");
    const QuickEntryPlan plan = enter("icu / NIGHT: joao silva 1");
    EXPECT_EQ(plan.known, 1);
    EXPECT_EQ(plan.units + plan.shifts + plan.added, 0);
    EXPECT_EQ(read("João Silva").level(), 1);
}

TEST_F(QuickEntryTest, what_is_known_of_a_leader_is_never_taken_back_or_raised)
{
    start("ICU / Night: Ana**");
    EXPECT_TRUE(enter("ICU / Night: Ana*").changes.empty());
    EXPECT_EQ(read("Ana").leaderState, LeaderState::Proven);
    EXPECT_EQ(keys(enter("ICU / Night: Ben**").notes), "entry-only-suspected 1:14");
    EXPECT_EQ(read("Ben").leaderState, LeaderState::Suspected);
}

TEST_F(QuickEntryTest, a_leader_may_stand_on_a_later_line_or_be_called_by_first_name)
{
    enter("ICU / Night: Ben -> Ana, Cem → Dia Cruz\nAna Lima\nER / Day: Dia Cruz");
    EXPECT_EQ(read("Ana Lima").followers, 1);
    EXPECT_EQ(read("Dia Cruz").followers, 1);
}

TEST_F(QuickEntryTest, one_worker_may_follow_two)
{
    enter("ICU / Night: Ana, Ben, Cem → Ana → Ben");
    EXPECT_EQ(read("Ana").followers, 1);
    EXPECT_EQ(read("Ben").followers, 1);
}

TEST_F(QuickEntryTest, every_problem_has_its_place_and_the_rest_is_taken)
{
    const QuickEntryPlan plan = enter("Zoe\n"
                                      "ICU / Night (many): Ana 9, * 2, Ben (boss), Cem → Nobody\n"
                                      "Dia → Dia");
    EXPECT_EQ(keys(plan.problems), "entry-without-cell 1:1\n"
                                   "entry-no-head-count 2:14\n"
                                   "no-such-level 2:25\n"
                                   "entry-without-name 2:28\n"
                                   "entry-no-reason 2:38\n"
                                   "entry-leader-unknown 2:51\n"
                                   "tie-to-oneself 3:7");
    EXPECT_EQ(plan.added, 4);
    EXPECT_EQ(read("Ana").level(), std::nullopt);
}

TEST_F(QuickEntryTest, a_leader_who_may_be_two_people_is_asked_about)
{
    start("ICU / Night: Ana Lima, Ana Reyes");
    EXPECT_EQ(keys(enter("ICU / Night: Ben → Ana").problems), "entry-leader-ambiguous 1:20");
}

TEST_F(QuickEntryTest, namesakes_are_told_about)
{
    start("ER / Day: Ana");
    const QuickEntryPlan plan = enter("ICU / Night: Ana, Ben, Ben");
    EXPECT_EQ(keys(plan.notes), "entry-name-elsewhere 1:14\nentry-name-twice 1:24");
    EXPECT_EQ(plan.notes.front().args.last(), QStringLiteral("ER / Day"));
    EXPECT_EQ(plan.added, 2);
}

TEST_F(QuickEntryTest, units_and_shifts_may_be_open_or_left_away)
{
    start("Surgery / 3 East / Day: Ana");
    enter("?/Night: Ben\nSurgery / 3 East: Cem\nDay: Dia\nOutpatient: Eva\nER / ? (30)");
    EXPECT_EQ(namesIn("?", "Night"), QStringList(QStringLiteral("Ben")));
    EXPECT_EQ(namesIn("3 East", "?"), QStringList(QStringLiteral("Cem")));
    EXPECT_EQ(namesIn("?", "Day"), QStringList(QStringLiteral("Dia")));
    EXPECT_EQ(namesIn("Outpatient", "?"), QStringList(QStringLiteral("Eva")));
    EXPECT_EQ(
        CellCounts(Reading(campaign, kToday)).ofUnit(campaign, unitNamed(campaign, "ER")).base, 30);
}

TEST_F(QuickEntryTest, the_last_head_count_of_a_cell_holds)
{
    const QuickEntryPlan plan = enter("ICU / Night (20):\nICU / Night (22):");
    EXPECT_EQ(plan.headCounts, 1);
    EXPECT_EQ(CellCounts(Reading(campaign, kToday)).total().base, 22);
}

TEST_F(QuickEntryTest, digits_commas_and_reasons_of_other_scripts_count)
{
    enter("العناية / الليل (٢٠): آنا* ٢، سام (مشرف)");
    EXPECT_EQ(read("آنا").level(), 2);
    EXPECT_EQ(read("سام").out, OutReason::Supervisor);
    EXPECT_EQ(CellCounts(Reading(campaign, kToday)).total().base, 20);
}

TEST_F(QuickEntryTest, text_without_sense_breaks_nothing)
{
    for (const char *text : {"", "\n\n", ":", "/", "()", "(((:", ")/(:*", "→", "ICU / Night: →, ->",
                             "a/b:c(", "٢٢٢٢٢٢٢٢٢٢٢٢٢٢/(99999999999999):2", "*:*"}) {
        start("ICU / Night: Ana");
        enter(text);
    }
}

}   // namespace wallchart
